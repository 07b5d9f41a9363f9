package org.tieline.systemic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import org.tieline.cascade.CascadeMode;
import org.tieline.cascade.SalesNetwork;
import org.tieline.claim.EntityKind;
import org.tieline.cutoff.CutoffModel;
import org.tieline.cutoff.CutoffModels;
import org.tieline.engine.NetworkFolder;
import org.tieline.evidence.Lens;
import org.tieline.exchange.LensParameters;
import org.tieline.plausible.AssumptionSets;
import org.tieline.plausible.ModelInput;
import org.tieline.plausible.SupplyDraws;
import org.tieline.record.DataVersion;
import org.tieline.supply.SupplyNetwork;

/**
 * The networks that the ranking by systemic risk is computed on: the record with its
 * bounds, and drawn networks in two cases. They are written for a computing engine.
 */
@Component
public class RiskNetworks {

	/** The record with its bounds. */
	static final String OPEN = "open";

	static final String IF_NOT_ESSENTIAL = "if-not-essential";

	static final String IF_ESSENTIAL = "if-essential";

	/** Drawn networks of the ranking. */
	static final int DRAWS = 200;

	private final CutoffModels records;

	RiskNetworks(CutoffModels records) {
		this.records = records;
	}

	/**
	 * Writes the networks into three folders.
	 * @param version the version of the data
	 * @param draws how many drawn networks; {@value #DRAWS} for the ranking
	 * @param folder an empty folder, or none yet
	 * @return what was written, in words
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT if the folder is not empty or
	 * cannot be written
	 */
	public String write(DataVersion version, Lens lens, CascadeMode mode, int draws, Path folder) {
		return write(this.records.of(version, lens), mode, draws, folder);
	}

	static String write(CutoffModel basis, CascadeMode mode, int draws, Path folder) {
		SupplyNetwork network = basis.network();
		folder(basis, mode, draws, folder, OPEN).write(ids(network, 2), basis.open(), null, null);
		SupplyDraws drawn = drawn(basis, draws);
		for (boolean essential : new boolean[] { false, true }) {
			SalesNetwork sales = drawn.topology().sales(network, essential);
			folder(basis, mode, draws, folder, essential ? IF_ESSENTIAL : IF_NOT_ESSENTIAL).write(ids(network, 1),
					sales, drawn.first(draws), companies(network));
		}
		return network.size() + " firms, " + network.links().size() + " ties, " + draws + " drawn networks, "
				+ companies(network).size() + " companies that fail one after another";
	}

	/** The draws of the ranking are the first ones of the usual number. */
	static SupplyDraws drawn(CutoffModel basis, int draws) {
		ModelInput usual = ModelInput.USUAL;
		return basis.draws(AssumptionSets.all().getFirst(), false, Math.max(draws, usual.count()), usual.start());
	}

	private static NetworkFolder folder(CutoffModel basis, CascadeMode mode, int draws, Path folder, String part) {
		SortedMap<String, String> about = new TreeMap<>(Map.of("dataVersion", basis.supply().version().id(),
				"assumptions", assumptions(basis.supply().lens(), draws, part), "mode", mode.name()));
		return new NetworkFolder(folder.resolve(part), about);
	}

	/** What results rest on besides the data, in one line. */
	static String assumptions(Lens lens, int draws, String part) {
		ModelInput usual = ModelInput.USUAL;
		return "systemicRisk " + part + "; lens " + lensWords(lens) + "; set " + AssumptionSets.all().getFirst().id()
				+ "; " + draws + " of " + Math.max(draws, usual.count()) + " draws; seed " + usual.start();
	}

	/** The lens as options of a command, without the version of the data. */
	static String options(Lens lens) {
		return LensParameters.of(lens.of(null))
			.entrySet()
			.stream()
			.map((one) -> " --" + one.getKey() + "=" + one.getValue())
			.collect(Collectors.joining());
	}

	private static String lensWords(Lens lens) {
		String options = options(lens).strip();
		return options.isEmpty() ? "wide" : options;
	}

	private static List<Integer> companies(SupplyNetwork network) {
		return IntStream.range(0, network.size())
			.filter((firm) -> network.firm(firm).kind() == EntityKind.COMPANY)
			.boxed()
			.toList();
	}

	/** Ids by number; those who stand for firms that are not recorded come last. */
	private static List<String> ids(SupplyNetwork network, int outside) {
		List<String> ids = new ArrayList<>();
		for (int firm = 0; firm < network.size(); firm++) {
			ids.add(network.firm(firm).id());
		}
		for (int one = 0; one < outside; one++) {
			ids.add("(not recorded " + one + ")");
		}
		return ids;
	}

}
