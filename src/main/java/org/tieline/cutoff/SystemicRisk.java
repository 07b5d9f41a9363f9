package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.tieline.cascade.CascadeBounds;
import org.tieline.cascade.CascadeEnsemble;
import org.tieline.cascade.CascadeMode;
import org.tieline.cascade.Replaceability;
import org.tieline.cascade.SalesNetwork;
import org.tieline.cascade.Shock;
import org.tieline.cascade.SystemicSweep;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.ensemble.Quantiles;
import org.tieline.plausible.AssumptionSets;
import org.tieline.plausible.ModelInput;
import org.tieline.plausible.SupplyDraws;
import org.tieline.supply.SupplyNetwork;
import org.tieline.value.Interval;

/**
 * The cost of the failure of a company for the network (ESRI; Diem et al. 2022).
 *
 * @param entity the company
 * @param rank 1, and one more for each company that is greater in both cases
 * @param esri lost part of the output of all companies, 0 to 1
 * @param ifNotEssential the same part over drawn networks, if no other inputs are
 * essential than recorded ones
 * @param ifEssential the same part over drawn networks, if every input is essential
 * @param ranking in words, which companies it can be ranked against
 */
record SystemicRisk(Entity entity, int rank, Interval esri, Quantiles ifNotEssential, Quantiles ifEssential,
		String ranking) {

	private static final int DRAWS = 200;

	/**
	 * The risk of every recorded company, those with the least rank first, then by the
	 * greater median.
	 * @throws InterruptedException if the thread was interrupted
	 */
	static List<SystemicRisk> of(CutoffModel basis, CascadeMode mode) throws InterruptedException {
		SupplyNetwork network = basis.network();
		SalesNetwork open = basis.open();
		int threads = Runtime.getRuntime().availableProcessors();
		List<Interval> esri = new SystemicSweep(open, threads).bounds(CascadeBounds.of(open, true), mode);
		ModelInput usual = ModelInput.USUAL;
		SupplyDraws drawn = basis.draws(AssumptionSets.all().getFirst(), false, usual.count(), usual.start());
		double[][] amounts = drawn.first(DRAWS);
		CascadeEnsemble linear = new CascadeEnsemble(drawn.topology().sales(network, false), Replaceability.PRO_RATA);
		CascadeEnsemble essential = new CascadeEnsemble(drawn.topology().sales(network, true), Replaceability.PRO_RATA);
		List<SystemicRisk> risks = new ArrayList<>();
		for (int firm = 0; firm < network.size(); firm++) {
			if (Thread.interrupted()) {
				throw new InterruptedException();
			}
			if (network.firm(firm).kind() == EntityKind.COMPANY) {
				Shock shock = Shock.defaultOf(firm);
				Interval within = esri.get(firm);
				risks.add(new SystemicRisk(network.firm(firm), 0, within,
						Quantiles.of(linear.run(shock, amounts).esri()).within(within.low(), within.high()),
						Quantiles.of(essential.run(shock, amounts).esri()), ""));
			}
		}
		return risks.stream()
			.map((one) -> one.ranked(risks))
			.sorted(Comparator.comparing(SystemicRisk::rank)
				.thenComparing((one) -> -one.median())
				.thenComparing((one) -> one.entity().id()))
			.toList();
	}

	private SystemicRisk ranked(List<SystemicRisk> all) {
		int greater = (int) all.stream().filter((other) -> other.isGreaterThan(this)).count();
		int less = (int) all.stream().filter(this::isGreaterThan).count();
		int open = all.size() - 1 - greater - less;
		return new SystemicRisk(this.entity, 1 + greater, this.esri, this.ifNotEssential, this.ifEssential,
				"In both cases, " + greater + " of " + all.size() + " companies cost more and " + less + " less. "
						+ ((open > 0) ? "Against the other " + open + " it cannot be ranked on this record."
								: "It is ranked against all."));
	}

	/** Whether the failure costs more in both cases, in nearly every drawn network. */
	private boolean isGreaterThan(SystemicRisk other) {
		return this.ifNotEssential.p05() > other.ifNotEssential.p95()
				&& this.ifEssential.p05() > other.ifEssential.p95();
	}

	private double median() {
		return Math.max(this.ifNotEssential.p50(), this.ifEssential.p50());
	}

}
