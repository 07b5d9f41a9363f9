package org.tieline.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.spark.SparkConf;

/**
 * All that the ranking by systemic risk needs, on the three networks that the product
 * wrote: the sweep over the record, and the ensembles of two cases. The product reads the
 * folder back.
 */
final class RiskJob {

	static final Set<String> OPTIONS = Set.of("network", "results", "range", "master");

	private static final List<String> CASES = List.of("if-not-essential", "if-essential");

	private final Options options;

	private final PrintStream out;

	RiskJob(Options options, PrintStream out) {
		this.options = options;
		this.out = out;
	}

	void run() throws IOException {
		SparkConf conf = SparkStart.settings("risk", this.options);
		String network = this.options.needed("network");
		this.options.needed("results");
		Storage open = new Storage(SparkStart.files(conf), network + "/open");
		if (!open.exists(Header.FILE)) {
			throw new Refused(
					network + ": has no open/" + Header.FILE + "; write it with: java -jar tieline.jar network FOLDER");
		}
		Map<String, String> about = open.read(Header.FILE);
		sub("sweep", "open", NetworkJob.SWEEP, "--mode", about.getOrDefault("mode", "CONVERGED"));
		for (String part : CASES) {
			sub("ensemble", part, NetworkJob.ENSEMBLE);
		}
	}

	private void sub(String command, String part, Set<String> known, String... more) throws IOException {
		List<String> words = new ArrayList<>(List.of("--network", this.options.needed("network") + "/" + part,
				"--results", this.options.needed("results") + "/" + part, "--csv", "1"));
		words.addAll(List.of(more));
		for (String name : List.of("range", "master")) {
			String value = this.options.of(name);
			if (value != null) {
				words.addAll(List.of("--" + name, value));
			}
		}
		this.out.println(part + ":");
		new NetworkJob(command, Options.read(words.toArray(String[]::new), known), this.out).run();
	}

}
