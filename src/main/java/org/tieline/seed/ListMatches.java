package org.tieline.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.intake.Draft;
import org.tieline.intake.DraftReader;
import org.tieline.intake.DraftedThings;
import org.tieline.intake.IntakeErrors;
import org.tieline.intake.ParsedRecord.Link;
import org.tieline.intake.ParsedRecord.LinkedEntity;
import org.tieline.listing.ListDoubt;
import org.tieline.listing.ListMatch;
import org.tieline.listing.ListNames;
import org.tieline.listing.ListNames.Near;
import org.tieline.listing.ListedName;
import org.tieline.seed.ListEditions.Edition;
import org.tieline.value.PartialDate;

/**
 * Which rows of whole lists name entities of the record. What the table does not decide
 * is a doubt if the names are near.
 */
final class ListMatches {

	/** What was found of a row and an entity. */
	enum Verdict {

		/** The row names the entity. */
		SAME,

		/** It may name it. */
		DOUBTFUL,

		/** It names somebody else. */
		OTHER

	}

	/** A row of the table of matches. */
	record Match(ListedName row, Entity entity, Verdict verdict, Draft draft) {
	}

	/** Claims on the dates of entries are numbered from here on; no list is so long. */
	private static final int ENTRIES = 100_000;

	private static final Set<EntityKind> ORGANIZATIONS = Set.of(EntityKind.COMPANY, EntityKind.ORGANIZATION,
			EntityKind.PUBLIC_BODY);

	private final DraftedThings things;

	private final ListEditions editions;

	private final ListRows rows;

	private final IntakeErrors errors;

	private final Map<String, Match> matches = new LinkedHashMap<>();

	private final Map<String, Match> named = new HashMap<>();

	ListMatches(DraftedThings things, ListEditions editions, ListRows rows, IntakeErrors errors) {
		this.things = things;
		this.editions = editions;
		this.rows = rows;
		this.errors = errors;
	}

	void read(Draft draft) {
		DraftReader cells = new DraftReader(draft, this.errors);
		cells.slug("id");
		String rowId = cells.required("row");
		String entityId = cells.required("entity");
		Verdict verdict = cells.word("verdict", Verdict.class);
		cells.required("reason");
		ListedName row = this.rows.row(rowId);
		if (rowId != null && row == null) {
			cells.fault("no row '" + rowId + "'; add it to " + ListTables.ROWS + ", or correct the id");
		}
		Entity entity = (entityId != null) ? organization(cells, entityId) : null;
		checkMeasure(cells, row);
		if (cells.right() && row != null && entity != null && verdict != null) {
			add(cells, new Match(row, entity, verdict, draft));
		}
	}

	private @Nullable Entity organization(DraftReader cells, String id) {
		Entity entity = this.things.entity(id);
		if (entity == null) {
			cells.fault("no entity '" + id + "'; add it to entities.csv, or correct the id");
		}
		else if (!ORGANIZATIONS.contains(entity.kind())) {
			cells.fault("'" + id + "' is a " + entity.kind() + "; a list of organizations names a COMPANY, an "
					+ "ORGANIZATION or a PUBLIC_BODY");
		}
		return entity;
	}

	private void checkMeasure(DraftReader cells, @Nullable ListedName row) {
		String measure = cells.get("measure");
		Edition edition = (row != null) ? this.editions.edition(row.edition()) : null;
		if (measure != null && edition != null && !measure.equals(edition.list())
				&& !edition.list().equals(link(measure, "UNDER"))) {
			cells.fault("measure: '" + measure + "' is not " + edition.list()
					+ " and no act under it; correct the id, or leave it blank for the list itself");
		}
	}

	private void add(DraftReader cells, Match match) {
		Match same = this.matches.putIfAbsent(match.row().row() + " " + match.entity().id(), match);
		if (same != null) {
			cells.fault("repeats " + same.draft().place() + " (same row and entity); keep one of them");
		}
		Match other = (match.verdict() == Verdict.SAME) ? this.named.putIfAbsent(match.row().row(), match) : null;
		if (other != null && same == null) {
			cells.fault("'" + match.row().row() + "' is SAME as '" + other.entity().id() + "' already ("
					+ other.draft().place() + "); a row names one organization");
		}
	}

	/**
	 * For each entity and edition that names it, a claim that it stood on the list on the
	 * day of the list, from the first of its rows; and one that it stood there on the
	 * date that the list gives for the oldest of them.
	 */
	List<Draft> claims() {
		Map<String, Draft> claims = new LinkedHashMap<>();
		Map<String, Match> oldest = new LinkedHashMap<>();
		for (Match match : this.matches.values()) {
			Edition edition = edition(match);
			if (match.verdict() == Verdict.SAME && edition.effect() != null) {
				String key = match.entity().id() + " " + edition.id();
				claims.putIfAbsent(key, claim(match, edition, edition.effect()));
				if (isBefore(match, edition)) {
					oldest.merge(key, match, (one, other) -> added(other).isBefore(added(one)) ? other : one);
				}
			}
		}
		List<Draft> all = new ArrayList<>(claims.values());
		oldest.values().forEach((match) -> all.add(since(match, edition(match))));
		return all;
	}

	private Edition edition(Match match) {
		return Objects.requireNonNull(this.editions.edition(match.row().edition()));
	}

