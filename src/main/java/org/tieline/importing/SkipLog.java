package org.tieline.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;

import org.tieline.problem.Problem;

/**
 * What an import leaves out: file, line, reason. It is written to a table at once, so
 * that it takes no memory; without an entry there is no table.
 */
final class SkipLog implements AutoCloseable {

	/** So many reasons are counted apart; a file can name any number of words. */
	private static final int MOST_REASONS = 200;

	private static final String OTHERS = "other reasons, each of them in skipped.csv";

	private final List<String> files = new ArrayList<>(List.of(""));

	private final boolean strict;

	private int file;

	private final Path table;

	private final Map<String, Integer> byReason = new TreeMap<>();

	private @Nullable CsvWriter rows;

	/**
	 * Starts without an entry.
	 * @param table where the entries are written to
	 */
	SkipLog(boolean strict, Path table) {
		this.strict = strict;
		this.table = table;
	}

	/** Where something stands in one of the files. */
	record Spot(int file, long line) {
	}

	/** What is noted from now on is about that file. */
	void of(String name) {
		if (!this.files.contains(name)) {
			this.files.add(name);
		}
		this.file = this.files.indexOf(name);
	}

	/** A line of the present file. */
	Spot spot(long line) {
		return new Spot(this.file, line);
	}

	/** Notes what the record has no place for. */
	void leftOut(long line, String reason) {
		leftOut(spot(line), reason);
	}

	/** Notes what the record has no place for, by where it stands. */
	void leftOut(Spot spot, String reason) {
		leftOut(spot, reason, "");
	}

	/**
	 * The same with words that are of this entry alone. They are written, and all entries
	 * of the reason are counted together.
	 */
	void leftOut(Spot spot, String reason, String detail) {
		try {
			if (this.rows == null) {
				this.rows = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(this.table);
				this.rows.writeRecord("file", "line", "reason");
			}
			this.rows.writeRecord(this.files.get(spot.file()), String.valueOf(spot.line()), reason + detail);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		boolean counted = this.byReason.containsKey(reason) || this.byReason.size() < MOST_REASONS;
		this.byReason.merge(counted ? reason : OTHERS, 1, Integer::sum);
	}

	/**
	 * Notes what is broken.
	 * @throws Problem BAD_USER_INPUT if the import is strict
	 */
	void broken(long line, String reason) {
		if (this.strict) {
			throw Problem.badInput(this.files.get(this.file) + ":" + line,
					reason + "; correct the file, or import without --strict");
		}
		leftOut(line, reason);
	}

	Map<String, Integer> byReason() {
		return this.byReason;
	}

	@Override
	public void close() throws IOException {
		if (this.rows != null) {
			this.rows.close();
		}
	}

}
