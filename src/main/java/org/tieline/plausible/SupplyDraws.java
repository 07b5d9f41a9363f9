package org.tieline.plausible;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.tieline.ensemble.FeasiblePoint;
import org.tieline.ensemble.PolytopeSampler;
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
	private static final int CHAINS = 4;

	/**
	 * Sweeps before the first draw of a chain. The first point has small amounts, and the
	 * revenue of a company with recorded shares moves with all its sales, in small steps:
	 * after 120 sweeps it was still at half of where it settles.
	 */
	private static final int BURN_IN = 1000;

	/** Sweeps between draws of a chain. */
	private static final int THIN = 2;

	/**
	 * Draws networks.
	 * @param network the firms and product groups of the record's links
	 * @param complete whether the recorded links are the only ones
	 * @param draws how many, 1 or more
	 * @param seed the seed of the random numbers
	 */
	public static SupplyDraws of(SupplyNetwork network, SupplyRecord record, GroupTotals totals, AssumptionSet set,
			boolean complete, int draws, long seed) {
		return of(network, record.links(), record, totals, set, complete, true, draws, seed);
	}

	/**
	 * The same, with other figures of the links.
	 * @param withinYear whether shares of parts of the year count
	 */
	static SupplyDraws of(SupplyNetwork network, List<SupplyLink> links, SupplyRecord record, GroupTotals totals,
			AssumptionSet set, boolean complete, boolean withinYear, int draws, long seed) {
		SupplyPolytope supply = SupplyPolytope.of(network, links, record, totals, set, complete, withinYear);
		FeasiblePoint start = FeasiblePoint.of(supply.polytope());
		DrawnTopology topology = DrawnTopology.of(network, supply);
		PolytopeSampler[] chains = PolytopeSampler.chains(start, seed, CHAINS);
		double[][] amounts = new double[draws][];
		Stop stop = Stop.current();
		IntStream.range(0, CHAINS).parallel().forEach((chain) -> stop.run(() -> {
			chains[chain].sweep(BURN_IN);
			for (int draw = chain; draw < draws; draw += CHAINS) {
				chains[chain].sweep(THIN);
				amounts[draw] = topology.amounts(chains[chain].point());
			}
		}));
		return new SupplyDraws(topology, amounts, start.setAside().stream().map(supply::source).distinct().toList());
	}

	/** The first draws. */
	public double[][] first(int count) {
		return Arrays.copyOf(this.amounts, Math.min(count, this.amounts.length));
	}

}
