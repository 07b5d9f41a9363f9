package org.tieline.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.tieline.problem.Problem;

/**
 * The results of a run of a job: {@code run.properties} with what they were computed
 * from, {@code complete.properties} when nothing is missing, and {@code results.csv}.
 *
 * @param folder where they are
 * @param run what they were computed from, by key
 */
public record ResultsFolder(Path folder, Map<String, String> run) {

	private static final String RUN = "run.properties";

	private static final String COMPLETE = "complete.properties";

	private static final String TABLE = "results.csv";

	/** Takes a row, whose cells are asked for by column. */
	public interface Row {

		void take(NamedCsvRecord row);

	}

	/** Whether a folder has results, whole or not. */
	public static boolean isOne(Path folder) {
		return Files.isRegularFile(folder.resolve(RUN));
	}

	/**
	 * Opens results.
	 * @throws Problem BAD_USER_INPUT if the file of the run cannot be read
	 */
	public static ResultsFolder open(Path folder) {
		return new ResultsFolder(folder, properties(folder.resolve(RUN)));
	}

	/** The id of the run. */
	public String id() {
		return this.run.getOrDefault("run", "");
	}

	/**
	 * Refuses results of another computation.
	 * @throws Problem BAD_USER_INPUT with the key that differs
	 */
	public void require(String key, String value) {
		String there = this.run.getOrDefault(key, "nothing");
		if (!there.equals(value)) {
			throw Problem.badInput(this.folder.resolve(RUN).toString(),
					"has " + key + "=" + there + ", and " + key + "=" + value + " is needed; run the job again");
		}
	}

	/**
	 * Reads all rows.
	 * @throws Problem BAD_USER_INPUT if the run is not complete, or the table is not the
	 * one that it wrote
	 */
	public void read(Row each) {
		Path complete = this.folder.resolve(COMPLETE);
		if (!Files.isRegularFile(complete)) {
			throw Problem.badInput(this.folder.toString(),
					"has a part of the results only; start the job again on this folder, and it goes on where it was");
		}
		Map<String, String> whole = properties(complete);
		Path table = this.folder.resolve(TABLE);
		if (!id().equals(whole.get("run")) || !Files.isRegularFile(table)) {
			throw Problem.badInput(complete.toString(),
					"is of another run, or there is no " + TABLE + "; run the job again with --csv 1");
		}
		long rows = read(table, Objects.requireNonNullElse(whole.get("csv.sha256"), ""), each);
		if (!Long.toString(rows).equals(whole.get("rows"))) {
			throw Problem.badInput(table.toString(), "has " + rows + " rows, and the run wrote " + whole.get("rows"));
		}
	}

	private static long read(Path table, String hash, Row each) {
		try {
			if (!hash(table).equals(hash)) {
				throw Problem.badInput(table.toString(), "is not what the run wrote; run the job again");
			}
			long[] rows = new long[1];
			try (BufferedReader text = Files.newBufferedReader(table);
					CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
				for (NamedCsvRecord row : reader) {
					each.take(row);
					rows[0]++;
				}
			}
			return rows[0];
		}
		catch (IOException ex) {
			throw Problem.badInput(table.toString(), "cannot be read: " + ex.getMessage());
		}
	}

	private static String hash(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file);
				DigestInputStream digested = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
			digested.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(digested.getMessageDigest().digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Map<String, String> properties(Path file) {
		try {
			Map<String, String> values = new TreeMap<>();
			for (String line : Files.readAllLines(file)) {
				String[] parts = line.split("=", 2);
				if (parts.length == 2) {
					values.put(parts[0].strip(), parts[1].strip());
				}
			}
			return values;
		}
		catch (IOException ex) {
			throw Problem.badInput(file.toString(), "cannot be read: " + ex.getMessage());
		}
	}

	/** One id for several runs that belong together. */
	public static String idOf(ResultsFolder... parts) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			Arrays.stream(parts).forEach((one) -> digest.update(one.id().getBytes(StandardCharsets.UTF_8)));
			return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
