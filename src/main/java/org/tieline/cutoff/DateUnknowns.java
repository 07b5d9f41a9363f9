package org.tieline.cutoff;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.cascade.EnsembleResult;
import org.tieline.evidence.FactView;
import org.tieline.plausible.DrawnTopology;
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

	private final ModelledLosses losses;

	/** The id of the entity whose loss is the answer; null: the output of all companies. */
	private final @Nullable String entity;

	private DateUnknowns(ModelledLosses losses, @Nullable String entity) {
		this.losses = losses;
		this.entity = entity;
	}

	/**
	 * Adds the ties of the cut that may have held to an answer that is already there.
	 * @param entity the entity whose loss is the answer; null: the output of all
	 */
	static void add(ModelledLosses losses, @Nullable String entity, UnknownVariances variances) {
		List<FactView> possible = losses.scenario().matching(losses.basis().supply().possible());
		if (!possible.isEmpty()) {
			new DateUnknowns(losses, entity).add(possible, variances);
		}
	}

	private void add(List<FactView> possible, UnknownVariances variances) {
		UnknownWords words = new UnknownWords(this.losses.basis().supply().lens().asOf());
		double[] without = answers(this.losses.basis(), this.losses.scenario());
		possible.stream().limit(MOST).forEach((tie) -> {
			CutoffModel supposed = new CutoffModel(new SupplyModel(this.losses.basis().supply().supposing(tie)));
			double[] with = answers(supposed, this.losses.scenario().on(supposed));
			double sum = 0;
			for (int cell = 0; cell < with.length; cell++) {
				sum += (with[cell] - without[cell]) * (with[cell] - without[cell]) / 4;
			}
			Unknown unknown = words.ofDate(SupplyLink.of(tie));
			variances.addDate(unknown, sum / with.length);
		});
	}

	/** The answer in each cell of the table. */
	private double[] answers(CutoffModel basis, Scenario scenario) {
		SupplyNetwork network = basis.network(Set.copyOf(scenario.cut()), basis.uses().with(scenario.input().uses()));
		DrawnTopology topology = basis.topology(this.losses.set(), scenario.input().complete());
		EvenLosses even = new EvenLosses(basis, topology, network, this.losses.set(),
				new DrawnShocks(scenario, basis.network(), topology, new double[0][]));
		int parts = EvenLosses.UNRECORDED.length;
		double[] answers = new double[ModelCase.ALL.size() * parts];
		for (int one = 0; one < ModelCase.ALL.size(); one++) {
			EnsembleResult result = even.of(ModelCase.ALL.get(one));
			for (int part = 0; part < parts; part++) {
				answers[one * parts + part] = answer(result, network, part);
			}
		}
		return answers;
	}

	private double answer(EnsembleResult result, SupplyNetwork network, int part) {
		if (this.entity == null) {
			return result.esri()[part];
		}
		int firm = network.indexOf(this.entity);
		return Math.max(at(result.downstream()[firm], part), at(result.upstream()[firm], part));
	}

	private static double at(double[] losses, int part) {
		return (losses.length > 0) ? losses[part] : 0;
	}

}
