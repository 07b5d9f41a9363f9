package org.tieline.cutoff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.tieline.evidence.Entity;
import org.tieline.evidence.EntityKind;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Spell.Holds;
import org.tieline.influence.StateBodies;
import org.tieline.measure.LegalStatus.LegalState;
import org.tieline.measure.RestrictedCompanies;
import org.tieline.ownership.Affiliate;
import org.tieline.ownership.Holdings;
import org.tieline.ownership.Ternary;
import org.tieline.problem.Problem;

/**
 * Whom filters match among those who buy or sell. What the record leaves open does not
 * match, and is said.
 */
final class Filters {

	private static final BigDecimal HALF = BigDecimal.valueOf(50);

	private static final int MOST_NAMED = 6;

	/**
	 * Those who match.
	 *
	 * @param ids their ids
	 * @param open what the record leaves open, in words
	 */
	record Matched(Set<String> ids, List<String> open) {
	}

	private final SupplyRecord supply;

	/** Entities that filters name, by id: they exist. */
	private final Map<String, Entity> named;

	Filters(SupplyRecord supply, Map<String, Entity> named) {
		this.supply = supply;
		this.named = named;
	}

	/**
	 * Whom a filter matches.
	 * @param field where the filter stands in the request
	 * @param part what they must be on record, or may have been: supplier or customer.
	 * Others who match are matched too: they may not begin to be it
	 */
	Matched match(String field, EntityFilter filter, String part) {
		Map<String, Entity> among = this.supply.everybody();
		Set<String> taking = this.supply.taking(part).keySet();
		List<String> open = new ArrayList<>();
		Map<String, Set<String>> parts = new LinkedHashMap<>();
		if (filter.ids() != null) {
			parts.put("ids", ids(field, filter.ids(), taking, part, open));
		}
		if (filter.countries() != null) {
			Set<String> countries = new HashSet<>(filter.countryIds());
			parts.put("countries", those(among, (one) -> countries.contains(countryOf(one))));
			long homeless = among.values()
				.stream()
				.filter((one) -> taking.contains(one.id()) && countryOf(one).isEmpty())
				.count();
			if (homeless > 0) {
				open.add("The country of " + homeless + " recorded " + part + ((homeless == 1) ? " is" : "s are")
						+ " not recorded, so that no country matches them.");
			}
		}
		if (filter.memberOf() != null) {
			parts.put("memberOf", members(named(filter.memberOf()), among));
		}
		if (filter.restrictedBy() != null) {
			parts.put("restrictedBy", restricted(named(filter.restrictedBy()), among, open));
		}
		if (filter.ownedBy() != null) {
			parts.put("ownedBy", owned(named(filter.ownedBy()), among, open));
		}
		String said = open.isEmpty() ? "" : ". " + String.join(" ", open);
		parts.forEach((name, ids) -> {
			if (ids.stream().noneMatch(taking::contains)) {
				throw Problem.badInput(field + "." + name, "matches nobody who is recorded as a " + part + " " + when()
						+ "; take another, or a lens with another date" + said);
			}
		});
		Set<String> all = new TreeSet<>(among.keySet());
		parts.values().forEach(all::retainAll);
		if (all.stream().noneMatch(taking::contains)) {
			throw Problem.badInput(field,
					"each part matches somebody, but nobody who is recorded as a " + part + " " + when()
							+ " matches all of them (" + String.join(", ", parts.keySet())
							+ " are combined with AND); leave one out" + said);
		}
		return new Matched(all, List.copyOf(open));
	}

	private String when() {
		return When.words(this.supply.lens(), "at any time");
	}

	private Entity named(String id) {
		return Objects.requireNonNull(this.named.get(id));
	}

	private static String countryOf(Entity one) {
		return (one.kind() == EntityKind.COUNTRY) ? one.id() : Objects.requireNonNullElse(one.countryId(), "");
	}

	private static Set<String> those(Map<String, Entity> among, Predicate<Entity> fits) {
		return among.values().stream().filter(fits).map(Entity::id).collect(Collectors.toCollection(TreeSet::new));
	}

