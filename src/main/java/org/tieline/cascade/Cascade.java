package org.tieline.cascade;

/**
 * The ESRI cascade on a network with known amounts: Diem, Borsos, Reisch, Kertész and
 * Thurner, Scientific Reports 12:7719 (2022), with product groups by link and with cuts
 * of links. The downstream and the upstream channel run side by side without influence on
 * each other: a firm that lacks inputs orders as much as before. Immutable and safe for
 * use by several threads, each with its own {@link CascadeState}.
 */
public final class Cascade {

	/**
	 * The version of the kernel. It goes up with any change that can change a digit of a
	 * result, so that results of two kernels are never taken for each other's.
	 */
	public static final String KERNEL = "1";

	private final SalesNetwork network;

	private final Operator operator;

	/** Sales of each firm, and of all firms at the end. */
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
	 * @param network the network
	 * @param replaceable whether others of a product group replace a supplier, by market
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
	 * The cascade on other amounts.
	 * @param network the network
	 * @param amounts amounts by link
	 * @param replaceable whether others of a product group replace a supplier, by market
	 * share
	 * @throws IllegalArgumentException if there are not as many amounts as links, or one
	 * is negative, infinite or not a number
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

	/** Memory for cascades on this network by one thread. */
	CascadeState newRun() {
		return new CascadeState(this.network);
	}

	public CascadeResult run(Shock shock, CascadeMode mode) {
		return run(shock, mode.eps(), newRun());
	}

	/**
	 * Runs until no loss grows by more than eps in a step.
	 * @throws IllegalArgumentException if the shock does not fit the network
	 */
	public CascadeResult run(Shock shock, double eps, CascadeState run) {
		double esri = esri(shock, eps, run);
		return new CascadeResult(run.down.clone(), run.up.clone(), esri, total(run, true, false),
				total(run, false, true), run.steps, !run.isGivenUp());
	}

	/** The total without a result by firm. */
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
