package org.tieline.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

import org.tieline.cascade.Cascade;
import org.tieline.cascade.CascadeMode;
import org.tieline.cascade.Replaceability;

/** The jobs on a network: {@code sweep} and {@code ensemble}. */
final class NetworkJob {

	static final Set<String> SWEEP = Set.of("network", "results", "firms", "mode", "replace", "range", "csv", "master");

	static final Set<String> ENSEMBLE = Set.of("network", "results", "scenarios", "draws", "seed", "replace", "range",
			"csv", "master");

	private static final int USUAL_DRAWS = 400;

	private static final int MOST_DRAWS = 10_000_000;

	private final String command;

	private final Options options;

	private final PrintStream out;

	NetworkJob(String command, Options options, PrintStream out) {
		this.command = command;
		this.options = options;
		this.out = out;
	}

	void run() throws IOException {
		SparkConf conf = SparkStart.settings(this.command, this.options);
		String from = this.options.needed("network");
		String to = this.options.needed("results");
		boolean csv = this.options.number("csv", 0, 0, 1) == 1;
		// Everything that can be refused is read before a worker starts.
		Storage folder = new Storage(SparkStart.files(conf), from);
		Prepared job = prepare(folder, conf);
		Results results = new Results(new Storage(folder.configuration(), to), job.run);
		List<Integer> left = results.open();
		this.out.println("Run " + job.run.id() + ": " + job.run.scenarios() + " units in " + job.run.ranges()
				+ " ranges, " + (job.run.ranges() - left.size()) + " of them finished before.");
		if (!left.isEmpty()) {
			try (SparkSession session = SparkStart.session(conf)) {
				Ranges.compute(JavaSparkContext.fromSparkContext(session.sparkContext()), results, left, job.tables,
						job.work);
			}
		}
		long rows = results.complete(job.work.schema(), csv);
		this.out.println("Complete: " + rows + " rows in " + to + ".");
	}

	/** What is to be computed. */
	private record Prepared(NetworkTables tables, Work work, Run run) {
	}

	private Prepared prepare(Storage folder, SparkConf conf) throws IOException {
		Header header = Header.read(folder);
		MemoryNeed.of(folder).check(conf);
		NetworkReader reader = new NetworkReader(folder, header);
		NetworkTables tables = reader.read();
		ScenarioReader scenarios = new ScenarioReader(tables, reader.numbers());
		SortedMap<String, String> values = new TreeMap<>(Map.of("job", this.command, "dataVersion",
				header.dataVersion(), "assumptions", header.assumptions(), "kernel", Cascade.KERNEL));
		try {
			tables.network();
		}
		catch (IllegalArgumentException ex) {
			throw new Refused(folder.folder() + ": " + ex.getMessage());
		}
		values.put("network", tables.hash());
		return this.command.equals("sweep") ? sweep(tables, scenarios, values, folder)
				: ensemble(tables, scenarios, values, folder);
	}

	private Prepared sweep(NetworkTables tables, ScenarioReader scenarios, SortedMap<String, String> values,
			Storage folder) throws IOException {
		CascadeMode mode = this.options.word("mode", CascadeMode.CONVERGED);
		Replaceability replace = this.options.word("replace", Replaceability.PRO_RATA);
		if (replace == Replaceability.FULLY) {
			throw new Refused("--replace FULLY is for ensembles; a sweep knows PRO_RATA and NONE");
		}
		int[] firms = scenarios.firms(this.options.of("firms"), folder.configuration());
		values.put("mode", mode.name());
		values.put("replace", replace.name());
		values.put("scenarios", new Hash().add(firms).end());
		return prepared(tables, new SweepWork(firms, mode, replace == Replaceability.PRO_RATA), values, firms.length);
	}

	private Prepared ensemble(NetworkTables tables, ScenarioReader scenarios, SortedMap<String, String> values,
			Storage folder) throws IOException {
		Scenario[] all = scenarios.scenarios(scenarioFile(folder), folder.configuration());
		int draws = draws(tables);
		long seed = this.options.number("seed", 1, Long.MIN_VALUE, Long.MAX_VALUE);
		Replaceability replace = this.options.word("replace", Replaceability.PRO_RATA);
		EnsembleWork work = new EnsembleWork(all, draws, EnsembleWork.block(tables.links()), seed, replace);
		values.put("draws", Integer.toString(draws));
		values.put("seed", (tables.amounts != null) ? "none" : Long.toString(seed));
		values.put("replace", replace.name());
		Hash hash = new Hash();
		for (Scenario one : all) {
			hash.add(one.id() + "\n").add(one.firms()).add(one.failed()).add(one.links()).add(one.cut());
		}
		values.put("scenarios", hash.end());
		return prepared(tables, work, values, work.units());
	}

	private @Nullable String scenarioFile(Storage folder) throws IOException {
		String named = this.options.of("scenarios");
		for (String name : List.of("scenarios.parquet", "scenarios.csv")) {
			if (named == null && folder.exists(name)) {
				return folder.file(name).toString();
			}
		}
		return named;
	}

	private int draws(NetworkTables tables) {
		double[][] amounts = tables.amounts;
		int draws = (int) this.options.number("draws", (amounts != null) ? amounts.length : USUAL_DRAWS, 1, MOST_DRAWS);
		if (amounts != null && draws > amounts.length) {
			throw new Refused("--draws is " + draws + ", and the table amounts has " + amounts.length);
		}
		for (int link = 0; amounts == null && link < tables.links(); link++) {
			if (tables.high[link] == Double.POSITIVE_INFINITY) {
				throw new Refused(
						"link " + link + " has no upper bound, so that nothing can be drawn between its bounds;"
								+ " give the table amounts");
			}
		}
		return draws;
	}

	private Prepared prepared(NetworkTables tables, Work work, SortedMap<String, String> values, long units) {
		long range = this.options.number("range", Run.usualRange(units), 1, Integer.MAX_VALUE);
		return new Prepared(tables, work, new Run(values, units, range));
	}

}