	private Set<String> ids(String field, Collection<String> wanted, Set<String> taking, String part,
			List<String> open) {
		Set<String> found = new TreeSet<>(wanted);
		boolean some = found.stream().anyMatch(taking::contains);
		for (String id : new TreeSet<>(wanted)) {
			if (named(id).kind() == EntityKind.GROUP) {
				throw Problem.badInput(field + ".ids", "'" + id
						+ "' is a group, and groups trade through their members; use memberOf: \"" + id + "\"");
			}
			if (!taking.contains(id) && some) {
				open.add(named(id).name() + " is not recorded as a " + part + " " + when() + ", and so takes no part.");
			}
		}
		return found;
	}

	/**
	 * Members; for a member country its companies; for a group that takes in the
	 * suppliers of its country, these: of the customers that its totals are about.
	 */
	private Set<String> members(Entity whole, Map<String, Entity> among) {
		Set<String> members = this.supply.facts("AFFILIATION")
			.stream()
			.filter((fact) -> part(fact, "of").id().equals(whole.id()) && stands(fact))
			.filter((fact) -> Set.of("MEMBER_OF", "PART_OF")
				.contains(fact.fact().attributes().getOrDefault("role", "")))
			.map((fact) -> part(fact, "member").id())
			.collect(Collectors.toSet());
		String country = GroupTotals.countryCoveredBy(whole);
		Set<String> suppliers = (country != null) ? suppliersTo(whole, among.keySet()) : Set.of();
		return those(among, (one) -> members.contains(one.id()) || members.contains(countryOf(one))
				|| (countryOf(one).equals(country) && suppliers.contains(one.id())));
	}

	private Set<String> suppliersTo(Entity group, Set<String> everybody) {
		Set<String> customers = this.supply.facts("METRIC")
			.stream()
			.filter((metric) -> metric.fact().participant("counterparty") != null
					&& part(metric, "counterparty").id().equals(group.id()))
			.map((metric) -> part(metric, "subject").id())
			.collect(Collectors.toSet());
		if (customers.isEmpty()) {
			return everybody;
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

	private Set<String> restricted(Entity measure, Map<String, Entity> among, List<String> open) {
		Map<String, LegalState> states = new RestrictedCompanies(this.supply.lens(), this.supply.facts("RESTRICTION"),
				this.supply.facts("MEASURE_VERSION"), this.supply.facts("STAKE"), this.supply.facts("AFFILIATION"))
			.under(measure, among.values());
		say(open, those(among, (one) -> states.get(one.id()) == LegalState.UNDETERMINED), among,
				"may or may not be restricted under " + measure.name() + " and so are not matched");
		return those(among, (one) -> states.get(one.id()) == LegalState.RESTRICTED);
	}

	/**
	 * The owner, and companies of which it holds half or more through chains; a state
	 * with its bodies.
	 */
	private Set<String> owned(Entity owner, Map<String, Entity> among, List<String> open) {
		Set<String> owners = new TreeSet<>(Set.of(owner.id()));
		if (owner.kind() == EntityKind.GOVERNMENT) {
			StateBodies bodies = new StateBodies(owner, this.supply.facts("AFFILIATION"));
			this.supply.facts("STAKE")
				.stream()
				.map((stake) -> part(stake, "holder"))
				.filter(bodies::owns)
				.forEach((body) -> owners.add(body.id()));
		}
		List<Affiliate> affiliates = Affiliate
			.of(Holdings.of(this.supply.facts("STAKE"), this.supply.facts("AFFILIATION"), "EQUITY"), owners, HALF);
		Set<String> caught = caught(affiliates, Ternary.YES);
		caught.addAll(owners);
		Set<String> undetermined = caught(affiliates, Ternary.UNDETERMINED);
		say(open, those(among, (one) -> undetermined.contains(one.id())), among,
				"may or may not be owned by " + owner.name() + " to a half or more and so are not matched");
		return those(among, (one) -> caught.contains(one.id()));
	}

	private static Set<String> caught(List<Affiliate> affiliates, Ternary how) {
		return affiliates.stream()
			.filter((one) -> one.caught() == how)
			.map((one) -> one.entity().id())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static void say(List<String> open, Set<String> ids, Map<String, Entity> among, @Nullable String what) {
		if (!ids.isEmpty()) {
			String more = (ids.size() > MOST_NAMED) ? " and " + (ids.size() - MOST_NAMED) + " more" : "";
			open.add(ids.stream()
				.limit(MOST_NAMED)
				.map((id) -> Objects.requireNonNull(among.get(id)).name())
				.collect(Collectors.joining(", ")) + more + " " + what + ".");
		}
	}

}
