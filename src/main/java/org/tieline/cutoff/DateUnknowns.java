package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.cascade.EnsembleResult;
import org.tieline.evidence.FactView;
import org.tieline.plausible.DrawnTopology;
import org.tieline.plausible.EvenLosses;
import org.tieline.plausible.ModelCase;
import org.tieline.plausible.SupplyModel;
import org.tieline.plausible.Unknown;
import org.tieline.plausible.UnknownVariances;
import org.tieline.plausible.UnknownWords;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.SupplyNetwork;

/**
 * What it would change to know whether a tie of the cut held, where no claim shows it
 * near the date. Held or not counts alike, so that the variance is a quarter of the
 * squared difference between both answers, on average over the table of cases. The other
 * ties divide sales and purchases evenly.
 */
final class DateUnknowns {

	/** No more ties are tried, in the order of their ids. */
	private static final int MOST = 8;

	/** The table of cases of a record. */
	private record Table(SupplyNetwork network, List<EnsembleResult> cases) {

		static Table of(CutoffModel basis, Scenario scenario, ModelledLosses losses) {
			SupplyNetwork network = basis.asRecorded(basis.uses().with(scenario.input().uses()));
			DrawnTopology topology = basis.topology(losses.set(), scenario.input().complete());
			EvenLosses even = new EvenLosses(basis.supply(), topology, network, losses.set(),
					new DrawnShocks(scenario, basis, topology, new double[0][])::of);
			return new Table(network, ModelCase.ALL.stream().map(even::of).toList());
		}

		/** The answer in each cell. */
		double[] answers(@Nullable String entity) {
			int parts = EvenLosses.parts();
			double[] answers = new double[this.cases.size() * parts];
			for (int cell = 0; cell < answers.length; cell++) {
				answers[cell] = answer(this.cases.get(cell / parts), cell % parts, entity);
			}
			return answers;
		}

		private double answer(EnsembleResult result, int part, @Nullable String entity) {
			if (entity == null) {
				return result.esri()[part];
			}
			int firm = this.network.indexOf(entity);
			return Math.max(at(result.downstream()[firm], part), at(result.upstream()[firm], part));
		}

		private static double at(double[] losses, int part) {
			return (losses.length > 0) ? losses[part] : 0;
		}

	}

	/** The table if a tie held. */
	private record Supposed(Unknown unknown, Table table) {
	}

	private final Table without;

	private final List<Supposed> with = new ArrayList<>();

	/** The ties of a scenario that may have held; the tables are computed here. */
	DateUnknowns(ModelledLosses losses) {
		CutoffModel basis = losses.basis();
		Scenario scenario = losses.scenario();
		UnknownWords words = new UnknownWords(basis.supply().lens().asOf());
		this.without = Table.of(basis, scenario, losses);
		for (FactView tie : scenario.matching(basis.supply().possible()).stream().limit(MOST).toList()) {
			CutoffModel supposed = new CutoffModel(new SupplyModel(basis.supply().supposing(tie)));
			this.with
				.add(new Supposed(words.ofDate(SupplyLink.of(tie)), Table.of(supposed, scenario.on(supposed), losses)));
		}
	}

	/**
	 * Adds them to an answer that is already there.
	 * @param entity the entity whose loss is the answer; null: the output of all
	 */
	void add(@Nullable String entity, UnknownVariances variances) {
		double[] no = this.without.answers(entity);
		for (Supposed one : this.with) {
			double[] yes = one.table().answers(entity);
			double sum = 0;
			for (int cell = 0; cell < no.length; cell++) {
				sum += (yes[cell] - no[cell]) * (yes[cell] - no[cell]) / 4;
			}
			variances.addDate(one.unknown(), sum / no.length);
		}
	}

}
