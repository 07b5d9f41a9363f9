package org.tieline.seed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindsOfFact;
import org.tieline.intake.Draft;
import org.tieline.intake.DraftedThings;
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
		DraftedThings things = things(files, errors);
		ListTables lists = new ListTables(files, errors, things);
		return this.intake.read(things, claims(files, errors, () -> lists.read(this.kinds)), errors);
	}

	/**
	 * Checks the tables, and gives nothing back.
	 * @param errors takes what is wrong
	 * @throws org.tieline.problem.Problem of the kind {@code BAD_USER_INPUT} if anything
	 * is wrong
	 */
	public void check(SeedFiles files, IntakeErrors errors) {
		DraftedThings things = things(files, errors);
		ListTables lists = new ListTables(files, errors, things);
		this.intake.check(things, claims(files, errors, () -> lists.claims(this.kinds)), errors);
	}

	/** Reads the things of the tables; what is wrong is noted. */
	public DraftedThings things(SeedFiles files, IntakeErrors errors) {
		refuseUnknownFiles(files, errors);
		EntityTables things = new EntityTables(files, errors);
		things.read();
		new IdentifierTable(files, errors, things.things()).read();
		return things.things();
	}

	/** The claims of the tables of facts, and then those of the lists. */
	private Map<KindOfFact, List<Draft>> claims(SeedFiles files, IntakeErrors errors,
			Supplier<Map<KindOfFact, List<Draft>>> lists) {
		FactTables tables = new FactTables(files, errors);
		this.kinds.all().forEach(tables::read);
		lists.get().forEach((kind, claims) -> tables.drafts().merge(kind, claims, SeedReader::together));
		return tables.drafts();
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
