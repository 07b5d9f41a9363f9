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

	/** What named entities that are no companies stand for. */
	private static final Map<String, String> STANDS_FOR = Map.of("countries", "its companies", "memberOf",
			"its members", "restrictedBy", "whom it restricts");

	CutSide {
		ends = List.copyOf(ends);
		countries = List.copyOf(countries);
	}

	/**
	 * The side as an address has it.
	 * @param find what each of some names stands for
	 */
	static CutSide of(String name, AddressReader address, Function<List<String>, List<End>> find) {
		return new CutSide(name, find.apply(address.list(name)),
				address.list(name + "In").stream().map((code) -> code.toUpperCase(Locale.ROOT)).toList(),
				address.text(name + "MemberOf"), address.text(name + "RestrictedBy"), address.text(name + "OwnedBy"),
				address.yes(name + "Any", false), address.yes(name + "WithSubsidiaries", false));
	}

	/**
	 * The part of a filter that the named entities are. Countries stand for their
	 * companies, a group or an alliance for its members, and a measure for whom it
	 * restricts, unless companies are named beside them.
	 */
	private String part() {
		List<String> kinds = this.ends.stream().map(CutSide::kind).distinct().toList();
		if (kinds.equals(List.of("COUNTRY")) && this.countries.isEmpty()) {
			return "countries";
		}
		if (this.ends.size() == 1 && GROUPS.contains(kinds.getFirst()) && this.memberOf == null) {
			return "memberOf";
		}
		boolean measure = this.ends.size() == 1 && kinds.getFirst().equals("MEASURE") && this.restrictedBy == null;
		return measure ? "restrictedBy" : "ids";
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
		this.ends.forEach((end) -> words.add((end.found() != null) ? end.found().inSentence() : end.given()));
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
		if (!this.ends.isEmpty() && !part().equals("ids")) {
			words.set(this.ends.size() - 1, words.get(this.ends.size() - 1) + " (" + STANDS_FOR.get(part()) + ")");
		}
		return String.join(", ", words) + (this.withSubsidiaries ? " with subsidiaries" : "");
	}

	/** The side as a filter of the question. */
	Map<String, Object> filter() {
		Map<String, Object> filter = new LinkedHashMap<>();
		if (!this.ends.isEmpty()) {
			List<String> ids = ids();
			filter.put(part(), switch (part()) {
				case "countries" -> ids.stream().map((id) -> id.toUpperCase(Locale.ROOT)).toList();
				case "ids" -> ids;
				default -> ids.getFirst();
			});
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
