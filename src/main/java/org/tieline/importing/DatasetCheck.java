package org.tieline.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindsOfFact;
import org.tieline.intake.IntakeErrors;
import org.tieline.intake.Place;
import org.tieline.problem.Problem;
import org.tieline.seed.DatasetTables;
import org.tieline.seed.RecordPortions;
import org.tieline.seed.RecordPortions.Portion;
import org.tieline.seed.RecordPortions.Row;
import org.tieline.seed.SeedFiles;
import org.tieline.seed.SeedReader;

/**
 * Holds the tables of a dataset against every check of the record, together with the
 * record, portion by portion. A claim that is refused is taken out and named, or stops a
 * strict import.
 */
final class DatasetCheck {

	/** One refusal can hide another, so it is tried again so often. */
	private static final int ROUNDS = 50;

	private final SeedReader reader;

	private final RecordPortions portions;

	private final RowSpots spots;

	/** The tables of claims of the dataset. */
	private final Set<String> own = new HashSet<>();

	DatasetCheck(SeedReader reader, KindsOfFact kinds, RecordPortions portions, String dataset, RowSpots spots) {
		this.spots = spots;
		this.reader = reader;
		this.portions = portions;
		kinds.all().stream().map(KindOfFact::table).forEach((table) -> this.own.add(dataset + "/" + table));
	}

	/**
	 * Checks a dataset, and writes its tables anew without what is refused.
	 * @throws Problem BAD_USER_INPUT if it cannot be loaded
	 */
	void check(Path folder, SkipLog skipped, boolean strict) {
		BitSet open = new BitSet();
		open.set(0, this.portions.count());
		for (int round = 1; !open.isEmpty(); round++) {
			BitSet next = new BitSet();
			Map<String, BitSet> refused = new HashMap<>();
			for (int number : open.stream().toArray()) {
				Portion portion = this.portions.portion(number);
				Set<Place> ofPortion = refused(portion, skipped, strict || round == ROUNDS);
				ofPortion.forEach((place) -> refused.computeIfAbsent(place.document(), (key) -> new BitSet())
					.set(Math.toIntExact(place.line())));
				if (!ofPortion.isEmpty()) {
					next.set(number);
				}
				if (ofPortion.stream().anyMatch((place) -> portion.row(place.document(), place.line()).linked())) {
					next.set(0, this.portions.count());
				}
			}
			// All at once, so that the size of the portions makes no difference.
			this.portions.drop(refused);
			open = next;
		}
		this.own.forEach((file) -> drop(folder, file));
	}

	/** The claims of the dataset that a portion refuses; each is named. */
	private Set<Place> refused(Portion portion, SkipLog skipped, boolean strict) {
		IntakeErrors errors = SeedFiles.errors((place) -> this.own.contains(place.document()));
		try {
			this.reader.check(portion.files(), errors);
			return Set.of();
		}
		catch (Problem ex) {
			IntakeErrors here = SeedFiles.errors();
			Map<Place, String> refused = new LinkedHashMap<>();
			boolean others = errors.faults().isEmpty();
			for (IntakeErrors.Fault fault : errors.faults()) {
				if (isElsewhere(portion, fault.place())) {
					continue;
				}
				here.add(fault.place(), fault.message());
				others |= !this.own.contains(fault.place().document());
				refused.putIfAbsent(fault.place(), fault.message());
			}
			if (strict || others) {
				here.check();
			}
			if (errors.faults().isEmpty()) {
				throw ex;
			}
			refused.forEach((place, message) -> {
				Row row = portion.row(place.document(), place.line());
				skipped.leftOut(this.spots.of(SeedFiles.base(place.document()), row.number()),
						"a check of the record refuses it", " (" + row.locator() + "): " + message);
			});
			return refused.keySet();
		}
	}

	/** Whether a claim of a dataset is judged in another portion. */
	private boolean isElsewhere(Portion portion, Place place) {
		return portion.home().containsKey(place.document()) && !portion.isHome(place.document(), place.line());
	}

	/** Writes a table anew without the rows that were refused. */
	private void drop(Path folder, String file) {
		BitSet lines = this.portions.dropped(file);
		if (lines.isEmpty()) {
			return;
		}
		String table = SeedFiles.base(file);
		try {
			this.spots.keep(table, DatasetTables.drop(folder.resolve(table), lines));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
