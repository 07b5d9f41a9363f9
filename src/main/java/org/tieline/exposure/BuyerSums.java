package org.tieline.exposure;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.tieline.exposure.ExposureAnswers.BuyerSum;
import org.tieline.network.HopFilters;
import org.tieline.network.Hops;
import org.tieline.network.Nodes;
import org.tieline.path.PathSources;
import org.tieline.value.Interval;

/**
 * Which part of the purchases of some buyers ends in the sphere of a state: of each, and
 * of all together. The sums over all walks are worked out when they are first asked for;
 * most questions ask for none of them, or for the least alone.
 */
public final class BuyerSums {

	private final Hops hops;

	private final PathSources starts;

	private final int[] buyers;

	private final LookThrough sums;

	private final BitSet established;

	private final BitSet sphere;

	/**
	 * By buyer the least part that figures of all companies of the state's country tell.
	 */
	private final ToDoubleFunction<String> stated;

	/**
	 * The sums of those of some buyers that have suppliers on record.
	 * @param established on whom the state can lean for certain
	 * @param sphere on whom it may lean at all
	 */
	BuyerSums(Hops hops, PathSources starts, BitSet established, BitSet sphere) {
		this.hops = hops;
		this.starts = starts;
		this.buyers = starts.all().stream().filter((buyer) -> buys(hops, buyer)).toArray();
		this.established = established;
		this.sphere = sphere;
		this.sums = new LookThrough(hops, established, sphere, starts.all());
		this.stated = (buyer) -> 0;
	}

	private BuyerSums(BuyerSums sums, ToDoubleFunction<String> stated) {
		this.hops = sums.hops;
		this.starts = sums.starts;
		this.buyers = sums.buyers;
		this.established = sums.established;
		this.sphere = sums.sphere;
		this.sums = sums.sums;
		this.stated = stated;
	}

	/**
	 * The same sums, none of them less than is recorded of all suppliers that have their
	 * seat in the country of the state together.
	 * @param part by id of a buyer the least part of its purchases, 0 to 1
	 */
	BuyerSums atLeast(ToDoubleFunction<String> part) {
		return new BuyerSums(this, part);
	}

	private static boolean buys(Hops hops, int node) {
		return IntStream.range(0, hops.degree(node))
			.anyMatch((i) -> HopFilters.UPSTREAM.walks(hops, hops.arc(node, i)));
	}

	/**
	 * Whether a company is one of the buyers.
	 * @param disputed whether it may be; else whether that is established
	 */
	boolean isBuyer(String id, boolean disputed) {
		int node = this.hops.network.nodes.indexOf(id);
		return IntStream.of(this.buyers).anyMatch((buyer) -> buyer == node && (disputed || isEstablished(buyer)));
	}

	/**
	 * Whether the state can lean on a company.
	 * @param disputed whether it may; else whether that is established
	 */
	boolean isInSphere(String id, boolean disputed) {
		int node = this.hops.network.nodes.indexOf(id);
		return node != Nodes.NONE && (disputed ? this.sphere : this.established).get(node);
	}

	/** The sums of each buyer. */
	public List<BuyerSum> each() {
		return IntStream.of(this.buyers)
			.mapToObj((buyer) -> new BuyerSum(this.hops.network.nodes.id(buyer), isEstablished(buyer), open(buyer),
					ifComplete(buyer)))
			.toList();
	}

	/**
	 * Bounds for all buyers. The lower bound is the least sum of an established buyer, or
	 * 0 if no buyer is established. The upper bound is the greatest sum of any buyer.
	 * Null: there is no buyer.
	 * @param recordIsComplete whether all purchases are assumed to be recorded. If not,
	 * every part that does not certainly end elsewhere may end in the sphere
	 */
	public @Nullable Interval all(boolean recordIsComplete) {
		if (this.buyers.length == 0) {
			return null;
		}
		Function<Integer, Interval> part = recordIsComplete ? this::ifComplete : this::open;
		double low = IntStream.of(this.buyers)
			.filter(this::isEstablished)
			.mapToDouble((buyer) -> part.apply(buyer).low())
			.min()
			.orElse(0);
		double high = IntStream.of(this.buyers).mapToDouble((buyer) -> part.apply(buyer).high()).max().orElse(1);
		return new Interval(low, high);
	}

	private boolean isEstablished(int buyer) {
		return this.starts.of(buyer).established();
	}

	private Interval open(int buyer) {
		return atLeast(new Interval(this.sums.least(buyer), 1), buyer).roundedOutward();
	}

	private Interval ifComplete(int buyer) {
		return atLeast(this.sums.of(buyer), buyer).roundedOutward();
	}

	/** The seat of a supplier puts it within the sphere for certain. */
	private Interval atLeast(Interval sum, int buyer) {
		double least = this.stated.applyAsDouble(this.hops.network.nodes.id(buyer));
		return new Interval(Math.max(sum.low(), least), Math.max(sum.high(), least));
	}

}
