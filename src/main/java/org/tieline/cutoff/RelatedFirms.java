package org.tieline.cutoff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.cutoff.FilterMatches.Matched;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.FactView;
import org.tieline.influence.StateBodies;
import org.tieline.measure.LegalStatus.LegalState;
import org.tieline.measure.RestrictedCompanies;
import org.tieline.ownership.Affiliate;
import org.tieline.ownership.Holdings;
import org.tieline.ownership.Interest;
import org.tieline.ownership.OwnershipKinds;
import org.tieline.ownership.Ternary;
import org.tieline.supply.GroupTotals;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.Parents;
import org.tieline.supply.SupplyRecord;
import org.tieline.time.Spell.Holds;

/**
 * Finds suppliers and customers that are members of a group, restricted by a measure, or
 * owned by somebody.
 */
final class RelatedFirms {

	private static final BigDecimal HALF = BigDecimal.valueOf(50);

	private static final int MOST_NAMED = 6;

	private final SupplyRecord supply;

	private final Map<String, Entity> among;

	RelatedFirms(SupplyRecord supply) {
		this.supply = supply;
		this.among = supply.everybody();
	}

	/**
	 * The members of a group. If a member is a country, its companies are added. If the
	 * group includes all suppliers of its country, these are added for the customers of
	 * its totals.
	 */
	Set<String> membersOf(Entity whole) {
		Set<String> members = this.supply.facts(AffiliationRole.KIND)
			.stream()
			.filter((fact) -> part(fact, "of").id().equals(whole.id()) && stands(fact))
			.filter((fact) -> AffiliationRole.MEMBER_OF.isOf(fact) || AffiliationRole.PART_OF.isOf(fact))
			.map((fact) -> part(fact, "member").id())
			.collect(Collectors.toSet());
		String country = GroupTotals.countryCoveredBy(whole);
		Set<String> suppliers = (country != null) ? suppliersTo(whole) : Set.of();
		return those((one) -> members.contains(one.id()) || members.contains(countryOf(one))
				|| (countryOf(one).equals(country) && suppliers.contains(one.id())));
	}

	private Set<String> suppliersTo(Entity group) {
		Set<String> customers = this.supply.facts("METRIC")
			.stream()
			.filter((metric) -> metric.isRecorded() && metric.fact().participant("counterparty") != null
					&& part(metric, "counterparty").id().equals(group.id()))
			.map((metric) -> part(metric, "subject").id())
			.collect(Collectors.toSet());
		if (customers.isEmpty()) {
			return this.among.keySet();
		}
		Set<String> suppliers = new TreeSet<>();
		Stream.concat(this.supply.links().stream().map(SupplyLink::fact), this.supply.possible().stream())
			.filter((one) -> customers.contains(part(one, "customer").id()))
			.forEach((one) -> suppliers.add(part(one, "supplier").id()));
		return suppliers;
	}

	private static Entity part(FactView fact, String name) {
		return Objects.requireNonNull(fact.fact().participant(name));
	}

	private static boolean stands(FactView fact) {
		return fact.holds() == Holds.YES && fact.status().isEstablished();
	}

	/**
	 * The companies that a measure restricts, by name or by an ownership rule.
	 */
	Matched restrictedBy(Entity measure) {
		Map<String, LegalState> states = new RestrictedCompanies(this.supply.lens(), this.supply.facts("RESTRICTION"),
				this.supply.facts("MEASURE_VERSION"), this.supply.facts(OwnershipKinds.STAKE),
				this.supply.facts(AffiliationRole.KIND))
			.under(measure, this.among.values());
		return new Matched(those((one) -> states.get(one.id()) == LegalState.RESTRICTED),
				open(those((one) -> states.get(one.id()) == LegalState.UNDETERMINED),
						"may or may not be restricted under " + measure.name() + " and so are not matched"));
	}

	/**
	 * The owner, and companies of which it holds half or more through chains of stakes. A
	 * state includes its bodies.
	 */
	Matched ownedBy(Entity owner) {
		Set<String> owners = new TreeSet<>(Set.of(owner.id()));
		if (owner.kind() == EntityKind.GOVERNMENT) {
			StateBodies bodies = new StateBodies(owner, this.supply.facts(AffiliationRole.KIND));
			this.supply.facts(OwnershipKinds.STAKE)
				.stream()
				.map((stake) -> part(stake, "holder"))
				.filter(bodies::owns)
				.forEach((body) -> owners.add(body.id()));
		}
		List<Affiliate> affiliates = Affiliate.of(Holdings.of(this.supply.facts(OwnershipKinds.STAKE),
				this.supply.facts(AffiliationRole.KIND), Interest.EQUITY.name()), owners, HALF);
		Set<String> caught = caught(affiliates, Ternary.YES);
		caught.addAll(owners);
		Set<String> undetermined = caught(affiliates, Ternary.UNDETERMINED);
		return new Matched(those((one) -> caught.contains(one.id())),
				open(those((one) -> undetermined.contains(one.id())),
						"may or may not be owned by " + owner.name() + " to a half or more and so are not matched"));
	}

	/**
	 * Subsidiaries of companies, through chains: by an affiliation, or by a stake of more
	 * than half.
	 */
	Matched subsidiariesOf(Set<String> ids) {
		Parents family = new Parents(this.supply);
		Set<String> sure = family.below(ids, true);
		Set<String> possible = family.below(ids, false);
		possible.removeAll(sure);
		possible.removeAll(ids);
		return new Matched(those((one) -> sure.contains(one.id())), open(those((one) -> possible.contains(one.id())),
				"may or may not be subsidiaries of who matches and so are not matched"));
	}

	private static Set<String> caught(List<Affiliate> affiliates, Ternary how) {
		return affiliates.stream()
			.filter((one) -> one.caught() == how)
			.map((one) -> one.entity().id())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** A sentence about open conditions, in a list; empty: there are none. */
	private List<String> open(Set<String> ids, String what) {
		if (ids.isEmpty()) {
			return List.of();
		}
		String more = (ids.size() > MOST_NAMED) ? " and " + (ids.size() - MOST_NAMED) + " more" : "";
		return List.of(ids.stream()
			.limit(MOST_NAMED)
			.map((id) -> Objects.requireNonNull(this.among.get(id)).name())
			.collect(Collectors.joining(", ")) + more + " " + what + ".");
	}

	private Set<String> those(Predicate<Entity> fits) {
		return this.among.values().stream().filter(fits).map(Entity::id).collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Id of the country of an entity; a country is its own. Empty: not recorded.
	 */
	static String countryOf(Entity one) {
		return (one.kind() == EntityKind.COUNTRY) ? one.id() : Objects.requireNonNullElse(one.countryId(), "");
	}

}
