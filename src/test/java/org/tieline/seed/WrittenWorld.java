package org.tieline.seed;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.context.ApplicationContext;

import org.tieline.evidence.KindsOfFact;
import org.tieline.graphstore.DeletedNodes;

/** An invented record that can be written to, in the server of the tests. */
public final class WrittenWorld {

	private final ApplicationContext context;

	public WrittenWorld(ApplicationContext context) {
		this.context = context;
	}

	/** Loads tables, as a start of the server does; what was written stays. */
	public void load(Tables tables) {
		this.context.getBean(SeedLoader.class).load(tables.files());
	}

	/** Forgets what was written. */
	public void clear() {
		DeletedNodes.of(this.context, Set.of("WrittenRow", "Retraction"));
	}

	/** Forgets what was written, and loads the shipped tables. */
	public void restore() {
		clear();
		this.context.getBean(SeedLoader.class).load(SeedFiles.shipped());
	}

	/** The ids of the claims of a table. */
	public List<String> ids(Tables tables, String table) {
		Set<String> columns = TableColumns.of(table, this.context.getBean(KindsOfFact.class));
		return SeedTable.read(table, tables.files().texts().getOrDefault(table, ""), columns, SeedFiles.errors())
			.stream()
			.map((row) -> row.getOr("claim", ""))
			.toList();
	}

	/** Tables with the rows of a table in the form of a file beside their own. */
	public Tables with(Tables tables, String table, String csv) {
		Set<String> columns = TableColumns.of(table, this.context.getBean(KindsOfFact.class));
		SeedTable.read(table, csv, columns, SeedFiles.errors()).forEach((row) -> {
			StringBuilder cells = new StringBuilder();
			for (Map.Entry<String, String> cell : row.values().entrySet()) {
				cells.append(cells.isEmpty() ? "" : " | ").append(cell.getKey()).append('=').append(cell.getValue());
			}
			tables.row(table, cells.toString());
		});
		return tables;
	}

}
