package org.tieline.cascade;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Slots at which some suppliers of the group cannot fully replace others, because their
 * links to the buyer are cut, or because they are barred. A barrier is one such slot. Its
 * entries are the sales of these suppliers.
 */
final class ReplacementBarriers {

	static final ReplacementBarriers NONE = new ReplacementBarriers(new int[0], new int[1], new int[0], new double[0]);

	/** The slots, ascending. */
	final int[] slot;

	/** By barrier: its first entry, with one more at the end. */
	final int[] first;

	/** The sales, ascending within a barrier. */
	final int[] sale;

	/** By entry: the part that cannot be sold, 0 to 1. */
	final double[] cut;

	private ReplacementBarriers(int[] slot, int[] first, int[] sale, double[] cut) {
		this.slot = slot;
		this.first = first;
		this.sale = sale;
		this.cut = cut;
	}

	int count() {
		return this.slot.length;
	}

	/**
	 * What a group can still sell past a barrier, without one sale and without infinite
	 * amounts.
	 * @param index number of the barrier; -1: none
	 */
	double finite(Sales sales, double[] standing, double[] down, int group, int index, int except) {
		double sum = 0;
		int entry = (index < 0) ? 0 : this.first[index];
		int entries = (index < 0) ? 0 : this.first[index + 1];
		for (int i = sales.firstOfGroup[group]; i < sales.firstOfGroup[group + 1]; i++) {
			int at = sales.ofGroup[i];
			double part = 1 - down[sales.saleSupplier[at]];
			if (entry < entries && this.sale[entry] == at) {
				part *= 1 - this.cut[entry++];
			}
			double amount = standing[at] * part;
			if (at != except && amount < Double.POSITIVE_INFINITY) {
				sum += amount;
			}
		}
		return sum;
	}

	static ReplacementBarriers of(SalesNetwork network, Shock shock, Operator operator) {
		if (shock.links().length + shock.bars().supplier().length == 0) {
			return NONE;
		}
		TreeMap<Long, Double> entries = new TreeMap<>();
		cuts(network, shock, operator, entries);
		bars(network, shock.bars(), entries);
		int[] slot = new int[entries.size()];
		int[] first = new int[entries.size() + 1];
		int[] sale = new int[entries.size()];
		double[] cut = new double[entries.size()];
		int count = 0;
		int entry = 0;
		for (Map.Entry<Long, Double> one : entries.entrySet()) {
			int at = (int) (one.getKey() >>> 32);
			if (count == 0 || slot[count - 1] != at) {
				slot[count] = at;
				first[count++] = entry;
			}
			sale[entry] = one.getKey().intValue();
			cut[entry++] = one.getValue();
		}
		first[count] = entry;
		return new ReplacementBarriers(Arrays.copyOf(slot, count), Arrays.copyOf(first, count + 1), sale, cut);
	}

	private static void cuts(SalesNetwork network, Shock shock, Operator operator, Map<Long, Double> entries) {
		Purchases purchases = network.purchases;
		for (int link : shock.links()) {
			int slot = purchases.slotOf(link);
			int start = purchases.place[link];
			while (start > purchases.firstPlace[slot] && purchases.sale[start - 1] == purchases.sale[start]) {
				start--;
			}
			int end = purchases.place[link] + 1;
			while (end < purchases.firstPlace[slot + 1] && purchases.sale[end] == purchases.sale[start]) {
				end++;
			}
			double[] cuts = new double[end - start];
			for (int i = 0; i < cuts.length; i++) {
				int found = Arrays.binarySearch(shock.links(), purchases.link[start + i]);
				cuts[i] = (found >= 0) ? shock.cuts()[found] : 0;
			}
			entries.put(key(slot, purchases.sale[start]), operator.cut(cuts, start));
		}
	}

	private static void bars(SalesNetwork network, Shock.Bars bars, Map<Long, Double> entries) {
		for (int i = 0; i < bars.supplier().length; i++) {
			for (int sale = network.sales.firstSale[bars.supplier()[i]]; sale < network.sales.firstSale[bars
				.supplier()[i] + 1]; sale++) {
				int group = network.sales.saleGroup[sale];
				int slot = network.purchases.slot(bars.buyer()[i], group);
				if (slot >= 0 && (bars.group()[i] == Shock.EVERY_GROUP || bars.group()[i] == group)) {
					entries.merge(key(slot, sale), bars.part()[i], Math::max);
				}
			}
		}
	}

	private static long key(int slot, int sale) {
		return ((long) slot << 32) | sale;
	}

}
