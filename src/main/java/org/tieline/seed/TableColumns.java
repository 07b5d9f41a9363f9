package org.tieline.seed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindsOfFact;
import org.tieline.intake.FactDrafts;

/** The tables to which rows can be written, and their columns. */
public final class TableColumns {

	/** The table of sources. */
	public static final String SOURCES = "sources.csv";

	/** The table of decisions. */
	public static final String DECISIONS = SameThings.FILE;

	private TableColumns() {
	}

	/** The table of the entities of a kind. */
	public static String of(EntityKind kind) {
		return EntityTables.file(kind);
	}

	/** The columns of a table, in their order. */
	public static Set<String> of(String table, KindsOfFact kinds) {
		if (table.equals(DECISIONS)) {
			return SameThings.COLUMNS;
		}
		return kinds.all()
			.stream()
			.filter((kind) -> kind.table().equals(table))
			.findFirst()
			.map(FactTables::columns)
			.orElseGet(() -> EntityTables.columns().getOrDefault(table, Set.of()));
	}

	/** The tables, things before the facts about them. */
	public static List<String> all(KindsOfFact kinds) {
		Set<String> all = new LinkedHashSet<>(EntityTables.fileNames());
		all.add(DECISIONS);
		kinds.all().stream().map(KindOfFact::table).forEach(all::add);
		return List.copyOf(all);
	}

	/**
	 * The columns that all rows of a sort have, and the id.
	 * @param sort {@code claims}, {@code sources} or {@code entities}
	 */
	public static Set<String> common(String sort) {
		Set<String> common = new LinkedHashSet<>(Set.of("claim"));
		switch (sort) {
			case "claims" -> common.addAll(FactDrafts.COMMON);
			case "sources" -> common.addAll(EntityTables.columns().getOrDefault(SOURCES, Set.of()));
			default ->
				common.addAll(List.of("id", "kind", "name", "aliases", "country", "identifiers", "unnamed", "note"));
		}
		return common;
	}

}
