package org.tieline.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * Makes the sentence of a fact, and offers the parts that the sentences of the kinds
 * consist of.
 *
 * @param view the fact under a lens
 */
public record FactWords(FactView view) {

	private static final Set<EntityKind> INANIMATE = EnumSet.of(EntityKind.MEASURE, EntityKind.PRODUCT,
			EntityKind.MARKET);

	private static final Pattern STOPPED = Pattern.compile("\\.[\"\u201d]?$");

	/**
	 * The fact in one sentence. It names the date that the fact is presumed from, and the
	 * status if that is less than established.
	 */
	public String summary() {
		return stopped(clause());
	}

	/** The sentence without its full stop. */
	public String clause() {
		Status status = this.view.status();
		KindOfFact kind = this.view.fact().kind();
		boolean attributed = kind.isQuotation() || kind.attributed();
		String sentence = kind.sentence().apply(this);
		if (status == Status.DENIED && !attributed) {
			return new Denial(this).of(sentence);
		}
		Remarks own = Remarks.of(sentence, this);
		String when = tense().remark(own.sentence() + own.first());
		boolean alleged = !attributed
				&& (status == Status.ALLEGED || status == Status.CONTESTED || isPlanOfAllegations(status))
				&& Denial.isOnlyAlleged(this.view);
		if (alleged) {
			String disputed = isDenied() ? "" : (status == Status.CONTESTED) ? status.remark() : "";
			return new Denial(this).alleged(own.with(when + disputed));
		}
		return own.with(when + switch (status) {
			case CORROBORATED, SINGLE_ORIGIN -> "";
			case CONTESTED -> (mood() != Mood.STATED && isDenied()) ? new Denial(this).denied() : status.remark();
			case ALLEGED -> attributed ? "" : status.remark();
			case PLANNED -> "";
			case DENIED -> "";
			case NOT_RECORDED -> " (not recorded under this lens)";
		});
	}

	/**
	 * Whose allegation claims are: " by A and B", ", as the Daily reports"; empty: none
	 * of them is one.
	 */
	public String accused(List<Claim> claims) {
		return Denial.accused(claims);
	}

	/** Whether a plan is one by the word of accusers alone. */
	private boolean isPlanOfAllegations(Status status) {
		return status == Status.PLANNED && this.view.claims().stream().noneMatch(Claim::intends);
	}

	private boolean isDenied() {
		return this.view.claims().stream().anyMatch((claim) -> claim.denies() && claim.aspect() == null);
	}

	/**
	 * The sentence of a kind, apart from the remarks that it ends with. Further remarks
	 * stand with them in one pair of parentheses; what is of the figure alone comes last.
	 *
	 * @param sentence the sentence without its last remarks
	 * @param first remarks on all of it; empty: none
	 * @param ofFigure remarks on its figure; empty: none
	 */
	private record Remarks(String sentence, String first, String ofFigure) {

		static Remarks of(String said, FactWords fact) {
			String sentence = fact.hasTextInParentheses(said) ? said : joined(said);
			int open = sentence.lastIndexOf(" (");
			if (open < 0 || !sentence.endsWith(")") || fact.endsWithText(sentence)) {
				return new Remarks(sentence, "", "");
			}
			String remarks = sentence.substring(open + 2, sentence.length() - 1);
			int figure = remarks.indexOf(Figure.OF_FIGURE);
			return new Remarks(sentence.substring(0, open), ((figure < 0) ? remarks : remarks.substring(0, figure)),
					(figure < 0) ? "" : remarks.substring(figure));
		}

		/** The sentence with its remarks and others, each of these in parentheses. */
		String with(String others) {
			String all = Stream
				.of(this.first.replaceFirst("; $", ""), others.replace(") (", "; ").replaceAll("^ \\(|\\)$", ""),
						this.ofFigure)
				.filter((words) -> !words.isEmpty())
				.collect(Collectors.joining("; "));
			return all.isEmpty() ? this.sentence : this.sentence + " (" + all + ")";
		}

	}

	/**
	 * Whether the sentence ends with parentheses that are of a name or a text on record.
	 */
	private boolean endsWithText(String sentence) {
		return textsInParentheses().anyMatch((text) -> sentence.endsWith(text.substring(text.lastIndexOf(" ("))));
	}

