package org.tieline.evidence;

import java.util.List;

import org.tieline.claim.Claim;
import org.tieline.claim.Derivation;
import org.tieline.claim.Stance;

/** How a sentence speaks of its fact: as of what is so, or of what may come. */
enum Mood {

	/** Somebody says that it is so, be it as an accusation, or that it is not. */
	STATED,
	/** Somebody plans it. */
	PLANNED,
	/** Nobody plans it, but somebody foretells it. */
	EXPECTED,
	/** It is no more than under consideration. */
	CONSIDERED;

	/** The mood of a fact, by the claims that count. */
	static Mood of(FactView view) {
		return (view.status() == Status.PLANNED) ? of(view.claims()) : STATED;
	}

	/** The mood of a number, by the claims that give it. */
	static Mood of(Measurement measurement) {
		return (measurement.status() == Status.PLANNED) ? of(measurement.claims()) : STATED;
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
	 * A verb in this mood, with what may come told after it.
	 * @param present in the third person singular
	 * @param past the same of what is over
	 * @param over whether it is told in the past
	 * @param plural whether more than one does it
	 * @param agent whether the subject is one that can plan
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

	/** What is said after a sentence whose verb does not say it; blank: nothing. */
	String remark() {
		return (this == CONSIDERED) ? " (under consideration)" : "";
	}

	/** What is said of a number: "18.3% planned"; blank: nothing. */
	String participle() {
		return switch (this) {
			case STATED -> "";
			case PLANNED -> " planned";
			case EXPECTED -> " expected";
			case CONSIDERED -> " under consideration";
		};
	}

}
