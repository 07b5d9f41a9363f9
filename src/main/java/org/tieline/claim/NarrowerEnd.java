package org.tieline.claim;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.tieline.value.PartialDate;

/**
 * The stated end of a narrower fact of the same parties: the supply of memory chips,
 * where the fact at hand is the supply of components. It does not end the wider fact, but
 * past it the wider fact is no longer counted by presumption alone.
 *
 * @param end the stated end
 * @param stance of the claim that states it
 * @param source id of the source that prints the claim
 * @param knownOn the last day on which the claim may have been published; null: not known
 */
public record NarrowerEnd(PartialDate end, Stance stance, String source, @Nullable LocalDate knownOn) {

	private static final String SEPARATOR = "|";

	/** Reads what {@link #toString()} writes. */
	public static NarrowerEnd parse(String text) {
		String[] parts = text.split("\\|", -1);
		return new NarrowerEnd(PartialDate.parse(parts[0]), Stance.valueOf(parts[1]), parts[2],
				parts[3].isEmpty() ? null : LocalDate.parse(parts[3]));
	}

	@Override
	public String toString() {
		return String.join(SEPARATOR, this.end.toString(), this.stance.name(), this.source,
				(this.knownOn != null) ? this.knownOn.toString() : "");
	}

}
