package org.tieline.passage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.check.AskedClaim;
import org.tieline.check.ClaimCheck;
import org.tieline.check.Difference;
import org.tieline.check.Difference.Scope;
import org.tieline.check.Verdict;
import org.tieline.english.TimeReader;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindsOfFact;
import org.tieline.tense.Beginning;
import org.tieline.tense.PresentTense;
import org.tieline.tense.SameParties;
import org.tieline.tense.TenseWords;
import org.tieline.tense.Times;
import org.tieline.tense.ToldAbsence;
import org.tieline.tense.ToldEnd;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * What the tense of a statement demands of the fact that holds it, beyond that it held at
 * the time.
 *
 * @param demand what is demanded
 * @param period the time of the statement; null: none is told
 */
record Timing(Demand demand, @Nullable Period period) {

	/** What is demanded. */
	enum Demand {

		/** Nothing more. */
		NONE,

		/** Told of the present without a date: a figure of the past does not hold it. */
		PRESENT_FIGURE,

		/** Told of the present without a date: what has ended does not hold it. */
		PRESENT,

		/** An act at a time: it began then. */
		BEGAN,

		/** Since a time: it began then at the latest. */
		SINCE,

		/** Told of the present on the date of the passage. */
		ON_DAY,

		/** By a year: the record must hold the deadline. */
		DEADLINE,

		/** Told of an end: the record must hold an end, at the time if one is told. */
		ENDED,

		/** Told not to be so now, or since a time: what was so before decides nothing. */
		NOT_NOW,

		/** Told never to have been so: what was so at any time contradicts it. */
		NEVER,

		/** Told without a time: it must have begun by the date of the passage. */
		BY

	}

	static final Timing NONE = new Timing(Demand.NONE, null);

	static final Timing OF_DEADLINE = new Timing(Demand.DEADLINE, null);

	private static final long YEAR = 366;

	private static final String SUPPLY = "SUPPLY";

	private static final String FIGURE_OF_THE_PRESENT = "it tells a figure of the present; give the date of the passage";

	/**
	 * What a statement demands.
	 * @param words the words of the statement
	 * @param time its time; null: none is told
	 */
	static Timing of(String words, TimeReader.@Nullable Found time, KindOfFact kind) {
		Period period = (time != null) ? time.period() : null;
		if (time == null || period == null) {
			return (time == null && !kind.isQuotation() && TenseWords.isPresent(words))
					? new Timing(kind.measurement() ? Demand.PRESENT_FIGURE : Demand.PRESENT, null) : NONE;
		}
		if (Times.isOfPassage(time)) {
			return new Timing(Demand.ON_DAY, period);
		}
		if (kind.measurement()) {
			return NONE;
		}
		if (time.sense() == TimeReader.Sense.SINCE) {
			return new Timing(Demand.SINCE, period);
		}
		boolean made = kind.name().equals(KindsOfFact.MEASURE_VERSION) && TenseWords.isMade(words);
		boolean act = period.days() <= YEAR && (made || TenseWords.isAct(words));
		return act ? new Timing(Demand.BEGAN, period) : NONE;
	}

	/**
	 * What a statement demands.
	 * @param today the date of the passage, by which what is told without a time has
	 * begun; null: not known
	 */
	static Timing of(String words, TimeReader.@Nullable Found time, KindOfFact kind, @Nullable LocalDate today) {
		Timing timing = of(words, time, kind);
		boolean untimed = time == null && timing.demand == Demand.NONE && !kind.measurement();
		return (untimed && today != null) ? new Timing(Demand.BY, new Period(null, PartialDate.of(today))) : timing;
	}

	/** What is told to have ended. */
	static Timing ended(TimeReader.@Nullable Found time) {
		return new Timing(Demand.ENDED, (time != null) ? time.period() : null);
	}

