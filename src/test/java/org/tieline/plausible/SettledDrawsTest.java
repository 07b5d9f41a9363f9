package org.tieline.plausible;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.tieline.ensemble.Convergence;
import org.tieline.ensemble.FeasiblePoint;
import org.tieline.ensemble.PolytopeSampler;
import org.tieline.ensemble.SettledChains;
import org.tieline.evidence.Lens;
import org.tieline.record.DataVersion;
import org.tieline.seed.ShippedFacts;
import org.tieline.supply.EssentialInputs;
import org.tieline.supply.GroupTotals;
import org.tieline.supply.ProductUses;
import org.tieline.supply.SupplyNetwork;
import org.tieline.supply.SupplyRecord;
import org.tieline.time.LastDays;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Draws of the shipped record do not depend on where chains began: with the sweeps that
 * are run before the first draw, the amounts have the distribution that long chains have.
 * The year and the set are those for which chains take longest.
 */
class SettledDrawsTest {

	/** Chains that settle. The first ones of them go on as long chains. */
	private static final int SETTLED = 8;

	/** Draws of each chain for an answer with 1,000 draws. */
	private static final int SHIPPED = 250;

	/** Draws of each long chain. */
	private static final int LONG = 700;

	/**
	 * The mean rank of an amount among the draws of long chains, for chains that have
	 * just settled, in standard deviations of such a mean. Of 900 amounts the greatest is
	 * about 3.5 by chance. If the chains were still on their way, all on one side, it
	 * would be 4.9.
	 */
	private static final double FAR = 4;

	private static SupplyPolytope polytope(String year, String set) {
		SupplyRecord record = SupplyRecord.of(
				new DataVersion("settled", OffsetDateTime.MIN, 0, 0, 0, 0, LastDays.UNKNOWN),
				ShippedFacts.linkedFacts(), Lens.WIDE.at(PartialDate.parse(year)));
		SupplyNetwork network = new SupplyNetwork(List.copyOf(record.firms().values()), record.links(),
				new EssentialInputs(record), ProductUses.of(record));
		return SupplyPolytope.of(network, record.links(), record, new GroupTotals(record),
				AssumptionSets.of("set", set), false, true);
	}

	/** By variable and draw. */
	private static double[][] amounts(PolytopeSampler chain) {
		double[][] drawn = new double[chain.point().length][LONG];
		chain.sweep(SupplyDraws.PART);
		for (int draw = 0; draw < LONG; draw++) {
			chain.sweep(SupplyDraws.THIN);
			for (int variable = 0; variable < drawn.length; variable++) {
				drawn[variable][draw] = chain.point()[variable];
			}
		}
		return drawn;
	}

	@Test
	void amountsOfTheShippedRecordSettleBeforeTheFirstDraw() {
		FeasiblePoint start = FeasiblePoint.of(polytope("2018", "many-small-1").polytope());
		SettledChains settled = new SettledChains(start, SETTLED, SupplyDraws.SETTLE);
		double[][] begun = IntStream.range(0, SETTLED)
			.parallel()
			.mapToObj((number) -> settled.chain(number, 1).point())
			.toArray(double[][]::new);
		double[][][] drawn = IntStream.range(0, SupplyDraws.CHAINS)
			.parallel()
			.mapToObj((number) -> amounts(settled.chain(number, 1)))
			.toArray(double[][][]::new);
		List<Amount> amounts = IntStream.range(0, start.point().length)
			.parallel()
			.mapToObj((variable) -> new Amount(of(drawn, variable), of(begun, variable)))
			.filter(Amount::isFree)
			.toList();
		assertThat(amounts).hasSizeGreaterThan(500);
		assertThat(amounts.stream().mapToDouble(Amount::farOff)).allMatch((far) -> far < FAR);
		double[] shipped = amounts.stream().mapToDouble((one) -> one.rHat(SHIPPED)).sorted().toArray();
		assertThat(shipped[shipped.length / 2]).as("half of all amounts").isLessThan(1.06);
		assertThat(shipped[shipped.length * 7 / 10]).as("seven in ten amounts").isLessThan(1.1);
		double[] lasting = amounts.stream().mapToDouble((one) -> one.rHat(LONG)).sorted().toArray();
		assertThat(lasting[lasting.length * 9 / 10]).as("nine in ten amounts").isLessThan(1.08);
		assertThat(lasting[lasting.length * 99 / 100]).as("99 in 100 amounts").isLessThan(1.15);
		assertThat(lasting[lasting.length - 1]).as("all amounts").isLessThan(1.45);
	}

	private static double[][] of(double[][][] drawn, int variable) {
		return Arrays.stream(drawn).map((chain) -> chain[variable]).toArray(double[][]::new);
	}

	private static double[] of(double[][] points, int variable) {
		return Arrays.stream(points).mapToDouble((point) -> point[variable]).toArray();
	}

	/**
	 * What chains say of one amount.
	 *
	 * @param drawn by long chain and draw
	 * @param begun by chain that has just settled
	 * @param sorted all draws of the long chains
	 */
	private record Amount(double[][] drawn, double[] begun, double[] sorted) {

		Amount(double[][] drawn, double[] begun) {
			this(drawn, begun, Arrays.stream(drawn).flatMapToDouble(Arrays::stream).sorted().toArray());
		}

		boolean isFree() {
			return this.sorted[this.sorted.length - 1] - this.sorted[0] > 1e-6 * Math.max(1, this.sorted[0]);
		}

		double rHat(int draws) {
			return Convergence
				.rHat(Arrays.stream(this.drawn).map((chain) -> Arrays.copyOf(chain, draws)).toArray(double[][]::new));
		}

		/** In standard deviations of a mean of ranks. */
		double farOff() {
			double rank = Arrays.stream(this.begun).map(this::rank).average().orElseThrow();
			return Math.abs(rank - 0.5) * Math.sqrt(12 * this.begun.length);
		}

		private double rank(double value) {
			int at = Arrays.binarySearch(this.sorted, value);
			return ((at < 0) ? -at - 1 : at) / (double) this.sorted.length;
		}

	}

}
