package org.tieline.cascade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
	 * The caps by link.
	 * @param buyers the buyer of each link
	 * @param count number of links
	 * @return the caps; null: there are none
	 * @throws IllegalArgumentException if the links of a cap have several buyers, or a
	 * link has several caps
	 */
	LinkColumns.@Nullable CapColumn column(int[] buyers, int count) {
		if (this.links.isEmpty()) {
			return null;
		}
		int[] cap = new int[count];
		Arrays.fill(cap, SumCaps.NONE);
		for (int one = 0; one < this.links.size(); one++) {
			for (int link : this.links.get(one)) {
				if (cap[link] != SumCaps.NONE || buyers[link] != buyers[this.links.get(one).getFirst()]) {
					throw new IllegalArgumentException(
							"link " + link + " has another cap already, or another buyer than the rest of its cap");
				}
				cap[link] = one;
			}
		}
		return new LinkColumns.CapColumn(cap, this.most.stream().mapToDouble(Double::doubleValue).toArray());
	}

}
