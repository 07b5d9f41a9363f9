package org.tieline.record;

import org.tieline.evidence.FactView;
import org.tieline.time.Pause;
import org.tieline.time.TimeState;
import org.tieline.value.PartialDate;

/**
 * A fact that an answer leaves out, for one of three reasons. No claim shows near the
 * time of the lens that it held. It has no date, and a span of time is asked for. Or it
 * has no dated event, and a timeline is asked for.
 *
 * @param fact the fact
 * @param why the reason, in one sentence
 */
public record LeftOutFact(FactView fact, String why) {

	/** A fact that a list leaves out for its time. */
	public LeftOutFact(FactView fact) {
		this(fact, why(fact));
	}

	/** A fact that has no event in a timeline. */
	public static LeftOutFact withoutEvent(FactView fact) {
		return new LeftOutFact(fact, "Nobody gives the date of an event of the sorts asked for.");
	}

	private static String why(FactView fact) {
		if (fact.lens().asOf() == null) {
			return "Nobody says when it held.";
		}
		Pause pause = fact.pause();
		if (pause != null) {
			return (pause.word() == Pause.Word.PLANNED_END)
					? "Its measure was " + pause.words() + "; nobody says what followed."
					: "Its measure is " + pause.words() + ".";
		}
		TimeState time = fact.time();
		if (fact.isOnlyPlanned()) {
			return "It is only planned; nobody says that it came about.";
		}
		PartialDate planned = fact.plannedEnd();
		PartialDate toStart = fact.plannedOn();
		PartialDate limit = fact.endOfRelated();
		return switch (time.word()) {
			case PRESUMED -> (planned != null)
					? "Its end was planned for " + planned + "; nobody says whether it went on after that."
					: (toStart != null)
							? "Its start was still planned on " + toStart + "; it is " + fact.shownInWords() + "."
							: "It was " + fact.shownInWords() + ((limit != null)
									? ", and a wider or narrower one of the same parties ended, or was planned to end, "
											+ limit + "."
									: ", which is too far from " + fact.asked() + " to count.");
			case POSSIBLE -> fact.spells().isEmpty() ? "Nobody says when it held."
					: "What is said of its dates leaves open whether it held at " + fact.asked() + ".";
			case HELD, NOT_HELD -> "The sources disagree whether it held.";
		};
	}

}
