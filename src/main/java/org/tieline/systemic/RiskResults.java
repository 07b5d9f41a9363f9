package org.tieline.systemic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import org.tieline.cascade.Cascade;
import org.tieline.cascade.CascadeMode;
import org.tieline.claim.EntityKind;
import org.tieline.cutoff.CutoffModel;
import org.tieline.engine.ResultsFolder;
import org.tieline.problem.Problem;
import org.tieline.supply.SupplyNetwork;
import org.tieline.value.Interval;

/**
 * Results of a computing engine, read back from {@code tieline.results.folder}. They are
 * used only if they rest on the same version of the data, the same assumptions and the
 * same kernel, and are whole.
 */
@Component
class RiskResults {

	private static final List<String> PARTS = List.of(RiskNetworks.OPEN, RiskNetworks.IF_NOT_ESSENTIAL,
			RiskNetworks.IF_ESSENTIAL);

	private final String folder;

	RiskResults(@Value("${tieline.results.folder:}") String folder) {
		this.folder = folder;
	}

	/**
	 * What was found.
	 *
	 * @param figures the results; null: none that can be used
	 * @param why why others cannot be used
	 */
	record Found(@Nullable RiskFigures figures, List<String> why) {
	}

	/** Looks for results for the ranking. */
	Found find(CutoffModel basis, CascadeMode mode) {
		List<String> why = new ArrayList<>();
		for (Path one : folders()) {
			try {
				return new Found(read(one, basis, mode), why);
			}
			catch (Problem ex) {
				why.add(String.valueOf(ex.getMessage()));
			}
		}
		return new Found(null, why);
	}

	/** The folders that have parts of a ranking, in the order of their names. */
	private List<Path> folders() {
		if (this.folder.isBlank()) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(Path.of(this.folder))) {
			return Stream.concat(Stream.of(Path.of(this.folder)), all.sorted())
				.filter((one) -> PARTS.stream().anyMatch((part) -> Files.isDirectory(one.resolve(part))))
				.toList();
		}
		catch (IOException ex) {
			throw Problem.badInput("tieline.results.folder",
					"'" + this.folder + "' cannot be read: " + ex.getMessage() + "; name a folder, or leave it out");
		}
	}

	private static RiskFigures read(Path folder, CutoffModel basis, CascadeMode mode) {
		ResultsFolder[] parts = new ResultsFolder[PARTS.size()];
		for (int i = 0; i < parts.length; i++) {
			Path part = folder.resolve(PARTS.get(i));
			if (!ResultsFolder.isOne(part)) {
				throw Problem.badInput(folder.toString(),
						"has no " + PARTS.get(i) + "; run the job again on this folder");
			}
			parts[i] = ResultsFolder.open(part);
			parts[i].require("dataVersion", basis.supply().version().id());
			parts[i].require("assumptions",
					RiskNetworks.assumptions(basis.supply().lens(), RiskNetworks.DRAWS, PARTS.get(i)));
			parts[i].require("kernel", Cascade.KERNEL);
			parts[i].require("replace", "PRO_RATA");
		}
		parts[0].require("job", "sweep");
		parts[0].require("mode", mode.name());
		return new Read(folder, basis.network(), parts);
	}

	/** The figures of one ranking. */
	private static final class Read implements RiskFigures {

		private final Map<Integer, Interval> esri = new HashMap<>();

		private final List<Map<Integer, double[]>> draws = List.of(new HashMap<>(), new HashMap<>());

		private final String run;

		Read(Path folder, SupplyNetwork network, ResultsFolder[] parts) {
			this.run = ResultsFolder.idOf(parts);
			parts[0].read((row) -> put(network, row.getField("firm"), (firm) -> this.esri.put(firm,
					new Interval(number(row.getField("esri_low")), number(row.getField("esri_high"))))));
			for (int part = 0; part < 2; part++) {
				parts[part + 1].require("job", "ensemble");
				parts[part + 1].require("draws", Integer.toString(RiskNetworks.DRAWS));
				Map<Integer, double[]> of = this.draws.get(part);
				parts[part + 1].read((row) -> put(network, row.getField("scenario"),
						(firm) -> of.computeIfAbsent(firm, (key) -> new double[RiskNetworks.DRAWS])[Integer
							.parseInt(row.getField("draw"))] = number(row.getField("esri"))));
			}
			for (int firm = 0; firm < network.size(); firm++) {
				if (network.firm(firm).kind() == EntityKind.COMPANY && !isThere(firm)) {
					throw Problem.badInput(folder.toString(), "has no result for '" + network.firm(firm).id()
							+ "'; write the network again and run the job on an empty folder");
				}
			}
		}

		private boolean isThere(int firm) {
			return this.esri.containsKey(firm) && this.draws.stream().allMatch((one) -> one.containsKey(firm));
		}

		private static void put(SupplyNetwork network, String id, IntConsumer of) {
			if (network.contains(id)) {
				of.accept(network.indexOf(id));
			}
		}

		private static double number(String cell) {
			return Double.parseDouble(cell);
		}

		@Override
		public Interval esri(int firm) {
			return this.esri.getOrDefault(firm, Interval.UNKNOWN);
		}

		@Override
		public double[] ifNotEssential(int firm) {
			return this.draws.getFirst().getOrDefault(firm, new double[0]);
		}

		@Override
		public double[] ifEssential(int firm) {
			return this.draws.getLast().getOrDefault(firm, new double[0]);
		}

		@Override
		public String run() {
			return this.run;
		}

	}

}
