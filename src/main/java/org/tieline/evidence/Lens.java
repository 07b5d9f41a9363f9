package org.tieline.evidence;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tieline.problem.Problem;
import org.tieline.value.PartialDate;

/**
 * How to look at the record. However it is asked for, a lens that cannot be used is
 * refused here; the problem names its part as the API does ({@code lens.stances}).
 *
 * @param asOf only what was true on this date; null: at any time
 * @param knownAt only claims published by this day; null: all
 * @param stances only claims of these stances, at least one; null: all
 * @param minOrigins only facts with at least this many independent origins, from 0
 * @param excludeSources claims of these sources are left out
 */
public record Lens(@Nullable PartialDate asOf, @Nullable LocalDate knownAt, @Nullable Set<Stance> stances,
		int minOrigins, Set<String> excludeSources) {

	/** The whole record, at any time. */
	public static final Lens WIDE = new Lens(null, null, null, 0, Set.of());

	public Lens {
		if (stances != null && stances.isEmpty()) {
			throw Problem.badInput("lens.stances", "no claim would count; name some, or leave it out for all");
		}
		if (minOrigins < 0) {
			throw Problem.badInput("lens.minOrigins", minOrigins + " is below zero; write how many origins are wanted");
		}
		stances = (stances != null) ? Set.copyOf(stances) : null;
		excludeSources = Set.copyOf(excludeSources);
	}

	/**
	 * Whether the claim counts. A claim without a date does not count under
	 * {@code knownAt}.
	 */
	public boolean accepts(Claim claim) {
		return admits(claim) && isKnown(claim);
	}

	/** Whether the claim is left out only because nobody knows when it was published. */
	public boolean leavesOutUndated(Claim claim) {
		return this.knownAt != null && claim.knownOn() == null && admits(claim);
	}

	private boolean admits(Claim claim) {
		return (this.stances == null || this.stances.contains(claim.stance()))
				&& !this.excludeSources.contains(claim.source().id());
	}

	private boolean isKnown(Claim claim) {
		LocalDate knownOn = claim.knownOn();
		return this.knownAt == null || (knownOn != null && !knownOn.isAfter(this.knownAt));
	}

}
