package org.tieline.spark;

import java.io.IOException;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

import org.tieline.cascade.CascadeMode;
import org.tieline.cascade.SystemicSweep;
import org.tieline.value.Interval;

/**
 * The failure of one firm after another: the lost part of the network's sales. On known
 * amounts both bounds are the same number.
 *
 * @param firms numbers of the failing firms, by unit
 * @param mode the precision of a cascade
 * @param replaceable whether others replace a supplier by market share
 */
record SweepWork(int[] firms, CascadeMode mode, boolean replaceable) implements Work {

	private static final long serialVersionUID = 1;

	@Override
	public String schema() {
		return "required binary firm (STRING); required double esri_low; required double esri_high;";
	}

	@Override
	public void compute(NetworkTables tables, long from, long to, Rows rows) throws IOException {
		Kept<IntToDoubleFunction> exact = tables.sweeps;
		Kept<IntFunction<Interval>> within = tables.boundSweeps;
		if (tables.isExact()) {
			IntToDoubleFunction sweep = exact
				.take(() -> SystemicSweep.oneByOne(tables.cascade(this.replaceable), this.mode));
			for (int unit = (int) from; unit < to; unit++) {
				double total = sweep.applyAsDouble(this.firms[unit]);
				rows.add(tables.firms[this.firms[unit]], total, total);
			}
			exact.giveBack(sweep);
			return;
		}
		IntFunction<Interval> sweep = within
			.take(() -> SystemicSweep.oneByOne(tables.bounds(this.replaceable), this.mode));
		for (int unit = (int) from; unit < to; unit++) {
			Interval total = sweep.apply(this.firms[unit]);
			rows.add(tables.firms[this.firms[unit]], total.low(), total.high());
		}
		within.giveBack(sweep);
	}

}
