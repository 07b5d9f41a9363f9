package org.tieline.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;
import org.tieline.time.Presumption;

/**
 * The declaration of a kind of fact: the columns of its table, the columns that identify
 * a fact, its measurements, its tie and its sentence. Each feature package declares its
 * own kinds.
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
 * @param whole the participant that is the whole of the percentages. Those of one period
 * and speaker add up to 100 at most. Null: the percentages have no common whole
 * @param tie the tie that it draws between two participants; null: none
 * @param attributed whether its sentence names the speakers and how each of them puts it
 * @param presumption how far a fact is presumed to hold beyond the dates that show it
 * @param endApart whether a fact is an act of which a claim of the end alone is no origin
 * @param sentence the fact in one sentence
 * @param naming how columns that name a fact together become its attributes
 * @param eventSubject the subject of a sentence about a dated event of the fact; null:
 * its facts have no events
 */
public record KindOfFact(String name, boolean measurement, String table, List<Participant> participants,
		List<Attribute> attributes, List<Aspect> aspects, String numberField, @Nullable String unit,
		@Nullable String whole, @Nullable TieForm tie, boolean attributed, Function<Fact, Presumption> presumption,
		UnaryOperator<Map<String, String>> naming, Predicate<Fact> endApart, Function<FactWords, String> sentence,
		@Nullable Function<FactWords, String> eventSubject) {

	public KindOfFact {
		boolean lasts = !measurement && !isQuotation(attributes);
		if (lasts != (eventSubject != null)) {
			throw new IllegalArgumentException(
					name + ": a kind has words for its events if its facts last, and only then");
		}
	}

	/** The relationship from a fact to a participant. */
	public enum Role {

		SUBJECT, OBJECT, PRODUCT, MARKET, MEASURE, JURISDICTION, TOPIC, SUPPLIER, CUSTOMER;

		/** Whether it is one of the sides of a fact, between which something passes. */
		public boolean isSide() {
			return this == SUBJECT || this == OBJECT || this == SUPPLIER || this == CUSTOMER;
		}

	}

	/**
	 * An entity that takes part.
	 *
	 * @param name the column, and the field in the API
	 * @param role the relationship in the store
	 * @param required whether every row must name one
	 * @param kinds what it may be; empty: anything
	 * @param again whether it may be an entity that takes another part too, as a supplier
	 * that loses its own sales
	 */
	public record Participant(String name, Role role, boolean required, Set<EntityKind> kinds, boolean again) {
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

	/** The GraphQL type and label: {@code MarketShare}. */
	public String typeName() {
		StringBuilder type = new StringBuilder();
		for (String word : this.name.split("_")) {
			type.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
		}
		return type.toString();
	}

	/**
	 * Whether its facts are quotations, such as an assessment. They are attributed to
	 * speakers, and have no start or end.
	 */
	public boolean isQuotation() {
		return isQuotation(this.attributes);
	}

	private static boolean isQuotation(List<Attribute> attributes) {
		for (Attribute one : attributes) {
			if (one.required() && !one.identifies()) {
				return true;
			}
		}
		return false;
	}

	/** The first part of the ids of such facts: {@code market-share}. */
	public String slug() {
		return this.name.toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The aspect with that name; none: the kind has no such measurement. */
	public Optional<Aspect> aspect(@Nullable String name) {
		return this.aspects.stream().filter((aspect) -> aspect.name().equals(name)).findFirst();
	}

	/**
	 * A kind whose facts last.
	 * @param name as in the API
	 * @param table the seed table
	 */
	public static KindOfFactBuilder state(String name, String table) {
		return new KindOfFactBuilder(name, table, "");
	}

	/**
	 * A kind whose facts are numbers of a period.
	 * @param name as in the API
	 * @param table the seed table
	 * @param numberField the field of the API that holds the number
	 */
	public static KindOfFactBuilder measurement(String name, String table, String numberField) {
		return new KindOfFactBuilder(name, table, numberField);
	}

}
