package org.tieline.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;

import org.tieline.claim.Entity;
import org.tieline.claim.VersionClaim;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.Lens;

/**
 * What is said of the versions of measures that are suspended or repealed at some time,
 * for the restrictions that rest on them and for the versions in force.
 */
final class RestingMeasures {

	private static final Set<String> RESTING = Set.of("SUSPENDED", "REPEALED");

	private final Map<String, List<Fact>> versions = new HashMap<>();

	private final BiPredicate<Entity, String> isWithin;

	private final Map<String, List<VersionClaim>> known = new HashMap<>();

	/**
	 * The measures of a record.
	 * @param facts all its facts
	 * @param isWithin whether a measure is another one, or an act under it
	 */
	RestingMeasures(List<Fact> facts, BiPredicate<Entity, String> isWithin) {
		this.isWithin = isWithin;
		facts.stream()
			.filter((fact) -> fact.kind().name().equals(KindsOfFact.MEASURE_VERSION)
					&& !stateOf(fact).equals("ANNOUNCED"))
			.forEach((version) -> this.versions
				.computeIfAbsent(Objects.requireNonNull(version.participant("measure")).id(), (id) -> new ArrayList<>())
				.add(version));
		this.versions.values().removeIf((all) -> all.stream().noneMatch((one) -> RESTING.contains(stateOf(one))));
	}

	private static String stateOf(Fact version) {
		return version.attributes().getOrDefault("state", "");
	}

	/** What is said of the versions that a fact depends on; empty: of none. */
	List<VersionClaim> of(Fact fact) {
		boolean rests = fact.kind().name().equals(KindsOfFact.RESTRICTION)
				|| (fact.kind().name().equals(KindsOfFact.MEASURE_VERSION) && stateOf(fact).equals("IN_FORCE"));
		Entity act = rests ? fact.participant("measure") : null;
		if (act == null || this.versions.isEmpty()) {
			return List.of();
		}
		return this.known.computeIfAbsent(act.id(), (id) -> claims(act));
	}

	private List<VersionClaim> claims(Entity act) {
		List<VersionClaim> claims = new ArrayList<>();
		this.versions.forEach((measure, all) -> {
			if (this.isWithin.test(act, measure)) {
				all.forEach((version) -> addClaims(claims, version, measure, measure.equals(act.id())));
			}
		});
		claims.sort(Comparator.comparing(VersionClaim::toString));
		return List.copyOf(claims);
	}

	/** Claims that a newer one of the same speaker replaces are left out. */
	private static void addClaims(List<VersionClaim> claims, Fact version, String measure, boolean own) {
		FactView view = new FactView(version, Lens.WIDE);
		version.claims()
			.stream()
			.filter((claim) -> view.supersededBy(claim) == null)
			.forEach((claim) -> claims.add(VersionClaim.of(measure, own, version.id(), stateOf(version), claim)));
	}

}
