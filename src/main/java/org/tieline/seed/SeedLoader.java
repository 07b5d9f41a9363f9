package org.tieline.seed;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.tieline.evidence.KindsOfFact;
import org.tieline.graphstore.GraphStore;
import org.tieline.intake.LoadLease;
import org.tieline.intake.ParsedRecord;
import org.tieline.intake.RecordWriter;
import org.tieline.written.Written;
import org.tieline.written.WrittenStore;

/**
 * Loads the seed tables when they are not what the database has, with what was written
 * beside earlier ones.
 */
final class SeedLoader {

	private static final Logger log = LoggerFactory.getLogger(SeedLoader.class);

	private final SeedReader reader;

	private final KindsOfFact kinds;

	private final RecordWriter writer;

	private final WrittenStore written;

	private volatile @Nullable SeedFiles tables;

	SeedLoader(SeedReader reader, KindsOfFact kinds, RecordWriter writer, GraphStore store) {
		this.reader = reader;
		this.kinds = kinds;
		this.writer = writer;
		this.written = new WrittenStore(store);
	}

	/**
	 * Loads the tables unless the database has them already. A bad table changes nothing.
	 * @return whether they were loaded
	 * @throws org.tieline.problem.Problem of the kind {@code BAD_USER_INPUT} if a table
	 * cannot be loaded; it names the faults by file and line
	 */
	boolean load(SeedFiles files) {
		AtomicReference<@Nullable ParsedRecord> read = new AtomicReference<>();
		boolean loaded = !this.writer.has(with(files, this.written.read()).version())
				&& this.writer.load((lease, current) -> next(lease, current, files, read));
		ParsedRecord record = read.get();
		if (loaded && record != null) {
			log.info("Loaded {} claims about {} facts from {} sources", record.claims(), record.facts().size(),
					record.sources().size());
		}
		this.tables = files;
		return loaded;
	}

	private RecordWriter.@Nullable Next next(LoadLease lease, @Nullable String current, SeedFiles files,
			AtomicReference<@Nullable ParsedRecord> read) {
		Written all = this.written.read(lease::ask);
		String version = with(files, all).version();
		if (version.equals(current)) {
			return null;
		}
		WrittenFit.Fitted fitted = new WrittenFit(this.reader, this.kinds).read(files, all);
		read.set(fitted.record());
		return new RecordWriter.Next(fitted.record(), version, false,
				(work) -> WrittenStore.setAside(work, fitted.rows()));
	}

	private static SeedFiles with(SeedFiles files, Written written) {
		return files.with(new WrittenDrafts(written, Map.of()));
	}

	/** The tables that were loaded last. */
	SeedFiles tables() {
		return Objects.requireNonNull(this.tables, "the tables are not loaded yet");
	}

}
