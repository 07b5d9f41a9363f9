package org.tieline.seed;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindsOfFact;
import org.tieline.intake.Draft;
import org.tieline.intake.Intake;
import org.tieline.intake.IntakeErrors;
import org.tieline.intake.ParsedRecord;
import org.tieline.intake.Place;

/** Reads all seed tables into the record, or refuses them with every fault it finds. */
public final class SeedReader {

	private final KindsOfFact kinds;

	private final Intake intake;

	public SeedReader(KindsOfFact kinds, Intake intake) {
		this.kinds = kinds;
		this.intake = intake;
	}

	public ParsedRecord read(SeedFiles files) {
		return read(files, SeedFiles.errors());
	}

	/** Reads the tables; what is wrong is noted, and stops the reading at its end. */
	public ParsedRecord read(SeedFiles files, IntakeErrors errors) {
		refuseUnknownFiles(files, errors);
		EntityTables things = new EntityTables(files, errors);
		things.read();
		new IdentifierTable(files, errors, things.things()).read();
		FactTables tables = new FactTables(files, errors);
		this.kinds.all().forEach(tables::read);
		new ListTables(files, errors, things.things()).read(this.kinds)
			.forEach((kind, claims) -> tables.drafts().merge(kind, claims, SeedReader::together));
		return this.intake.read(things.things(), tables.drafts(), errors);
	}

	private static List<Draft> together(List<Draft> rows, List<Draft> more) {
		return Stream.concat(rows.stream(), more.stream()).toList();
	}

	private void refuseUnknownFiles(SeedFiles files, IntakeErrors errors) {
		Set<String> known = new TreeSet<>(EntityTables.fileNames());
		known.add(IdentifierTable.FILE);
		known.addAll(ListTables.columns().keySet());
		this.kinds.all().stream().map(KindOfFact::table).forEach(known::add);
		known.add(SameThings.FILE);
		files.texts()
			.keySet()
			.stream()
			.filter((name) -> !known.contains(SeedFiles.base(name)))
			.forEach((name) -> errors.add(new Place(name, 1),
					"is no seed table; the tables are " + String.join(", ", known)));
	}

}
