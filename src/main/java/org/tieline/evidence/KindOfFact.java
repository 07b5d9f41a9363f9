package org.tieline.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What a kind of fact consists of: the columns of its table, what makes two rows speak of
 * the same fact, its measurements, the tie it draws and the sentence that sums it up.
 * Each feature package declares its own; nothing else has to know them one by one.
 *
 * @param name as in the API: {@code MARKET_SHARE}
 * @param measurement whether the fact is a number of a period (which is then part of its
 * identity), not a state that lasts
 * @param table the seed table: {@code market_shares.csv}
 * @param participants the entities that take part, in the order of the fact's id
 * @param attributes what else its rows carry
 * @param aspects the measurements that a state may have
 * @param numberField the field of the API that holds the number of a measurement; blank
 * for a state
 * @param unit the only unit that its number may have; null: any
 * @param whole the participant of which the percentages of one period and speaker are
 * parts, so that they add up to 100 at most; null: they are no parts of one thing
 * @param tie the tie that it draws between two participants; null: none
 * @param sentence the fact in one sentence
 */
public record KindOfFact(String name, boolean measurement, String table, List<Participant> participants,
		List<Attribute> attributes, List<Aspect> aspects, String numberField, @Nullable String unit,
		@Nullable String whole, @Nullable Tie tie, Function<FactWords, String> sentence) {

	/** The relationship from a fact to a participant. */
	public enum Role {

		SUBJECT, OBJECT, PRODUCT, MARKET, MEASURE, JURISDICTION, TOPIC

	}

	/**
	 * An entity that takes part.
	 *
	 * @param name the column, and the field in the API
	 * @param role the relationship in the store
	 * @param required whether every row must name one
	 * @param kinds what it may be; empty: anything
	 */
	public record Participant(String name, Role role, boolean required, Set<EntityKind> kinds) {
	}

	/**
	 * What rows carry besides participants and the common columns.
	 *
	 * @param name the column
	 * @param identifies whether it is part of the fact's identity
	 * @param perClaim whether each claim has its own; else it is the same in all rows
	 * @param required whether every row must give it
	 * @param words the words that are allowed; empty: any text
	 * @param otherwise the word where no claim says any; null: none
	 */
	public record Attribute(String name, boolean identifies, boolean perClaim, boolean required, Set<String> words,
			@Nullable String otherwise) {

		/** The field of the API: {@code legal_basis} becomes {@code legalBasis}. */
		public String field() {
			StringBuilder field = new StringBuilder();
			for (String word : this.name.split("_")) {
				field.append(field.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
			}
			return field.toString();
		}

		/** Whether it says yes or no. */
		public boolean isFlag() {
			return this.words.equals(Set.of("yes", "no"));
		}

	}

	/**
	 * A measurement that a state may have.
	 *
	 * @param name as in the column {@code aspect}
	 * @param field the field in the API
	 * @param percent whether its unit is percent, from 0 to 100
	 * @param stock whether the number stays until a newer one
	 */
	public record Aspect(String name, String field, boolean percent, boolean stock) {
	}

	/** A tie's type and the participants that it runs between. */
	public record Tie(String type, String from, String to) {
	}

	/** The GraphQL type and label: {@code MarketShare}. */
	public String typeName() {
		StringBuilder type = new StringBuilder();
		for (String word : this.name.split("_")) {
			type.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
		}
		return type.toString();
	}

	/** The first part of the ids of such facts: {@code market-share}. */
	public String slug() {
		return this.name.toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public Optional<Aspect> aspect(@Nullable String name) {
		return this.aspects.stream().filter((aspect) -> aspect.name().equals(name)).findFirst();
	}

	public static Builder state(String name, String table) {
		return new Builder(name, table, "");
	}

	/**
	 * A kind whose facts are numbers of a period.
	 * @param numberField the field of the API that holds the number
	 */
	public static Builder measurement(String name, String table, String numberField) {
		return new Builder(name, table, numberField);
	}

	/** Puts a kind together. */
	public static final class Builder {

		private final String name;

		private final String table;

		private final String numberField;

		private final List<Participant> participants = new ArrayList<>();

		private final List<Attribute> attributes = new ArrayList<>();

		private final List<Aspect> aspects = new ArrayList<>();

		private @Nullable String unit;

		private @Nullable String whole;

		private @Nullable Tie tie;

		private Builder(String name, String table, String numberField) {
			this.name = name;
			this.table = table;
			this.numberField = numberField;
		}

		public Builder participant(String column, Role role, EntityKind... kinds) {
			this.participants.add(new Participant(column, role, true, Set.of(kinds)));
			return this;
		}

		public Builder optional(String column, Role role, EntityKind... kinds) {
			this.participants.add(new Participant(column, role, false, Set.of(kinds)));
			return this;
		}

		/** A word or short text that is part of the fact's identity. */
		public Builder identity(String column, String... words) {
			this.attributes.add(new Attribute(column, true, false, true, ordered(words), null));
			return this;
		}

		/** A text that is the same in all rows of a fact. */
		public Builder text(String column) {
			this.attributes.add(new Attribute(column, false, false, true, Set.of(), null));
			return this;
		}

		/** What each claim may add. */
		public Builder perClaim(String column, String... words) {
			this.attributes.add(new Attribute(column, false, true, false, ordered(words), null));
			return this;
		}

		/** What each claim may add, with a word for the case that none does. */
		public Builder perClaimElse(String column, String otherwise, String... words) {
			this.attributes.add(new Attribute(column, false, true, false, ordered(words), otherwise));
			return this;
		}

		/** A number that belongs to its period alone. */
		public Builder flow(String aspect, String field, boolean percent) {
			this.aspects.add(new Aspect(aspect, field, percent, false));
			return this;
		}

		/** A number that stays until a newer one. */
		public Builder stock(String aspect, String field, boolean percent) {
			this.aspects.add(new Aspect(aspect, field, percent, true));
			return this;
		}

		/** The only unit that a number of this kind may have. */
		public Builder unit(String unit) {
			this.unit = unit;
			return this;
		}

		/**
		 * The participant of which the percentages of one period and speaker are parts.
		 */
		public Builder partsOf(String participant) {
			this.whole = participant;
			return this;
		}

		public Builder tie(String type, String from, String to) {
			this.tie = new Tie(type, from, to);
			return this;
		}

		public KindOfFact saying(Function<FactWords, String> sentence) {
			return new KindOfFact(this.name, !this.numberField.isEmpty(), this.table, List.copyOf(this.participants),
					List.copyOf(this.attributes), List.copyOf(this.aspects), this.numberField, this.unit, this.whole,
					this.tie, sentence);
		}

		private static Set<String> ordered(String... words) {
			return new LinkedHashSet<>(List.of(words));
		}

	}

}
