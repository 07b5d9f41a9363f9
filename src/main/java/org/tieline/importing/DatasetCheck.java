package org.tieline.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindsOfFact;
import org.tieline.intake.Draft;
import org.tieline.intake.IntakeErrors;
import org.tieline.intake.ParsedRecord;
import org.tieline.problem.Problem;
import org.tieline.seed.DatasetTables;
import org.tieline.seed.FactTables;
import org.tieline.seed.SeedFiles;
import org.tieline.seed.SeedReader;
import org.tieline.seed.SeedTable;

/**
 * Holds the tables of a dataset against every check of the record, together with the
 * record. A claim that is refused is taken out and named, or stops a strict import.
 */
final class DatasetCheck {

	/** One refusal can hide another, so it is tried again so often. */
	private static final int ROUNDS = 50;

	private final SeedReader reader;

	private final KindsOfFact kinds;

	private final RowSpots spots;

	DatasetCheck(SeedReader reader, KindsOfFact kinds, RowSpots spots) {
		this.spots = spots;
		this.reader = reader;
		this.kinds = kinds;
	}

	/**
	 * Checks a dataset.
	 * @return the record with the dataset in it
	 * @throws Problem BAD_USER_INPUT if it cannot be loaded
	 */
	ParsedRecord check(SeedFiles others, String name, Path folder, SkipLog skipped, boolean strict) {
		for (int round = 1;; round++) {
			IntakeErrors errors = SeedFiles.errors();
			try {
				return this.reader.read(others.with(name, folder), errors);
			}
			catch (Problem ex) {
				Map<String, Map<Long, String>> refused = refused(name, errors);
				if (strict || round == ROUNDS || refused == null) {
					throw ex;
				}
				refused.forEach((table, lines) -> drop(folder, table, lines, skipped));
			}
		}
	}

	/** The refused claims by table and line; null: something else is refused. */
	private @org.jspecify.annotations.Nullable Map<String, Map<Long, String>> refused(String name,
			IntakeErrors errors) {
		Set<String> tables = new HashSet<>();
		this.kinds.all().forEach((kind) -> tables.add(name + "/" + kind.table()));
		Map<String, Map<Long, String>> refused = new HashMap<>();
		for (IntakeErrors.Fault fault : errors.faults()) {
			if (!tables.contains(fault.place().document())) {
				return null;
			}
			refused.computeIfAbsent(SeedFiles.base(fault.place().document()), (key) -> new HashMap<>())
				.putIfAbsent(fault.place().line(), fault.message());
		}
		return refused;
	}

	private void drop(Path folder, String table, Map<Long, String> lines, SkipLog skipped) {
		KindOfFact kind = this.kinds.all()
			.stream()
			.filter((one) -> one.table().equals(table))
			.findFirst()
			.orElseThrow();
		List<String> columns = List.copyOf(FactTables.columns(kind));
		List<List<String>> kept = new ArrayList<>();
		List<SkipLog.Spot> keptSpots = new ArrayList<>();
		int number = 0;
		try {
			Path file = folder.resolve(table);
			for (Draft row : SeedTable.read(table, Files.readString(file), Set.copyOf(columns), SeedFiles.errors())) {
				SkipLog.Spot spot = this.spots.of(table, number++);
				String message = lines.get(row.place().line());
				if (message == null) {
					kept.add(columns.stream().map((column) -> row.getOr(column, "")).toList());
					keptSpots.add(spot);
				}
				else {
					skipped.leftOut(spot,
							"a check of the record refuses it (" + row.getOr("locator", "") + "): " + message);
				}
			}
			DatasetTables.write(file, columns, kept);
			this.spots.clear(table);
			keptSpots.forEach((spot) -> this.spots.add(table, spot));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
