package org.tieline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What one process needs for a record of some size: the time of the first start and of
 * the next, the database on disk, the heap after a collection, and the time of the
 * contract documents over HTTP. The heap is limited by its caller.
 */
final class ScaleMain {

	private static final double NANOS = 1e9;

	private static final double MILLIS = 1e6;

	private static final long MIB = 1 << 20;

	private static final Path DOCUMENTS = Path.of("src/test/resources/contract");

	private ScaleMain() {
	}

	/** Arguments: copies of the record, how often each document is asked. */
	public static void main(String[] args) throws Exception {
		int copies = Integer.parseInt(args[0]);
		int times = Integer.parseInt(args[1]);
		Path work = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "scale");
		Path tables = Files.createDirectory(work.resolve("tables"));
		RecordCopies.write(copies, tables);
		List<String> arguments = List.of("--tieline.seed.folder=" + tables,
				"--tieline.neo4j.folder=" + work.resolve("database"), "--tieline.warm-up=0s",
				"--tieline.limits.time=60s");
		try (RunningTieline _ = started(copies + " copies, first start", arguments)) {
			print("heap after the load, MiB", heap());
		}
		print("database on disk, MiB", size(work.resolve("database").resolve("data")) / MIB);
		try (RunningTieline tieline = started(copies + " copies, next start", arguments)) {
			System.out.println(tieline.ask("{ dataVersion { claims facts entities sources } }"));
			for (Map.Entry<String, String> document : documents().entrySet()) {
				System.out.printf(Locale.ROOT, "%s: %s%n", document.getKey(),
						asked(tieline, document.getValue(), times));
			}
			print("heap after the documents, MiB", heap());
		}
	}

	private static RunningTieline started(String what, List<String> arguments) {
		long begin = System.nanoTime();
		RunningTieline tieline = RunningTieline.start(arguments.toArray(String[]::new));
		tieline.ask("{ dataVersion { id } }");
		System.out.printf(Locale.ROOT, "%s to the first answer: %.1f s%n", what, (System.nanoTime() - begin) / NANOS);
		return tieline;
	}

	/** The first time, the median and p95 of the others, in milliseconds. */
	private static String asked(RunningTieline tieline, String document, int times) {
		double[] taken = new double[times];
		double first = 0;
		for (int i = -1; i < times; i++) {
			long begin = System.nanoTime();
			tieline.ask(document);
			double millis = (System.nanoTime() - begin) / MILLIS;
			if (i < 0) {
				first = millis;
			}
			else {
				taken[i] = millis;
			}
		}
		Arrays.sort(taken);
		return String.format(Locale.ROOT, "first %.0f, median %.1f, p95 %.1f", first, taken[times / 2],
				taken[(int) (times * 0.95)]);
	}

	private static Map<String, String> documents() throws IOException {
		Map<String, String> documents = new TreeMap<>();
		try (Stream<Path> files = Files.list(DOCUMENTS)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".graphql"))
				.sorted(Comparator.naturalOrder())
				.toList()) {
				documents.put(file.getFileName().toString().replace(".graphql", ""), Files.readString(file));
			}
		}
		return documents;
	}

	private static long heap() {
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		return (runtime.totalMemory() - runtime.freeMemory()) / MIB;
	}

	private static long size(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).mapToLong((file) -> {
				try {
					return Files.size(file);
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}).sum();
		}
	}

	private static void print(String what, long value) {
		System.out.println(what + ": " + value);
	}

}
