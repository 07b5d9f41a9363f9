package org.tieline.timeline;

import java.util.stream.Collectors;

import org.tieline.evidence.DatedClaim.Mark;
import org.tieline.evidence.FactWords;
import org.tieline.timeline.TimelineEvent.Standing;
import org.tieline.value.PartialDate;

/** Makes the sentences of events. */
final class EventWords {

	private EventWords() {
	}

	/** "The supply of b by a began on 2015-03-01.", "Planned for 2026-11: ... ends." */
	static String sentence(TimelineEvent event) {
		FactWords fact = event.fact().words();
		String what = subject(event, fact);
		if (event.sort() == EventSort.DEADLINE) {
			return FactWords
				.stopped("Deadline " + event.date() + ": " + what + " is to be carried out" + remark(event));
		}
		if (event.standing() == Standing.PLANNED) {
			return FactWords.stopped("Planned for " + event.date() + ": " + what + " " + verb(event, true));
		}
		String sentence = Character.toUpperCase(what.charAt(0)) + what.substring(1) + " " + verb(event, false) + " "
				+ when(event.mark(), event.date());
		return FactWords.stopped(sentence + remark(event));
	}

	private static String when(Mark mark, PartialDate date) {
		String before = (mark == Mark.GONE) ? "by " : (date.day() != null) ? "on " : "in ";
		return before + date;
	}

	private static String remark(TimelineEvent event) {
		String others = event.otherDates().isEmpty() ? "" : "; also given: "
				+ event.otherDates().stream().map(PartialDate::toString).collect(Collectors.joining(", "));
		return switch (event.standing()) {
			case CONTESTED -> " (contested" + others + ")";
			case ALLEGED -> " (alleged" + others + ")";
			case PLANNED -> " (planned" + others + ")";
			case STATED -> "";
		};
	}

	private static String verb(TimelineEvent event, boolean planned) {
		return switch (event.sort()) {
			case ANNOUNCED -> planned ? "is announced" : "was announced";
			case IN_FORCE -> planned ? "takes effect" : "took effect";
			case BEGAN -> beginning(event.fact().words().attribute("effect"), planned);
			case SUSPENDED -> planned ? "is suspended" : "was suspended";
			case REPEALED -> planned ? "is repealed" : "was repealed";
			case SHOWN -> planned ? "holds" : "was shown to hold";
			case DEADLINE -> "is to be carried out";
			case PLANNED_END, END -> planned ? "ends" : (event.mark() == Mark.GONE) ? "had ended" : "ended";
		};
	}

	/**
	 * A fine and an indictment are single acts. Other effects last and begin.
	 */
	private static String beginning(String effect, boolean planned) {
		return switch (effect) {
			case "FINE" -> planned ? "is imposed" : "was imposed";
			case "INDICTMENT" -> planned ? "is brought" : "was brought";
			default -> planned ? "begins" : "began";
		};
	}

	/** The subject of the event, within a sentence. */
	private static String subject(TimelineEvent event, FactWords fact) {
		return switch (event.fact().fact().kind().name()) {
			case EventSort.MEASURE_VERSION -> measure(event, fact);
			case EventSort.RESTRICTION -> restriction(fact);
			case "SUPPLY" -> "the supply of " + fact.nameOf("customer") + " by " + fact.nameOf("supplier")
					+ fact.naming("product", " with %s");
			case "PRODUCTION" -> "the making of " + fact.nameOf("product") + " by " + fact.nameOf("company");
			case "REQUIREMENT" -> "the need for " + fact.nameOf("input") + " in " + fact.nameOf("product");
			case "STAKE" -> stake(fact) + fact.nameOf("holder") + " in " + fact.nameOf("company");
			case "INFLUENCE" -> "the influence of " + fact.nameOf("state") + " on " + fact.nameOf("company") + " ("
					+ fact.plain("means") + ")";
			case "FUNDING" -> "the funding of " + fact.nameOf("recipient") + " by " + fact.nameOf("funder") + " ("
					+ fact.plain("instrument") + ")";
			case "INVESTMENT" -> "the investment of " + fact.nameOf("investor") + " in " + fact.nameOf("into") + " ("
					+ fact.attribute("purpose") + ")";
			case "PRESSURE" -> "the pressure of " + fact.nameOf("actor") + " on " + fact.nameOf("target")
					+ fact.naming("about", " about %s") + " (" + fact.plain("means") + ")";
			case "AFFILIATION" -> "the affiliation of " + fact.nameOf("member") + " with " + fact.nameOf("of") + " ("
					+ fact.plain("role") + ")";
			default -> "the fact " + event.fact().id();
		};
	}

	private static String stake(FactWords fact) {
		return switch (fact.attribute("interest")) {
			case "VOTING" -> "the voting stake of ";
			case "GOLDEN_SHARE" -> "the golden share of ";
			default -> "the stake of ";
		};
	}

	/**
	 * The start of a version is in its verb. For an end or an observation, the sentence
	 * names the state of the version.
	 */
	private static String measure(TimelineEvent event, FactWords fact) {
		String state = (event.mark() == Mark.START) ? "" : " (" + fact.plain("state") + ")";
		return "version " + fact.attribute("version") + " of \"" + fact.nameOf("measure") + "\"" + state;
	}

	private static String restriction(FactWords fact) {
		String effect = fact.plain("effect");
		String what = switch (effect) {
			case "permission" -> "the permission for ";
			case "conditions" -> "the conditions for ";
			case "review" -> "the review of ";
			case "fine" -> "the fine on ";
			case "indictment" -> "the indictment of ";
			case "designation" -> "the designation of ";
			default -> "the restriction of ";
		};
		boolean told = what.startsWith("the restriction") && !effect.equals("other");
		return what + fact.nameOf("target") + fact.naming("jurisdiction", " in %s") + (told ? " (" + effect + ")" : "")
				+ " by " + fact.nameOf("authority") + fact.naming("measure", " under \"%s\"");
	}

}
