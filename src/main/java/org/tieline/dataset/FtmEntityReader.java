package org.tieline.dataset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;

/** Things of FollowTheMoney as entities. */
final class FtmEntityReader {

	private static final Map<String, EntityKind> KINDS = Map.of("Company", EntityKind.COMPANY, "PublicBody",
			EntityKind.PUBLIC_BODY, "Organization", EntityKind.ORGANIZATION, "Person", EntityKind.PERSON, "LegalEntity",
			EntityKind.GROUP);

	private static final Map<String, String> SCHEMES = Map.of("leiCode", "lei", "isinCode", "isin", "wikidataId",
			"wikidata");

	private static final List<String> NAMES = List.of("name", "alias", "previousName");

	private final boolean persons;

	FtmEntityReader(boolean persons) {
		this.persons = persons;
	}

	/** Whether it is a thing that the record has a kind for; it is handed on or named. */
	boolean take(FtmRecord record, Target target) {
		EntityKind kind = KINDS.get(record.schema());
		if (kind == null) {
			return false;
		}
		if (kind == EntityKind.PERSON && !this.persons) {
			target.leftOut(record.line(), "persons were not asked for");
			return true;
		}
		if (record.schema().equals("LegalEntity") && !isGroup(record)) {
			target.leftOut(record.line(), "a LegalEntity may be a person or a company");
			return true;
		}
		Set<String> names = new LinkedHashSet<>();
		if (record.caption() != null && record.all("name").contains(record.caption())) {
			names.add(record.caption());
		}
		NAMES.forEach((property) -> names.addAll(record.all(property)));
		if (names.isEmpty()) {
			target.broken(record.line(), Fault.missing("the thing has no name", "name"));
			return true;
		}
		if (!names.containsAll(record.all("weakAlias"))) {
			target.leftOut(record.line(), "a weak alias, which many things may have");
		}
		List<String> all = List.copyOf(names);
		target.thing(new Thing(OwnIds.of(record.id()), kind, all.getFirst(), all.subList(1, all.size()),
				country(record, target), identifiers(record), record.line()));
		return true;
	}

	/** Exports of Tieline mark groups, which have no schema of their own. */
	private static boolean isGroup(FtmRecord record) {
		return record.all("summary").contains("A group that a source names, not one legal person.");
	}

	private static @Nullable String country(FtmRecord record, Target target) {
		String property = Stream.of("jurisdiction", "mainCountry")
			.filter((one) -> !record.all(one).isEmpty())
			.findFirst()
			.orElse("country");
		if (record.isUnclear(property)) {
			Cells.severalCountries(record.line(), target);
			return null;
		}
		return Cells.country(record.only(property), record.line(), target);
	}

	private static List<String> identifiers(FtmRecord record) {
		List<String> identifiers = new ArrayList<>();
		SCHEMES.forEach(
				(property, scheme) -> record.all(property).forEach((value) -> identifiers.add(scheme + ":" + value)));
		return identifiers.stream().sorted().distinct().toList();
	}

}
