package org.tieline.plausible;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Draws of the shipped record do not depend on where chains began: with the sweeps that
 * are run before the first draw, the amounts have the distribution that long chains have.
 */
class SettledDrawsTest {

	private static final int BEGINNERS = 12;

	private static final int SWEEPS = 1200;

	/**
	 * The mean rank of an amount among the draws of long chains, for several chains that
	 * have just settled, in standard deviations of such a mean. Of 900 amounts the
	 * greatest is about 3.5 by chance. Chains that are still on their way all lie on one
	 * side: then it is 6.
	 */
	private static final double FAR = 5;

	private static SupplyPolytope polytope(String year, String set) {
		SupplyRecord record = SupplyRecord.of(new DataVersion("settled", OffsetDateTime.MIN, 0, 0, 0, 0, null),
				ShippedFacts.linkedFacts(), Lens.WIDE.at(PartialDate.parse(year)));
		SupplyNetwork network = new SupplyNetwork(List.copyOf(record.firms().values()), record.links(),
				new EssentialInputs(record), ProductUses.of(record));
		return SupplyPolytope.of(network, record.links(), record, new GroupTotals(record),
				AssumptionSets.of("set", set), false, true);
	}

	private static double[][] amounts(PolytopeSampler chain, int sweeps) {
		double[][] drawn = new double[sweeps][];
		for (int sweep = 0; sweep < sweeps; sweep++) {
			chain.sweep(1);
			drawn[sweep] = chain.point().clone();
		}
		return drawn;
	}

	@ParameterizedTest
	@CsvSource("2019, few-large-1")
	void amountsOfTheShippedRecordSettleBeforeTheFirstDraw(String year, String set) {
		FeasiblePoint start = FeasiblePoint.of(polytope(year, set).polytope());
		SettledChains settled = new SettledChains(start, SupplyDraws.CHAINS, SupplyDraws.SETTLE);
		double[][][] lasting = IntStream.range(0, SupplyDraws.CHAINS)
			.parallel()
			.mapToObj((number) -> amounts(settled.chain(number, 1), SWEEPS))
			.toArray(double[][][]::new);
		double[][] begun = IntStream.range(0, BEGINNERS).parallel().mapToObj((number) -> {
			PolytopeSampler chain = new PolytopeSampler(start, 1_000 + number);
			chain.sweep(SupplyDraws.SETTLE);
			return chain.point();
		}).toArray(double[][]::new);
		for (int variable = 0; variable < start.point().length; variable++) {
			int of = variable;
			double[][] chains = Arrays.stream(lasting)
				.map((chain) -> Arrays.stream(chain).mapToDouble((draw) -> draw[of]).toArray())
				.toArray(double[][]::new);
			double[] all = Arrays.stream(chains).flatMapToDouble(Arrays::stream).sorted().toArray();
			if (all[all.length - 1] - all[0] > 1e-6 * Math.max(1, all[0])) {
				assertThat(Convergence.rHat(chains)).as("R-hat of variable %d", variable).isLessThan(1.2);
				double rank = Arrays.stream(begun).mapToDouble((draw) -> rank(all, draw[of])).average().orElseThrow();
				assertThat(Math.abs(rank - 0.5) * Math.sqrt(12 * BEGINNERS)).as("variable %d", variable)
					.isLessThan(FAR);
			}
		}
	}

	private static double rank(double[] sorted, double value) {
		int at = Arrays.binarySearch(sorted, value);
		return ((at < 0) ? -at - 1 : at) / (double) sorted.length;
	}

}