	/**
	 * What a statement demands that says that something is not or was not so.
	 * @param past whether it is told of the past, up to now
	 * @param time its time; null: none is told
	 * @param today the date of the passage; null: not known
	 */
	static Timing absent(boolean past, TimeReader.@Nullable Found time, @Nullable LocalDate today) {
		if (time == null) {
			PartialDate day = (today != null) ? PartialDate.of(today) : null;
			return new Timing(past ? Demand.NEVER : Demand.NOT_NOW, (day != null) ? new Period(day, day) : null);
		}
		return new Timing((time.sense() == TimeReader.Sense.SINCE) ? Demand.NOT_NOW : Demand.NEVER, time.period());
	}

	/** Those of the demands that decide a verdict, as an address names them. */
	private static final Map<Demand, String> NAMES = Map.of(Demand.BEGAN, "began", Demand.SINCE, "since", Demand.ENDED,
			"ended", Demand.NOT_NOW, "not-now", Demand.NEVER, "never", Demand.BY, "by");

	/** What it demands as a part of an address; empty: nothing that decides a verdict. */
	Map<String, String> parameters() {
		String name = NAMES.get(this.demand);
		return (name == null) ? Map.of() : Map.of(name, (this.period != null) ? text(this.period) : "");
	}

	private static String text(Period period) {
		return ((period.from() != null) ? period.from() : "") + ".." + ((period.to() != null) ? period.to() : "");
	}

	/**
	 * What a part of an address demands.
	 * @throws IllegalArgumentException if it is no period
	 */
	static Timing read(Map<String, String> parameters) {
		for (Map.Entry<Demand, String> one : NAMES.entrySet()) {
			String period = parameters.get(one.getValue());
			if (period != null) {
				return new Timing(one.getKey(), period.isEmpty() ? null : period(period));
			}
		}
		return NONE;
	}

	private static Period period(String text) {
		int dots = text.indexOf("..");
		if (dots < 0) {
			throw new IllegalArgumentException("'" + text + "' is no period; write one as 2018..2019");
		}
		String from = text.substring(0, dots);
		String to = text.substring(dots + 2);
		return new Period(from.isEmpty() ? null : PartialDate.parse(from), to.isEmpty() ? null : PartialDate.parse(to));
	}

	/** Whether the thing itself is compared whatever its time. */
	boolean isOfAnyTime() {
		return this.demand == Demand.ENDED || this.demand == Demand.NOT_NOW;
	}

	/**
	 * Whether a reading of the statement counts: of the present, one against a figure of
	 * another period than the day itself counts only if that figure tells of the day.
	 */
	boolean counts(ClaimCheck check) {
		Period day = this.period;
		return this.demand != Demand.ON_DAY || day == null || day.equals(check.claim().period())
				|| new PresentTense(day.firstDay()).isTold(check);
	}

	/** Whether the statement says that something is not or was not so. */
	boolean isNegated() {
		return this.demand == Demand.NOT_NOW || this.demand == Demand.NEVER;
	}

	/** The check, or what the record says of the time that is demanded. */
	ClaimCheck of(ClaimCheck check) {
		if (this.demand == Demand.ENDED) {
			return new ToldEnd(this.period).of(check);
		}
		if (this.demand == Demand.NOT_NOW) {
			return new ToldAbsence(this.period).of(check);
		}
		if (this.demand == Demand.NEVER) {
			return new ToldAbsence(this.period).ofPast(check);
		}
		FactView fact = check.bestMatch();
		if (fact != null && this.demand == Demand.BEGAN
				&& new Beginning(fact).isOneOfTwo(Objects.requireNonNull(this.period))
				&& (check.verdict() == Verdict.SUPPORTED || differsInTimeAlone(check))) {
			return check.as(Verdict.CONTESTED,
					"Contested: sources give different starts (" + new Beginning(fact).starts()
						.stream()
						.map((one) -> "from " + one)
						.collect(Collectors.joining(", ")) + "). " + fact.summary());
		}
		if (!holds(check) || fact == null || doubt(check) != null || isMet(fact)) {
			return check;
		}
		FactView begun = (this.demand != Demand.BY) ? null
				: check.nearby()
					.stream()
					.filter((one) -> SameParties.are(fact, one) && ofOneSort(fact, one) && isMet(one))
					.findFirst()
					.orElse(null);
		if (begun != null) {
			return check.as(check.verdict(), "Yes, by then another one was recorded: " + begun.summary());
		}
		Period asked = Objects.requireNonNull(this.period);
		String words = (this.demand == Demand.SINCE) ? "since " + asked.from()
				: (this.demand == Demand.BY) ? "by " + asked.to() : "begun " + asked.words();
		String recorded = new Beginning(fact).shown()
			.stream()
			.map((one) -> "from " + one)
			.collect(Collectors.joining(", "));
		if (recorded.isEmpty()) {
			recorded = "first shown " + new Beginning(fact).dates().getFirst();
		}
		return check.differing(new Difference(Scope.PERIOD, words, recorded),
				"Not as stated: it is recorded for another time (" + recorded + "), not " + words + ". "
						+ fact.summary());
	}

