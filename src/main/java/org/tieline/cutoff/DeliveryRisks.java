package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.cascade.BoundsResult;
import org.tieline.cutoff.Loss.Deliveries;
import org.tieline.evidence.NounPhrase;
import org.tieline.hop.Hop;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.SupplyNetwork;
import org.tieline.value.Interval;

/**
 * Finds the buyers whose deliveries of capital goods are at risk: their supplier is cut
 * off from them, or may lose output itself.
 */
final class DeliveryRisks {

	private static final int MOST_NAMED = 3;

	private final SupplyNetwork network;

	private final Set<Integer> cut;

	private final BoundsResult bounds;

	private final LossRoutes down;

	/** By buyer: the links of capital goods at risk, the nearest to the cut first. */
	private final Map<Integer, List<Integer>> reaching = new HashMap<>();

	/**
	 * Finds them all.
	 * @param network the network of the scenario
	 * @param scenario the scenario
	 * @param bounds the losses of all firms
	 * @param down the routes of losses of output
	 */
	DeliveryRisks(SupplyNetwork network, Scenario scenario, BoundsResult bounds, LossRoutes down) {
		this.network = network;
		this.cut = new HashSet<>(scenario.cut());
		this.bounds = bounds;
		this.down = down;
		for (int link = 0; link < network.links().size(); link++) {
			if (network.isCapital(link) && tierOf(link) < Integer.MAX_VALUE) {
				this.reaching.computeIfAbsent(network.customer(link), (key) -> new ArrayList<>()).add(link);
			}
		}
		this.reaching.values().forEach((links) -> links.sort((one, other) -> tierOf(one) - tierOf(other)));
	}

	private int tierOf(int link) {
		if (this.cut.contains(link)) {
			return 1;
		}
		int before = this.down.tier(this.network.supplier(link));
		return (before < Integer.MAX_VALUE) ? before + 1 : before;
	}

	/** The ties from the cut to a firm that lacks deliveries; the greatest int: none. */
	int tier(int firm) {
		return this.reaching.containsKey(firm) ? tierOf(this.reaching.getOrDefault(firm, List.of()).getFirst())
				: Integer.MAX_VALUE;
	}

	/** What is at risk for a firm; null: nothing. */
	@Nullable Deliveries of(int firm) {
		Interval part = this.bounds.ignored(firm);
		List<Integer> links = this.reaching.getOrDefault(firm, List.of());
		return (part.high() > 0 && !links.isEmpty()) ? new Deliveries(part, reason(firm, links)) : null;
	}

	/** The chain from the cut to a firm that lacks deliveries. */
	List<Hop> chain(int firm) {
		List<Integer> links = this.reaching.getOrDefault(firm, List.of());
		if (links.isEmpty()) {
			return List.of();
		}
		int last = links.getFirst();
		List<Hop> hops = new ArrayList<>(
				this.cut.contains(last) ? List.of() : this.down.chain(this.network.supplier(last)));
		hops.add(this.down.hop(last));
		return List.copyOf(hops);
	}

	private String reason(int firm, List<Integer> links) {
		Set<String> products = new TreeSet<>();
		Set<String> suppliers = new TreeSet<>();
		for (int link : links) {
			SupplyLink one = this.network.links().get(link);
			products.add(NounPhrase.of(Objects.requireNonNull(one.product())));
			suppliers.add(one.supplier().name());
		}
		return this.network.firm(firm).name() + " installs and keeps what it buys from " + list(suppliers) + " ("
				+ list(products) + "). New deliveries and repair are at risk. What is installed goes on working, "
				+ "so that no output is counted as lost.";
	}

	private static String list(Set<String> names) {
		String more = (names.size() > MOST_NAMED) ? " and " + (names.size() - MOST_NAMED) + " more" : "";
		return names.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")) + more;
	}

}
