package org.tieline.cascade;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Slots at which some suppliers cannot fully replace others, for draws side by side. The
 * part that a cut takes from a sale depends on the amounts, so that the places of its
 * links are kept.
 *
 * @param slots the slots with a barrier, ascending
 * @param behind by buyer: whether any of its slots has a barrier
 * @param of by slot: the number of its barrier, from 1; 0: none
 * @param first by barrier: its first entry, with one more at the end
 * @param sale by entry: the sale
 * @param bar by entry: the barred part; negative: the part follows from cut links
 * @param start by entry: the first place of the sale's links in the slot
 * @param end by entry: the place after the last of them
 */
record LaneBarriers(int[] slots, boolean[] behind, int[] of, int[] first, int[] sale, double[] bar, int[] start,
		int[] end) {

	/** Stands for "follows from cut links". */
	static final double OF_CUTS = -1;

	static LaneBarriers of(SalesNetwork network, Shock shock) {
		TreeMap<Long, Double> entries = new TreeMap<>();
		for (int link : shock.links()) {
			entries.put(key(network.purchases.slotOf(link), network.purchases.sale[network.purchases.place[link]]),
					OF_CUTS);
		}
		addBars(network, shock.bars(), entries);
		int[] barrier = new int[network.purchases.slotBuyer.length];
		boolean[] behind = new boolean[network.firms()];
		int[] slots = new int[entries.size()];
		int[] first = new int[entries.size() + 1];
		int[] sale = new int[entries.size()];
		double[] bar = new double[entries.size()];
		int[] start = new int[entries.size()];
		int[] end = new int[entries.size()];
		int count = 0;
		int entry = 0;
		for (Map.Entry<Long, Double> one : entries.entrySet()) {
			int slot = (int) (one.getKey() >>> 32);
			if (barrier[slot] == 0) {
				slots[count] = slot;
				behind[network.purchases.slotBuyer[slot]] = true;
				first[count++] = entry;
				barrier[slot] = count;
			}
			sale[entry] = one.getKey().intValue();
			bar[entry] = one.getValue();
			start[entry] = place(network.purchases, slot, sale[entry]);
			end[entry] = place(network.purchases, slot, sale[entry] + 1);
			entry++;
		}
		first[count] = entry;
		return new LaneBarriers(Arrays.copyOf(slots, count), behind, barrier, Arrays.copyOf(first, count + 1), sale,
				bar, start, end);
	}

	boolean isBehind(int buyer) {
		return this.behind[buyer];
	}

	/** The first place of a slot with this sale or a later one. */
	private static int place(Purchases purchases, int slot, int sale) {
		int place = purchases.firstPlace[slot];
		while (place < purchases.firstPlace[slot + 1] && purchases.sale[place] < sale) {
			place++;
		}
		return place;
	}

	private static void addBars(SalesNetwork network, Shock.Bars bars, Map<Long, Double> entries) {
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
