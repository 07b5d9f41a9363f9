package org.tieline.ownership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Which shares in a company are certainly different holdings, so that they add up. A
 * stake that is not stated to be direct can be held through another holder, and two such
 * stakes can be one. What several holders have together is then at least the largest of
 * these: the sum of all direct stakes, and each other stake with the direct one of its
 * owner. A stake that is held beside chains can include all that the holders in them
 * have. What those of them have who are not among the holders counts for nothing.
 */
final class SeparateHoldings {

	/** All shares are separate. */
	static final SeparateHoldings ALL = new SeparateHoldings(Map.of());

	/**
	 * Shares of a company that add up.
	 *
	 * @param shares their numbers
	 * @param within numbers of shares that can be parts of them
	 */
	private record Separate(int[] shares, int[] within) {
	}

	private final Map<Integer, List<Separate>> byCompany;

	private SeparateHoldings(Map<Integer, List<Separate>> byCompany) {
		this.byCompany = byCompany;
	}

	/**
	 * Finds the shares that add up.
	 * @param graph the shares
	 * @param companies companies with stakes that are not stated to be direct
	 * @param loose which shares these are
	 * @param inChains by the fact of such a share that is held beside chains: the holders
	 * in these chains
	 */
	static SeparateHoldings of(OwnershipGraph graph, Set<String> companies, Predicate<Share> loose,
			Map<String, Set<String>> inChains) {
		Map<Integer, List<Separate>> found = new HashMap<>();
		for (String company : companies) {
			int node = graph.numberOf(company);
			if (node >= 0) {
				int[] direct = shares(graph, node).filter((one) -> !loose.test(graph.share(one))).toArray();
				List<Separate> separate = new ArrayList<>(List.of(new Separate(direct, new int[0])));
				shares(graph, node).filter((one) -> loose.test(graph.share(one)))
					.mapToObj((one) -> separate(graph, one, direct, inChains.get(graph.share(one).fact())))
					.forEach(separate::add);
				found.put(node, separate);
			}
		}
		return found.isEmpty() ? ALL : new SeparateHoldings(found);
	}

	private static Separate separate(OwnershipGraph graph, int share, int[] direct, @Nullable Set<String> chains) {
		if (chains != null) {
			return new Separate(new int[] { share },
					shares(graph, graph.companyOf(share))
						.filter((other) -> other != share && chains.contains(graph.share(other).owner()))
						.toArray());
		}
		IntStream own = IntStream.of(direct).filter((other) -> graph.ownerOf(other) == graph.ownerOf(share));
		return new Separate(IntStream.concat(IntStream.of(share), own).toArray(), new int[0]);
	}

	private static IntStream shares(OwnershipGraph graph, int company) {
		return IntStream.range(graph.firstInto(company), graph.endInto(company));
	}

	/** Whether the shares in a company may overlap. */
	boolean mayOverlap(int company) {
		return this.byCompany.containsKey(company);
	}

	/**
	 * The least that some holders have together of a company whose shares may overlap, in
	 * units of a share.
	 */
	long least(OwnershipGraph graph, int company, boolean[] holders) {
		long most = 0;
		for (Separate separate : this.byCompany.getOrDefault(company, List.of())) {
			long sum = 0;
			for (int share : separate.shares()) {
				sum += holders[graph.ownerOf(share)] ? graph.lowUnits(share) : 0;
			}
			for (int share : separate.within()) {
				sum -= holders[graph.ownerOf(share)] ? 0 : graph.highUnits(share);
			}
			most = Math.max(most, sum);
		}
		return most;
	}

}
