package org.tieline.plausible;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.tieline.claim.Entity;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.SupplyNetwork;
import org.tieline.value.Interval;

/**
 * One case for shares that are not recorded: a stated part of each company's sales and
 * purchases is not recorded, and the recorded ties divide the rest as evenly as recorded
 * shares allow. Recorded shares come first: where they leave less or more for others, the
 * stated part gives way. A share with a recorded range lies at its upper end if nothing
 * is unrecorded, and at its lower end if two thirds are. A tie on record is never
 * nothing.
 */
public final class EvenShares {

	/** With so much not recorded, shares lie at the lower end of a recorded range. */
	private static final double MOST_UNRECORDED = 2.0 / 3;

	/** What a tie on record has at least: it is not nothing. */
	private static final double LEAST = 1e-9;

	private static final double ROUNDING = 1e-9;

	private final DrawnTopology topology;

	private final SupplyNetwork network;

	private final double unrecorded;

	/** Where in its recorded range a share lies: 1 at the upper end, 0 at the lower. */
	private final double place;

	private final OtherPeriods others;

	private EvenShares(DrawnTopology topology, SupplyNetwork network, OtherPeriods others, double unrecorded) {
		this.topology = topology;
		this.network = network;
		this.others = others;
		this.unrecorded = unrecorded;
		this.place = Math.clamp(1 - unrecorded / MOST_UNRECORDED, 0, 1);
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

	/**
	 * Divides first among pairs, then among the products of a pair. The ties of a
	 * subsidiary that figures of its parent can count belong to the pair of the parent.
	 */
	private void divide(List<Integer> links, Function<SupplyLink, Interval> share,
			Function<SupplyLink, Interval> ofPair, double[] shares) {
		Map<String, List<Integer>> pairs = new TreeMap<>();
		links.forEach((link) -> pairs.computeIfAbsent(topPair(link, links), (key) -> new ArrayList<>()).add(link));
		List<List<Integer>> ofPairs = pairs.entrySet()
			.stream()
			.map((pair) -> parentFirst(pair.getKey(), pair.getValue()))
			.toList();
		double[] low = new double[ofPairs.size()];
		double[] high = new double[ofPairs.size()];
		double[] own = new double[ofPairs.size()];
		for (int pair = 0; pair < low.length; pair++) {
			List<Integer> of = ofPairs.get(pair);
			Interval all = ofPair.apply(this.network.links().get(of.getFirst()));
			double least = least(of, share);
			low[pair] = Math.max(all.low(), least);
			own[pair] = widest(of).stream().mapToDouble((link) -> most(link, of, share)).sum();
			high[pair] = Math.max(low[pair], (all.high() < least) ? own[pair] : Math.min(all.high(), own[pair]));
		}
		double[] parts = split(low, high, own, 1 - this.unrecorded, 1);
		for (int pair = 0; pair < low.length; pair++) {
			divide(ofPairs.get(pair), share, parts[pair], shares);
		}
		links.forEach((link) -> shares[link] = Math.max(shares[link], Math.min(LEAST, bounds(link, share).high())));
	}

	/**
	 * Divides a whole. A part with a recorded range has its place in it, as far as the
	 * others allow.
	 * @param own the upper ends of recorded ranges; 1 or more: there is none
	 * @param limit what all parts are together at most
	 */
	private double[] split(double[] low, double[] high, double[] own, double whole, double limit) {
		double[] least = low.clone();
		double[] most = high.clone();
		for (int part = 0; part < low.length; part++) {
			if (own[part] < 1) {
				most[part] = low[part] + (high[part] - low[part]) * this.place;
				least[part] = most[part];
			}
		}
		boolean fit = Arrays.stream(least).sum() <= limit + ROUNDING;
		return EvenSplit.of(fit ? least : low, most, whole);
	}

	/**
	 * The greatest share of a tie. A catch-all tie without an upper bound of its own
	 * repeats the narrower ties of its pair, if these have one.
	 */
	private double most(int link, List<Integer> pair, Function<SupplyLink, Interval> share) {
		Interval own = bounds(link, share);
		SupplyLink one = this.network.links().get(link);
		if (own.high() < 1 || (one.product() != null && !one.isCatchAll())) {
			return own.high();
		}
		List<Integer> narrower = within(link, pair).stream()
			.filter((other) -> other != link && this.network.links().get(other).pair().equals(one.pair()))
			.toList();
		double most = widest(narrower).stream().mapToDouble((other) -> most(other, narrower, share)).sum();
		return (narrower.isEmpty() || most >= 1 || most < own.low()) ? own.high() : most;
	}

	/** The pair of the tie whose figures can count a tie, or its own. */
	private String topPair(int link, List<Integer> links) {
		SupplyLink one = this.network.links().get(link);
		return links.stream()
			.map(this.network.links()::get)
			.filter((wide) -> this.others.mayCount(wide, one))
			.filter((wide) -> links.stream()
				.noneMatch((other) -> this.others.mayCount(this.network.links().get(other), wide)))
			.map(SupplyLink::pair)
			.min(Comparator.naturalOrder())
			.orElse(one.pair());
	}

	private List<Integer> parentFirst(String pair, List<Integer> links) {
		return links.stream()
			.sorted(Comparator.comparing((link) -> !this.network.links().get(link).pair().equals(pair)))
			.toList();
	}

	/**
	 * Divides the share of a pair among its widest ties, and the share of such a tie
	 * between what it names alone and its narrower ties.
	 */
	private void divide(List<Integer> pair, Function<SupplyLink, Interval> share, double whole, double[] shares) {
		List<Integer> wide = widest(pair);
		List<List<Integer>> within = wide.stream().map((one) -> within(one, pair)).toList();
		double[] high = wide.stream().mapToDouble((one) -> most(one, pair, share)).toArray();
		double[] low = within.stream().mapToDouble((ties) -> least(ties, share)).toArray();
		for (int i = 0; i < low.length; i++) {
			high[i] = Math.max(low[i], high[i]);
		}
		double[] parts = split(low, high, high, whole, whole);
		for (int i = 0; i < parts.length; i++) {
			List<Integer> narrower = new ArrayList<>(within.get(i));
			narrower.remove(wide.get(i));
			boolean repeats = most(wide.get(i), pair, share) < bounds(wide.get(i), share).high();
			double alone = narrower.isEmpty() ? parts[i] : repeats ? 0 : alone(narrower, share, parts[i]);
			shares[wide.get(i)] = alone;
			if (!narrower.isEmpty()) {
				divide(narrower, share, parts[i] - alone, shares);
			}
		}
	}

	/** What is left to a wide tie beside its narrower ones: an even part, or the rest. */
	private double alone(List<Integer> narrower, Function<SupplyLink, Interval> share, double whole) {
		List<Integer> next = widest(narrower);
		double[] low = new double[next.size() + 1];
		double[] high = new double[low.length];
		high[0] = 1;
		for (int i = 0; i < next.size(); i++) {
			low[i + 1] = least(within(next.get(i), narrower), share);
			high[i + 1] = Math.max(low[i + 1], most(next.get(i), narrower, share));
		}
		return Math.max(0, Math.min(whole, split(low, high, high, whole, whole)[0]));
	}

	/** The ties of a pair that are not within a wider one of them. */
	private List<Integer> widest(List<Integer> pair) {
		return pair.stream()
			.filter((one) -> pair.stream().noneMatch((other) -> !other.equals(one) && isWithin(one, other)))
			.toList();
	}

	private List<Integer> within(int wide, List<Integer> pair) {
		return pair.stream().filter((one) -> one == wide || isWithin(one, wide)).toList();
	}

	/** Whether what a tie tells of is among what another tells of. */
	private boolean isWithin(int one, int other) {
		Entity wide = this.network.links().get(other).product();
		SupplyLink narrow = this.network.links().get(one);
		if (!narrow.pair().equals(this.network.links().get(other).pair())) {
			return this.others.mayCount(this.network.links().get(other), narrow);
		}
		return (wide == null) ? narrow.product() != null
				: !wide.equals(narrow.product()) && narrow.isWithin(Set.of(wide.id()));
	}

	private double least(List<Integer> ties, Function<SupplyLink, Interval> share) {
		return ties.stream().mapToDouble((link) -> bounds(link, share).low()).max().orElse(0);
	}

	private Interval bounds(int link, Function<SupplyLink, Interval> share) {
		return share.apply(this.network.links().get(link));
	}

}
