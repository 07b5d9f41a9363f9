package org.tieline.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;
import org.tieline.value.PartialDate;

/**
 * Links of FollowTheMoney as statements: ownership, membership, employment, sanctions.
 */
final class FtmLinks {

	private static final Set<String> OF_PERSONS = Set.of("Employment", "Directorship");

	private static final Set<String> SCHEMAS = Set.of("Ownership", "Membership", "Employment", "Directorship",
			"Sanction", "UnknownLink");

	private static final Set<String> INTERESTS = Set.of("EQUITY", "VOTING", "GOLDEN_SHARE");

	/** The effects that the record knows; others keep their words as the scope. */
	private static final Set<String> EFFECTS = Set.of("EXPORT_LICENCE", "DENIAL_OF_EXPORT_PRIVILEGES",
			"LICENCE_REVOCATION", "NETWORK_BAN", "PROCUREMENT_BAN", "IMPORT_BAN", "EQUIPMENT_AUTHORIZATION_BAN",
			"TRANSACTION_BAN", "INVESTMENT_BAN", "INVESTMENT_SCREENING", "FUNDING_BAN", "REMOVAL_ORDER", "DESIGNATION",
			"VETO", "EXCLUSION", "INITIAL_DESIGNATION", "FINDING", "STAY", "REIMBURSEMENT");

	private static final Set<String> DISPUTED = Set.of("alleged", "contested");

	private static final Set<String> OVER = Set.of("revoked", "former", "expired", "terminated", "lifted", "delisted",
			"ended", "removed");

	/** A role such as "former shareholder" or "ex-director". */
	private static final String FORMER = "(?is)(former|formerly|past|previous|ex)\\b.*";

	private static final String SCOPE = "scope: ";

	private static final String AFFILIATED = "affiliated: ";

	private static final Set<String> ROLES = Set.of("HEADQUARTERED_IN", "PART_OF", "MEMBER_OF", "SUBSIDIARY_OF",
			"OFFICE_OF", "EMPLOYED_BY", "HOSTS");

	private final boolean persons;

	FtmLinks(boolean persons) {
		this.persons = persons;
	}

	/** Whether it is a link that the record has a kind for; it is handed on or named. */
	boolean take(FtmRecord link, Target target) {
		if (!SCHEMAS.contains(link.schema())) {
			return false;
		}
		if (!this.persons && OF_PERSONS.contains(link.schema())) {
			target.leftOut(link.line(), "links of persons were not asked for");
			return true;
		}
		if (isOver(link)) {
			target.leftOut(link.line(), "its status or role says that it is over, and no end is given");
			return true;
		}
		if (isUnclear(link, "startDate") || isUnclear(link, "endDate")) {
			target.leftOut(link.line(), "several dates of one kind, of which none is kept");
		}
		switch (link.schema()) {
			case "Ownership" ->
				pairs(link, "STAKE", List.of("holder", "owner", "company", "asset"), stake(link), target);
			case "Membership" -> affiliation(link, "member", "organization", "MEMBER_OF", target);
			case "Employment" -> affiliation(link, "employee", "employer", "EMPLOYED_BY", target);
			case "Directorship" -> affiliation(link, "director", "organization", "OFFICE_OF", target);
			case "Sanction" -> sanction(link, target);
			default -> unknown(link, target);
		}
		return true;
	}

	/**
	 * Dates of one kind that do not fit are no date. An end that is not known must not
	 * look like a state that goes on, so no other date is kept then.
	 */
	private static Cells cells(FtmRecord link) {
		Cells cells = new Cells();
		cells.put("stance", isAlleged(link) ? "ALLEGES" : "STATES");
		cells.note(named(link));
		if (isUnclear(link, "endDate")) {
			return cells.note("The file gives several ends, so no date is kept.");
		}
		if (isUnclear(link, "startDate")) {
			cells.note("The file gives several starts, so none is kept.");
		}
		return cells.date("from", date(link, "startDate"), "startDate").date("to", date(link, "endDate"), "endDate");
	}

	/** What the link says in words, and where it has that from. */
	private static String named(FtmRecord link) {
		List<String> words = Stream.of("description", "reason", "summary")
			.flatMap((property) -> link.all(property).stream())
			.map(Cells::plain)
			.toList();
		List<String> source = Stream.of("publisher", "sourceUrl", "programUrl")
			.flatMap((property) -> link.all(property).stream())
			.toList();
		return NamedSource.note(words.isEmpty() ? null : String.join(" ", words), NamedSource.words(source));
	}

