package org.tieline.timeline;

import java.util.Set;

import org.tieline.evidence.DatedClaim.Mark;
import org.tieline.evidence.DatedClaim.Strength;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindsOfFact;

/**
 * The sorts of dated events. The order of the values is that of events on one day.
 */
public enum EventSort {

	/** A measure was announced. */
	ANNOUNCED,
	/** A measure, or a restriction or permission by it, took effect. */
	IN_FORCE,
	/** Another state began, such as a supply, a stake, an office or a review. */
	BEGAN,
	/** A measure was suspended. */
	SUSPENDED,
	/** An observation: the state began then or before. */
	SHOWN,
	/** A deadline. It ends nothing. */
	DEADLINE,
	/** An end that was set, planned or forecast before it came. */
	PLANNED_END,
	/** A state ended, or had ended by then. */
	END,
	/** A measure was repealed. */
	REPEALED;

	/** The sorts in an answer by default: all but observations. */
	static final Set<EventSort> CHANGES = Set.of(ANNOUNCED, IN_FORCE, BEGAN, SUSPENDED, DEADLINE, PLANNED_END, END,
			REPEALED);

	/** Effects that are single acts, not rules in force. */
	private static final Set<String> ACTS = Set.of("REVIEW", "FINE", "INDICTMENT", "INITIAL_DESIGNATION", "FINDING",
			"STAY", "VETO");

	/** The sort of a date of a fact. */
	static EventSort of(FactView fact, Mark mark, Strength strength) {
		return switch (mark) {
			case START -> beginning(fact);
			case SHOWN -> SHOWN;
			case DEADLINE -> DEADLINE;
			case END, GONE -> (strength == Strength.PLANNED) ? PLANNED_END : END;
		};
	}

	/** Whether a fact is a version of a measure. */
	static boolean isMeasureVersion(FactView fact) {
		return fact.fact().kind().name().equals(KindsOfFact.MEASURE_VERSION);
	}

	private static EventSort beginning(FactView fact) {
		return switch (fact.fact().kind().name()) {
			case KindsOfFact.MEASURE_VERSION -> valueOf(fact.words().attribute("state"));
			case KindsOfFact.RESTRICTION -> ACTS.contains(fact.words().attribute("effect")) ? BEGAN : IN_FORCE;
			default -> BEGAN;
		};
	}

}
