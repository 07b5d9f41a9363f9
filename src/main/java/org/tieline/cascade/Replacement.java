package org.tieline.cascade;

import java.util.Arrays;

import org.tieline.graph.Worklist;

/**
 * What buyers lack of their suppliers' losses after other suppliers of the group have
 * replaced a part, in one run. If a member of a group changes, the sums of what the group
 * can still sell are computed again in a fixed order. Updating sums by differences would
 * accumulate rounding errors.
 */
final class Replacement {

	private static final double INFINITE = Double.POSITIVE_INFINITY;

	private final Sales sales;

	private final Purchases purchases;

	/** Losses by firm; the array of the run. */
	private final double[] down;

	/** By sale: the part of its amount that a buyer without a barrier lacks. */
	final double[] missed;

	private final Worklist groups;

	/** By group: what it can still sell, without infinite amounts. */
	private final double[] left;

	/** By group: number of members without an upper bound. */
	private final int[] unbounded;

	/** By slot: the number of its barrier, from 1; 0: none. */
	final int[] barrier;

	/** By buyer: whether any of its slots has a barrier. */
	private final boolean[] behind;

	private ReplacementBarriers barriers = ReplacementBarriers.NONE;

	private Sigma sigma = Sigma.OFF;

	private double permitted;

	private int permittedUnbounded;

	Replacement(SalesNetwork network, double[] down) {
		this.sales = network.sales;
		this.purchases = network.purchases;
		this.down = down;
		this.missed = new double[this.sales.count()];
		this.groups = new Worklist(network.groups());
		this.left = new double[network.groups()];
		this.unbounded = new int[network.groups()];
		this.barrier = new int[this.purchases.slotBuyer.length];
		this.behind = new boolean[network.firms()];
	}

	/** Starts a run without losses. */
	void start(Sigma with, ReplacementBarriers against, Worklist buyers) {
		for (int slot : this.barriers.slot) {
			this.barrier[slot] = 0;
			this.behind[this.purchases.slotBuyer[slot]] = false;
		}
		this.groups.clear();
		this.sigma = with;
		this.barriers = against;
		for (int i = 0; i < against.count(); i++) {
			this.barrier[against.slot[i]] = i + 1;
			this.behind[this.purchases.slotBuyer[against.slot[i]]] = true;
			this.groups.add(this.purchases.slotGroup[against.slot[i]]);
			buyers.add(this.purchases.slotBuyer[against.slot[i]]);
		}
	}

	boolean hasBarrier(int buyer) {
		return this.behind[buyer];
	}

	void forget(int firm) {
		Arrays.fill(this.missed, this.sales.firstSale[firm], this.sales.firstSale[firm + 1], 0);
	}

	/** Marks a firm whose loss has changed. */
	void changed(int firm, Worklist buyers) {
		for (int sale = this.sales.firstSale[firm]; sale < this.sales.firstSale[firm + 1]; sale++) {
			if (this.sigma.on()) {
				this.groups.add(this.sales.saleGroup[sale]);
			}
			else {
				miss(sale, this.down[firm], buyers);
			}
		}
	}

	/** Computes replacements after all changes of a step. */
	void settle(Worklist buyers) {
		if (this.sigma.on() && this.groups.size() > 0) {
			for (int i = 0; i < this.groups.size(); i++) {
				settle(this.groups.get(i), buyers);
			}
			for (int slot : this.barriers.slot) {
				if (this.groups.has(this.purchases.slotGroup[slot])) {
					buyers.add(this.purchases.slotBuyer[slot]);
				}
			}
		}
		this.groups.clear();
	}

	private void settle(int group, Worklist buyers) {
		double sum = 0;
		int infinite = 0;
		int end = this.sales.firstOfGroup[group + 1];
		for (int i = this.sales.firstOfGroup[group]; i < end; i++) {
			int sale = this.sales.ofGroup[i];
			double part = 1 - this.down[this.sales.saleSupplier[sale]];
			double amount = this.sigma.standing()[sale] * part;
			if (amount < INFINITE) {
				sum += amount;
			}
			else if (part > 0) {
				infinite++;
			}
		}
		this.left[group] = sum;
		this.unbounded[group] = infinite;
		for (int i = this.sales.firstOfGroup[group]; i < end; i++) {
			int sale = this.sales.ofGroup[i];
			double loss = this.down[this.sales.saleSupplier[sale]];
			if (loss > 0) {
				miss(sale, loss * sigma(sale, 1 - loss, sum, infinite, -1), buyers);
			}
		}
	}

	private void miss(int sale, double part, Worklist buyers) {
		if (part != this.missed[sale]) {
			this.missed[sale] = part;
			if (!buyers.isAll()) {
				buyers.addAll(this.sales.buyer, this.sales.firstPlace[sale], this.sales.firstPlace[sale + 1]);
			}
		}
	}

	private double finite(int group, int index, int except) {
		return this.barriers.finite(this.sales, this.sigma.standing(), this.down, group, index, except);
	}

	private double sigma(int sale, double part, double sum, int infinite, int index) {
		double own = this.sigma.own()[sale];
		if (this.sigma.isExact()) {
			return Sigma.ofWhole(own, sum);
		}
		double standing = (part > 0) ? this.sigma.standing()[sale] * part : 0;
		double others;
		if (infinite > ((standing == INFINITE) ? 1 : 0)) {
			others = INFINITE;
		}
		else if (standing == INFINITE) {
			others = sum;
		}
		else {
			// If nearly all is subtracted from a sum, mostly rounding errors remain.
			others = (standing < sum / 2) ? sum - standing : finite(this.sales.saleGroup[sale], index, sale);
		}
		return Sigma.of(own, part, others);
	}

	/**
	 * What a slot with a barrier lacks of each of its links, written into {@code x} from
	 * an index on.
	 */
	void behindBarrier(int slot, double[] cutOfPlace, double[] x, int at) {
		int index = this.barrier[slot] - 1;
		int entry = this.barriers.first[index];
		int entries = this.barriers.first[index + 1];
		permit(slot, index);
		int start = this.purchases.firstPlace[slot];
		for (int place = start; place < this.purchases.firstPlace[slot + 1]; place++) {
			int sale = this.purchases.sale[place];
			while (entry < entries && this.barriers.sale[entry] < sale) {
				entry++;
			}
			double part = 1 - this.down[this.purchases.supplier[place]];
			double missing = 1 - part * (1 - cutOfPlace[place]);
			if (this.sigma.on() && missing > 0) {
				double cut = (entry < entries && this.barriers.sale[entry] == sale) ? this.barriers.cut[entry] : 0;
				missing *= sigma(sale, part * (1 - cut), this.permitted, this.permittedUnbounded, index);
			}
			x[at + place - start] = missing;
		}
	}

	private void permit(int slot, int index) {
		int group = this.purchases.slotGroup[slot];
		double removed = 0;
		int infinite = this.unbounded[group];
		for (int entry = this.barriers.first[index]; entry < this.barriers.first[index + 1]; entry++) {
			int sale = this.barriers.sale[entry];
			double part = 1 - this.down[this.sales.saleSupplier[sale]];
			double amount = this.sigma.standing()[sale] * part;
			if (amount < INFINITE) {
				removed += amount * this.barriers.cut[entry];
			}
			else if (part > 0 && this.barriers.cut[entry] == 1) {
				infinite--;
			}
		}
		this.permittedUnbounded = infinite;
		this.permitted = (removed <= this.left[group] / 2) ? this.left[group] - removed : finite(group, index, -1);
	}

}
