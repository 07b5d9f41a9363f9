package org.tieline.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tieline.claim.Claim;
import org.tieline.evidence.Fact;
import org.tieline.evidence.Kinds;
import org.tieline.intake.Checks;
import org.tieline.intake.ParsedRecord.LinkedEntity;
import org.tieline.intake.ParsedRecord;
import org.tieline.seed.Datasets;
import org.tieline.seed.SeedFiles;
import org.tieline.seed.SeedReader;
import org.tieline.seed.Tables;
import org.tieline.value.Quantity;

/** Imports of invented files beside a small record, without a database. */
final class Imports {

	private final Path folder;

	private final SeedFiles record;

	final Datasets datasets;

	Imports(Path folder, Tables record) {
		this.folder = folder;
		this.record = record.files();
		this.datasets = new Datasets(folder.resolve("datasets"));
	}

	Path file(String name, String text) throws IOException {
		return Files.writeString(this.folder.resolve(name), text);
	}

	DatasetReport run(String format, Path... files) {
		return run(format, false, false, null, files);
	}

	DatasetReport run(String format, boolean persons, boolean strict, Path mapping, Path... files) {
		return new DatasetImport(this.datasets, this.record, Kinds.all(), Checks.intake())
			.run(new DatasetRequest(List.of(files), format, "lake", "Lake Register", "CC0-1.0", null, null, persons,
					strict, mapping), LocalDate.of(2026, 1, 2));
	}

	DatasetReport named(String name, Path file) {
		return new DatasetImport(this.datasets, this.record, Kinds.all(), Checks.intake())
			.run(new DatasetRequest(List.of(file), "ftm", name, "Lake Register", "CC0-1.0", null, null, false, false,
					null), LocalDate.of(2026, 1, 2));
	}

	DatasetReport publishedOn(String day, Path file) {
		return publishedOn(day, "ftm", file);
	}

	DatasetReport publishedOn(String day, String format, Path file) {
		return new DatasetImport(this.datasets, this.record, Kinds.all(), Checks.intake())
			.run(new DatasetRequest(List.of(file), format, "lake", "Lake Register", "CC0-1.0", null, day, false, false,
					null), LocalDate.of(2026, 1, 2));
	}

	DatasetReport run(String format, int portion, Path file) {
		return run(format, portion, false, file);
	}

	DatasetReport run(String format, int portion, boolean strict, Path file) {
		return new DatasetImport(this.datasets, this.record, Kinds.all(), Checks.intake(), portion)
			.run(new DatasetRequest(List.of(file), format, "lake", "Lake Register", "CC0-1.0", null, null, false,
					strict, null), LocalDate.of(2026, 1, 2));
	}

	String version() {
		return this.datasets.beside(this.record).version();
	}

	ParsedRecord read() {
		return new SeedReader(Kinds.all(), Checks.intake()).read(this.datasets.beside(this.record));
	}

	Path table(String name) {
		return this.datasets.folder().resolve("lake").resolve(name);
	}

	String id(String name) {
		return read().entities()
			.stream()
			.map(LinkedEntity::entity)
			.filter((one) -> one.name().equals(name) && one.id().startsWith("lake-"))
			.findFirst()
			.orElseThrow()
			.id();
	}

	/**
	 * What the claims say, by the names of the things: kind, parts, attributes, percent,
	 * from, to, observed.
	 */
	List<String> said() {
		List<String> said = new ArrayList<>();
		for (Fact fact : read().facts()) {
			Map<String, String> names = new HashMap<>();
			fact.participants().forEach((part, entity) -> names.put(part, entity.name()));
			fact.kind().participants().forEach((part) -> names.putIfAbsent(part.name(), "-"));
			for (Claim claim : fact.claims()) {
				StringBuilder line = new StringBuilder(fact.kind().name());
				fact.kind()
					.participants()
					.forEach((part) -> line.append(' ').append(names.get(part.name())).append(','));
				fact.attributes().values().stream().sorted().forEach((word) -> line.append(' ').append(word));
				Quantity value = claim.value();
				line.append((value != null) ? " " + value.text() : "")
					.append(" from ")
					.append(claim.from())
					.append(" to ")
					.append(claim.to())
					.append(" as of ")
					.append(claim.asOf());
				said.add(line.toString());
			}
		}
		return said.stream().sorted().toList();
	}

}