	/**
	 * The days on which a link was seen; of days within each other the most exact. A
	 * listed sanction was seen on its list.
	 */
	private static List<String> seen(FtmRecord link) {
		for (String property : List.of("date", "listingDate")) {
			String date = date(link, property);
			if (date != null || !link.all(property).isEmpty()) {
				return (date != null) ? List.of(date) : link.all(property).stream().distinct().sorted().toList();
			}
		}
		return List.of();
	}

	private static boolean isUnclear(FtmRecord link, String property) {
		return link.isUnclear(property) && date(link, property) == null;
	}

	/**
	 * The only date of a property, or the one that lies within all others: of 2012 and
	 * 2012-05-03 the day. Null: there is none, or several do not fit.
	 */
	private static @Nullable String date(FtmRecord link, String property) {
		if (!link.isUnclear(property)) {
			return link.only(property);
		}
		List<PartialDate> dates = link.all(property).stream().flatMap((one) -> parsed(one).stream()).toList();
		return (dates.size() < link.all(property).size()) ? null
				: dates.stream()
					.filter((one) -> dates.stream().allMatch(one::refines))
					.findFirst()
					.map(PartialDate::toString)
					.orElse(null);
	}

	private static Optional<PartialDate> parsed(String text) {
		String date = new Cells().date("day", text).values().get("day");
		return Optional.ofNullable(date).map(PartialDate::parse);
	}

	/**
	 * Exports of Tieline say how a fact stands. What sources dispute is not stated anew.
	 */
	private static boolean isAlleged(FtmRecord link) {
		return isOfStatus(link, DISPUTED);
	}

	/** A link that was revoked or is a former one, without the day of its end. */
	private static boolean isOver(FtmRecord link) {
		boolean former = link.all("role").stream().anyMatch((one) -> one.strip().matches(FORMER));
		return (former || isOfStatus(link, OVER)) && link.all("endDate").isEmpty();
	}

	private static boolean isOfStatus(FtmRecord link, Set<String> words) {
		return link.all("status").stream().anyMatch((one) -> words.contains(one.strip().toLowerCase(Locale.ROOT)));
	}

	private static Cells stake(FtmRecord link) {
		String type = link.first("ownershipType");
		String word = (type != null) ? word(type) : "UNKNOWN";
		String directness = Stream.of("INDIRECT", "DIRECT")
			.filter((one) -> word.startsWith(one + "_"))
			.findFirst()
			.orElse("UNKNOWN");
		String interest = word.startsWith(directness + "_") ? word.substring(directness.length() + 1) : word;
		Cells cells = cells(link).put("interest", INTERESTS.contains(interest) ? interest : "UNKNOWN")
			.put("directness", directness);
		if (link.isUnclear("percentage")) {
			return cells.note("The file gives several percentages, so none is kept.");
		}
		StatedPercents.put(cells, link.only("percentage"), "percentage");
		return cells;
	}

	private static String word(String plain) {
		return plain.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
	}

	private static void affiliation(FtmRecord link, String member, String of, String role, Target target) {
		pairs(link, "AFFILIATION", List.of("member", member, "of", of), cells(link).put("role", role), target);
	}

	private static void unknown(FtmRecord link, Target target) {
		String role = link.first("role");
		String word = (role != null && role.startsWith(AFFILIATED)) ? word(role.substring(AFFILIATED.length())) : "";
		if (ROLES.contains(word)) {
			affiliation(link, "subject", "object", word, target);
		}
		else {
			target.leftOut(link.line(), "an UnknownLink does not say which kind of fact it is");
		}
	}

	/** Hands on a statement for each pair of ends. */
	private static void pairs(FtmRecord link, String kind, List<String> ends, Cells cells, Target target) {
		List<String> from = link.all(ends.get(1));
		List<String> to = link.all(ends.get(3));
		if (from.isEmpty() || to.isEmpty()) {
			target.broken(link.line(), Fault.missing("the link has one end only", ends.get(1) + ", " + ends.get(3)));
			return;
		}
		for (String one : from) {
			for (String other : to) {
				said(link, kind, Map.of(ends.get(0), OwnIds.of(one), ends.get(2), OwnIds.of(other)), cells, target);
			}
		}
	}

