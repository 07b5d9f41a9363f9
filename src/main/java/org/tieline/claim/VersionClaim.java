package org.tieline.claim;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.value.PartialDate;

/**
 * What a claim says of a version of the measure that a restriction is made by, or of the
 * instrument of that measure. While a version suspends or repeals it, the restriction
 * does not hold.
 *
 * @param measure id of the measure
 * @param own whether it is the measure of the restriction itself, not its instrument
 * @param version id of the fact of the version
 * @param state what the measure is in that version: {@code SUSPENDED}
 * @param stance stance of the claim
 * @param aspect what part of the version it is about; null: the version itself
 * @param from a stated start
 * @param to a stated end
 * @param asOf when the version was observed
 * @param source id of the source of the claim
 * @param knownOn the last day on which the claim can have been published; null: not known
 * @param dataset the imported dataset of that source; null: the record
 */
public record VersionClaim(String measure, boolean own, String version, String state, Stance stance,
		@Nullable String aspect, @Nullable PartialDate from, @Nullable PartialDate to, @Nullable PartialDate asOf,
		String source, @Nullable LocalDate knownOn, @Nullable String dataset) {

	private static final String SEPARATOR = "|";

	private static final String OWN = "own";

	/**
	 * What a claim says.
	 * @param measure id of the measure
	 * @param own whether it is the measure of the restriction itself
	 * @param version id of the fact of the version
	 * @param state what the measure is in that version
	 */
	public static VersionClaim of(String measure, boolean own, String version, String state, Claim claim) {
		return new VersionClaim(measure, own, version, state, claim.stance(), claim.aspect(), claim.from(), claim.to(),
				claim.asOf(), claim.source().id(), claim.knownOn(), claim.source().dataset());
	}

	/** Reads the text of {@link #toString()}. */
	public static VersionClaim parse(String text) {
		String[] parts = text.split("\\|", -1);
		return new VersionClaim(parts[0], parts[1].equals(OWN), parts[2], parts[3], Stance.valueOf(parts[4]),
				orNull(parts[5]), date(parts[6]), date(parts[7]), date(parts[8]), parts[9],
				parts[10].isEmpty() ? null : LocalDate.parse(parts[10]), orNull(parts[11]));
	}

	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

	private static @Nullable PartialDate date(String text) {
		return text.isEmpty() ? null : PartialDate.parse(text);
	}

	@Override
	public String toString() {
		return String.join(SEPARATOR,
				Stream
					.of(this.measure, this.own ? OWN : "", this.version, this.state, this.stance, this.aspect,
							this.from, this.to, this.asOf, this.source, this.knownOn, this.dataset)
					.map((part) -> Objects.toString(part, ""))
					.toList());
	}

}