	private boolean hasTextInParentheses(String sentence) {
		return textsInParentheses().anyMatch(sentence::contains);
	}

	/**
	 * The names and texts of the fact, and the names of its speakers, that end with
	 * parentheses of their own.
	 */
	private Stream<String> textsInParentheses() {
		Fact fact = this.view.fact();
		return Stream
			.of(fact.participants().values().stream().map(Entity::name), fact.attributes().values().stream(),
					fact.claims().stream().flatMap(FactWords::voices))
			.flatMap((names) -> names)
			.filter((text) -> text.endsWith(")") && text.contains(" ("));
	}

	/** The names of the speaker and of the publisher of a claim. */
	private static Stream<String> voices(Claim claim) {
		return Stream.of((claim.speaker() != null) ? claim.speaker().name() : "",
				Objects.requireNonNullElse(claim.source().publisher(), ""));
	}

	/**
	 * Adds a full stop, unless the sentence ends with one, as in "SoftBank Corp.", or
	 * with one in quotation marks.
	 */
	public static String stopped(String sentence) {
		return STOPPED.matcher(sentence).find() ? sentence : sentence + ".";
	}

	/**
	 * The stage of a supply and the date that the fact is presumed from, in parentheses.
	 * Empty: the fact is shown at the date of the lens.
	 */
	public String remarks() {
		return joined(this.view.stage().remark() + tense().remark(""));
	}

	/** Joins several remarks in one pair of parentheses. */
	public static String joined(String remarks) {
		return remarks.replace(") (", "; ");
	}

	/** The name of a participant at the start of a sentence. */
	public String nameOf(String participant) {
		Entity entity = this.view.fact().participant(participant);
		return (entity != null) ? NounPhrase.first(entity.kind(), entity.name()) : "Somebody";
	}

	/**
	 * The name of a participant within a sentence, with an article if it needs one.
	 */
	public String within(String participant) {
		return naming(participant, "%s");
	}

	/**
	 * Words about an optional participant.
	 * @param participant the part of the participant
	 * @param words the words, with {@code %s} for its name
	 * @return the words; empty if the fact has no such participant
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
	 * A verb with a blank on both sides. It is in the present tense if the fact is held,
	 * or presumed within its reach, else in the past tense. A fact that is only planned
	 * or forecast gets a verb of intention.
	 * @param present present tense, third person singular: {@code supplies}
	 * @param past past tense: {@code supplied}
	 */
	public String verb(String present, String past) {
		return verb(present, past, isPast());
	}

	/** The same for a verb that hops use as well. */
	public String verb(Verb verb) {
		return verb(verb.present(), verb.past());
	}

	/** The same for the verb that the tie of the fact declares for its sort. */
	public String tieVerb() {
		Fact fact = this.view.fact();
		TieForm tie = Objects.requireNonNull(fact.kind().tie());
		return verb(tie.verb().apply(tie.sort(fact).word()));
	}

	/** A verb of a single event: if it is stated, it is in the past tense. */
	public String act(String present, String past) {
		return verb(present, past, isPast() || mood() == Mood.STATED);
	}

	private String verb(String present, String past, boolean over) {
		return " " + mood().verb(present, past, over, isPlural(), isAgent()) + " ";
	}

	/** Whether the sentence is in the past tense. */
	public boolean isPast() {
		return tense().isPast();
	}

	private Tense tense() {
		return new Tense(this.view, mood());
	}

	private Mood mood() {
		return Mood.of(this.view);
	}

	/**
	 * The date that a planned fact is planned for; empty: none is recorded, or the fact
	 * is more than planned.
	 */
	public String plannedFor() {
		Period period = this.view.period();
		return (period != null && this.view.status() == Status.PLANNED) ? " " + period.words() : "";
	}

	/** The date of a quotation: " in 2020"; empty: it is not recorded. */
	public String saidWhen() {
		return Tense.saidWhen(this.view);
	}

	/**
	 * The participle of a number that is not yet a fact: "expected"; empty: it is one.
	 */
	public String participle() {
		return mood().participle();
	}

