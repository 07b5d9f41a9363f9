package org.tieline.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Kind;

/**
 * The seed tables as files: their texts by name, and a hash that changes with any of
 * them.
 */
record SeedFiles(SortedMap<String, String> texts) {

	/**
	 * Changes whenever the same tables are to be stored in another way, so that a newer
	 * Tieline loads them again.
	 */
	private static final String STORAGE_FORMAT = "7";

	static SeedFiles of(Map<String, String> texts) {
		return new SeedFiles(new TreeMap<>(texts));
	}

	/** The tables that come with Tieline. */
	static SeedFiles shipped() {
		SortedMap<String, String> texts = new TreeMap<>();
		try {
			for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:seed-data/*.csv")) {
				texts.put(String.valueOf(file.getFilename()), plain(file.getContentAsString(StandardCharsets.UTF_8)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read the seed tables", ex);
		}
		return new SeedFiles(texts);
	}

	/** The tables of a folder. */
	static SeedFiles in(Path folder) {
		SortedMap<String, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".csv")).toList()) {
				texts.put(file.getFileName().toString(), plain(Files.readString(file)));
			}
		}
		catch (IOException ex) {
			throw new Problem(Kind.BAD_USER_INPUT, "tieline.seed.folder",
					"tieline.seed.folder: cannot read the tables in " + folder + "; name a folder of UTF-8 CSV files",
					ex);
		}
		return new SeedFiles(texts);
	}

	/**
	 * Spreadsheets put a mark before the first letter, and end lines in their own way.
	 */
	private static String plain(String text) {
		String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
		return unmarked.replace("\r\n", "\n");
	}

	/** The version of the data: a hash of all names and contents. */
	String version() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(STORAGE_FORMAT.getBytes(StandardCharsets.UTF_8));
			this.texts.forEach((name, text) -> {
				digest.update((name + "\0").getBytes(StandardCharsets.UTF_8));
				digest.update((text + "\0").getBytes(StandardCharsets.UTF_8));
			});
			return HexFormat.of().formatHex(digest.digest(), 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
