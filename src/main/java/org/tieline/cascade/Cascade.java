package org.tieline.cascade;

/**
 * The ESRI cascade on a network whose amounts are known: Diem, Borsos, Reisch, Kertész
 * and Thurner, Scientific Reports 12:7719 (2022), with product groups by link and with
 * cuts of links. Both channels run side by side and do not meet: a firm that lacks inputs
 * orders as much as before. Immutable; threads may share it, each with its own
 * {@link CascadeState}.
 */
public final class Cascade {

	private final SalesNetwork network;

	private final Operator operator;

	/** Sales by firm, and of all. */
	private final double[] outputs;

	private final double output;

	private Cascade(SalesNetwork network, double[] amounts, boolean replaceable) {
		this.network = network;
		this.operator = new PointOperator(network, amounts, replaceable);
		this.outputs = network.outputs(amounts);
		double sum = 0;
		for (double one : this.outputs) {
			sum += one;
		}
		this.output = sum;
	}

	/**
	 * The cascade on the network's own amounts.
	 * @param replaceable whether others of a group stand in for a supplier, by market
	 * share
	 * @throws IllegalArgumentException if an amount is not known exactly
	 */
	public static Cascade of(SalesNetwork network, boolean replaceable) {
		if (!network.isExact()) {
			throw new IllegalArgumentException("some amounts are only known within bounds: use CascadeBounds");
		}
		return new Cascade(network, network.lows(), replaceable);
	}

	/**
	 * The cascade on other amounts, by link: what is assumed, or drawn in a test.
	 * @throws IllegalArgumentException if they are not as many as there are links, or one
	 * is negative, infinite or no number
	 */
	public static Cascade of(SalesNetwork network, double[] amounts, boolean replaceable) {
		if (amounts.length != network.links()) {
			throw new IllegalArgumentException(amounts.length + " amounts for " + network.links() + " links");
		}
		for (double amount : amounts) {
			if (!(amount >= 0 && amount <= SalesNetworkBuilder.MOST)) {
				throw new IllegalArgumentException("no amount: " + amount);
			}
		}
		return new Cascade(network, amounts, replaceable);
	}

	/** Room for cascades on this network, for one thread. */
	CascadeState newRun() {
		return new CascadeState(this.network);
	}

	public CascadeResult run(Shock shock, CascadeMode mode) {
		return run(shock, mode.eps(), newRun());
	}

	/**
	 * Runs until the largest drop of a step is no more than eps.
	 * @throws IllegalArgumentException if the shock is not of this network
	 */
	public CascadeResult run(Shock shock, double eps, CascadeState run) {
		double esri = esri(shock, eps, run);
		return new CascadeResult(run.down.clone(), run.up.clone(), esri, total(run, true, false),
				total(run, false, true), run.steps, !run.isGivenUp());
	}

	/** The total alone, without room for a result. */
	double esri(Shock shock, double eps, CascadeState run) {
		run.start(shock, this.operator);
		run.settle(this.operator, eps);
		return total(run, true, true);
	}

	private double total(CascadeState run, boolean down, boolean up) {
		double lost = 0;
		for (int i = 0; i < run.reached.size(); i++) {
			int firm = run.reached.get(i);
			double loss = Math.max(down ? run.down[firm] : 0, up ? run.up[firm] : 0);
			lost += this.outputs[firm] * loss;
		}
		return (this.output > 0) ? Math.min(1, lost / this.output) : 0;
	}

}
