package org.tieline.seed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import org.tieline.evidence.KindsOfFact;
import org.tieline.intake.ComingDates;
import org.tieline.intake.Draft;
import org.tieline.intake.Intake;
import org.tieline.intake.IntakeErrors;
import org.tieline.intake.ParsedRecord;
import org.tieline.intake.Place;
import org.tieline.intake.RecordWriter;
import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Unknown;
import org.tieline.written.Retraction;
import org.tieline.written.Written;
import org.tieline.written.WrittenRow;
import org.tieline.written.WrittenStore;

/**
 * Changes the record of a running server: each change is a new version of the data, held
 * against every check of the tables. A change is whole and acknowledged, or it is not
 * there.
 */
@Component
public final class RecordUpdates {

	private static final Logger log = LoggerFactory.getLogger(RecordUpdates.class);

	/** A change waits so long for others to end. */
	private static final Duration WAIT = Duration.ofSeconds(5);

	private final SeedLoader loader;

	private final SeedReader reader;

	private final KindsOfFact kinds;

	private final RecordWriter writer;

	private final WrittenStore store;

	private @Nullable Known known;

	private record Known(SeedFiles tables, TableRows rows) {
	}

	RecordUpdates(SeedLoader loader, KindsOfFact kinds, Intake intake, RecordWriter writer, WrittenStore store) {
		this.loader = loader;
		this.reader = new SeedReader(kinds, intake);
		this.kinds = kinds;
		this.writer = writer;
		this.store = store;
	}

	/**
	 * A row to be written.
	 *
	 * @param table its table
	 * @param cells what it says, by column
	 * @param place where it stands in the request
	 */
	public record NewRow(String table, SortedMap<String, String> cells, Place place) {

		/** Blanks around a cell, and cells of blanks alone, say nothing. */
		public NewRow {
			SortedMap<String, String> filled = new TreeMap<>();
			cells.forEach((column, cell) -> {
				String text = cell.replace("\r\n", "\n").strip();
				if (!text.isEmpty()) {
					filled.put(column, text);
				}
			});
			cells = filled;
		}

	}

	/**
	 * What came of rows.
	 *
	 * @param version the id of the version that has them
	 * @param ids the id of each
	 * @param fresh whether each was not on record before
	 */
	public record Added(String version, List<String> ids, List<Boolean> fresh) {
	}

	/** What is added to all that was written, and what the caller learns of it. */
	record Change<T>(List<WrittenRow> rows, List<Retraction> retractions, Map<Long, Place> places, T result) {
	}

	/** The argument that a change is about, and what is handed in, as refusals say it. */
	private record Told(String argument, String words) {
	}

	/** What came of a change, and the version that has it. */
	record Changed<T>(String version, T result) {
	}

	/**
	 * Adds rows, all or none. A row that says what another one says already is not added
	 * again.
	 * @param writer who writes them
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT if anything is wrong; it names
	 * the faults by their places. TIMEOUT if others write
	 */
	public Added add(List<NewRow> rows, String writer, Instant now) {
		requirePast(rows, LocalDate.ofInstant(now, ZoneOffset.UTC));
		Changed<NewRows> changed = change(new Told("claims", "the claims"),
				(written, current) -> new NewRows(known(), written, writer, shown(now)).add(rows), null);
		NewRows result = changed.result();
		return new Added(changed.version(), result.ids(), result.fresh());
	}

	private static void requirePast(List<NewRow> rows, LocalDate today) {
		IntakeErrors errors = new IntakeErrors("what is sent");
		rows.forEach((row) -> ComingDates.refuse(new Draft(row.place(), row.cells()), today, errors));
		errors.check();
	}

	/**
	 * What came of a retraction.
	 *
	 * @param fresh whether it was not retracted before
	 * @param version the id of a version that does not have the claim
	 */
	public record Retracted(Retraction retraction, boolean fresh, String version) {
	}

	/**
	 * Takes a claim back. A claim that was taken back before keeps its retraction.
	 * @throws Problem BAD_USER_INPUT if there is no such claim, or the record without it
	 * fails a check. TIMEOUT if others write
	 */
	public Retracted retract(String claim, String reason, String writer, Instant now) {
		Changed<Retracted> changed = change(new Told("id", "the record without '" + claim + "'"),
				(written, current) -> {
					Retraction before = written.retractions()
						.stream()
						.filter((one) -> one.claim().equals(claim))
						.findFirst()
						.orElse(null);
					if (before != null) {
						return new Change<>(List.of(), List.of(), Map.of(), new Retracted(before, false, ""));
					}
					boolean isWritten = written.rows()
						.stream()
						.anyMatch((row) -> claim.equals(row.claim()) && row.setAside() == null);
					if (!isWritten && !known().hasClaim(claim)) {
						throw Problem.unknown("id", new Unknown(Problem.Sort.CLAIM, claim, Set.of()))
							.adding("; a claim can be retracted if it is a row of a table of facts, or was written");
					}
					Retraction fresh = new Retraction(written.next(), claim, writer, shown(now), reason, current);
					return new Change<>(List.of(), List.of(fresh), Map.of(), new Retracted(fresh, true, ""));
				}, null);
		return new Retracted(changed.result().retraction(), changed.result().fresh(), changed.version());
	}

