package org.tieline.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tieline.claim.Claim;
import org.tieline.evidence.DatedClaim;
import org.tieline.evidence.DatedClaim.Mark;
import org.tieline.evidence.DatedClaim.Strength;
import org.tieline.evidence.FactView;
import org.tieline.evidence.FactWords;
import org.tieline.evidence.Inflection;
import org.tieline.timeline.TimelineEvent.Standing;
import org.tieline.value.PartialDate;

/** Makes the sentences of events. */
final class EventWords {

	/** The column of a step that a measure took before it was in force. */
	static final String STEP = "step";

	/** The column of what exactly a claim is about. */
	private static final String SCOPE = "scope";

	private EventWords() {
	}

	/** "The supply of b by a began on 2015-03-01.", "Planned for 2026-11: ... ends." */
	static String sentence(TimelineEvent event) {
		FactWords fact = event.fact().words();
		String what = subject(event, fact);
		if (event.sort() == EventSort.DEADLINE) {
			return FactWords.stopped("Deadline " + event.date() + ": " + what + (isPlural(what) ? " are" : " is")
					+ " to be carried out" + remark(event));
		}
		if (event.standing() == Standing.PLANNED) {
			String verb = verb(event, true);
			return FactWords.stopped("Planned for " + event.date() + ": " + what + " "
					+ (isPlural(what) ? Inflection.plural(verb) : verb));
		}
		String verb = verb(event, false);
		String sentence = Character.toUpperCase(what.charAt(0)) + what.substring(1) + " "
				+ ((isPlural(what) && verb.startsWith("was ")) ? Inflection.plural(verb) : verb) + " "
				+ when(event.mark(), event.date());
		return FactWords.stopped(sentence + remark(event));
	}

	/** "The conditions for", "the measures on", "the payments to". */
	private static boolean isPlural(String what) {
		return what.matches("the (?:conditions|measures|payments) .*");
	}

	private static String when(Mark mark, PartialDate date) {
		String before = (mark == Mark.GONE) ? "by " : (date.day() != null) ? "on " : "in ";
		return before + date;
	}

	private static String remark(TimelineEvent event) {
		String others = event.otherDates().isEmpty() ? "" : "; also given: "
				+ event.otherDates().stream().map(PartialDate::toString).collect(Collectors.joining(", "));
		String remark = switch (event.standing()) {
			case CONTESTED -> " (contested" + others + ")";
			case ALLEGED -> " (alleged" + event.fact().words().accused(event.dating()) + others + ")";
			case PLANNED -> " (planned" + others + ")";
			case STATED -> "";
		};
		return FactWords.joined(shownBefore(event) + remark + (event.isWorkedOut() ? " (computed)" : ""));
	}

	private static String verb(TimelineEvent event, boolean planned) {
		return switch (event.sort()) {
			case ANNOUNCED -> (planned ? "is " : "was ") + step(event);
			case IN_FORCE -> planned ? "takes effect" : "took effect";
			case BEGAN -> beginning(event, planned);
			case SUSPENDED -> planned ? "is suspended" : "was suspended";
			case REPEALED -> planned ? "is repealed" : "was repealed";
			case SHOWN -> planned ? "holds" : "was shown to hold";
			case DEADLINE -> "is to be carried out";
			case PLANNED_END, END ->
				planned ? "ends" : (event.mark() == Mark.GONE) ? "had ended" : "ended" + how(event);
		};
	}

	/**
	 * In what way charges ended, in parentheses; empty: nobody says, or it is no charge.
	 */
	private static String how(TimelineEvent event) {
		boolean charges = "INDICTMENT".equals(event.fact().words().attribute("effect"));
		String ways = !charges ? ""
				: event.dating()
					.stream()
					.filter((claim) -> claim.from() == null && claim.to() != null)
					.map((claim) -> claim.details().getOrDefault(SCOPE, ""))
					.filter((way) -> !way.isBlank())
					.distinct()
					.collect(Collectors.joining(", "));
		return ways.isEmpty() ? "" : " (" + ways + ")";
	}

	/**
	 * A fine, an indictment and a finding are single acts. Other effects last and begin.
	 */
	private static String beginning(TimelineEvent event, boolean planned) {
		return switch (event.fact().words().attribute("effect")) {
			case "FINE" -> planned ? "is imposed" : "was imposed";
			case "INDICTMENT" -> planned ? "is brought" : "was brought";
			case "INITIAL_DESIGNATION", "FINDING", "STAY", "VETO" -> planned ? "is made" : "was made";
			default -> (planned ? "begins" : "began") + (isAgain(event) ? " again" : "");
		};
	}

	/** Whether it had ended before it began. */
	private static boolean isAgain(TimelineEvent event) {
		return before(event).anyMatch((one) -> one.mark() == Mark.END || one.mark() == Mark.GONE);
	}

	/**
	 * What shows that it held before a beginning, without other dates of this beginning.
	 */
	private static Stream<DatedClaim> before(TimelineEvent event) {
		return DatedClaim.of(event.fact())
			.stream()
			.filter((one) -> one.strength() == Strength.STATED && one.mark() != Mark.DEADLINE
					&& one.date().isWhollyBefore(event.date()) && !event.otherDates().contains(one.date()));
	}

	/** That it is shown to hold before it is said to have begun; empty: nothing shows it. */
	private static String shownBefore(TimelineEvent event) {
		if (event.sort() != EventSort.BEGAN || isAgain(event)) {
			return "";
		}
		return before(event).map(DatedClaim::date)
			.max(Comparator.naturalOrder())
			.map((date) -> " (shown before: " + date + ")")
			.orElse("");
	}

	/**
	 * The subject of the event, within a sentence. Its scope is that of the claims that
	 * give the date, if they tell one.
	 */
	private static String subject(TimelineEvent event, FactWords fact) {
		List<Claim> dating = event.dating()
			.stream()
			.filter((claim) -> !claim.details().getOrDefault(SCOPE, "").isBlank())
			.toList();
		FactView some = dating.isEmpty() ? null : fact.view().only(dating::contains);
		FactWords told = (some != null) ? some.words() : fact;
		String what = Objects.requireNonNull(fact.view().fact().kind().eventSubject()).apply(told);
		boolean suspension = event.mark() != Mark.START && EventSort.isMeasureVersion(fact.view())
				&& fact.attribute("state").equals("SUSPENDED");
		return suspension ? "the suspension of " + what : what + state(event, fact);
	}

	/** The steps that the claims of the event tell of; without any, that of the fact. */
	private static String step(TimelineEvent event) {
		String steps = event.dating()
			.stream()
			.map((claim) -> claim.details().getOrDefault(STEP, ""))
			.filter((step) -> !step.isEmpty())
			.distinct()
			.map((step) -> step.toLowerCase(Locale.ROOT).replace('_', ' '))
			.collect(Collectors.joining(" and "));
		return steps.isEmpty() ? version(event.fact().words()) : steps;
	}

	/** The state of a version of a measure, or how far it had come before it. */
	private static String version(FactWords fact) {
		return fact.narrowed("state", STEP);
	}

	/**
	 * The start of a version of a measure is in its verb. For an end or an observation,
	 * the sentence names the state of the version.
	 */
	private static String state(TimelineEvent event, FactWords fact) {
		boolean named = event.mark() != Mark.START && EventSort.isMeasureVersion(fact.view());
		return named ? " (" + version(fact) + ")" : "";
	}

}
