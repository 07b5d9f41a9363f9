package org.tieline.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Source;
import org.tieline.evidence.Fact;
import org.tieline.graphstore.GraphStore;
import org.tieline.intake.ParsedRecord.LinkedEntity;
import org.tieline.intake.RecordChanges.Sort;
import org.tieline.network.Projection;
import org.tieline.record.RecordTimes;

/** Writes one version of the record beside the one that readers see. */
final class VersionWriter {

	private final GraphStore store;

	private final LoadLease lease;

	private final long number;

	private final ParsedRecord record;

	private final RecordChanges changes;

	private final Batches batches;

	private final @Nullable String currentIndex;

	private String searchIndex = "";

	/**
	 * A writer of one version.
	 * @param currentIndex the search index of the version that readers see; null: none
	 */
	VersionWriter(GraphStore store, LoadLease lease, long number, ParsedRecord record, RecordChanges changes,
			@Nullable String currentIndex) {
		this.store = store;
		this.lease = lease;
		this.number = number;
		this.record = record;
		this.changes = changes;
		this.currentIndex = currentIndex;
		this.batches = new Batches(lease, Map.of("number", number));
	}

	/** What ends comes first, so that links lead to what the new version holds. */
	void write() {
		end("load/retire-facts", Sort.FACT);
		end("load/retire-entities", Sort.ENTITY);
		end("load/retire-sources", Sort.SOURCE);
		this.batches.write("load/entities",
				entities().map((one) -> hashed(RecordParameters.entity(one), Sort.ENTITY, one.entity().id())));
		this.batches.write("load/entity-links", entities().flatMap((one) -> RecordParameters.links(one).stream()));
		this.batches.write("load/sources",
				sources().map((source) -> hashed(RecordParameters.source(source), Sort.SOURCE, source.id())));
		this.batches.write("load/source-copies", sources().filter((source) -> source.republishedFrom() != null)
			.map((source) -> Map.of("from", source.id(), "to", String.valueOf(source.republishedFrom()))));
		this.batches.write("load/facts",
				facts().map((fact) -> hashed(RecordParameters.fact(fact), Sort.FACT, fact.id())));
		this.batches.write("load/participants",
				facts().flatMap((fact) -> RecordParameters.participants(fact).stream()));
		this.batches.write("load/claims",
				facts().flatMap((fact) -> fact.claims().stream().map((claim) -> RecordParameters.claim(fact, claim))));
		this.batches.write("load/claim-links", claims().flatMap((claim) -> RecordParameters.links(claim).stream()));
		this.batches.write("load/repeats", claims().filter((claim) -> claim.repeats() != null)
			.map((claim) -> Map.of("claim", claim.id(), "repeats", String.valueOf(claim.repeats()))));
		this.batches.write("projection/ties", facts().flatMap((fact) -> Projection.rows(List.of(fact)).stream()));
		this.searchIndex = new SearchNames(this.store, this.lease, this.currentIndex).write(this.record.entities());
	}

	private void end(String query, Sort sort) {
		this.batches.write(query, this.changes.ended(sort).stream().map((id) -> Map.of("id", id)));
	}

	private Stream<LinkedEntity> entities() {
		return this.record.entities().stream().filter((one) -> this.changes.isWritten(Sort.ENTITY, one.entity().id()));
	}

	private Stream<Source> sources() {
		return this.record.sources().stream().filter((source) -> this.changes.isWritten(Sort.SOURCE, source.id()));
	}

	private Stream<Fact> facts() {
		return this.record.facts().stream().filter((fact) -> this.changes.isWritten(Sort.FACT, fact.id()));
	}

	private Stream<Claim> claims() {
		return facts().flatMap((fact) -> fact.claims().stream());
	}

	private Map<String, Object> hashed(Map<String, Object> row, Sort sort, String id) {
		Map<String, Object> hashed = new HashMap<>(row);
		hashed.put("hash", this.changes.hash(sort, id));
		return hashed;
	}

	/**
	 * Lets readers see the version, and keeps the one that it replaces.
	 * @param next its id, and what is written with it
	 * @param kept which earlier versions are kept
	 * @param clock gives the time of the load
	 * @param leftovers whether something is to be cleared at the next start
	 */
	void finish(RecordWriter.Next next, KeptVersions kept, Clock clock, boolean leftovers) {
		Map<String, Object> version = new HashMap<>(Map.of("number", this.number, "id", next.id(), "loadedAt",
				OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString(), "entities",
				this.record.entities().size(), "facts", this.record.facts().size(), "claims", this.record.claims(),
				"sources", this.record.sources().size(), "searchIndex", this.searchIndex, "leftovers", leftovers));
		version.put("lastDays", RecordTimes.lastDays(this.record.facts(), LocalDate.now(clock)).texts());
		version.put("format", kept.format());
		version.put("written", next.written());
		this.lease.run((work) -> {
			kept.keep(work, next.id());
			next.also().accept(work);
			work.run("load/finish", version);
			kept.forget(work);
		});
	}

}
