package org.tieline.spark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A folder of results: {@code run.properties}, a file for each finished range, and
 * {@code complete.properties} when all are there.
 */
final class Results {

	static final String RUN_FILE = "run.properties";

	static final String COMPLETE_FILE = "complete.properties";

	static final String CSV_FILE = "results.csv";

	private final Storage folder;

	private final Run run;

	Results(Storage folder, Run run) {
		this.folder = folder;
		this.run = run;
	}

	/**
	 * Prepares the folder, and finds what is left to do.
	 * @return numbers of the ranges that are not finished
	 * @throws Refused if the folder has results of another run, or files that are no
	 * results
	 */
	List<Integer> open() throws IOException {
		this.folder.makeFolder();
		List<String> names = this.folder.names();
		if (names.contains(RUN_FILE)) {
			refuseAnother(this.folder.read(RUN_FILE));
		}
		Set<String> finished = new HashSet<>();
		for (String name : names) {
			if (name.startsWith(RangeFile.PREFIX)) {
				String of = RangeFile.runOf(this.folder, name);
				if (!of.equals(this.run.id())) {
					throw new Refused(this.folder.file(name) + ": is of run " + of + ", and this is run "
							+ this.run.id() + "; the folder is mixed, use an empty one");
				}
				finished.add(name);
			}
			else if (name.startsWith("_draft-") || name.startsWith("_run") || name.startsWith("_complete")) {
				this.folder.delete(name);
			}
			else if (!Set.of(RUN_FILE, COMPLETE_FILE, CSV_FILE).contains(name) && !name.startsWith(".")) {
				throw new Refused(this.folder.file(name) + ": is no result of this job; use an empty folder");
			}
		}
		if (!names.contains(RUN_FILE)) {
			this.folder.write(RUN_FILE, this.run.lines());
		}
		List<Integer> left = new ArrayList<>();
		for (int index = 0; index < this.run.ranges(); index++) {
			if (!finished.contains(RangeFile.name(index))) {
				left.add(index);
			}
		}
		return left;
	}

	private void refuseAnother(Map<String, String> there) {
		SortedMap<String, String> mine = new TreeMap<>(this.run.lines());
		mine.remove("run");
		mine.forEach((key, value) -> {
			if (!value.equals(there.get(key))) {
				throw new Refused(this.folder.file(RUN_FILE) + ": has results with " + key + "=" + there.get(key)
						+ ", and this run has " + key + "=" + value + "; use an empty folder");
			}
		});
	}

	/**
	 * Marks the run as complete.
	 * @param csv whether all rows are also written to one CSV file, for the product
	 * @return number of rows
	 */
	long complete(String schema, boolean csv) throws IOException {
		List<String> columns = new ArrayList<>();
		for (String column : schema.split(";")) {
			if (!column.isBlank()) {
				columns.add(column.strip().split(" ")[2]);
			}
		}
		SortedMap<String, String> lines = new TreeMap<>(Map.of("run", this.run.id()));
		long rows = 0;
		if (csv) {
			Hash hash = new Hash();
			rows = writeCsv(columns, hash);
			lines.put("csv.sha256", hash.end());
		}
		else {
			for (int index = 0; index < this.run.ranges(); index++) {
				rows += ParquetTable.rows(this.folder, RangeFile.name(index));
			}
		}
		lines.put("rows", Long.toString(rows));
		this.folder.write(COMPLETE_FILE, lines);
		return rows;
	}

	private long writeCsv(List<String> columns, Hash hash) throws IOException {
		long rows = 0;
		try (OutputStream out = new BufferedOutputStream(this.folder.create("_draft-" + CSV_FILE), 1 << 16)) {
			write(out, hash, String.join(",", columns));
			for (int index = 0; index < this.run.ranges(); index++) {
				try (Table table = new ParquetTable(this.folder, RangeFile.name(index), columns)) {
					while (table.next()) {
						write(out, hash, line(table, columns.size()));
						rows++;
					}
				}
			}
		}
		this.folder.delete(CSV_FILE);
		this.folder.rename("_draft-" + CSV_FILE, CSV_FILE);
		return rows;
	}

	private static String line(Table table, int columns) {
		StringBuilder line = new StringBuilder();
		for (int column = 0; column < columns; column++) {
			String cell = table.text(column);
			String text = (cell != null) ? cell : "";
			boolean quoted = text.chars().anyMatch((one) -> one == ',' || one == '"' || one == '\n' || one == '\r');
			line.append((column > 0) ? "," : "").append(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
		}
		return line.toString();
	}

	private static void write(OutputStream out, Hash hash, String line) throws IOException {
		byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
		hash.add(bytes);
		out.write(bytes);
	}

	Storage folder() {
		return this.folder;
	}

	Run run() {
		return this.run;
	}

}
