package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.problem.Problem;
import org.tieline.supply.LensTime;
import org.tieline.supply.SupplyRecord;

/**
 * Applies filters to the recorded suppliers and customers. If the record leaves a
 * condition open, the entity does not match, and the report says so.
 */
final class FilterMatches {

	/**
	 * The matching entities.
	 *
	 * @param ids ids of the entities
	 * @param open open conditions, in words
	 */
	record Matched(Set<String> ids, List<String> open) {
	}

	private final SupplyRecord supply;

	/** The entities that filters name, by id. */
	private final Map<String, Entity> named;

	private final RelatedFirms related;

	FilterMatches(SupplyRecord supply, Map<String, Entity> named) {
		this.supply = supply;
		this.named = named;
		this.related = new RelatedFirms(supply);
	}

	/**
	 * Applies a filter.
	 * @param field path of the filter in the request
	 * @param filter the filter
	 * @param part {@code supplier} or {@code customer}: the part in supply that an entity
	 * must have or may have had. Other matching entities are returned too, because they
	 * may not replace a supplier
	 * @throws Problem BAD_USER_INPUT if nothing recorded matches the filter or one of its
	 * parts
	 */
	Matched match(String field, EntityFilter filter, String part) {
		Set<String> taking = this.supply.taking(part).keySet();
		List<String> open = new ArrayList<>();
		Map<String, Set<String>> parts = parts(field, filter, part, open);
		String said = open.isEmpty() ? "" : ". " + String.join(" ", open);
		parts.forEach((name, ids) -> {
			if (withSubsidiaries(filter, ids, new ArrayList<>()).stream().noneMatch(taking::contains)) {
				throw Problem.badInput(field + "." + name, "matches nobody who is recorded as a " + part + " " + when()
						+ "; take another, or a lens with another date" + said);
			}
		});
		Set<String> all = new TreeSet<>(this.supply.everybody().keySet());
		parts.values().forEach(all::addAll);
		parts.values().forEach(all::retainAll);
		all = withSubsidiaries(filter, all, open);
		all.retainAll(this.supply.everybody().keySet());
		if (all.stream().noneMatch(taking::contains)) {
			throw Problem.badInput(field,
					"each part matches somebody, but nobody who is recorded as a " + part + " " + when()
							+ " matches all of them (" + String.join(", ", parts.keySet())
							+ " are combined with AND); leave one out" + said);
		}
		return new Matched(all, List.copyOf(open));
	}

	/** Applies each part of a filter by itself: ids by the name of the part. */
	private Map<String, Set<String>> parts(String field, EntityFilter filter, String part, List<String> open) {
		Map<String, Set<String>> parts = new LinkedHashMap<>();
		Set<String> taking = this.supply.taking(part).keySet();
		if (filter.ids() != null) {
			parts.put("ids", ids(field, filter.ids(), taking, part, open));
		}
		if (filter.countries() != null) {
			parts.put("countries", inCountries(filter.countryIds(), taking, part, open));
		}
		if (filter.memberOf() != null) {
			parts.put("memberOf", this.related.membersOf(named(filter.memberOf())));
		}
		if (filter.restrictedBy() != null) {
			Matched restricted = this.related.restrictedBy(named(filter.restrictedBy()));
			parts.put("restrictedBy", restricted.ids());
			open.addAll(restricted.open());
		}
		if (filter.ownedBy() != null) {
			Matched owned = this.related.ownedBy(named(filter.ownedBy()));
			parts.put("ownedBy", owned.ids());
			open.addAll(owned.open());
		}
		return parts;
	}

	private Set<String> withSubsidiaries(EntityFilter filter, Set<String> ids, List<String> open) {
		if (!filter.bringsSubsidiaries()) {
			return ids;
		}
		Matched family = this.related.subsidiariesOf(ids);
		open.addAll(family.open());
		Set<String> all = new TreeSet<>(ids);
		all.addAll(family.ids());
		return all;
	}

	private String when() {
		return LensTime.words(this.supply.lens(), "at any time");
	}

	private Entity named(String id) {
		return Objects.requireNonNull(this.named.get(id));
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

	private Set<String> inCountries(Collection<String> countries, Set<String> taking, String part, List<String> open) {
		Collection<Entity> everybody = this.supply.everybody().values();
		long homeless = everybody.stream()
			.filter((one) -> taking.contains(one.id()) && RelatedFirms.countryOf(one).isEmpty())
			.count();
		if (homeless > 0) {
			open.add("The country of " + homeless + " recorded " + part + ((homeless == 1) ? " is" : "s are")
					+ " not recorded, so that no country matches them.");
		}
		return everybody.stream()
			.filter((one) -> countries.contains(RelatedFirms.countryOf(one)))
			.map(Entity::id)
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
