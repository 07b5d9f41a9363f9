package org.tieline.seed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.tieline.evidence.Fact;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindsOfFact;
import org.tieline.record.RecordTimes;

/** Reads all seed tables into the record, or refuses them with every fault it finds. */
final class SeedReader {

	private final KindsOfFact kinds;

	SeedReader(KindsOfFact kinds) {
		this.kinds = kinds;
	}

	SeedRecord read(SeedFiles files) {
		SeedErrors errors = new SeedErrors();
		refuseUnknownFiles(files, errors);
		EntityTables things = new EntityTables(files, errors);
		things.read();
		FactTables tables = new FactTables(files, things, errors);
		this.kinds.all().forEach(tables::read);
		List<Fact> facts = tables.facts();
		errors.check();
		Voices voices = new Voices(facts, things);
		return new SeedRecord(new ArrayList<>(things.entities().values()), new ArrayList<>(things.sources().values()),
				RecordTimes.fill(facts.stream().map(voices::fill).toList(),
						(product, of) -> isWithin(things, product.id(), of)));
	}

	/** Whether a product is another one, or a sort of it, by the tables. */
	private static boolean isWithin(EntityTables things, String product, String of) {
		Set<String> wider = new TreeSet<>(Set.of(product));
		Deque<String> next = new ArrayDeque<>(wider);
		while (!next.isEmpty()) {
			SeedRecord.LinkedEntity linked = things.entities().get(next.removeFirst());
			if (linked != null) {
				linked.links()
					.stream()
					.filter((link) -> link.type().equals("BROADER") && wider.add(link.to()))
					.forEach((link) -> next.add(link.to()));
			}
		}
		return wider.contains(of);
	}

	private void refuseUnknownFiles(SeedFiles files, SeedErrors errors) {
		Set<String> known = new TreeSet<>(EntityTables.fileNames());
		this.kinds.all().stream().map(KindOfFact::table).forEach(known::add);
		files.texts()
			.keySet()
			.stream()
			.filter((name) -> !known.contains(name))
			.forEach((name) -> errors.add(name, 1, "is no seed table; the tables are " + String.join(", ", known)));
	}

}
