package org.tieline.cascade;

import java.util.Arrays;

/**
 * The formulas of {@code src/docs/methods/cutoffs.md} on full matrices: amounts by
 * supplier, buyer and group, every firm in every step.
 */
final class SlowCascade {

	final double[] hd;

	final double[] hu;

	int steps;

	private final int n;

	private final int groups;

	/** Amounts and the part of them that is left after cuts. */
	private final double[][][] w;

	private final double[][][] kept;

	/** Part of a supplier's spare supply that may reach a buyer. */
	private final double[][][] permitted;

	private final InputType[][] type;

	private final double[][] out;

	private final double[] sold;

	SlowCascade(SalesNetwork network, double[] amounts, Shock shock, boolean replaceable, double eps) {
		this.n = network.firms();
		this.groups = network.groups();
		this.w = new double[this.n][this.n][this.groups];
		this.kept = new double[this.n][this.n][this.groups];
		this.permitted = new double[this.n][this.n][this.groups];
		this.type = new InputType[this.n][this.groups];
		this.out = new double[this.n][this.groups];
		this.sold = new double[this.n];
		read(network, amounts, shock);
		double[] psiD = new double[this.n];
		double[] psiU = new double[this.n];
		for (int i = 0; i < shock.firms().length; i++) {
			psiD[shock.firms()[i]] = shock.downstream()[i];
			psiU[shock.firms()[i]] = shock.upstream()[i];
		}
		this.hd = Arrays.stream(psiD).map((psi) -> 1 - psi).toArray();
		this.hu = Arrays.stream(psiU).map((psi) -> 1 - psi).toArray();
		double drop;
		do {
			double[] nextD = new double[this.n];
			double[] nextU = new double[this.n];
			drop = 0;
			for (int i = 0; i < this.n; i++) {
				boolean outside = network.isOutside(i);
				nextD[i] = outside ? 1 : Math.max(0, Math.min(production(i, replaceable), 1 - psiD[i]));
				nextU[i] = outside ? 1 : Math.max(0, Math.min(1 - psiU[i], orders(i)));
				drop = Math.max(drop, Math.max(this.hd[i] - nextD[i], this.hu[i] - nextU[i]));
			}
			System.arraycopy(nextD, 0, this.hd, 0, this.n);
			System.arraycopy(nextU, 0, this.hu, 0, this.n);
			this.steps++;
		}
		while (drop > eps);
	}

	private void read(SalesNetwork network, double[] amounts, Shock shock) {
		double[][][] greatestCut = new double[this.n][this.n][this.groups];
		for (int link = 0; link < network.links(); link++) {
			int at = Arrays.binarySearch(shock.links(), link);
			double cut = (at >= 0) ? shock.cuts()[at] : 0;
			int j = network.supplier(link);
			int i = network.buyer(link);
			int k = network.group(link);
			this.w[j][i][k] += amounts[link];
			this.kept[j][i][k] += amounts[link] * (1 - cut);
			greatestCut[j][i][k] = Math.max(greatestCut[j][i][k], cut);
			this.type[i][k] = network.type(link);
			this.out[j][k] += amounts[link];
			this.sold[j] += amounts[link];
		}
		for (int j = 0; j < this.n; j++) {
			for (int i = 0; i < this.n; i++) {
				for (int k = 0; k < this.groups; k++) {
					this.permitted[j][i][k] = (this.w[j][i][k] > 0) ? this.kept[j][i][k] / this.w[j][i][k]
							: 1 - greatestCut[j][i][k];
				}
			}
		}
		Shock.Bars bars = shock.bars();
		for (int bar = 0; bar < bars.part().length; bar++) {
			for (int k = 0; k < this.groups; k++) {
				if (bars.group()[bar] == Shock.EVERY_GROUP || bars.group()[bar] == k) {
					double[] at = this.permitted[bars.supplier()[bar]][bars.buyer()[bar]];
					at[k] = Math.min(at[k], 1 - bars.part()[bar]);
				}
			}
		}
	}

	private double production(int i, boolean replaceable) {
		double bought = 0;
		for (int j = 0; j < this.n; j++) {
			bought += Arrays.stream(this.w[j][i]).sum();
		}
		double least = 1;
		double linear = 1;
		for (int k = 0; k < this.groups; k++) {
			if (this.type[i][k] == null || this.type[i][k] == InputType.IGNORED) {
				continue;
			}
			double ofGroup = 0;
			double left = 0;
			for (int j = 0; j < this.n; j++) {
				ofGroup += this.w[j][i][k];
				left += this.out[j][k] * this.hd[j] * this.permitted[j][i][k];
			}
			boolean essential = this.type[i][k] == InputType.ESSENTIAL;
			double whole = essential ? ofGroup : bought;
			double ofSlot = 1;
			for (int j = 0; j < this.n; j++) {
				double sigma = (replaceable && left > this.out[j][k]) ? this.out[j][k] / left : 1;
				double missing = this.w[j][i][k] - this.kept[j][i][k] * this.hd[j];
				ofSlot -= sigma * missing / ((whole > 0) ? whole : 1);
			}
			if (essential) {
				least = Math.min(least, ofSlot);
			}
			else {
				linear -= 1 - ofSlot;
			}
		}
		return Math.min(least, linear);
	}

	private double orders(int j) {
		double left = 1;
		for (int i = 0; i < this.n; i++) {
			for (int k = 0; k < this.groups; k++) {
				double missing = this.w[j][i][k] - this.kept[j][i][k] * this.hu[i];
				left -= missing / ((this.sold[j] > 0) ? this.sold[j] : 1);
			}
		}
		return left;
	}

	/** ESRI: the part of the network's sales lost by the worse channel. */
	double esri(SalesNetwork network) {
		double lost = 0;
		double all = 0;
		for (int i = 0; i < this.n; i++) {
			if (!network.isOutside(i)) {
				lost += this.sold[i] * (1 - Math.min(this.hd[i], this.hu[i]));
				all += this.sold[i];
			}
		}
		return (all > 0) ? lost / all : 0;
	}

}
