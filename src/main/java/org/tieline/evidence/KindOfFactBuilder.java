package org.tieline.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.KindOfFact.Aspect;
import org.tieline.evidence.KindOfFact.Attribute;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.time.Presumption;

/** Builds a kind of fact. Columns and participants are in the order of the calls. */
public final class KindOfFactBuilder {

	private final String name;

	private final String table;

	private final String numberField;

	private final List<Participant> participants = new ArrayList<>();

	private final List<Attribute> attributes = new ArrayList<>();

	private final List<Aspect> aspects = new ArrayList<>();

	private @Nullable String unit;

	private @Nullable String whole;

	private @Nullable TieForm tie;

	private boolean attributed;

	private @Nullable Function<FactWords, String> eventSubject;

	private Function<Fact, Presumption> presumption = (fact) -> Presumption.GENERAL;

	private UnaryOperator<Map<String, String>> naming = UnaryOperator.identity();

	private Predicate<Fact> endApart = (fact) -> false;

	KindOfFactBuilder(String name, String table, String numberField) {
		this.name = name;
		this.table = table;
		this.numberField = numberField;
	}

	/**
	 * A participant that every row names. If no kinds are given, any kind of entity is
	 * allowed.
	 */
	public KindOfFactBuilder participant(String column, Role role, EntityKind... kinds) {
		this.participants.add(new Participant(column, role, true, Set.of(kinds), false));
		return this;
	}

	/** A participant that every row names, and that may take another part too. */
	public KindOfFactBuilder participantAgain(String column, Role role, EntityKind... kinds) {
		this.participants.add(new Participant(column, role, true, Set.of(kinds), true));
		return this;
	}

	/** A participant that a row may leave out. */
	public KindOfFactBuilder optional(String column, Role role, EntityKind... kinds) {
		this.participants.add(new Participant(column, role, false, Set.of(kinds), false));
		return this;
	}

	/** A word or short text that is part of the fact's identity. */
	public KindOfFactBuilder identity(String column, String... words) {
		this.attributes.add(new Attribute(column, true, false, true, ordered(words), null));
		return this;
	}

	/**
	 * A word that the rows of a fact may add to one that identifies it, such as the
	 * business that a revenue is of.
	 */
	public KindOfFactBuilder qualifier(String column) {
		this.attributes.add(new Attribute(column, false, false, false, Set.of(), null));
		return this;
	}

	/**
	 * How the columns that name a fact together become its attributes, by column.
	 */
	public KindOfFactBuilder naming(UnaryOperator<Map<String, String>> attributes) {
		this.naming = attributes;
		return this;
	}

	/** A text that is the same in all rows of a fact. */
	public KindOfFactBuilder text(String column) {
		this.attributes.add(new Attribute(column, false, false, true, Set.of(), null));
		return this;
	}

	/** A value that each claim may add. */
	public KindOfFactBuilder perClaim(String column, String... words) {
		this.attributes.add(new Attribute(column, false, true, false, ordered(words), null));
		return this;
	}

	/** A value that each claim may add, and the word that applies if no claim does. */
	public KindOfFactBuilder perClaimElse(String column, String otherwise, String... words) {
		this.attributes.add(new Attribute(column, false, true, false, ordered(words), otherwise));
		return this;
	}

	/** A number that belongs to its period alone. */
	public KindOfFactBuilder flow(String aspect, String field, boolean percent) {
		this.aspects.add(new Aspect(aspect, field, percent, false));
		return this;
	}

	/** A number that stays until a newer one. */
	public KindOfFactBuilder stock(String aspect, String field, boolean percent) {
		this.aspects.add(new Aspect(aspect, field, percent, true));
		return this;
	}

	/** The only unit that a number of this kind may have. */
	public KindOfFactBuilder unit(String unit) {
		this.unit = unit;
		return this;
	}

	/**
	 * The participant of which the percentages of one period and speaker are parts.
	 */
	public KindOfFactBuilder partsOf(String participant) {
		this.whole = participant;
		return this;
	}

	/** The tie that its facts draw between two participants. */
	public KindOfFactBuilder tie(TieFormBuilder form) {
		this.tie = form.build();
		return this;
	}

	/** Its sentence names the speakers and how each of them puts it. */
	public KindOfFactBuilder attributed() {
		this.attributed = true;
		return this;
	}

	/** The subject of a sentence about an event: "the supply of b by a". */
	public KindOfFactBuilder event(Function<FactWords, String> subject) {
		this.eventSubject = subject;
		return this;
	}

	/** How far its facts are presumed to hold beyond the dates that show them. */
	public KindOfFactBuilder presumed(Presumption reach) {
		return presumed((fact) -> reach);
	}

	/** The same, if it depends on the fact's attributes or participants. */
	public KindOfFactBuilder presumed(Function<Fact, Presumption> reach) {
		this.presumption = reach;
		return this;
	}

	/** Acts of which a claim of the end alone is no origin. */
	public KindOfFactBuilder endApart(Predicate<Fact> acts) {
		this.endApart = acts;
		return this;
	}

	/** The kind, with the sentence that sums up a fact of it; without a full stop. */
	public KindOfFact saying(Function<FactWords, String> sentence) {
		return new KindOfFact(this.name, !this.numberField.isEmpty(), this.table, List.copyOf(this.participants),
				List.copyOf(this.attributes), List.copyOf(this.aspects), this.numberField, this.unit, this.whole,
				this.tie, this.attributed, this.presumption, this.naming, this.endApart, sentence, this.eventSubject);
	}

	private static Set<String> ordered(String... words) {
		return new LinkedHashSet<>(List.of(words));
	}

}