	private LocalDate added(Match match) {
		return Objects.requireNonNull(this.rows.added(match.row())).lastDay();
	}

	/** Whether the list gives a date for the entry that is before its own. */
	private boolean isBefore(Match match, Edition edition) {
		return this.rows.added(match.row()) != null && added(match).isBefore(edition.complete());
	}

	/**
	 * The claim that it stood on the list on the date of its entry. The date is no start:
	 * it may be that of the notice, or of an amendment.
	 */
	private Draft since(Match match, Edition edition) {
		PartialDate added = Objects.requireNonNull(this.rows.added(match.row()));
		Draft claim = claim(match, edition, Objects.requireNonNull(edition.effect()));
		Map<String, String> values = new HashMap<>(claim.values());
		values.put("claim", id(edition, ENTRIES + this.rows.number(match.row())));
		values.put("as_of", added.toString());
		values.put("note", "The list of " + edition.complete() + " gives " + added + " as the date of its entry \""
				+ match.row().name() + "\".");
		return new Draft(claim.place(), values);
	}

	private Draft claim(Match match, Edition edition, String effect) {
		String measure = match.draft().getOr("measure", edition.list());
		Map<String, String> values = new HashMap<>();
		values.put("claim", id(edition, this.rows.number(match.row())));
		put(values, "authority", link(measure, "MADE_BY"));
		values.put("measure", measure);
		values.put("target", match.entity().id());
		put(values, "jurisdiction", link(measure, "IN_COUNTRY"));
		values.put("effect", effect);
		values.put("stance", "STATES");
		values.put("as_of", edition.complete().toString());
		values.put("source", edition.source());
		values.put("locator", "entry \"" + match.row().name() + "\"");
		values.put("note", "The list of " + edition.complete() + " names it as \"" + match.row().name() + "\".");
		return new Draft(match.draft().place(), values);
	}

	private static String id(Edition edition, int number) {
		return String.format(Locale.ROOT, "%s.%02d", edition.source(), number);
	}

	private static void put(Map<String, String> values, String name, @Nullable String value) {
		if (value != null) {
			values.put(name, value);
		}
	}

	private @Nullable String link(String id, String type) {
		LinkedEntity linked = this.things.entities().get(id);
		return (linked == null) ? null
				: linked.links()
					.stream()
					.filter((link) -> link.type().equals(type))
					.map(Link::to)
					.findFirst()
					.orElse(null);
	}

	/** The ids of the editions that name an entity, by its id. */
	Map<String, String> named() {
		Map<String, String> named = new TreeMap<>();
		this.matches.values()
			.stream()
			.filter((match) -> match.verdict() == Verdict.SAME)
			.map((match) -> Map.entry(match.entity().id(), match.row().edition()))
			.distinct()
			.forEach((one) -> named.merge(one.getKey(), one.getValue(), (first, second) -> first + " " + second));
		return named;
	}

	/** All names that are, or are like, those of entities, by the id of their entity. */
	Map<String, List<ListMatch>> details() {
		List<Entity> organizations = this.things.entities()
			.values()
			.stream()
			.map(LinkedEntity::entity)
			.filter((entity) -> ORGANIZATIONS.contains(entity.kind()) && !entity.unnamed())
			.toList();
		return new ListMatchDetails(this.matches.values()).of(this.editions.all(), this.rows, organizations);
	}

	/** The doubts by the id of their entity. */
	Map<String, List<ListDoubt>> doubts() {
		Map<String, List<ListDoubt>> doubts = new TreeMap<>();
		for (Edition edition : this.editions.all()) {
			ListNames names = new ListNames(this.rows.of(edition.id()));
			this.things.entities().values().stream().map(LinkedEntity::entity).forEach((entity) -> {
				String why = ORGANIZATIONS.contains(entity.kind()) && !entity.unnamed() ? doubt(edition, names, entity)
						: null;
				if (why != null) {
					doubts.computeIfAbsent(entity.id(), (key) -> new ArrayList<>())
						.add(new ListDoubt(edition.id(), why));
				}
			});
		}
		return doubts;
	}

	/** Why it is open whether an edition names an entity; null: it is not open. */
	private @Nullable String doubt(Edition edition, ListNames names, Entity entity) {
		List<Match> decided = this.matches.values()
			.stream()
			.filter((match) -> match.entity().id().equals(entity.id()) && match.row().edition().equals(edition.id()))
			.toList();
		if (decided.stream().anyMatch((match) -> match.verdict() == Verdict.SAME)) {
			return null;
		}
		for (Match match : decided) {
			if (match.verdict() == Verdict.DOUBTFUL) {
				return "It names \"" + match.row().name() + "\". " + match.draft().getOr("reason", "");
			}
		}
		List<String> open = names.near(entity)
			.stream()
			.map(Near::row)
			.filter((row) -> decided.stream().noneMatch((match) -> match.row().equals(row)))
			.map(ListedName::name)
			.toList();
		return open.isEmpty() ? null
				: "It has " + ((open.size() == 1) ? "a name" : open.size() + " names") + " near that of "
						+ entity.name() + ", such as \"" + open.getFirst()
						+ "\"; whether one of them is the same organization is not decided.";
	}

}
