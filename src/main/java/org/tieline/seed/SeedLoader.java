package org.tieline.seed;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.tieline.intake.ParsedRecord;
import org.tieline.intake.RecordWriter;

/** Loads the seed tables when they are not what the database has. */
final class SeedLoader {

	private static final Logger log = LoggerFactory.getLogger(SeedLoader.class);

	private final SeedReader reader;

	private final RecordWriter writer;

	SeedLoader(SeedReader reader, RecordWriter writer) {
		this.reader = reader;
		this.writer = writer;
	}

	/**
	 * Loads the tables unless the database has them already. A bad table changes nothing.
	 * @return whether they were loaded
	 * @throws org.tieline.problem.Problem of the kind {@code BAD_USER_INPUT} if a table
	 * cannot be loaded; it names the faults by file and line
	 */
	boolean load(SeedFiles files) {
		String version = files.version();
		if (this.writer.has(version)) {
			return false;
		}
		ParsedRecord record = this.reader.read(files);
		boolean loaded = this.writer.write(record, version);
		if (loaded) {
			log.info("Loaded {} claims about {} facts from {} sources", record.claims(), record.facts().size(),
					record.sources().size());
		}
		return loaded;
	}

}
