package org.tieline.cutoff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.tieline.evidence.Status;
import org.tieline.evidence.TieKind;
import org.tieline.hop.Hop;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.SupplyNetwork;

/**
 * The chain and the number of steps from a cut to each firm. Among the shortest chains,
 * the one is kept whose last supplier (or customer) has the greatest possible loss; then
 * the best evidenced one; then the one with the most recorded sales. What a customer
 * installs and keeps carries no loss of its output.
 */
final class LossRoutes {

	private static final int NONE = -1;

	private final SupplyNetwork network;

	private final boolean downstream;

	private final double[] losses;

	private final int[] tier;

	private final int[] via;

	private LossRoutes(SupplyNetwork network, boolean downstream, double[] losses) {
		this.network = network;
		this.downstream = downstream;
		this.losses = losses;
		this.tier = new int[network.size()];
		this.via = new int[network.size()];
		Arrays.fill(this.tier, Integer.MAX_VALUE);
		Arrays.fill(this.via, NONE);
	}

	/**
	 * Follows losses from the cut links.
	 * @param network the network
	 * @param cut numbers of the cut links
	 * @param downstream whether from supplier to customer; else from customer to supplier
	 * @param losses by firm: the greatest possible loss in this direction
	 */
	static LossRoutes of(SupplyNetwork network, Collection<Integer> cut, boolean downstream, double[] losses) {
		LossRoutes trace = new LossRoutes(network, downstream, losses);
		trace.follow(cut);
		return trace;
	}

	private void follow(Collection<Integer> cut) {
		List<List<Integer>> onward = new ArrayList<>();
		for (int firm = 0; firm < this.network.size(); firm++) {
			onward.add(new ArrayList<>());
		}
		for (int link = 0; link < this.network.links().size(); link++) {
			onward.get(from(link)).add(link);
		}
		List<Integer> reached = step(cut, 1);
		for (int steps = 2; !reached.isEmpty(); steps++) {
			reached = step(reached.stream().flatMap((firm) -> onward.get(firm).stream()).toList(), steps);
		}
	}

	private List<Integer> step(Collection<Integer> links, int steps) {
		ArrayDeque<Integer> reached = new ArrayDeque<>();
		for (int link : links.stream().sorted(bestFirst(steps)).toList()) {
			int firm = to(link);
			boolean carries = this.network.links().get(link).mayCarry(this.downstream)
					&& !(this.downstream && this.network.isCapital(link));
			if (carries && this.tier[firm] == Integer.MAX_VALUE && this.losses[firm] > 0) {
				this.tier[firm] = steps;
				this.via[firm] = link;
				reached.add(firm);
			}
		}
		return List.copyOf(reached);
	}

	private Comparator<Integer> bestFirst(int steps) {
		return Comparator.comparing((Integer link) -> (steps == 1) ? 0 : -this.losses[from(link)])
			.thenComparing((link) -> status(link))
			.thenComparing((link) -> this.network.links().get(link).sales().low(), Comparator.reverseOrder())
			.thenComparing((link) -> link);
	}

	private Status status(int link) {
		return this.network.links().get(link).fact().status();
	}

	private int from(int link) {
		return this.downstream ? this.network.supplier(link) : this.network.customer(link);
	}

	private int to(int link) {
		return this.downstream ? this.network.customer(link) : this.network.supplier(link);
	}

	/**
	 * The number of steps from the cut; {@code Integer.MAX_VALUE}: the firm is not
	 * reached.
	 */
	int tier(int firm) {
		return this.tier[firm];
	}

	/** The chain from the cut tie to a firm; empty: the firm is not reached. */
	List<Hop> chain(int firm) {
		ArrayDeque<Hop> hops = new ArrayDeque<>();
		int at = firm;
		for (int steps = this.tier[firm]; steps >= 1 && this.via[at] != NONE; steps--) {
			hops.addFirst(hop(this.via[at]));
			at = from(this.via[at]);
		}
		return List.copyOf(hops);
	}

	/** One tie in the direction of the losses. */
	Hop hop(int link) {
		SupplyLink one = this.network.links().get(link);
		return Hop.ofFacts(this.network.firm(from(link)), this.network.firm(to(link)), TieKind.SUPPLIES,
				this.downstream, List.of(one.fact()));
	}

}
