package org.tieline.plausible;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.tieline.stop.Stop;
import org.tieline.supply.SupplyNetwork;

/**
 * Which part of purchases ends with some companies, in drawn networks: the Leontief sum
 * over all walks, of any length, with these companies absorbing. A buyer that is one of
 * them is asked for its own purchases. The sum is the least fixed point of {@code x_i =
 * sum_j s_ij x_j}, reached from zero. Not safe for use by several threads.
 */
final class DrawnLookThrough {

	/** A change below this ends the rounds. */
	private static final double SETTLED = 1e-10;

	/** Rings that pass on nearly everything stop here, below the fixed point. */
	private static final int ROUNDS = 500;

	private final SupplyDraws draws;

	private final BitSet targets;

	private final OtherSuppliers others;

	private final Home home;

	private final int firms;

	private final int groups;

	/** By firm: numbers of the links that it buys over. */
	private final List<List<Integer>> bought = new ArrayList<>();

	/** By link. */
	private final int[] group;

	/** By firm; the last one is outside. */
	private final double[] part;

	/**
	 * What is recorded of purchases from all companies of a country, where purchases end.
	 *
	 * @param companies numbers of its companies
	 * @param least by firm: the least part of its purchases that they have together, also
	 * those that are not recorded; 0: nothing is recorded
	 */
	record Home(BitSet companies, double[] least) {
	}

	/**
	 * The sums of a set of draws.
	 * @param targets numbers of the firms where purchases end
	 * @param home what is recorded of all companies of a country
	 * @param others where purchases end that are not recorded
	 */
	DrawnLookThrough(SupplyDraws draws, BitSet targets, Home home, OtherSuppliers others) {
		this.draws = draws;
		this.targets = targets;
		this.others = others;
		this.home = home;
		SupplyNetwork network = draws.topology().network();
		this.firms = network.size();
		this.groups = network.otherGroup() + 1;
		this.part = new double[this.firms + 1];
		this.group = new int[draws.topology().links()];
		for (int firm = 0; firm <= this.firms; firm++) {
			this.bought.add(new ArrayList<>());
		}
		for (int link = 0; link < this.group.length; link++) {
			this.group[link] = isRecorded(link) ? network.group(link) : draws.topology().group(link);
			this.bought.get(draws.topology().customer(link)).add(link);
		}
	}

	private boolean isRecorded(int link) {
		return link < this.draws.topology().network().links().size();
	}

	/** Whether a supplier that is not recorded delivers over a link. */
	private boolean isFromOutside(int link) {
		return this.draws.topology().supplier(link) == this.firms;
	}

	/**
	 * The part of the purchases of some buyers together, each counted by what it buys.
	 * @param buyers numbers of firms
	 * @return by draw: 0 to 1
	 */
	double[] of(BitSet buyers) {
		double[] parts = new double[this.draws.amounts().length];
		for (int draw = 0; draw < parts.length; draw++) {
			double[] amounts = this.draws.amounts()[draw];
			double[] market = settle(amounts);
			double all = 0;
			double there = 0;
			for (int buyer = buyers.nextSetBit(0); buyer >= 0; buyer = buyers.nextSetBit(buyer + 1)) {
				double spent = spent(buyer, amounts);
				all += spent;
				there += spent * purchases(buyer, amounts, market);
			}
			parts[draw] = (all > 0) ? there / all : 0;
		}
		return parts;
	}

	private double spent(int buyer, double[] amounts) {
		double sum = 0;
		for (int link : this.bought.get(buyer)) {
			sum += amounts[link];
		}
		return sum;
	}

	/** The fixed point of a draw; the part of each product group that it gives. */
	private double[] settle(double[] amounts) {
		for (int firm = 0; firm < this.firms; firm++) {
			this.part[firm] = this.targets.get(firm) ? 1 : 0;
		}
		double[] market = new double[this.groups];
		double change = 1;
		for (int round = 0; round < ROUNDS && change > SETTLED; round++) {
			Stop.poll();
			change = 0;
			if (this.others == OtherSuppliers.LIKE_MARKET) {
				market = market(amounts);
			}
			for (int firm = 0; firm < this.firms; firm++) {
				if (!this.targets.get(firm) && !this.bought.get(firm).isEmpty()) {
					double next = purchases(firm, amounts, market);
					change = Math.max(change, Math.abs(next - this.part[firm]));
					this.part[firm] = next;
				}
			}
		}
		return market;
	}

	/** By product group, that of other goods last: the part of all recorded sales. */
	private double[] market(double[] amounts) {
		double[] sold = new double[this.groups];
		double[] there = new double[this.groups];
		for (int link = 0; link < this.draws.topology().network().links().size(); link++) {
			double counted = amounts[link] * this.part[this.draws.topology().supplier(link)];
			sold[this.group[link]] += amounts[link];
			there[this.group[link]] += counted;
			sold[this.groups - 1] += amounts[link];
			there[this.groups - 1] += counted;
		}
		for (int one = 0; one < this.groups; one++) {
			there[one] = (sold[one] > 0) ? there[one] / sold[one] : 0;
		}
		return there;
	}

	/**
	 * The part of a firm's own purchases. What is recorded of all companies of the
	 * state's country, and not drawn of recorded ones, is bought of others of them.
	 */
	private double purchases(int firm, double[] amounts, double[] market) {
		double recorded = 0;
		double direct = 0;
		double outside = 0;
		double there = 0;
		double likeMarket = 0;
		for (int link : this.bought.get(firm)) {
			int supplier = this.draws.topology().supplier(link);
			if (!isFromOutside(link)) {
				recorded += amounts[link];
				there += amounts[link] * this.part[supplier];
				direct += this.home.companies().get(supplier) ? amounts[link] : 0;
			}
			else {
				outside += amounts[link];
				likeMarket += amounts[link] * market[this.group[link]];
			}
		}
		double all = recorded + outside;
		double unnamed = Math.clamp(this.home.least()[firm] * all - direct, 0, outside);
		double sure = (all > 0) ? (there + Math.max(likeMarket, unnamed)) / all : 0;
		double like = (this.others == OtherSuppliers.LIKE_RECORDED && recorded > 0) ? there / recorded : 0;
		return Math.min(1, Math.max(sure, like));
	}

}