	/** Why a check does not tell whether the statement is right; null: it does. */
	@Nullable String doubt(ClaimCheck check) {
		FactView fact = check.bestMatch();
		if (this.demand == Demand.DEADLINE && check.verdict() == Verdict.NOT_COVERED) {
			return "a deadline is not the time at which it holds, and the record has no deadline of it";
		}
		if (!holds(check) || fact == null) {
			return null;
		}
		return switch (this.demand) {
			case NONE, ON_DAY, DEADLINE, ENDED, NOT_NOW, NEVER, BY -> null;
			case PRESENT_FIGURE -> FIGURE_OF_THE_PRESENT;
			case PRESENT -> fact.hasEnded()
					? "it is told of the present, and the record tells of an end; give the date of the passage"
					: isOfAPeriod(check.claim()) ? FIGURE_OF_THE_PRESENT : null;
			case BEGAN, SINCE -> {
				if (isMet(fact)) {
					yield null;
				}
				if (new Beginning(fact).shown().isEmpty()) {
					yield "the record does not tell when it began";
				}
				yield check.nearby().stream().anyMatch((one) -> SameParties.are(fact, one) && isMet(one))
						? "the record holds several acts, and it is not clear which one is meant" : null;
			}
		};
	}

	/** Whether the number of a supply belongs to its period, as a part of sales does. */
	private static boolean isOfAPeriod(AskedClaim claim) {
		return claim.kind().name().equals(SUPPLY) && claim.number() != null
				&& claim.aspects().stream().noneMatch(KindOfFact.Aspect::stock);
	}

	private static boolean holds(ClaimCheck check) {
		return check.verdict() == Verdict.SUPPORTED || check.verdict() == Verdict.CONTESTED;
	}

	/** Whether two facts are of one sort, such as two indictments. */
	private static boolean ofOneSort(FactView one, FactView other) {
		return one.fact()
			.kind()
			.attributes()
			.stream()
			.filter((attribute) -> attribute.identifies())
			.allMatch((attribute) -> Objects.equals(one.fact().attributes().get(attribute.name()),
					other.fact().attributes().get(attribute.name())));
	}

	private static boolean differsInTimeAlone(ClaimCheck check) {
		return check.verdict() == Verdict.SCOPE_MISMATCH
				&& check.differences().stream().allMatch((one) -> one.scope() == Scope.PERIOD);
	}

	private boolean isMet(FactView fact) {
		Period asked = this.period;
		if (asked != null && this.demand == Demand.BY) {
			return !new Beginning(fact).isBegunLater(asked.lastDay());
		}
		if (asked == null || (this.demand != Demand.BEGAN && this.demand != Demand.SINCE)) {
			return true;
		}
		List<PartialDate> shown = new Beginning(fact).shown();
		if (shown.isEmpty() && (this.demand == Demand.SINCE || fact.fact().kind().name().equals("STAKE"))) {
			shown = new Beginning(fact).observed();
		}
		if (this.demand == Demand.BEGAN) {
			return shown.stream().anyMatch(asked::touches);
		}
		PartialDate since = Objects.requireNonNull(asked.from());
		return shown.stream().anyMatch((one) -> !one.firstDay().isAfter(since.lastDay()));
	}

}
