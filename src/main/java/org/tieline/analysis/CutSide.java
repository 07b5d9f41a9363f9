package org.tieline.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One side of a cut: its suppliers or its customers. Several parts are combined with AND.
 *
 * @param name {@code suppliers} or {@code customers}
 * @param ends the entities that are named
 * @param countries codes of countries
 * @param memberOf id of a group or alliance; null: not given
 * @param restrictedBy id of a measure; null: not given
 * @param ownedBy id of an owner; null: not given
 * @param any whether all entities are meant
 * @param withSubsidiaries whether subsidiaries are meant too
 */
record CutSide(String name, List<End> ends, List<String> countries, @Nullable String memberOf,
		@Nullable String restrictedBy, @Nullable String ownedBy, boolean any, boolean withSubsidiaries) {

	private static final Set<String> GROUPS = Set.of("GROUP", "ALLIANCE");

	CutSide {
		ends = List.copyOf(ends);
		countries = List.copyOf(countries);
	}

	/**
	 * The side as an address has it. A country, a group, an alliance or a measure that
	 * stands alone among the named entities is read as its companies.
	 * @param find what each of some names stands for
	 */
	static CutSide of(String name, AddressReader address, Function<List<String>, List<End>> find) {
		List<End> ends = find.apply(address.list(name));
		List<String> countries = new ArrayList<>(
				address.list(name + "In").stream().map((code) -> code.toUpperCase(Locale.ROOT)).toList());
		String memberOf = address.text(name + "MemberOf");
		String restrictedBy = address.text(name + "RestrictedBy");
		boolean found = !ends.isEmpty() && ends.stream().allMatch((end) -> end.found() != null);
		if (found && ends.stream().allMatch((end) -> kind(end).equals("COUNTRY"))) {
			ends.forEach((end) -> countries.add(id(end).toUpperCase(Locale.ROOT)));
			ends = List.of();
		}
		else if (found && ends.size() == 1 && GROUPS.contains(kind(ends.getFirst())) && memberOf == null) {
			memberOf = id(ends.getFirst());
			ends = List.of();
		}
		else if (found && ends.size() == 1 && kind(ends.getFirst()).equals("MEASURE") && restrictedBy == null) {
			restrictedBy = id(ends.getFirst());
			ends = List.of();
		}
		return new CutSide(name, ends, countries.stream().distinct().toList(), memberOf, restrictedBy,
				address.text(name + "OwnedBy"), address.yes(name + "Any", false),
				address.yes(name + "WithSubsidiaries", false));
	}

	private static String kind(End end) {
		return (end.found() != null) ? end.found().kind() : "";
	}

	private static String id(End end) {
		return (end.found() != null) ? end.found().id() : end.given();
	}

	/** Whether nothing is given. */
	boolean isEmpty() {
		return this.ends.isEmpty() && this.countries.isEmpty() && this.memberOf == null && this.restrictedBy == null
				&& this.ownedBy == null && !this.any;
	}

	/** Whether a name stands for nothing on record, or for several things. */
	boolean isOpen() {
		return this.ends.stream().anyMatch((end) -> end.found() == null);
	}

	/** Whether more than names and countries is given. */
	boolean isSpecial() {
		return this.memberOf != null || this.restrictedBy != null || this.ownedBy != null || this.any
				|| this.withSubsidiaries;
	}

	/** The ids of the named entities. */
	public List<String> ids() {
		return this.ends.stream().map(CutSide::id).distinct().toList();
	}

	/** What the field of the form contains. */
	public String value() {
		return String.join(", ", ids());
	}

	/** Codes of countries, for the form. */
	public String countryList() {
		return String.join(",", this.countries);
	}

	/** The side in a few words, for a heading. */
	public String words() {
		List<String> words = new ArrayList<>();
		this.ends.forEach((end) -> words.add((end.found() != null) ? end.found().name() : end.given()));
		if (!this.countries.isEmpty()) {
			words.add("companies of " + String.join(" and ", this.countries));
		}
		if (this.memberOf != null) {
			words.add("members of " + this.memberOf);
		}
		if (this.restrictedBy != null) {
			words.add("companies under " + this.restrictedBy);
		}
		if (this.ownedBy != null) {
			words.add("companies owned by " + this.ownedBy);
		}
		if (this.any) {
			words.add("anybody");
		}
		return String.join(", ", words) + (this.withSubsidiaries ? " with subsidiaries" : "");
	}

	/** The side as a filter of the question. */
	Map<String, Object> filter() {
		Map<String, Object> filter = new LinkedHashMap<>();
		if (!this.ends.isEmpty()) {
			filter.put("ids", ids());
		}
		if (!this.countries.isEmpty()) {
			filter.put("countries", this.countries);
		}
		put(filter, "memberOf", this.memberOf);
		put(filter, "restrictedBy", this.restrictedBy);
		put(filter, "ownedBy", this.ownedBy);
		if (this.any) {
			filter.put("any", true);
		}
		if (this.withSubsidiaries) {
			filter.put("withSubsidiaries", true);
		}
		return filter;
	}

	private static void put(Map<String, Object> filter, String name, @Nullable String value) {
		if (value != null) {
			filter.put(name, value);
		}
	}

}
