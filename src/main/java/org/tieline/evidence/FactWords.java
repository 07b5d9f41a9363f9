package org.tieline.evidence;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * A fact in words: its sentence, and what the sentences of the kinds are made of.
 *
 * @param view the fact as a lens shows it
 */
public record FactWords(FactView view) {

	private static final Set<EntityKind> INANIMATE = EnumSet.of(EntityKind.MEASURE, EntityKind.PRODUCT,
			EntityKind.MARKET);

	/**
	 * The fact in one sentence, with the date from which it is presumed, and with its
	 * status where that is less than established.
	 */
	public String summary() {
		return stopped(clause());
	}

	/** The same without a full stop. */
	public String clause() {
		Status status = this.view.status();
		boolean attributed = this.view.fact().kind().isQuotation();
		String sentence = this.view.fact().kind().sentence().apply(this);
		return sentence + joined(tense().remark(sentence) + switch (status) {
			case CORROBORATED, SINGLE_ORIGIN, CONTESTED -> status.remark();
			case ALLEGED -> attributed ? "" : status.remark();
			case PLANNED -> "";
			case DENIED -> attributed ? "" : " (denied)";
			case NOT_RECORDED -> " (not recorded under this lens)";
		});
	}

	/** With a full stop; a name such as "SoftBank Corp." brings its own. */
	public static String stopped(String sentence) {
		return sentence.endsWith(".") ? sentence : sentence + ".";
	}

	/** Remarks in one pair of parentheses. */
	public static String joined(String remarks) {
		return remarks.replace(") (", "; ");
	}

	/** The name of a participant at the start of a sentence. */
	public String nameOf(String participant) {
		Entity entity = this.view.fact().participant(participant);
		return (entity != null) ? NounPhrase.first(entity.kind(), entity.name()) : "Somebody";
	}

	/** The name of a participant within a sentence, with its article. */
	public String within(String participant) {
		return naming(participant, "%s");
	}

	/**
	 * Words about a participant that not every row names.
	 * @param participant the part that it takes
	 * @param words what is said of it, with {@code %s} for its name
	 * @return the words; blank where the source names none
	 */
	public String naming(String participant, String words) {
		Entity entity = this.view.fact().participant(participant);
		return (entity != null) ? words.formatted(phrase(entity)) : "";
	}

	private String phrase(Entity entity) {
		String[] besides = this.view.fact()
			.participants()
			.values()
			.stream()
			.filter((other) -> !other.id().equals(entity.id()))
			.map(Entity::name)
			.toArray(String[]::new);
		return NounPhrase.of(entity, besides);
	}

	/**
	 * What the subject does, with a blank on both sides: in the present only for what is
	 * held, or presumed within its reach; else in the past; as a plan, or as expected.
	 * @param present in the third person singular: {@code supplies}
	 * @param past the same of what is over: {@code supplied}
	 */
	public String verb(String present, String past) {
		return verb(present, past, isPast());
	}

	/** The same of a verb that hops say as well. */
	public String verb(Verb verb) {
		return verb(verb.present(), verb.past());
	}

	/** The same of what is done once: where it is stated it is told in the past. */
	public String act(String present, String past) {
		return verb(present, past, isPast() || mood() == Mood.STATED);
	}

	private String verb(String present, String past, boolean over) {
		return " " + mood().verb(present, past, over, isPlural(), isAgent()) + " ";
	}

	/** Whether it is told in the past. */
	public boolean isPast() {
		return tense().isPast();
	}

	private Tense tense() {
		return new Tense(this.view, mood());
	}

	private Mood mood() {
		return Mood.of(this.view);
	}

	/** For when it is planned, where that is recorded; blank for what is more. */
	public String plannedFor() {
		Period period = this.view.period();
		return (period != null && this.view.status() == Status.PLANNED) ? " " + period.words() : "";
	}

	/** When words about a thing were said: " in 2020"; blank: that is not recorded. */
	public String saidWhen() {
		return Tense.saidWhen(this.view);
	}

	/** How a number is spoken of that may come: "expected"; blank: it is more. */
	public String participle() {
		return mood().participle();
	}

	/** Whether more than one is the subject: a group, or goods that are counted. */
	private boolean isPlural() {
		Entity subject = subject();
		return subject != null && NounPhrase.isPlural(subject);
	}

	/** Whether the subject can plan; measures, goods and numbers cannot. */
	private boolean isAgent() {
		Entity subject = subject();
		return subject != null && !INANIMATE.contains(subject.kind()) && !this.view.fact().kind().measurement();
	}

	private @Nullable Entity subject() {
		return this.view.fact().participant(this.view.fact().kind().participants().getFirst().name());
	}

	/** An attribute as it is written in its table; blank: it has none. */
	public String attribute(String name) {
		return this.view.fact().attributes().getOrDefault(name, "");
	}

	/** An attribute as words: {@code COMPEL_BY_LAW} becomes "compel by law". */
	public String plain(String attribute) {
		return attribute(attribute).toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/**
	 * The number of an aspect at the time of the lens; none: no number is recorded for
	 * then.
	 * @param aspect the aspect
	 * @param stock whether the number stays until a newer one
	 */
	public Optional<Figure> figure(String aspect, boolean stock) {
		return this.view.measurement(aspect, stock)
			.map((one) -> new Figure(one, this.view.status(), stock ? otherDate(one) : null));
	}

	/**
	 * The date of a figure, where it is neither the date asked for nor one that is told.
	 */
	private @Nullable PartialDate otherDate(Measurement figure) {
		Period period = figure.period();
		PartialDate asked = this.view.asked();
		if (period == null || asked == null || period.touches(asked)) {
			return null;
		}
		PartialDate date = (period.to() != null) ? period.to() : period.from();
		boolean told = date == null || date.equals(this.view.time().shown());
		return told ? null : date;
	}

}
