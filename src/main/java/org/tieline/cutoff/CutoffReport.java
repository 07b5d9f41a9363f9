package org.tieline.cutoff;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.FactView;
import org.tieline.record.DataVersion;
import org.tieline.value.Interval;
import org.tieline.value.Quantity;

/**
 * What a cutoff breaks.
 *
 * @param name of the scenario
 * @param cut the supply facts that are cut
 * @param assumptions what the report takes for granted, in words
 * @param directSales what the cut suppliers sold to the cut customers in the year of the
 * lens, times the severity; null: nothing bounds it
 * @param totals the recorded totals that bound it from above
 * @param tiesWithoutAmount how many cut ties have no amount for that year
 * @param possibleTies how many ties would be cut if anything showed that they held
 * @param total part of the output of all companies that is lost
 * @param downstream the same for want of inputs alone
 * @param upstream the same for want of orders alone
 * @param ifAlike the same three, if all recorded ties were equally large and the only
 * ones
 * @param steps how many steps the cascade took
 * @param allLosses everybody who may lose something
 * @param substitutes who might stand in
 * @param dataVersion which data it was computed on
 */
public record CutoffReport(@Nullable String name, List<FactView> cut, List<String> assumptions,
		@Nullable Quantity directSales, List<FactView> totals, int tiesWithoutAmount, int possibleTies, Interval total,
		Interval downstream, Interval upstream, IfAlike ifAlike, int steps, List<Loss> allLosses,
		List<Substitute> substitutes, DataVersion dataVersion) {

	/** How many ties are cut, shown or not. */
	public int cutCount() {
		return this.cut.size();
	}

	/** How many might stand in, shown or not. */
	public int substituteCount() {
		return this.substitutes.size();
	}

	/**
	 * Parts of the output of all companies, under the assumption that all ties are alike.
	 */
	record IfAlike(double total, double downstream, double upstream) {
	}

}
