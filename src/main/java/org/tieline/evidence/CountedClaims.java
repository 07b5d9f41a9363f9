package org.tieline.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.tieline.claim.Claim;
import org.tieline.claim.Origins;
import org.tieline.time.StageRule;

/**
 * The claims of a fact that a lens accepts, and those among them that no newer claim of
 * the same origin replaces.
 *
 * @param accepted the claims that the lens accepts: oldest publication first, undated
 * ones last
 * @param replaced the newest replacing claim, by the id of the claim that it replaces
 * @param current the accepted claims without the replaced ones
 * @param ofState the current claims as claims of a state, where a claim of a planned
 * supply counts as a plan
 * @param origins the origins of all claims of the fact
 */
record CountedClaims(List<Claim> accepted, Map<String, Claim> replaced, List<Claim> current, List<Claim> ofState,
		Origins origins) {

	private static final Comparator<Claim> IN_ORDER = Comparator
		.comparing((Claim claim) -> Objects.requireNonNullElse(claim.knownOn(), LocalDate.MAX))
		.thenComparing(Claim::id);

	/** The claims of a fact that count under a lens. */
	static CountedClaims of(Fact fact, Lens lens) {
		List<Claim> accepted = fact.claims().stream().filter(lens::accepts).sorted(IN_ORDER).toList();
		Map<String, Claim> replaced = Revisions.among(accepted, fact.kind());
		List<Claim> current = replaced.isEmpty() ? accepted
				: accepted.stream().filter((claim) -> !replaced.containsKey(claim.id())).toList();
		return new CountedClaims(accepted, replaced, current, StageRule.ofState(current), fact.origins());
	}

	/** Ids of the claims whose figure of an aspect is contested. */
	Set<String> ofContestedFigures(KindOfFact kind) {
		Map<String, List<Claim>> figures = this.current.stream()
			.filter((claim) -> claim.aspect() != null)
			.collect(Collectors.groupingBy((claim) -> Objects.requireNonNull(claim.aspect())));
		Set<String> ids = new HashSet<>();
		figures.forEach((aspect, claims) -> {
			if (claims.size() > 1) {
				Measurements.of(kind, aspect, this.current, this.origins)
					.all()
					.stream()
					.filter((figure) -> figure.status() == Status.CONTESTED)
					.forEach((figure) -> figure.claims().forEach((claim) -> ids.add(claim.id())));
			}
		});
		return ids;
	}

	/** Whether every claim of the state only plans or expects it. */
	boolean areOnlyPlans() {
		return this.ofState.stream().noneMatch(Claim::asserts);
	}

}
