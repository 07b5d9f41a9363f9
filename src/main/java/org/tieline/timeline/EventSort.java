package org.tieline.timeline;

import java.util.Set;

import org.tieline.evidence.DatedClaim.Mark;
import org.tieline.evidence.DatedClaim.Strength;
import org.tieline.evidence.FactView;

/**
 * What sort of event a date belongs to, in the order in which events of one day are
 * listed.
 */
public enum EventSort {

	/** A measure was announced. */
	ANNOUNCED,
	/** A measure, or what it imposes or permits, took effect. */
	IN_FORCE,
	/** Anything else that lasts began: a supply, a stake, an office, a review. */
	BEGAN,
	/** A measure was suspended. */
	SUSPENDED,
	/** Something was shown to hold; it began before, or then. */
	SHOWN,
	/** By this date something is to be carried out; it ends nothing. */
	DEADLINE,
	/** An end that was set, planned or foretold before it came. */
	PLANNED_END,
	/** Something ended, or had ended by then. */
	END,
	/** A measure was repealed. */
	REPEALED;

	/** What is asked for unless told: all that happens or is to happen. */
	static final Set<EventSort> CHANGES = Set.of(ANNOUNCED, IN_FORCE, BEGAN, SUSPENDED, DEADLINE, PLANNED_END, END,
			REPEALED);

	static final String MEASURE_VERSION = "MEASURE_VERSION";

	static final String RESTRICTION = "RESTRICTION";

	/** What somebody does or says once; no rule that is in force. */
	private static final Set<String> ACTS = Set.of("REVIEW", "FINE", "INDICTMENT");

	/** The sort of event that a date of a fact is. */
	static EventSort of(FactView fact, Mark mark, Strength strength) {
		return switch (mark) {
			case START -> beginning(fact);
			case SHOWN -> SHOWN;
			case DEADLINE -> DEADLINE;
			case END, GONE -> (strength == Strength.PLANNED) ? PLANNED_END : END;
		};
	}

	private static EventSort beginning(FactView fact) {
		return switch (fact.fact().kind().name()) {
			case MEASURE_VERSION -> valueOf(fact.words().attribute("state"));
			case RESTRICTION -> ACTS.contains(fact.words().attribute("effect")) ? BEGAN : IN_FORCE;
			default -> BEGAN;
		};
	}

}
