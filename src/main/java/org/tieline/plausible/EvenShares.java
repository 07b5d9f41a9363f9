package org.tieline.plausible;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.tieline.supply.SupplyLink;
import org.tieline.supply.SupplyNetwork;
import org.tieline.value.Interval;

/**
 * One case for shares that are not recorded: a stated part of each company's sales and
 * purchases is not recorded, and the recorded ties divide the rest as evenly as recorded
 * shares allow. Recorded shares come first: where they leave less or more for others, the
 * stated part gives way.
 */
public final class EvenShares {

	private final DrawnTopology topology;

	private final SupplyNetwork network;

	private final double unrecorded;

	private final OtherPeriods others;

	private EvenShares(DrawnTopology topology, SupplyNetwork network, OtherPeriods others, double unrecorded) {
		this.topology = topology;
		this.network = network;
		this.others = others;
		this.unrecorded = unrecorded;
	}

	/**
	 * Shares of purchases by link: each customer's purchases add up to 1.
	 * @param network the links with their bounds under a scenario
	 * @param others shares of other periods
	 * @param unrecorded the part of purchases that is not recorded, 0 or more, below 1
	 */
	public static double[] ofPurchases(DrawnTopology topology, SupplyNetwork network, OtherPeriods others,
			double unrecorded) {
		return new EvenShares(topology, network, others, unrecorded).purchases();
	}

	/**
	 * Shares of sales by link: each supplier's sales add up to 1.
	 * @param network the links with their bounds under a scenario
	 * @param others shares of other periods
	 * @param unrecorded the part of sales that is not recorded, 0 or more, below 1
	 */
	public static double[] ofSales(DrawnTopology topology, SupplyNetwork network, OtherPeriods others,
			double unrecorded) {
		return new EvenShares(topology, network, others, unrecorded).sales();
	}

	private double[] purchases() {
		double[] shares = new double[this.topology.links()];
		byFirm(this.network::customer).forEach((firm, links) -> {
			divide(links, this.others::ofPurchases, this.others::ofPairsPurchases, shares);
			Map<Integer, Double> recorded = new TreeMap<>();
			double sum = 0;
			for (int link : links) {
				recorded.merge(this.network.group(link), shares[link], Double::sum);
				sum += shares[link];
			}
			double outside = Math.max(0, 1 - sum);
			for (int link : this.topology.fromOutside(firm)) {
				double part = recorded.getOrDefault(this.topology.group(link), 0.0);
				shares[link] = (sum > 0) ? outside * part / sum : 0;
			}
		});
		return shares;
	}

	private double[] sales() {
		double[] shares = new double[this.topology.links()];
		byFirm(this.network::supplier).forEach((firm, links) -> {
			divide(links, this.others::ofRevenue, this.others::ofPairsRevenue, shares);
			double sum = 0;
			for (int link : links) {
				sum += shares[link];
			}
			double outside = Math.max(0, 1 - sum);
			this.topology.toOutside(firm).forEach((link) -> shares[link] = outside);
		});
		return shares;
	}

	private Map<Integer, List<Integer>> byFirm(Function<Integer, Integer> firm) {
		Map<Integer, List<Integer>> links = new TreeMap<>();
		for (int link = 0; link < this.network.links().size(); link++) {
			if (this.network.links().get(link).isAffirmed()) {
				links.computeIfAbsent(firm.apply(link), (key) -> new ArrayList<>()).add(link);
			}
		}
		return links;
	}

	/** Divides first among pairs, then among the products of a pair. */
	private void divide(List<Integer> links, Function<SupplyLink, Interval> share,
			Function<SupplyLink, Interval> ofPair, double[] shares) {
		Map<String, List<Integer>> pairs = new TreeMap<>();
		links.forEach((link) -> pairs.computeIfAbsent(this.network.links().get(link).pair(), (key) -> new ArrayList<>())
			.add(link));
		List<List<Integer>> ofPairs = List.copyOf(pairs.values());
		double[] low = new double[ofPairs.size()];
		double[] high = new double[ofPairs.size()];
		for (int pair = 0; pair < low.length; pair++) {
			Interval all = ofPair.apply(this.network.links().get(ofPairs.get(pair).getFirst()));
			low[pair] = ofPairs.get(pair).stream().mapToDouble((link) -> bounds(link, share).low()).max().orElse(0);
			low[pair] = Math.max(low[pair], all.low());
			high[pair] = Math.max(low[pair], Math.min(all.high(), mostOf(ofPairs.get(pair), share)));
		}
		double[] parts = EvenSplit.of(low, high, 1 - this.unrecorded);
		for (int pair = 0; pair < low.length; pair++) {
			List<Integer> of = ofPairs.get(pair);
			double[] within = EvenSplit.of(of.stream().mapToDouble((link) -> bounds(link, share).low()).toArray(),
					of.stream().mapToDouble((link) -> bounds(link, share).high()).toArray(), parts[pair]);
			for (int i = 0; i < within.length; i++) {
				shares[of.get(i)] = within[i];
			}
		}
	}

	/**
	 * The greatest share of a pair: that of a tie that contains all others, or the sum.
	 */
	private double mostOf(List<Integer> pair, Function<SupplyLink, Interval> share) {
		double sum = 0;
		double widest = 1;
		for (int link : pair) {
			SupplyLink one = this.network.links().get(link);
			sum += bounds(link, share).high();
			if (one.product() == null) {
				widest = Math.min(widest, bounds(link, share).high());
			}
		}
		return Math.min(widest, sum);
	}

	private Interval bounds(int link, Function<SupplyLink, Interval> share) {
		return share.apply(this.network.links().get(link));
	}

}
