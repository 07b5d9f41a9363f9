package org.tieline.cutoff;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.FactView;
import org.tieline.plausible.AssumptionSet;
import org.tieline.record.DataVersion;
import org.tieline.value.Interval;
import org.tieline.value.Quantity;

/**
 * The effects of a cutoff. Losses are parts of output, 0 to 1.
 *
 * @param name name of the scenario
 * @param cut the supply facts that are cut
 * @param assumptions the assumptions, in words
 * @param directSales sales of the cut suppliers to the cut customers in the year of the
 * lens, times the severity; null: nothing bounds them
 * @param totals the recorded totals that bound these sales from above
 * @param tiesWithoutAmount number of cut ties without an amount for that year
 * @param possibleTies number of matching ties that are not cut, because no claim shows
 * that they held
 * @param total lost part of the output of all companies
 * @param downstream lost part for lack of inputs alone
 * @param upstream lost part for lack of orders alone
 * @param modelled losses under named assumptions
 * @param steps number of steps of the cascade
 * @param allLosses all entities that may lose output
 * @param substitutes possible substitutes for the cut suppliers
 * @param dataVersion the version of the data
 */
public record CutoffReport(@Nullable String name, List<FactView> cut, List<String> assumptions,
		@Nullable Quantity directSales, List<FactView> totals, int tiesWithoutAmount, int possibleTies, Interval total,
		Interval downstream, Interval upstream, ModelledLosses modelled, int steps, List<Loss> allLosses,
		List<Substitute> substitutes, DataVersion dataVersion) {

	/** The number of cut ties, including those that are not shown. */
	public int cutCount() {
		return this.cut.size();
	}

	/** The number of substitutes, including those that are not shown. */
	public int substituteCount() {
		return this.substitutes.size();
	}

	/** The lost part of the output of all companies, over drawn networks. */
	public PlausibleLoss plausible() {
		return this.modelled.plausibleTotal();
	}

	/** The assumptions of the plausible ranges. */
	public AssumptionSet modelAssumptions() {
		return this.modelled.set();
	}

	/** Those of whose loss nothing is known but what a model says. */
	public NothingRecorded nothingRecorded() {
		return NothingRecorded.of(this.allLosses);
	}

	/** Recorded figures that contradict others and bind no drawn network. */
	public List<FactView> setAside() {
		return this.modelled.setAside();
	}

}
