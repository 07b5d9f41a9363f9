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

import org.tieline.dataset.Fault;
import org.tieline.problem.Problem;

/**
 * What an import leaves out: file, line, a code, the reason and, of what is broken, the
 * field, what stands there and what would be right. It is written to a table at once, so
 * that it takes no memory; without an entry there is no table.
 */
final class SkipLog implements AutoCloseable {

	/** So many reasons are counted apart; a file can name any number of words. */
	private static final int MOST_REASONS = 200;

	private static final String OTHERS = "other reasons, each of them in skipped.csv";

	private static final String NOT_MAPPED = "NOT_MAPPED";

	private final List<String> files = new ArrayList<>(List.of(""));

	private final boolean strict;

	private int file;

	private final Path table;

	private final Map<String, Integer> byReason = new TreeMap<>();

	private final Map<String, Integer> fields = new TreeMap<>();

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
		note(spot, new Fault(detail.isEmpty() ? NOT_MAPPED : "REFUSED", reason, null, null, null), detail);
	}

	private void note(Spot spot, Fault fault, String detail) {
		String reason = fault.reason();
		try {
			if (this.rows == null) {
				this.rows = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(this.table);
				this.rows.writeRecord("file", "line", "reason", "code", "field", "found", "right");
			}
			this.rows.writeRecord(this.files.get(spot.file()), String.valueOf(spot.line()), reason + detail,
					fault.code(), cell(fault.field()), cell(fault.found()), cell(fault.right()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		boolean counted = this.byReason.containsKey(reason) || this.byReason.size() < MOST_REASONS;
		this.byReason.merge(counted ? reason : OTHERS, 1, Integer::sum);
	}

	private static String cell(@Nullable String text) {
		return (text != null) ? text : "";
	}

	/**
	 * Notes what is broken.
	 * @throws Problem BAD_USER_INPUT if the import is strict
	 */
	void broken(long line, Fault fault) {
		if (this.strict) {
			throw Problem.badInput(this.files.get(this.file) + ":" + line,
					fault.words() + "; correct the file, or import without --strict");
		}
		note(spot(line), fault, "");
	}

	/** Notes a field that the record has no place for. */
	void notKept(String field, int times) {
		this.fields.merge(field, times, Integer::sum);
	}

	/** The fields that are not kept, with how often they are filled. */
	Map<String, Integer> fields() {
		return this.fields;
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
