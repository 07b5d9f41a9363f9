package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.tieline.TielineIT;
import org.tieline.evidence.Lens;
import org.tieline.plausible.LossCases;
import org.tieline.plausible.PlausibleLoss;
import org.tieline.record.DataVersion;
import org.tieline.record.RecordSnapshots;
import org.tieline.supply.SupplyNetwork;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures how often cutoffs say anything: {@code mvn -Pmeasure verify}. Each recorded
 * supplier is cut from everybody, as of four years. Of the first 100 losses, the part is
 * printed of which nothing but 0 to 1 is said: by the record alone, then with the model.
 * It is no test and asserts only that there is something to measure.
 */
class SuccessMeasure extends TielineIT {

	private static final List<String> YEARS = List.of("2018", "2019", "2020", "2023");

	private static final int FIRST = 100;

	private static final double WIDE = 0.5;

	private static final String ROW = "| %s | %d | %.1f%% | %.1f%% | %.1f%% | %.1f%% |%n";

	@Autowired
	private CutoffModels models;

	@Autowired
	private RecordSnapshots snapshots;

	/** How many losses there are, and of how many nothing is said at each stage. */
	private static final class Tally {

		private int losses;

		private int bounds;

		private int recorded;

		private int cases;

		private int eachCase;

		private void add(Loss loss) {
			if (loss.known() == Loss.Known.DELIVERIES_ONLY) {
				return;
			}
			this.losses++;
			boolean wide = loss.whole().high() - loss.whole().low() >= WIDE;
			boolean silent = loss.known() == Loss.Known.MODEL_ONLY;
			PlausibleLoss plausible = loss.plausible();
			LossCases cases = loss.cases();
			boolean model = cases != null && plausible != null
					&& (cases.greatest() - cases.least() < WIDE || plausible.high() - plausible.low() < WIDE);
			boolean each = plausible != null
					&& plausible.ranges().stream().anyMatch((one) -> one.loss().p95() - one.loss().p05() < WIDE);
			this.bounds += wide ? 1 : 0;
			this.recorded += silent ? 1 : 0;
			this.cases += (silent && !model) ? 1 : 0;
			this.eachCase += (silent && !model && !each) ? 1 : 0;
		}

		private void print(String year) {
			System.out.printf(ROW, year, this.losses, percent(this.bounds), percent(this.recorded), percent(this.cases),
					percent(this.eachCase));
		}

		private double percent(int part) {
			return 100.0 * part / Math.max(1, this.losses);
		}

		private void add(Tally other) {
			this.losses += other.losses;
			this.bounds += other.bounds;
			this.recorded += other.recorded;
			this.cases += other.cases;
			this.eachCase += other.eachCase;
		}

	}

	private CutoffModel model(String year) {
		return this.models.of(version(), lens(year));
	}

	private DataVersion version() {
		return this.snapshots.of(api().data("{ dataVersion { id } }").path("dataVersion").path("id").asString())
			.version();
	}

	private static Lens lens(String year) {
		return new Lens(PartialDate.parse(year), null, null, 0, Set.of());
	}

	@Test
	void printsThePartOfLossesThatSayNothing() {
		Tally all = new Tally();
		System.out
			.printf("| as of | losses | bounds of 0.5 or more | nothing recorded | nothing recorded, and cases and "
					+ "plausible range of 0.5 or more | and also the range of each case |%n|---|---|---|---|---|---|%n");
		for (String year : YEARS) {
			CutoffModel model = model(year);
			Tally tally = new Tally();
			suppliers(model.network())
				.forEach((links) -> report(model, links).allLosses().stream().limit(FIRST).forEach(tally::add));
			tally.print(year);
			all.add(tally);
		}
		all.print("all");
		assertThat(all.losses).isGreaterThan(100);
	}

	/** By supplier: the numbers of its links. */
	private static List<List<Integer>> suppliers(SupplyNetwork network) {
		Map<Integer, List<Integer>> bySupplier = new TreeMap<>();
		for (int link = 0; link < network.links().size(); link++) {
			bySupplier.computeIfAbsent(network.supplier(link), (firm) -> new ArrayList<>()).add(link);
		}
		return List.copyOf(bySupplier.values());
	}

	private static CutoffReport report(CutoffModel model, List<Integer> links) {
		String supplier = model.network().links().get(links.getFirst()).supplier().id();
		CutoffInput input = new CutoffInput(null, EntityFilter.ofId(supplier), EntityFilter.EVERYBODY, null, null, null,
				null, null, null, null, null, null);
		return Cutoffs.report(model, Scenario.of("scenario", input, model, model.supply().everybody()));
	}

}
