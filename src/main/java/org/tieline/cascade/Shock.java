package org.tieline.cascade;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What happens first: firms that fail in part or whole, links that are cut in part or
 * whole, and suppliers that are barred from standing in for others.
 *
 * <p>
 * A cut says how much of an existing link is gone, and with it how far the supplier may
 * stand in for other suppliers of the same group to the same buyer. It says nothing of
 * suppliers that do not sell to the buyer today. "No supplier of this country may sell to
 * this buyer" therefore takes both: a cut of every link there is, and a bar for every
 * pair. A bar alone leaves existing sales as they are.
 *
 * @param firms who fails, ascending
 * @param downstream for each of them the part of its production that is lost
 * @param upstream for each of them the part of its orders that is lost
 * @param links which links are cut, ascending
 * @param cuts for each of them the part that is cut
 * @param bars who may not stand in
 */
public record Shock(int[] firms, double[] downstream, double[] upstream, int[] links, double[] cuts, Bars bars) {

	/**
	 * Suppliers that may not stand in for others at a buyer.
	 *
	 * @param supplier who
	 * @param buyer at whom
	 * @param group with which product group; -1 is all
	 * @param part which part of their supply may not
	 */
	record Bars(int[] supplier, int[] buyer, int[] group, double[] part) {
	}

	/** All product groups. */
	static final int EVERY_GROUP = -1;

	/**
	 * Checks the shock against the network it is to hit.
	 * @throws IllegalArgumentException if a firm or link does not exist, or a firm
	 * outside fails
	 */
	void refuseStrangersTo(SalesNetwork network) {
		for (int firm : this.firms) {
			refuse(firm, network.firms(), "firm");
			if (network.isOutside(firm)) {
				throw new IllegalArgumentException("a firm outside the network does not fail: " + firm);
			}
		}
		for (int link : this.links) {
			refuse(link, network.links(), "link");
		}
		for (int bar = 0; bar < this.bars.part().length; bar++) {
			refuse(this.bars.supplier()[bar], network.firms(), "firm");
			refuse(this.bars.buyer()[bar], network.firms(), "firm");
		}
	}

	private static void refuse(int index, int range, String what) {
		if (index < 0 || index >= range) {
			throw new IllegalArgumentException("no such " + what + ": " + index);
		}
	}

	/** Nothing happens. */
	static Shock none() {
		return builder().build();
	}

	/** One firm fails: it neither produces nor orders. */
	static Shock defaultOf(int firm) {
		return builder().fail(firm, 1, 1).build();
	}

	/** Links are cut, each by the same part. */
	public static Shock cut(int[] links, double severity) {
		Builder builder = builder();
		for (int link : links) {
			builder.cut(link, severity);
		}
		return builder.build();
	}

	public static Builder builder() {
		return new Builder();
	}

	/** Collects what happens. Of two words on the same the greater counts. */
	public static final class Builder {

		private final TreeMap<Integer, Double> downstream = new TreeMap<>();

		private final TreeMap<Integer, Double> upstream = new TreeMap<>();

		private final TreeMap<Integer, Double> cuts = new TreeMap<>();

		private final List<int[]> barred = new ArrayList<>();

		private final List<Double> parts = new ArrayList<>();

		/**
		 * A firm loses a part of its production (psi_d) and of its orders (psi_u).
		 * @throws IllegalArgumentException if a part is not from 0 to 1
		 */
		Builder fail(int firm, double production, double orders) {
			this.downstream.merge(firm, part(production), Math::max);
			this.upstream.merge(firm, part(orders), Math::max);
			return this;
		}

		/**
		 * A part of a link is cut.
		 * @throws IllegalArgumentException if the part is not from 0 to 1
		 */
		public Builder cut(int link, double part) {
			this.cuts.merge(link, part(part), Math::max);
			return this;
		}

		/** A supplier may not stand in at a buyer, with no product. */
		public Builder bar(int supplier, int buyer, double part) {
			return bar(supplier, buyer, EVERY_GROUP, part);
		}

		/**
		 * A supplier may not stand in at a buyer, with products of one group.
		 * @throws IllegalArgumentException if the part is not from 0 to 1
		 */
		public Builder bar(int supplier, int buyer, int group, double part) {
			this.barred.add(new int[] { supplier, buyer, group });
			this.parts.add(part(part));
			return this;
		}

		private static double part(double part) {
			if (!(part >= 0 && part <= 1)) {
				throw new IllegalArgumentException("not a part of a whole: " + part);
			}
			return part;
		}

		public Shock build() {
			return new Shock(ints(this.downstream), doubles(this.downstream), doubles(this.upstream), ints(this.cuts),
					doubles(this.cuts), new Bars(column(0), column(1), column(2),
							this.parts.stream().mapToDouble(Double::doubleValue).toArray()));
		}

		private int[] column(int column) {
			return this.barred.stream().mapToInt((one) -> one[column]).toArray();
		}

		private static int[] ints(TreeMap<Integer, Double> map) {
			return map.keySet().stream().mapToInt(Integer::intValue).toArray();
		}

		private static double[] doubles(TreeMap<Integer, Double> map) {
			return map.values().stream().mapToDouble(Double::doubleValue).toArray();
		}

	}

}
