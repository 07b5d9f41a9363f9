package org.tieline.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.hadoop.conf.Configuration;

/** Runs commands in a test, and reads what they wrote. */
final class TestJobs {

	/**
	 * What a command did.
	 *
	 * @param status of the process
	 * @param out what it printed
	 * @param errors what it complained of
	 */
	record Done(int status, String out, String errors) {
	}

	private TestJobs() {
	}

	static Done run(Object... words) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream errors = new ByteArrayOutputStream();
		String[] arguments = List.of(words).stream().map(String::valueOf).toArray(String[]::new);
		int status = Jobs.run(new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(errors, true, StandardCharsets.UTF_8), arguments);
		return new Done(status, out.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
	}

	static Storage storage(Path folder) {
		return new Storage(new Configuration(), folder.toString());
	}

	/** The bounds of a sweep by firm, in the order of the files. */
	static Map<String, List<Double>> sweep(Path folder) throws IOException {
		Map<String, List<Double>> rows = new LinkedHashMap<>();
		Storage storage = storage(folder);
		for (String name : storage.names()) {
			if (name.startsWith(RangeFile.PREFIX)) {
				try (Table table = new ParquetTable(storage, name, List.of("firm", "esri_low", "esri_high"))) {
					while (table.next()) {
						rows.put(table.text(0), List.of(table.number(1), table.number(2)));
					}
				}
			}
		}
		return rows;
	}

	/** The totals of an ensemble by scenario and draw. */
	static Map<String, List<Double>> ensemble(Path folder) throws IOException {
		Map<String, List<Double>> rows = new LinkedHashMap<>();
		Storage storage = storage(folder);
		for (String name : storage.names()) {
			if (name.startsWith(RangeFile.PREFIX)) {
				try (Table table = new ParquetTable(storage, name,
						List.of("scenario", "draw", "esri", "esri_downstream", "esri_upstream"))) {
					while (table.next()) {
						rows.put(table.text(0) + " " + table.whole(1),
								List.of(table.number(2), table.number(3), table.number(4)));
					}
				}
			}
		}
		return rows;
	}

}
