package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.CountryIds;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.problem.Problem;
import org.tieline.record.RecordAccess;

/**
 * A filter of entities in the input of a cutoff. Its parts are combined with AND.
 *
 * @param ids ids of the entities
 * @param countries codes of their countries, such as {@code US}
 * @param memberOf id of a group, alliance or other body with these members; if a member
 * is a country, its companies match
 * @param restrictedBy id of a measure that restricts them at the time of the lens
 * @param ownedBy id of an owner of half or more, through chains of stakes
 * @param any whether all entities match
 * @param withSubsidiaries whether subsidiaries of the matching entities match too
 */
record EntityFilter(@Nullable List<String> ids, @Nullable List<String> countries, @Nullable String memberOf,
		@Nullable String restrictedBy, @Nullable String ownedBy, @Nullable Boolean any,
		@Nullable Boolean withSubsidiaries) {

	private static final int MOST_IDS = 500;

	static final EntityFilter EVERYBODY = new EntityFilter(null, null, null, null, null, true, null);

	/** A filter that one entity matches. */
	static EntityFilter ofId(String id) {
		return new EntityFilter(List.of(id), null, null, null, null, null, null);
	}

	/** Ids of the countries. */
	List<String> countryIds() {
		return Objects.requireNonNullElse(this.countries, List.<String>of()).stream().map(CountryIds::of).toList();
	}

	/** Whether the filter has no condition. */
	boolean isEverybody() {
		return Boolean.TRUE.equals(this.any) && this.ids == null && this.countries == null && this.memberOf == null
				&& this.restrictedBy == null && this.ownedBy == null;
	}

	/** Whether the matching entities bring in their subsidiaries. */
	boolean bringsSubsidiaries() {
		return Boolean.TRUE.equals(this.withSubsidiaries);
	}

	/** Whether only named entities can match. */
	boolean namesAll() {
		return this.ids != null;
	}

	/**
	 * Checks the filter.
	 * @param field path of the filter in the request
	 * @return requests for the named entities, to wait for
	 * @throws Problem BAD_USER_INPUT if a part is empty or contradicts another, or a name
	 * is not on record
	 */
	List<CompletableFuture<@Nullable Entity>> check(String field, RecordAccess access) {
		boolean all = Boolean.TRUE.equals(this.any);
		if (!all && this.ids == null && this.countries == null && this.memberOf == null && this.restrictedBy == null
				&& this.ownedBy == null) {
			throw Problem.badInput(field,
					"the filter is empty; give ids, countries, memberOf, restrictedBy or ownedBy, "
							+ "or any: true for everybody");
		}
		List<CompletableFuture<@Nullable Entity>> known = new ArrayList<>();
		for (String id : checked(field + ".ids", this.ids)) {
			known.add(access.require(field + ".ids", id));
		}
		checked(field + ".countries", this.countries);
		for (String id : countryIds()) {
			known.add(access.require(field + ".countries", id, EntityKind.COUNTRY));
		}
		known.add(access.require(field + ".memberOf", this.memberOf));
		known.add(access.require(field + ".restrictedBy", this.restrictedBy, EntityKind.MEASURE));
		known.add(access.require(field + ".ownedBy", this.ownedBy));
		return known;
	}

	private static List<String> checked(String field, @Nullable List<String> names) {
		if (names == null) {
			return List.of();
		}
		if (names.isEmpty() || names.size() > MOST_IDS) {
			throw Problem.badInput(field,
					names.isEmpty() ? "the list is empty and so matches nobody; name somebody, or leave it out"
							: "these are " + names.size() + "; name " + MOST_IDS + " at most");
		}
		return names;
	}

}
