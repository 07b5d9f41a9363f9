package org.tieline.cascade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.tieline.average.SumCaps;

/** Collects the caps of a network that is being built. */
final class CapList {

	private final List<List<Integer>> links = new ArrayList<>();

	private final List<Double> most = new ArrayList<>();

	void add(List<Integer> links, double most) {
		if (!(most >= 0)) {
			throw new IllegalArgumentException("links cannot add up to at most " + most);
		}
		this.links.add(List.copyOf(links));
		this.most.add(most);
	}

	/**
	 * The caps by link. A link has the cap of the fewest links; caps that contain others
	 * follow.
	 * @param buyers the buyer of each link
	 * @param count number of links
	 * @return the caps; null: there are none
	 * @throws IllegalArgumentException if the links of a cap have several buyers, or two
	 * caps have links in common and neither contains the other
	 */
	LinkColumns.@Nullable CapColumn column(int[] buyers, int count) {
		if (this.links.isEmpty()) {
			return null;
		}
		int[] cap = new int[count];
		Arrays.fill(cap, SumCaps.NONE);
		int[] around = new int[this.links.size()];
		Arrays.fill(around, SumCaps.NONE);
		List<Integer> fewestFirst = IntStream.range(0, this.links.size())
			.boxed()
			.sorted(Comparator.comparingInt((one) -> this.links.get(one).size()))
			.toList();
		for (int one : fewestFirst) {
			Map<Integer, Integer> inside = new TreeMap<>();
			for (int link : this.links.get(one)) {
				if (buyers[link] != buyers[this.links.get(one).getFirst()]) {
					throw new IllegalArgumentException("link " + link + " has another buyer than the rest of its cap");
				}
				if (cap[link] == SumCaps.NONE) {
					cap[link] = one;
				}
				else {
					inside.merge(outermost(cap[link], around), 1, Integer::sum);
				}
			}
			inside.forEach((other, links) -> {
				if (links != this.links.get(other).size()) {
					throw new IllegalArgumentException("caps on " + this.links.get(other) + " and on "
							+ this.links.get(one) + " overlap, and neither contains the other");
				}
				around[other] = one;
			});
		}
		return new LinkColumns.CapColumn(cap, around, this.most.stream().mapToDouble(Double::doubleValue).toArray());
	}

	private static int outermost(int cap, int[] around) {
		int one = cap;
		while (around[one] != SumCaps.NONE) {
			one = around[one];
		}
		return one;
	}

}
