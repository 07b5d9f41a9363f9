package org.tieline.plausible;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.tieline.ensemble.FeasiblePoint;
import org.tieline.ensemble.PolytopeSampler;
import org.tieline.ensemble.SettledChains;
import org.tieline.evidence.FactView;
import org.tieline.stop.Stop;
import org.tieline.supply.GroupTotals;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.SupplyNetwork;
import org.tieline.supply.SupplyRecord;

/**
 * Complete networks of supply, drawn inside all recorded amounts, shares and totals under
 * a set of assumptions. The same record, set, seed and number give the same draws.
 *
 * @param topology the links that amounts belong to
 * @param amounts by draw and link: millions of US dollars in the year of the lens
 * @param setAside figures that contradict others and bind no draw
 */
public record SupplyDraws(DrawnTopology topology, double[][] amounts, List<FactView> setAside) {

	/** Chains run side by side. Their number is part of the result. */
	static final int CHAINS = 4;

	/**
	 * Sweeps of each chain from the first point, once for a record, a time and a set of
	 * assumptions. The first point has small amounts.
	 */
	static final int SETTLE = 400;

	/**
	 * Sweeps before the first draw of a seed, which part it from draws of other seeds.
	 */
	static final int PART = 100;

	/** Sweeps between draws of a chain. */
	static final int THIN = 1;

	/**
	 * All amounts that fit a record, with chains that have settled there. Draws with any
	 * seed go on from these.
	 */
	static final class Settled {

		private final DrawnTopology topology;

		private final SettledChains chains;

		private final List<FactView> setAside;

		/**
		 * Makes chains, which settle when they first draw.
		 * @param network the firms and product groups of the record's links
		 * @param links the links with the figures that bind
		 * @param complete whether the recorded links are the only ones
		 * @param withinYear whether shares of parts of the year count
		 */
		Settled(SupplyNetwork network, List<SupplyLink> links, SupplyRecord record, GroupTotals totals,
				AssumptionSet set, boolean complete, boolean withinYear) {
			SupplyPolytope supply = SupplyPolytope.of(network, links, record, totals, set, complete, withinYear);
			FeasiblePoint start = FeasiblePoint.of(supply.polytope());
			this.topology = DrawnTopology.of(network, supply);
			this.setAside = start.setAside().stream().map(supply::source).distinct().toList();
			this.chains = new SettledChains(start, CHAINS, SETTLE);
		}

		/**
		 * Draws networks.
		 * @param draws how many, 1 or more
		 * @param seed the seed of the random numbers
		 */
		SupplyDraws draw(int draws, long seed) {
			double[][] amounts = new double[draws][];
			Stop stop = Stop.current();
			IntStream.range(0, CHAINS).parallel().forEach((number) -> stop.run(() -> {
				PolytopeSampler chain = this.chains.chain(number, seed);
				chain.sweep(PART);
				for (int draw = number; draw < draws; draw += CHAINS) {
					chain.sweep(THIN);
					amounts[draw] = this.topology.amounts(chain.point());
				}
			}));
			return new SupplyDraws(this.topology, amounts, this.setAside);
		}

	}

	/** The first draws. */
	public double[][] first(int count) {
		return Arrays.copyOf(this.amounts, Math.min(count, this.amounts.length));
	}

}
