package org.tieline.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.tieline.intake.IntakeErrors;
import org.tieline.intake.Place;
import org.tieline.intake.Place;
import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Kind;

/**
 * The seed tables as files: their texts by name, what was written beside them, and a hash
 * that changes with any of them.
 */
public record SeedFiles(SortedMap<String, String> texts, WrittenDrafts written) {

	/**
	 * Changes whenever the same tables are to be stored in another way, so that a newer
	 * Tieline loads them again.
	 */
	static final String STORAGE_FORMAT = "13";

	private static final String BETWEEN = "/";

	/** Tables to which nothing was written. */
	SeedFiles(SortedMap<String, String> texts) {
		this(texts, WrittenDrafts.NONE);
	}

	public static SeedFiles of(Map<String, String> texts) {
		return new SeedFiles(new TreeMap<>(texts));
	}

	/** Where faults of seed tables are noted. */
	public static IntakeErrors errors() {
		return errors((place) -> false);
	}

	/**
	 * Where faults of seed tables are noted.
	 * @param later rows that come after all others, so that the others stay
	 */
	public static IntakeErrors errors(Predicate<Place> later) {
		return new IntakeErrors("the seed tables", later);
	}

	/** The tables that come with Tieline. */
	public static SeedFiles shipped() {
		IntakeErrors errors = errors();
		SortedMap<String, String> texts = new TreeMap<>();
		try {
			for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:seed-data/*.csv")) {
				texts.put(String.valueOf(file.getFilename()),
						plain(String.valueOf(file.getFilename()), file.getContentAsByteArray(), errors));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read the seed tables", ex);
		}
		errors.check();
		return new SeedFiles(texts);
	}

	/** The tables of a folder. */
	public static SeedFiles in(Path folder) {
		return new SeedFiles(tables(folder, "", "tieline.seed.folder", (table) -> true));
	}

	/**
	 * These tables with those of a dataset beside them. A table of a dataset is named
	 * {@code NAME/stakes.csv}.
	 * @param name the name of the dataset
	 * @param folder its folder
	 */
	public SeedFiles with(String name, Path folder) {
		return with(name, folder, (table) -> true);
	}

	/** The same with some of the tables of the dataset only. */
	SeedFiles with(String name, Path folder, Predicate<String> some) {
		SortedMap<String, String> all = new TreeMap<>(this.texts);
		all.putAll(tables(folder, name + BETWEEN, "tieline.datasets.folder",
				(table) -> !Datasets.REPORTS.contains(table) && some.test(table)));
		return new SeedFiles(all, this.written);
	}

	/** The same with one table of a dataset. */
	SeedFiles with(String file, String text) {
		SortedMap<String, String> all = new TreeMap<>(this.texts);
		all.put(file, text);
		return new SeedFiles(all, this.written);
	}

	/** The same tables with what was written beside them. */
	public SeedFiles with(WrittenDrafts written) {
		return new SeedFiles(this.texts, written);
	}

	/** The texts of one table: that of the record, then those of the datasets. */
	Map<String, String> all(String table) {
		Map<String, String> found = new LinkedHashMap<>();
		if (this.texts.containsKey(table)) {
			found.put(table, this.texts.get(table));
		}
		this.texts.forEach((file, text) -> {
			if (isOfDataset(file) && base(file).equals(table)) {
				found.put(file, text);
			}
		});
		return found;
	}

	/** The name of a table without that of its dataset. */
	public static String base(String file) {
		return file.substring(file.indexOf(BETWEEN) + 1);
	}

	/** The dataset that a table is of; null: the record. */
	static @Nullable String dataset(String file) {
		return isOfDataset(file) ? file.substring(0, file.indexOf(BETWEEN)) : null;
	}

	/** The names of the datasets that have tables, in their order. */
	SortedSet<String> datasets() {
		SortedSet<String> names = new TreeSet<>();
		this.texts.keySet()
			.stream()
			.filter(SeedFiles::isOfDataset)
			.forEach((file) -> names.add(file.substring(0, file.indexOf(BETWEEN))));
		return names;
	}

	/** Whether a table is one of a dataset. */
	static boolean isOfDataset(String file) {
		return file.contains(BETWEEN);
	}

	private static SortedMap<String, String> tables(Path folder, String before, String setting,
			Predicate<String> some) {
		IntakeErrors errors = errors();
		SortedMap<String, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".csv"))
				.filter((path) -> some.test(path.getFileName().toString()))
				.toList()) {
				String name = before + file.getFileName();
				texts.put(name, plain(name, Files.readAllBytes(file), errors));
			}
		}
		catch (IOException ex) {
			throw new Problem(Kind.BAD_USER_INPUT, setting,
					setting + ": cannot read the tables in " + folder + "; name a folder of UTF-8 CSV files", ex);
		}
		errors.check();
		return texts;
	}

	/**
	 * The text of a table. Spreadsheets put a mark before the first letter, and end lines
	 * in their own way. Bytes that are not UTF-8 are a fault, named by their place: read
	 * as anything else they would change names.
	 */
	private static String plain(String name, byte[] bytes, IntakeErrors errors) {
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(bytes.length);
		CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
		if (result.isError()) {
			int offset = in.position();
			errors.add(new Place(name, lineAt(bytes, offset)),
					String.format(Locale.ROOT,
							"is not UTF-8: byte 0x%02X at offset %d, counted from 0; save the table as UTF-8",
							bytes[offset], offset));
		}
		String text = out.flip().toString();
		return unmarked(text).replace("\r\n", "\n");
	}

	/** A text without the mark that spreadsheets put before its first letter. */
	static String unmarked(String text) {
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	private static long lineAt(byte[] bytes, int offset) {
		long line = 1;
		for (int i = 0; i < offset; i++) {
			line += (bytes[i] == '\n') ? 1 : 0;
		}
		return line;
	}

	/** The version of the data: a hash of all names and contents. */
	public String version() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(STORAGE_FORMAT.getBytes(StandardCharsets.UTF_8));
			this.texts.forEach((name, text) -> {
				digest.update((name + "\0").getBytes(StandardCharsets.UTF_8));
				digest.update((text + "\0").getBytes(StandardCharsets.UTF_8));
			});
			this.written.addTo(digest);
			return HexFormat.of().formatHex(digest.digest(), 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
