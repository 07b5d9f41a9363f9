package org.tieline.systemic;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.cascade.CascadeBounds;
import org.tieline.cascade.CascadeEnsemble;
import org.tieline.cascade.CascadeMode;
import org.tieline.cascade.Replaceability;
import org.tieline.cascade.SalesNetwork;
import org.tieline.cascade.Shock;
import org.tieline.cascade.SystemicSweep;
import org.tieline.cutoff.CutoffModel;
import org.tieline.plausible.SupplyDraws;
import org.tieline.value.Interval;

/**
 * The risks as this process computes them.
 *
 * @param bounds by firm, on the record
 * @param linear drawn networks where no other inputs are essential than recorded ones
 * @param essential drawn networks where every input is essential
 * @param amounts by draw and link
 */
record ComputedRisks(List<Interval> bounds, CascadeEnsemble linear, CascadeEnsemble essential,
		double[][] amounts) implements RiskFigures {

	/**
	 * Computes the bounds; draws are computed when they are asked for.
	 * @throws InterruptedException if the thread was interrupted
	 */
	static ComputedRisks of(CutoffModel basis, CascadeMode mode) throws InterruptedException {
		SalesNetwork open = basis.open();
		int threads = Runtime.getRuntime().availableProcessors();
		List<Interval> esri = new SystemicSweep(open, threads).bounds(CascadeBounds.of(open, true), mode);
		SupplyDraws drawn = RiskNetworks.drawn(basis, RiskNetworks.DRAWS);
		return new ComputedRisks(esri, ensemble(basis, drawn, false), ensemble(basis, drawn, true),
				drawn.first(RiskNetworks.DRAWS));
	}

	private static CascadeEnsemble ensemble(CutoffModel basis, SupplyDraws drawn, boolean essential) {
		return new CascadeEnsemble(drawn.topology().sales(basis.network(), essential), Replaceability.PRO_RATA);
	}

	@Override
	public Interval esri(int firm) {
		return this.bounds.get(firm);
	}

	@Override
	public double[] ifNotEssential(int firm) {
		return this.linear.run(Shock.defaultOf(firm), this.amounts).esri();
	}

	@Override
	public double[] ifEssential(int firm) {
		return this.essential.run(Shock.defaultOf(firm), this.amounts).esri();
	}

	@Override
	public @Nullable String run() {
		return null;
	}

}
