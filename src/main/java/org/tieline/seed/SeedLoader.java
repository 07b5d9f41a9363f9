package org.tieline.seed;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.tieline.evidence.KindsOfFact;
import org.tieline.graphstore.GraphStore;
import org.tieline.network.Projection;
import org.tieline.record.RecordTimes;

/**
 * Puts the seed tables into the database when they are not what is there: everything in
 * one transaction, so that readers see the old record or the new one, and a failed load
 * changes nothing.
 */
final class SeedLoader {

	private static final Logger log = LoggerFactory.getLogger(SeedLoader.class);

	private static final int BATCH = 2_000;

	private final GraphStore store;

	private final KindsOfFact kinds;

	private final Clock clock;

	SeedLoader(GraphStore store, KindsOfFact kinds, Clock clock) {
		this.store = store;
		this.kinds = kinds;
		this.clock = clock;
	}

	/**
	 * Loads the tables unless the database has them already.
	 * @return whether they were loaded
	 */
	boolean load(SeedFiles files) {
		String version = files.version();
		if (this.store.read("load/current", Map.of())
			.stream()
			.anyMatch((row) -> version.equals(row.optionalText("id")))) {
			return false;
		}
		SeedRecord record = new SeedReader(this.kinds).read(files);
		boolean loaded = this.store.write((work) -> write(work, record, version));
		if (loaded) {
			log.info("Loaded {} claims about {} facts from {} sources", record.claims(), record.facts().size(),
					record.sources().size());
		}
		return loaded;
	}

	private boolean write(GraphStore.Work work, SeedRecord record, String id) {
		String there = work.run("load/begin", Map.of()).getFirst().optionalText("id");
		if (id.equals(there)) {
			return false;
		}
		work.run("load/clear", Map.of());
		write(work, "load/entities", record.entities().stream().map(SeedRows::entity));
		write(work, "load/entity-links",
				record.entities().stream().flatMap((entity) -> SeedRows.links(entity).stream()));
		write(work, "load/sources", record.sources().stream().map(SeedRows::source));
		write(work, "load/source-copies",
				record.sources()
					.stream()
					.filter((source) -> source.republishedFrom() != null)
					.map((source) -> Map.of("from", source.id(), "to", String.valueOf(source.republishedFrom()))));
		write(work, "load/facts", record.facts().stream().map(SeedRows::fact));
		write(work, "load/participants",
				record.facts().stream().flatMap((fact) -> SeedRows.participants(fact).stream()));
		write(work, "load/claims",
				record.facts()
					.stream()
					.flatMap((fact) -> fact.claims().stream().map((claim) -> SeedRows.claim(fact, claim))));
		write(work, "load/claim-links",
				record.facts()
					.stream()
					.flatMap((fact) -> fact.claims().stream())
					.flatMap((claim) -> SeedRows.links(claim).stream()));
		write(work, "load/repeats",
				record.facts()
					.stream()
					.flatMap((fact) -> fact.claims().stream())
					.filter((claim) -> claim.repeats() != null)
					.map((claim) -> Map.of("claim", claim.id(), "repeats", String.valueOf(claim.repeats()))));
		Projection.rebuild(work, record.facts());
		Map<String, Object> version = new HashMap<>(
				Map.of("id", id, "loadedAt", OffsetDateTime.now(this.clock).truncatedTo(ChronoUnit.SECONDS).toString(),
						"entities", record.entities().size(), "facts", record.facts().size(), "claims", record.claims(),
						"sources", record.sources().size()));
		LocalDate lastDay = RecordTimes.lastDay(record.facts());
		version.put("lastDay", (lastDay != null) ? lastDay.toString() : null);
		work.run("load/finish", version);
		return true;
	}

	private static void write(GraphStore.Work work, String query, Stream<? extends Map<String, ?>> rows) {
		List<? extends Map<String, ?>> all = rows.toList();
		for (int start = 0; start < all.size(); start += BATCH) {
			work.run(query, Map.of("rows", all.subList(start, Math.min(start + BATCH, all.size()))));
		}
	}

}
