package org.tieline.systemic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.cascade.CascadeMode;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.cutoff.CutoffModel;
import org.tieline.ensemble.Quantiles;
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
 * @param engineRun the id of the run on a computing engine that the figures come from;
 * null: computed by this process
 */
record SystemicRisk(Entity entity, int rank, Interval esri, Quantiles ifNotEssential, Quantiles ifEssential,
		String ranking, @Nullable String engineRun) {

	/**
	 * The risk of every recorded company, computed here.
	 * @throws InterruptedException if the thread was interrupted
	 */
	static List<SystemicRisk> of(CutoffModel basis, CascadeMode mode) throws InterruptedException {
		return of(basis.network(), ComputedRisks.of(basis, mode));
	}

	/**
	 * The risk of every company with a tie that is more than alleged, planned or on
	 * trial, those with the least rank first, then by the greater median. Drawn networks
	 * have no other ties, so that they tell nothing of other companies.
	 * @throws InterruptedException if the thread was interrupted
	 */
	static List<SystemicRisk> of(SupplyNetwork network, RiskFigures figures) throws InterruptedException {
		BitSet told = new BitSet();
		network.affirmed().forEach((link) -> {
			told.set(network.supplier(link));
			told.set(network.customer(link));
		});
		List<SystemicRisk> risks = new ArrayList<>();
		for (int firm = 0; firm < network.size(); firm++) {
			if (Thread.interrupted()) {
				throw new InterruptedException();
			}
			if (told.get(firm) && network.firm(firm).kind() == EntityKind.COMPANY) {
				Interval within = figures.esri(firm);
				risks.add(new SystemicRisk(network.firm(firm), 0, within,
						Quantiles.of(figures.ifNotEssential(firm)).within(within.low(), within.high()),
						Quantiles.of(figures.ifEssential(firm)), "", figures.run()));
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
								: "It is ranked against all."),
				this.engineRun);
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
