package org.tieline.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Tieline in a process of its own, whose heap is limited by its caller: starts on the
 * tables of a folder, answers one request, starts again on one changed row, and ends.
 */
final class LoadMain {

	private static final double NANOS = 1e9;

	private static final long MIB = 1 << 20;

	private LoadMain() {
	}

	/** Arguments: the folder of the tables. Prints seconds. */
	public static void main(String[] args) throws Exception {
		Path tables = Path.of(args[0]);
		Path database = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench-database");
		start("empty folder to first answer", tables, database);
		Path entities = tables.resolve("entities.csv");
		Files.writeString(entities,
				Files.readString(entities).replaceFirst("\n([^,\n]+,COMPANY,[^\",\n]+),", "\n$1 (changed),"));
		start("start on one changed row", tables, database);
		start("start on the same tables", tables, database);
	}

	private static void start(String what, Path tables, Path database) {
		long begin = System.nanoTime();
		try (RunningTieline tieline = RunningTieline.start("--tieline.seed.folder=" + tables,
				"--tieline.neo4j.folder=" + database)) {
			String answer = tieline.ask("{ dataVersion { claims facts entities } }");
			System.out.printf(Locale.ROOT, "%s: %.1f s with a heap of %d MiB, %s%n", what,
					(System.nanoTime() - begin) / NANOS, Runtime.getRuntime().maxMemory() / MIB, answer);
		}
	}

}
