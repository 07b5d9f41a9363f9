package org.tieline.spark;

import java.io.IOException;
import java.util.Arrays;

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
		int[] some = Arrays.copyOfRange(this.firms, (int) from, (int) to);
		if (tables.isExact()) {
			double[] totals = SystemicSweep.exact(tables.cascade(this.replaceable), this.mode, some);
			for (int i = 0; i < some.length; i++) {
				rows.add(tables.firms[some[i]], totals[i], totals[i]);
			}
			return;
		}
		Interval[] totals = SystemicSweep.bounds(tables.bounds(this.replaceable), this.mode, some);
		for (int i = 0; i < some.length; i++) {
			rows.add(tables.firms[some[i]], totals[i].low(), totals[i].high());
		}
	}

}
