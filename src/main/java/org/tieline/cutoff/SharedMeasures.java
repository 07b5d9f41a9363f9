package org.tieline.cutoff;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.FactView;
import org.tieline.measure.LegalStatus.LegalState;
import org.tieline.measure.RestrictedCompanies;
import org.tieline.ownership.OwnershipKinds;
import org.tieline.supply.SupplyRecord;
import org.tieline.time.Spell.Holds;

/**
 * Finds measures that cover a cut supplier and its possible substitute alike at the time
 * of the lens. Either a measure restricts both of them in the buyer's country. Or a
 * measure restricts exports to the buyer from a country, and both are of it. Whether such
 * an export rule also reaches a maker in another country depends on the content and the
 * technology of its goods, which the record does not tell: it may.
 */
final class SharedMeasures {

	private static final Set<String> ON_EXPORTS = Set.of("EXPORT_LICENCE", "DENIAL_OF_EXPORT_PRIVILEGES",
			"LICENCE_REVOCATION");

	private final RestrictedCompanies restricted;

	private final List<FactView> holding;

	private final Map<String, Map<String, LegalState>> states = new HashMap<>();

	/**
	 * The measures that two suppliers share.
	 *
	 * @param covers whether one covers both; null: one may
	 * @param measures those that do, or else those that may
	 */
	record Shared(@Nullable Boolean covers, List<Entity> measures) {
	}

	SharedMeasures(SupplyRecord supply) {
		this.restricted = new RestrictedCompanies(supply.lens(), supply.facts("RESTRICTION"),
				supply.facts("MEASURE_VERSION"), supply.facts(OwnershipKinds.STAKE),
				supply.facts(AffiliationRole.KIND));
		this.holding = supply.facts("RESTRICTION")
			.stream()
			.filter((one) -> one.holds() == Holds.YES && one.status().isEstablished())
			.filter((one) -> one.fact().participant("measure") != null)
			.toList();
	}

	/**
	 * The measures that a substitute shares with one of the cut suppliers.
	 * @param cut the cut suppliers that it may replace
	 * @param buyer their buyer
	 * @param substitute the possible substitute
	 */
	Shared of(Collection<Entity> cut, Entity buyer, Entity substitute) {
		Map<String, Entity> sure = new TreeMap<>();
		Map<String, Entity> possible = new TreeMap<>();
		for (FactView restriction : this.holding) {
			Entity measure = part(restriction, "measure");
			Boolean covers = covers(restriction, measure, cut, buyer, substitute);
			if (covers == null) {
				possible.put(measure.id(), measure);
			}
			else if (covers) {
				sure.put(measure.id(), measure);
			}
		}
		if (!sure.isEmpty()) {
			return new Shared(true, List.copyOf(sure.values()));
		}
		return new Shared(possible.isEmpty() ? false : null, List.copyOf(possible.values()));
	}

	private @Nullable Boolean covers(FactView restriction, Entity measure, Collection<Entity> cut, Entity buyer,
			Entity substitute) {
		String target = part(restriction, "target").id();
		Entity place = restriction.fact().participant("jurisdiction");
		if (target.equals(buyer.id()) && ON_EXPORTS.contains(restriction.fact().attributes().get("effect"))) {
			return fromThere(place, cut, substitute);
		}
		boolean there = place == null || RelatedFirms.countryOf(buyer).equals(place.id());
		if (!there || cut.stream().noneMatch((one) -> one.id().equals(target))) {
			return false;
		}
		LegalState state = this.states.computeIfAbsent(measure.id(), (key) -> new HashMap<>())
			.computeIfAbsent(substitute.id(),
					(key) -> this.restricted.under(measure, List.of(substitute)).get(substitute.id()));
		return switch (Objects.requireNonNull(state)) {
			case RESTRICTED -> true;
			case UNDETERMINED -> null;
			case SUSPENDED, ANNOUNCED, NOT_RECORDED, NOT_RESTRICTED -> false;
		};
	}

	/**
	 * Whether an export rule of a country covers both: true if both are of it, null if
	 * only the cut supplier certainly or possibly is.
	 */
	private static @Nullable Boolean fromThere(@Nullable Entity country, Collection<Entity> cut, Entity substitute) {
		if (country == null) {
			return null;
		}
		boolean cutIs = cut.stream().anyMatch((one) -> RelatedFirms.countryOf(one).equals(country.id()));
		return (cutIs && RelatedFirms.countryOf(substitute).equals(country.id())) ? true : null;
	}

	private static Entity part(FactView fact, String name) {
		return Objects.requireNonNull(fact.fact().participant(name));
	}

}