	/**
	 * Whether the subject takes a plural verb: a group, or goods that can be counted.
	 */
	private boolean isPlural() {
		Entity subject = subject();
		return subject != null && NounPhrase.isPlural(subject);
	}

	/** Whether the subject can plan. Measures, goods and numbers cannot. */
	private boolean isAgent() {
		Entity subject = subject();
		return subject != null && !INANIMATE.contains(subject.kind()) && !this.view.fact().kind().measurement();
	}

	@Nullable Entity subject() {
		return this.view.fact().participant(this.view.fact().kind().participants().getFirst().name());
	}

	/** An attribute as the seed table has it; empty: there is none. */
	public String attribute(String name) {
		return this.view.fact().attributes().getOrDefault(name, "");
	}

	/** An attribute as words: {@code COMPEL_BY_LAW} becomes "compel by law". */
	public String plain(String attribute) {
		return attribute(attribute).toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/**
	 * An attribute in plain words, or the newest value of a further column of the claims
	 * that is narrower: "announced", but "signed".
	 * @param attribute name of the attribute
	 * @param column name of the column
	 */
	public String narrowed(String attribute, String column) {
		String narrower = this.view.through(this.view.lens().at(null)).newestDetail(column);
		return (narrower != null) ? TieForm.plain(narrower) : plain(attribute);
	}

	/**
	 * The number of the fact as its sentence tells it: {@code nearly USD 5.6 billion};
	 * empty: none is recorded.
	 */
	public String number() {
		Quantity value = this.view.value();
		return (value == null) ? ""
				: this.view.measurement(null, false)
					.filter((one) -> one.quantity().equals(value))
					.map(Measurement::text)
					.orElseGet(value::text);
	}

	/**
	 * The figure of an aspect at the time of the lens; empty: none is recorded for that
	 * time.
	 * @param aspect the aspect
	 * @param stock whether a figure stays valid until a newer one
	 */
	public Optional<Figure> figure(String aspect, boolean stock) {
		return this.view.measurement(aspect, stock)
			.map((one) -> new Figure(one, this.view.status(), stock ? otherDate(one) : null,
					stock ? List.of() : besides(aspect, one), stock && isOld(one)));
	}

	/**
	 * Whether a figure is too far from the date asked about to be told in the present
	 * tense: the size of then is not recorded.
	 */
	private boolean isOld(Measurement figure) {
		return !isPast() && figure.period() != null && !this.view.isNear(figure);
	}

	/**
	 * The other numbers that the page of a number gives without a period, where it gives
	 * one number of a period and the sentence would hide the rest.
	 */
	private List<Quantity> besides(String aspect, Measurement given) {
		if (given.period() == null) {
			return List.of();
		}
		Set<String> pages = given.claims()
			.stream()
			.filter(Claim::says)
			.map((claim) -> claim.source().id())
			.collect(Collectors.toSet());
		return this.view.measurements(aspect)
			.stream()
			.filter((one) -> one.period() == null)
			.flatMap((one) -> one.claims().stream())
			.filter((claim) -> claim.says() && pages.contains(claim.source().id()))
			.map(Claim::value)
			.filter(Objects::nonNull)
			.filter((value) -> value.unit().equals(given.quantity().unit()) && !value.equals(given.quantity()))
			.distinct()
			.toList();
	}

	/**
	 * The date of a figure in words, if it is not the date asked about and the sentence
	 * does not name it; else null. A figure of a time that ended is of no one day.
	 */
	private @Nullable String otherDate(Measurement figure) {
		Period period = figure.period();
		PartialDate asked = this.view.asked();
		if (period == null || asked == null || period.touches(asked)) {
			return null;
		}
		PartialDate date = (period.to() != null) ? period.to() : period.from();
		PartialDate end = this.view.spells().isEmpty() ? null : this.view.spells().getLast().end();
		boolean named = date == null || date.equals(this.view.time().shown()) || (isPast() && date.equals(end));
		if (named) {
			return null;
		}
		boolean ofTime = period.to() != null && !period.to().equals(period.from());
		return ofTime ? "of the time " + period.words() : "of " + date;
	}

}
