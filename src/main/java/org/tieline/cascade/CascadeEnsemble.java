package org.tieline.cascade;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.tieline.stop.Stop;

/**
 * The ESRI cascade on many draws of the amounts of one network. Its results are those of
 * {@link Cascade} on each draw. The draws share the topology, and several of them run
 * side by side. Immutable and safe for use by several threads.
 */
public final class CascadeEnsemble {

	private static final double[] NONE = {};

	private final SalesNetwork network;

	private final Replaceability replaceability;

	/**
	 * An ensemble on a network.
	 * @param network the network; its own amounts do not matter
	 * @param replaceability how far others replace a supplier
	 */
	public CascadeEnsemble(SalesNetwork network, Replaceability replaceability) {
		this.network = network;
		this.replaceability = replaceability;
	}

	/**
	 * Runs a cascade on each draw, until no loss grows by more than 1e-9 in a step.
	 * @param shock the shock
	 * @param amounts by draw and link: finite amounts, 0 or more
	 * @throws IllegalArgumentException if the shock does not fit the network
	 */
	public EnsembleResult run(Shock shock, double[][] amounts) {
		return run(shock, amounts, amounts, CascadeMode.CONVERGED.eps());
	}

	/**
	 * Runs a cascade on each draw, with amounts of their own for both channels.
	 * @param shock the shock
	 * @param purchases by draw and link: amounts as weights of inputs and of replacement
	 * @param sales by draw and link: amounts as weights of orders, and of firms in totals
	 * @throws IllegalArgumentException if the shock does not fit the network
	 */
	public EnsembleResult run(Shock shock, double[][] purchases, double[][] sales) {
		return run(shock, purchases, sales, CascadeMode.CONVERGED.eps());
	}

	EnsembleResult run(Shock shock, double[][] purchases, double[][] sales, double eps) {
		int draws = purchases.length;
		LaneNetwork lanes = new LaneNetwork(this.network, shock);
		EnsembleResult result = new EnsembleResult(rows(lanes.buyers, draws), rows(lanes.suppliers, draws),
				new double[draws], new double[draws], new double[draws]);
		ThreadLocal<LaneState> states = ThreadLocal.withInitial(() -> new LaneState(lanes, this.replaceability));
		Stop stop = Stop.current();
		int blocks = (draws + LaneNetwork.LANES - 1) / LaneNetwork.LANES;
		IntStream.range(0, blocks).parallel().forEach((block) -> stop.run(() -> {
			LaneState state = states.get();
			int first = block * LaneNetwork.LANES;
			int count = Math.min(LaneNetwork.LANES, draws - first);
			state.weights.take(purchases, sales, first, count);
			state.run(eps);
			keep(lanes, state, first, count, result);
		}));
		return result;
	}

	private double[][] rows(int[] firms, int draws) {
		double[][] rows = new double[this.network.firms()][];
		Arrays.fill(rows, NONE);
		for (int firm : firms) {
			rows[firm] = new double[draws];
		}
		return rows;
	}

	private static void keep(LaneNetwork lanes, LaneState state, int first, int count, EnsembleResult result) {
		for (int firm : lanes.buyers) {
			System.arraycopy(state.down.now, firm * LaneNetwork.LANES, result.downstream()[firm], first, count);
		}
		for (int firm : lanes.suppliers) {
			System.arraycopy(state.up.now, firm * LaneNetwork.LANES, result.upstream()[firm], first, count);
		}
		System.arraycopy(state.totals(true, true), 0, result.esri(), first, count);
		System.arraycopy(state.totals(true, false), 0, result.esriDownstream(), first, count);
		System.arraycopy(state.totals(false, true), 0, result.esriUpstream(), first, count);
	}

}
