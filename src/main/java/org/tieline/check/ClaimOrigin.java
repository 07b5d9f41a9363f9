package org.tieline.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.Origins;
import org.tieline.evidence.ClaimView;

/**
 * One independent origin of what is said, with everybody who repeats it.
 *
 * @param original the earliest claim of the origin that repeats no other
 * @param relays its other claims, oldest publication first
 */
public record ClaimOrigin(ClaimView original, List<ClaimView> relays) {

	/**
	 * The claim of an origin that counts as its original first: one that repeats no
	 * other, in the words of the speaker, and the earliest.
	 */
	public static final Comparator<ClaimView> FIRST = Comparator
		.comparing((ClaimView view) -> view.claim().repeats() != null)
		.thenComparing((view) -> view.claim().relayed())
		.thenComparing((view) -> view.claim().knownOn(), Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(ClaimView::id);

	/** Whoever says it in the end; null: the source itself. */
	public @Nullable Entity speaker() {
		return this.original.speaker();
	}

	/** How many sources print it. */
	public int sources() {
		return (int) Stream.concat(Stream.of(this.original), this.relays.stream())
			.map((view) -> view.source().id())
			.distinct()
			.count();
	}

	static List<ClaimOrigin> of(List<ClaimCheck.Sided> claims) {
		if (claims.isEmpty()) {
			return List.of();
		}
		Origins origins = claims.getFirst().fact().fact().origins();
		Map<Integer, List<ClaimView>> grouped = new LinkedHashMap<>();
		for (ClaimCheck.Sided one : claims) {
			Claim claim = one.claim();
			grouped.computeIfAbsent(origins.originOf(claim), (origin) -> new ArrayList<>()).add(one.view());
		}
		return grouped.values().stream().map(ClaimOrigin::ofOne).toList();
	}

	private static ClaimOrigin ofOne(List<ClaimView> views) {
		List<ClaimView> sorted = views.stream().sorted(FIRST).toList();
		return new ClaimOrigin(sorted.getFirst(), sorted.subList(1, sorted.size()));
	}

}