	/**
	 * Notes a decision whether two entities are the same.
	 * @return whether it is new, and the id of the version that has it
	 */
	public Decided decide(NewRow row, String writer, Instant now) {
		Set<String> pair = Set.of(row.cells().getOrDefault("entity", ""), row.cells().getOrDefault("same_as", ""));
		Changed<Boolean> changed = change(new Told("entity", "the decision"), (written, current) -> {
			WrittenRow last = written.rows()
				.stream()
				.filter((one) -> pair.equals(one.pair()))
				.reduce((one, next) -> next)
				.orElse(null);
			if (last != null && last.setAside() == null
					&& Objects.equals(last.cells().get("verdict"), row.cells().get("verdict"))) {
				return new Change<>(List.of(), List.of(), Map.of(), false);
			}
			WrittenRow fresh = new WrittenRow(written.next(), row.table(), row.cells(), writer, shown(now), null);
			return new Change<>(List.of(fresh), List.of(), Map.of(fresh.number(), row.place()), true);
		}, row);
		return new Decided(changed.result(), changed.version());
	}

	/**
	 * What came of a decision.
	 *
	 * @param fresh whether it was not decided so before
	 * @param version the id of the version that has it
	 */
	public record Decided(boolean fresh, String version) {
	}

	/** All that was written. */
	public Written written() {
		return this.store.read();
	}

	private <T> Changed<T> change(Told what, BiFunction<Written, @Nullable String, Change<T>> plan,
			@Nullable NewRow decision) {
		long begun = System.nanoTime();
		Changed<T> changed = stored(what, plan, decision);
		log.info("{}: data version {} after {} ms", what.words(), changed.version(),
				Duration.ofNanos(System.nanoTime() - begun).toMillis());
		return changed;
	}

	private <T> Changed<T> stored(Told what, BiFunction<Written, @Nullable String, Change<T>> plan,
			@Nullable NewRow decision) {
		AtomicReference<@Nullable Changed<T>> done = new AtomicReference<>();
		this.writer.update((lease, current) -> {
			Written written = this.store.read(lease::ask);
			requireOwnTables(written, current);
			Change<T> change = plan.apply(written, current);
			if (change.rows().isEmpty() && change.retractions().isEmpty()) {
				done.set(new Changed<>(Objects.requireNonNullElse(current, ""), change.result()));
				return null;
			}
			SeedFiles files = this.loader.tables()
				.with(new WrittenDrafts(written.and(change.rows(), change.retractions()), change.places()));
			String version = files.version();
			ParsedRecord record = read(what, files, change.places().values());
			if (decision != null) {
				SameThings.requireBoth(decision, record);
			}
			done.set(new Changed<>(version, change.result()));
			return new RecordWriter.Next(record, version, true,
					(work) -> WrittenStore.add(work, change.rows(), change.retractions()));
		}, WAIT);
		return Objects.requireNonNull(done.get());
	}

	/**
	 * Refuses to write beside tables that this process does not have: the change would
	 * bring back its own. Another process, of a later release perhaps, loaded them.
	 */
	private void requireOwnTables(Written written, @Nullable String current) {
		String ours = this.loader.tables().with(new WrittenDrafts(written, Map.of())).version();
		if (current != null && !current.equals(ours)) {
			throw new Problem(Problem.Kind.DATABASE_UNAVAILABLE, null,
					"another Tieline loaded other tables into the database since this one started, and nothing of this"
							+ " was written; restart this one with the same release and the same tables, and send it again",
					null);
		}
	}

	/** What the checks find elsewhere is for the argument as a whole. */
	private ParsedRecord read(Told what, SeedFiles files, Collection<Place> places) {
		IntakeErrors errors = new IntakeErrors(what.words());
		try {
			return this.reader.read(files, errors);
		}
		catch (Problem ex) {
			String field = String.valueOf(ex.field());
			boolean isInput = places.stream().anyMatch((place) -> field.startsWith(place.toString()));
			throw new Problem(ex.kind(), isInput ? field : what.argument(), String.valueOf(ex.getMessage()), ex);
		}
	}

	private TableRows known() {
		SeedFiles tables = this.loader.tables();
		Known last = this.known;
		if (last == null || last.tables() != tables) {
			last = new Known(tables, new TableRows(tables, this.kinds));
			this.known = last;
		}
		return last.rows();
	}

	private static String shown(Instant now) {
		return now.truncatedTo(ChronoUnit.SECONDS).toString();
	}

}