	private static void said(FtmRecord link, String kind, Map<String, String> parts, Cells cells, Target target) {
		List<String> days = isUnclear(link, "endDate") ? List.of() : seen(link);
		List<Cells> each = days.isEmpty() ? List.of(cells)
				: days.stream().map((day) -> cells.copy().seenBeforeItsEnd(day, "date")).toList();
		Fault fault = each.stream().map(Cells::fault).filter(Objects::nonNull).findFirst().orElse(null);
		if (fault != null) {
			target.broken(link.line(), fault);
			return;
		}
		String locator = "record " + link.id();
		for (int i = 0; i < each.size(); i++) {
			Map<String, String> values = each.get(i).values();
			if (i > 0) {
				// The dates of the link stand with the first day.
				values.keySet().removeAll(List.of("from", "to"));
				if (!values.containsKey("as_of")) {
					continue;
				}
			}
			String ofDay = locator + ((i > 0) ? ", seen " + days.get(i) : "");
			Said said = new Said(kind, parts, (days.size() > 1) ? withoutFigure(values) : values, ofDay, link.line());
			Stakes.said(target, link.schema().equals("Directorship") ? said.ofPerson("member") : said);
		}
		if (days.size() > 1 && cells.values().containsKey("aspect")) {
			figure(new Said(kind, parts, cells.values(), locator, link.line()), link.only(FtmRecord.FIGURE_DATE),
					target);
		}
	}

	private static Map<String, String> withoutFigure(Map<String, String> values) {
		Map<String, String> state = new HashMap<>(values);
		state.keySet().removeAll(List.of("aspect", "value", "unit"));
		return state;
	}

	/** The percentage of a link that was seen on several days. */
	private static void figure(Said said, @Nullable String day, Target target) {
		Cells cells = new Cells();
		said.values().forEach(cells::put);
		if (day != null) {
			cells.values().keySet().removeAll(List.of("from", "to"));
			cells.put("as_of", day);
		}
		else {
			cells.note("The file gives several days, and not which of them the percentage is of.");
		}
		target.said(new Said(said.kind(), said.parts(), cells.values(), said.locator(), said.line()));
	}

	private static void sanction(FtmRecord link, Target target) {
		String given = link.only("authority");
		if (given == null || link.all("entity").isEmpty()) {
			target.leftOut(link.line(), "a sanction without one authority and a target");
			return;
		}
		String authority = Cells.plain(given);
		String country = Cells.country(link.only("country"), link.line(), target);
		Map<String, String> parts = new HashMap<>(Map.of("authority", "authority:" + authority));
		target.thing(new Thing("authority:" + authority, EntityKind.PUBLIC_BODY, authority, List.of(), country,
				List.of(), link.line())
			.namedForClaims());
		if (country != null) {
			parts.put("jurisdiction", "country:" + country);
		}
		for (String program : oneAtLeast(link.all("program").stream().map(Cells::plain).toList())) {
			if (!program.isEmpty()) {
				parts.put("measure", "program:" + program);
				target.thing(new Thing("program:" + program, EntityKind.MEASURE, program, List.of(), null, List.of(),
						link.line())
					.namedForClaims());
			}
			provisions(link).forEach((provision) -> restrictions(link, parts, provision, scope(link), target));
		}
	}

	/** Exports of Tieline mark the scope among the provisions; empty: there is none. */
	private static String scope(FtmRecord link) {
		return link.all("provisions")
			.stream()
			.filter((one) -> one.startsWith(SCOPE))
			.map((one) -> one.substring(SCOPE.length()))
			.distinct()
			.collect(Collectors.joining("; "));
	}

	/**
	 * The provisions that are an effect of their own, and the others together: the record
	 * has one restriction of one effect, whose scope names them all.
	 */
	private static List<String> provisions(FtmRecord link) {
		List<String> all = oneAtLeast(link.all("provisions").stream().filter((one) -> !one.startsWith(SCOPE)).toList());
		List<String> own = all.stream().filter((one) -> EFFECTS.contains(word(one))).toList();
		String others = all.stream().filter((one) -> !EFFECTS.contains(word(one))).collect(Collectors.joining("; "));
		return others.isEmpty() && !own.isEmpty() ? own : Stream.concat(own.stream(), Stream.of(others)).toList();
	}

	/** The values that differ; an empty one if there are none. */
	private static List<String> oneAtLeast(List<String> values) {
		return values.isEmpty() ? List.of("") : values.stream().distinct().toList();
	}

	private static void restrictions(FtmRecord link, Map<String, String> parts, String provision, String scope,
			Target target) {
		Cells cells = cells(link);
		if (link.isUnclear("country")) {
			cells.note("The file gives several countries, so none is kept.");
		}
		effect(cells, provision, scope);
		for (String entity : link.all("entity")) {
			Map<String, String> all = new HashMap<>(parts);
			all.put("target", OwnIds.of(entity));
			said(link, "RESTRICTION", all, cells, target);
		}
	}

	/** Words that are no effect of ours are the scope, with the scope that is marked. */
	private static void effect(Cells cells, String provision, String scope) {
		boolean known = EFFECTS.contains(word(provision));
		cells.put("effect", known ? word(provision) : "OTHER");
		cells.put("scope",
				Stream.of(known ? "" : provision, scope)
					.filter((words) -> !words.isEmpty())
					.collect(Collectors.joining("; ")));
	}

}
