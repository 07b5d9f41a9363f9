package org.tieline.table;

import java.util.Collection;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.claim.EntityKind;
import org.tieline.entity.Nearest;
import org.tieline.check.ClaimChecks;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.Lens;
import org.tieline.evidence.SeenId;
import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Sort;
import org.tieline.problem.Problem.Unknown;

/** Checks tables of claims against the record. */
@Component
public final class Tables {

	/** How long a table may be, in UTF-16 code units. */
	public static final int LONGEST = GivenTable.LONGEST;

	private final ClaimChecks checks;

	private final NamedEntities entities;

	private final KindsOfFact kinds;

	private final Nearest nearest;

	Tables(ClaimChecks checks, NamedEntities entities, KindsOfFact kinds, Nearest nearest) {
		this.checks = checks;
		this.entities = entities;
		this.kinds = kinds;
		this.nearest = nearest;
	}

	/**
	 * Checks a table row by row.
	 * @param csv the table, at most 1,000,000 UTF-16 code units and 2,000 rows
	 * @param kind the name of the kind of fact that its rows are; null: its columns tell,
	 * or a column {@code kind}
	 * @throws Problem BAD_USER_INPUT if it is no table, with line and column
	 */
	public CheckedTable check(String csv, @Nullable String kind, Lens lens) {
		GivenTable table = GivenTable.of(csv);
		KindOfFact asked = (kind != null) ? named(kind) : null;
		TableColumns columns = TableColumns.of(table.header(), asked, this.kinds.all());
		CellNames names = new CellNames(this.entities.named(ReadTable.names(table, columns), lens), this::unknown);
		ReadTable read = new ReadTable(table, columns).read(names);
		var rows = read.checked(this.checks.check(read.claims(), lens));
		return new CheckedTable(rows, new CheckedCsv(table, columns, this.checks.version(lens),
				new SeenId("", lens, null).text().replaceFirst("^~", ""))
			.text(rows));
	}

	private KindOfFact named(String kind) {
		if (!this.kinds.names().contains(kind)) {
			throw Problem.badInput("kind",
					"there is no kind of fact '" + kind + "'; choose from " + String.join(", ", this.kinds.names()));
		}
		return this.kinds.byName(kind);
	}

	private String unknown(String name, Collection<EntityKind> kinds) {
		Problem problem = this.nearest.told(Problem.unknown("name",
				new Unknown(Sort.ENTITY, name, kinds.stream().map(EntityKind::name).collect(Collectors.toSet()))));
		return String.valueOf(problem.getMessage()).replaceFirst("^name: ", "");
	}

}
