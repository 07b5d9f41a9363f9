package org.tieline.claim;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.tieline.value.PartialDate;

/**
 * The stated end of a narrower fact between the same parties. If the fact is the supply
 * of components, the supply of memory chips is a narrower one. The end does not end the
 * wider fact. After it, the wider fact is no longer presumed. In the same way the stated
 * or planned end of a wider fact, or a removal, limits a narrower one.
 *
 * @param end the stated end
 * @param stance stance of the claim that states it
 * @param source id of the source of that claim
 * @param knownOn the last day on which that claim can have been published; null: not
 * known
 * @param dataset the imported dataset of that source; null: the record
 */
public record NarrowerEnd(PartialDate end, Stance stance, String source, @Nullable LocalDate knownOn,
		@Nullable String dataset) {

	private static final String SEPARATOR = "|";

	/** Reads the text of {@link #toString()}. */
	public static NarrowerEnd parse(String text) {
		String[] parts = text.split("\\|", -1);
		return new NarrowerEnd(PartialDate.parse(parts[0]), Stance.valueOf(parts[1]), parts[2],
				parts[3].isEmpty() ? null : LocalDate.parse(parts[3]), (parts.length > 4) ? parts[4] : null);
	}

	@Override
	public String toString() {
		String text = String.join(SEPARATOR, this.end.toString(), this.stance.name(), this.source,
				(this.knownOn != null) ? this.knownOn.toString() : "");
		return (this.dataset != null) ? text + SEPARATOR + this.dataset : text;
	}

}
