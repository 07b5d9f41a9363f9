package org.tieline.record;

import org.tieline.evidence.FactView;
import org.tieline.time.TimeState;

/**
 * A fact that an answer leaves out because nothing shows near enough that it held at the
 * time of the lens, or because nobody dates it and a span of time is asked for.
 *
 * @param fact the fact
 */
public record LeftOutFact(FactView fact) {

	/** Why it is left out, in one sentence. */
	public String why() {
		if (this.fact.lens().asOf() == null) {
			return "Nobody says when it held.";
		}
		TimeState time = this.fact.time();
		if (this.fact.isOnlyPlanned()) {
			return "It is only planned; nobody says that it came about.";
		}
		return switch (time.word()) {
			case PRESUMED -> "It was " + time.words(this.fact.asked()) + ", which is too far from " + this.fact.asked()
					+ " to count.";
			case POSSIBLE -> this.fact.spells().isEmpty() ? "Nobody says when it held."
					: "What is said of its dates leaves open whether it held at " + this.fact.asked() + ".";
			case HELD, NOT_HELD -> "The sources disagree whether it held.";
		};
	}

}
