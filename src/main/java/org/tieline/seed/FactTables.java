package org.tieline.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tieline.evidence.KindOfFact;
import org.tieline.intake.Draft;
import org.tieline.intake.FactDrafts;
import org.tieline.intake.IntakeErrors;

/** Reads the tables of facts: every row is the draft of one claim. */
public final class FactTables {

	private final SeedFiles files;

	private final IntakeErrors errors;

	private final SameThings same;

	private final Map<KindOfFact, List<Draft>> drafts = new LinkedHashMap<>();

	FactTables(SeedFiles files, IntakeErrors errors) {
		this.files = files;
		// Its faults are noted when the entities are read.
		this.same = SameThings.read(files, SeedFiles.errors());
		this.errors = errors;
	}

	/** Reads the table of a kind; one that is missing is empty. */
	void read(KindOfFact kind) {
		List<Draft> rows = new ArrayList<>();
		this.files.all(kind.table())
			.forEach((name, text) -> SeedTable.read(name, text, columns(kind), this.errors)
				.forEach((row) -> rows.add(this.same.named(kind, row))));
		this.files.written().of(kind.table()).forEach((row) -> rows.add(this.same.named(kind, row)));
		rows.removeIf(this.files.written()::isRetracted);
		if (!rows.isEmpty()) {
			this.drafts.put(kind, rows);
		}
	}

	/** The rows of all tables that were read. */
	Map<KindOfFact, List<Draft>> drafts() {
		return this.drafts;
	}

	public static Set<String> columns(KindOfFact kind) {
		Set<String> columns = new LinkedHashSet<>(List.of("claim"));
		kind.participants().forEach((participant) -> columns.add(participant.name()));
		kind.attributes().forEach((attribute) -> columns.add(attribute.name()));
		columns.addAll(FactDrafts.COMMON);
		return columns;
	}

}
