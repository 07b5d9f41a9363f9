package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.TieKind;
import org.tieline.graph.Chokepoints;
import org.tieline.hop.Hop;
import org.tieline.hop.PathOutcome;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.SupplyNetwork;

/**
 * The chokepoints between suppliers and a target: where supply can be cut off, on the
 * recorded ties.
 *
 * @param outcome {@code FOUND}; {@code NO_PATH_WITHIN_LIMIT}: no supplier reaches the
 * target; {@code NOT_RECORDED}: no supply to the target is recorded
 * @param possibleTies number of supply ties that are left out because they may have held,
 * or are only alleged, planned or on trial
 * @param direct suppliers with a tie to the target itself
 * @param onEveryPath entities on every path from the other suppliers (dominators)
 * @param minimumCut least number of entities whose removal cuts every path from the other
 * suppliers; 0: there is no such path
 * @param nearestSuppliers the minimum cut that is nearest to the suppliers
 * @param nearestTarget the minimum cut that is nearest to the target
 * @param routes as many vertex-disjoint paths as the cut has entities
 */
record ChokepointReport(PathOutcome outcome, int possibleTies, List<Entity> direct, List<Entity> onEveryPath,
		int minimumCut, List<Entity> nearestSuppliers, List<Entity> nearestTarget, List<SupplyRoute> routes) {

	/** A path of supply ties, from the supplier to the target. */
	record SupplyRoute(List<Hop> hops) {
	}

	/**
	 * Finds the chokepoints.
	 * @param basis the model of the record under the lens
	 * @param suppliers ids of the suppliers
	 * @param target id of the target
	 * @param product only ties of this product or its kinds; null: all
	 */
	static ChokepointReport of(CutoffModel basis, Set<String> suppliers, String target, @Nullable String product) {
		return new Finder(basis, product).report(suppliers, target);
	}

	private record Finder(SupplyNetwork network, List<Integer> links, int possible) {

		Finder(CutoffModel basis, @Nullable String product) {
			this(basis.network(),
					basis.network()
						.affirmed()
						.stream()
						.filter((link) -> isOf(basis.network().links().get(link), product))
						.toList(),
					(int) Stream
						.concat(basis.supply().possible().stream().map(SupplyLink::of),
								basis.network().links().stream().filter((link) -> !link.isAffirmed()))
						.filter((link) -> isOf(link, product))
						.count());
		}

		private static boolean isOf(SupplyLink link, @Nullable String product) {
			return product == null || link.isWithin(Set.of(product));
		}

		ChokepointReport report(Set<String> suppliers, String target) {
			boolean recorded = this.links.stream()
				.anyMatch((link) -> this.network.links().get(link).customer().id().equals(target));
			if (!recorded) {
				return new ChokepointReport(PathOutcome.NOT_RECORDED, this.possible, List.of(), List.of(), 0, List.of(),
						List.of(), List.of());
			}
			BitSet sources = new BitSet();
			suppliers.stream().filter(this.network::contains).forEach((id) -> sources.set(this.network.indexOf(id)));
			Chokepoints found = Chokepoints.of(this.network.graph(this.links), sources, this.network.indexOf(target));
			PathOutcome outcome = switch (found.outcome()) {
				case FOUND, DIRECT_ONLY -> PathOutcome.FOUND;
				case NO_PATH, NO_SUPPLIERS -> PathOutcome.NO_PATH_WITHIN_LIMIT;
			};
			return new ChokepointReport(outcome, this.possible, entities(found.direct()), entities(found.onEveryPath()),
					found.cut().size(), entities(found.cut().nearestSources()), entities(found.cut().nearestTarget()),
					found.cut().paths().stream().map(this::route).toList());
		}

		private List<Entity> entities(int[] firms) {
			return Arrays.stream(firms).mapToObj(this.network::firm).toList();
		}

		private SupplyRoute route(int[] firms) {
			List<Hop> hops = new ArrayList<>();
			for (int i = 0; i + 1 < firms.length; i++) {
				hops.add(hop(firms[i], firms[i + 1]));
			}
			return new SupplyRoute(hops);
		}

		private Hop hop(int supplier, int customer) {
			List<FactView> facts = this.links.stream()
				.filter((link) -> this.network.supplier(link) == supplier && this.network.customer(link) == customer)
				.map((link) -> this.network.links().get(link).fact())
				.toList();
			return Hop.ofFacts(this.network.firm(supplier), this.network.firm(customer), TieKind.SUPPLIES, true, facts);
		}

	}

}
