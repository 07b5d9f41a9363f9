package org.tieline.cascade;

import java.util.Arrays;

import org.tieline.average.IntervalAverage;
import org.tieline.average.RememberedAverages;

/**
 * The lower or the upper operator on amounts within bounds. Each average, and the part
 * that cannot be replaced, is the least or the greatest that any amounts within the
 * bounds give. Iterated from no loss, the results stay below or above the exact losses
 * for all such amounts. The bounds are sound, not tight: one amount can take one bound
 * for its buyer and the other for its supplier. If shares are stated, the tighter of both
 * bounds counts.
 */
final class BoundOperator implements Operator {

	private final boolean most;

	private final Purchases purchases;

	private final LinkBounds bought;

	private final OrderRows sold;

	private final Sigma sigma;

	BoundOperator(SalesNetwork network, boolean most, boolean replaceable) {
		this.most = most;
		this.purchases = network.purchases;
		this.bought = LinkBounds.bought(network);
		int[] firms = new int[network.firms()];
		Arrays.setAll(firms, (firm) -> firm);
		this.sold = OrderRows.of(network, firms, most);
		double[] low = network.bySale(network.lows());
		double[] high = network.bySale(network.highs());
		this.sigma = most ? new Sigma(replaceable, high, low) : new Sigma(replaceable, low, high);
	}

	/** Memory for the averages of one thread. */
	RememberedAverages newOrders() {
		return this.sold.newAverages();
	}

	@Override
	public Sigma sigma() {
		return this.sigma;
	}

	@Override
	public double ofBuyer(int buyer, CascadeState run) {
		int start = this.purchases.start(buyer);
		double worst = 0;
		boolean linear = false;
		for (int slot = this.purchases.firstSlot[buyer]; slot < this.purchases.firstSlot[buyer + 1]; slot++) {
			int place = this.purchases.firstPlace[slot];
			int count = this.purchases.firstPlace[slot + 1] - place;
			InputType type = this.purchases.slotType[slot];
			boolean missed = type != InputType.IGNORED && gather(slot, run, place - start);
			if (missed && type == InputType.ESSENTIAL) {
				worst = Math.max(worst, this.bought.part(run.x, place - start, place, count, this.most));
			}
			boolean possibly = type == InputType.POSSIBLY_ESSENTIAL;
			if (missed && possibly && this.most) {
				worst = Math.max(worst, greatest(run.x, place - start, count));
			}
			boolean counted = type == InputType.NON_ESSENTIAL || (possibly && this.most);
			linear |= missed && counted;
			if (!missed || !counted) {
				Arrays.fill(run.x, place - start, place - start + count, 0);
			}
		}
		if (!linear) {
			return worst;
		}
		return Math.max(worst,
				this.bought.whole(run.x, start, this.purchases.end(buyer) - start, this.most, run.sorted));
	}

	/**
	 * By buyer: the missing part of its ignored inputs, weighted by their amounts, at the
	 * end of a run. If the run was given up, every missing part counts as all.
	 */
	double[] ignored(CascadeState run) {
		double[] missing = new double[this.purchases.firstIgnored.length];
		for (int buyer = 0; buyer < missing.length; buyer++) {
			int slot = this.purchases.firstIgnored[buyer];
			int start = this.purchases.firstPlace[slot];
			int end = this.purchases.end(buyer);
			boolean any = false;
			for (; slot < this.purchases.firstSlot[buyer + 1]; slot++) {
				int at = this.purchases.firstPlace[slot] - start;
				boolean lacks = gather(slot, run, at);
				if (!lacks) {
					Arrays.fill(run.x, at, this.purchases.firstPlace[slot + 1] - start, 0);
				}
				any |= lacks;
			}
			missing[buyer] = any ? this.bought.part(run.x, 0, start, end - start, this.most) : 0;
		}
		if (this.most && run.isGivenUp()) {
			Arrays.setAll(missing, (buyer) -> Math.ceil(missing[buyer]));
		}
		return missing;
	}

	/**
	 * The greatest part that some of the links can lack together, whichever links they
	 * are.
	 */
	private static double greatest(double[] x, int from, int count) {
		double greatest = 0;
		for (int i = from; i < from + count; i++) {
			greatest = Math.max(greatest, x[i]);
		}
		return greatest;
	}

	/** The part of each link that a slot lacks; false if none lacks anything. */
	private boolean gather(int slot, CascadeState run, int at) {
		int start = this.purchases.firstPlace[slot];
		int end = this.purchases.firstPlace[slot + 1];
		if (run.replacement.barrier[slot] != 0) {
			run.replacement.behindBarrier(slot, run.cutPurchases, run.x, at);
			return true;
		}
		boolean any = false;
		for (int place = start; place < end; place++) {
			double missed = run.replacement.missed[this.purchases.sale[place]];
			run.x[at + place - start] = missed;
			any |= missed > 0;
		}
		return any;
	}

	@Override
	public double ofSupplier(int supplier, CascadeState run) {
		return this.sold.loss(supplier, run.up, run.orders, run);
	}

	@Override
	public double cut(double[] cuts, int place) {
		return IntervalAverage.ofCuts(cuts, this.bought.low(), this.bought.high(), place, this.most);
	}

}
