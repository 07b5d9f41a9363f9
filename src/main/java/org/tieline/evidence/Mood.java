package org.tieline.evidence;

import java.util.List;

import org.tieline.claim.Claim;
import org.tieline.claim.Derivation;
import org.tieline.claim.Stance;

/**
 * Whether a sentence states its fact, or presents it as a plan, an expectation or a
 * consideration.
 */
enum Mood {

	/** A claim states, estimates, alleges or denies it. */
	STATED,
	/** A claim plans it, and none asserts it. */
	PLANNED,
	/** A claim forecasts it, and none plans it. */
	EXPECTED,
	/** Claims only consider it. */
	CONSIDERED;

	/**
	 * The mood of a fact, by the claims that count. What some plan or consider and others
	 * deny is a plan: nobody says that it is so.
	 */
	static Mood of(FactView view) {
		boolean state = !view.fact().kind().measurement();
		return (view.status() == Status.PLANNED
				|| (state && view.status() == Status.CONTESTED && view.stateHistory().isAhead())) ? of(view.claims())
						: STATED;
	}

	/** The mood of a number, by the claims that give it. */
	static Mood of(Measurement measurement) {
		boolean denied = measurement.status() == Status.CONTESTED
				&& measurement.claims().stream().noneMatch(Claim::asserts);
		return (measurement.status() == Status.PLANNED || denied) ? of(measurement.claims()) : STATED;
	}

	private static Mood of(List<Claim> claims) {
		List<Claim> saying = claims.stream().filter(Claim::says).toList();
		if (saying.stream()
			.anyMatch((claim) -> claim.derivation() == Derivation.FORECAST && claim.stance().asserts())) {
			return EXPECTED;
		}
		boolean considered = saying.stream().allMatch((claim) -> claim.stance() == Stance.CONSIDERS);
		return considered ? CONSIDERED : PLANNED;
	}

	/**
	 * A verb in this mood. The verbs of a plan have the infinitive after them.
	 * @param present present tense, third person singular
	 * @param past past tense
	 * @param over whether the sentence is in the past tense
	 * @param plural whether the subject is plural
	 * @param agent whether the subject can plan
	 */
	String verb(String present, String past, boolean over, boolean plural, boolean agent) {
		String is = over ? "was" : "is";
		return switch (this) {
			case STATED -> number(over ? past : present, plural);
			case PLANNED -> (agent ? number(over ? "planned" : "plans", plural) : number(is, plural) + " planned")
					+ " to " + Inflection.infinitive(present);
			case EXPECTED -> number(is, plural) + " expected to " + Inflection.infinitive(present);
			case CONSIDERED -> (over ? "might " : "may ") + Inflection.infinitive(present);
		};
	}

	private static String number(String verb, boolean plural) {
		return plural ? Inflection.plural(verb) : verb;
	}

	/**
	 * A remark after the sentence, if its verb does not express the mood; empty: none.
	 */
	String remark() {
		return (this == CONSIDERED) ? " (under consideration)" : "";
	}

	/** The participle for a number: "18.3% planned"; empty: none. */
	String participle() {
		return switch (this) {
			case STATED -> "";
			case PLANNED -> " planned";
			case EXPECTED -> " expected";
			case CONSIDERED -> " under consideration";
		};
	}

}
