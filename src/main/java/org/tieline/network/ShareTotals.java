package org.tieline.network;

import java.util.Arrays;
import java.util.BitSet;

import org.tieline.evidence.TieKind;

/**
 * Compares the shares of one whole: those of the suppliers in a buyer's purchases, or
 * those of the customers in a supplier's revenue. Where some are known, no other can be
 * more than they leave. The lower bounds are ignored if they contradict each other: if
 * they exceed 100%, or if they reach 100% although another supplier is recorded.
 */
public final class ShareTotals {

	/** Shares add up in binary fractions. */
	private static final double ROUNDING = 1e-9;

	/** The tolerance for the rounding of the printed percentages of a few suppliers. */
	private static final double NOTHING = .01;

	/** By node, the sum of the least shares. */
	private final double[] certain;

	/** By node, how much more than its least share a share can be. */
	private final double[] left;

	/**
	 * Nodes whose least shares cannot all be true, as far as is established and shown for
	 * the time; what is presumed takes nothing from them.
	 */
	private final BitSet crowded = new BitSet();

	/** The same, if all that is claimed is. */
	private final BitSet open = new BitSet();

	/**
	 * The wholes of all buyers, or of all suppliers.
	 * @param ofSuppliers whether the shares are those of suppliers' revenue
	 */
	ShareTotals(Hops hops, boolean ofSuppliers) {
		this.certain = new double[hops.nodes()];
		this.left = new double[hops.nodes()];
		for (int hop = 0; hop < hops.size(); hop++) {
			if (hops.kind[hop] == TieKind.SUPPLIES.ordinal()) {
				int whole = ofSuppliers ? hops.from[hop] : hops.to[hop];
				double least = hops.shares.low(hops.shareIndex(hop), ofSuppliers);
				this.certain[whole] += least;
				if (least == 0 && hops.shares.high(hops.shareIndex(hop), ofSuppliers) > 0
						&& !hops.ties.isOnlyPresumed(hop)) {
					this.open.set(whole);
					this.crowded.set(whole, this.crowded.get(whole) || hops.ties.isShown(hop));
				}
			}
		}
		for (int node = 0; node < this.certain.length; node++) {
			boolean none = this.certain[node] > 1 - NOTHING;
			boolean over = this.certain[node] > 1 + ROUNDING;
			this.crowded.set(node, over || (none && this.crowded.get(node)));
			this.open.set(node, over || (none && this.open.get(node)));
			this.left[node] = this.open.get(node) ? 1 : Math.max(0, 1 - this.certain[node]);
		}
	}

	/** The sum of the least shares of a node. */
	public double certain(int node) {
		return this.certain[node];
	}

	/** How much more than its least share one of them can be. */
	double left(int node) {
		return this.left[node];
	}

	/**
	 * Whether the least shares of a node can all be true.
	 * @param most whether all that is claimed counts, or only what is established
	 */
	public boolean fit(int node, boolean most) {
		return !(most ? this.open : this.crowded).get(node);
	}

	/** Heap that they take, in bytes. */
	long bytes() {
		return 2L * Double.BYTES * this.certain.length + Arrays.stream(new BitSet[] { this.open, this.crowded })
			.mapToLong((set) -> set.size() / Byte.SIZE)
			.sum();
	}

}
