package org.tieline.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.tieline.evidence.TieKind;
import org.tieline.network.EvidenceRank;
import org.tieline.network.Hops;
import org.tieline.network.Nodes;
import org.tieline.stop.Stop;

/**
 * Finds the tiers of suppliers or buyers: a breadth-first walk over supply ties and
 * requirements of products. A company needs the inputs of the products that it makes;
 * this is one step of two hops. Other makers of an input are not suppliers unless a
 * supply link is recorded.
 */
public final class TierSearch {

	private final Hops hops;

	private final boolean upstream;

	private final int inputsWithin;

	private TierSearch(Hops hops, boolean upstream, int inputsWithin) {
		this.hops = hops;
		this.upstream = upstream;
		this.inputsWithin = inputsWithin;
	}

	/**
	 * The members of each tier, each with a chain of fewest steps: the best of those that
	 * go on from the chains kept for the tier before. Best first.
	 * @param start whose tiers
	 * @param upstream towards suppliers and inputs, or towards buyers
	 * @param most how many tiers
	 * @param inputsWithin only inputs that are this product or a sort of it
	 */
	static List<List<FoundPath>> of(Hops hops, int start, boolean upstream, int most, int inputsWithin) {
		return new TierSearch(hops, upstream, inputsWithin).tiers(start, most);
	}

	private List<List<FoundPath>> tiers(int start, int most) {
		boolean[] seen = new boolean[this.hops.nodes()];
		seen[start] = true;
		List<List<FoundPath>> tiers = new ArrayList<>();
		Collection<FoundPath> last = List.of(new FoundPath(new int[] { start }, new int[0], 0, 0, 1, 1));
		while (tiers.size() < most && !last.isEmpty()) {
			Map<Integer, FoundPath> next = new HashMap<>();
			for (FoundPath route : last) {
				Stop.poll();
				steps(route, (longer) -> {
					if (!seen[longer.end()]) {
						next.merge(longer.end(), longer, (one, other) -> (one.compareTo(other) <= 0) ? one : other);
					}
				});
			}
			next.keySet().forEach((node) -> seen[node] = true);
			List<FoundPath> tier = next.values().stream().sorted().toList();
			if (!tier.isEmpty()) {
				tiers.add(tier);
			}
			last = tier;
		}
		return tiers;
	}

	private void steps(FoundPath route, Consumer<FoundPath> found) {
		int node = route.end();
		for (int i = 0; i < this.hops.degree(node); i++) {
			int arc = this.hops.arc(node, i);
			if (walks(arc, TieKind.SUPPLIES, !this.upstream)) {
				found.accept(longer(route, arc));
			}
			else if (walks(arc, TieKind.REQUIRES, this.upstream) && needs(arc)) {
				FoundPath product = longer(route, arc);
				found.accept(product);
				if (!this.upstream) {
					twoHops(product, TieKind.PRODUCES, false, found);
				}
			}
			else if (this.upstream && walks(arc, TieKind.PRODUCES, true)) {
				twoHops(longer(route, arc), TieKind.REQUIRES, true, found);
			}
		}
	}

	private void twoHops(FoundPath middle, TieKind kind, boolean forward, Consumer<FoundPath> found) {
		int node = middle.end();
		for (int i = 0; i < this.hops.degree(node); i++) {
			int arc = this.hops.arc(node, i);
			if (walks(arc, kind, forward) && (kind != TieKind.REQUIRES || needs(arc))) {
				found.accept(longer(middle, arc));
			}
		}
	}

	private boolean walks(int arc, TieKind kind, boolean forward) {
		return this.hops.kindOf(arc) == kind && Hops.isForward(arc) == forward;
	}

	private boolean needs(int arc) {
		int input = this.hops.to[arc >> 1];
		return this.inputsWithin == Nodes.NONE || this.hops.network.nodes.isWithin(input, this.inputsWithin);
	}

	private FoundPath longer(FoundPath route, int arc) {
		int length = route.length();
		int[] nodes = Arrays.copyOf(route.nodes(), length + 2);
		int[] arcs = Arrays.copyOf(route.arcs(), length + 1);
		nodes[length + 1] = this.hops.head(arc);
		arcs[length] = arc;
		return new FoundPath(nodes, arcs, length + 1,
				EvidenceRank.worse(route.weakest(), EvidenceRank.of(this.hops, arc >> 1)),
				route.low() * this.hops.low(arc), route.high() * this.hops.high(arc));
	}

}
