package org.tieline.cascade;

import java.util.Random;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.RandomRuns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Cascades side by side against the cascade of one draw. */
class CascadeEnsembleTest {

	private static final double EPS = 1e-13;

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void everyDrawHasTheLossesOfItsOwnCascadeToTheLastBit(boolean replaceable) {
		Random random = new Random(20_261_129);
		int losses = 0;
		for (int i = 0; i < RandomRuns.of(1000); i++) {
			DrawnNetwork drawn = DrawnNetwork.of(random);
			SalesNetwork network = drawn.exact();
			Shock shock = drawn.shock(random);
			double[][] amounts = new double[1 + random.nextInt(20)][drawn.amounts().length];
			for (double[] draw : amounts) {
				for (int link = 0; link < draw.length; link++) {
					draw[link] = (random.nextInt(12) == 0) ? 0 : Math.exp(2 * random.nextGaussian());
				}
			}
			EnsembleResult ensemble = new CascadeEnsemble(network,
					replaceable ? Replaceability.PRO_RATA : Replaceability.NONE)
				.run(shock, amounts, amounts, EPS);
			for (int draw = 0; draw < amounts.length; draw++) {
				Cascade cascade = Cascade.of(network, amounts[draw], replaceable);
				CascadeResult one = cascade.run(shock, EPS, cascade.newRun());
				Offset<Double> rounding = within(1e-14);
				for (int firm = 0; firm < drawn.firms(); firm++) {
					assertThat(at(ensemble.downstream()[firm], draw)).as("network %d firm %d down", i, firm)
						.isEqualTo(one.downstream()[firm]);
					assertThat(at(ensemble.upstream()[firm], draw)).as("network %d firm %d up", i, firm)
						.isEqualTo(one.upstream()[firm]);
					losses += (one.downstream()[firm] > 0) ? 1 : 0;
				}
				assertThat(ensemble.esri()[draw]).isCloseTo(one.esri(), rounding);
				assertThat(ensemble.esriDownstream()[draw]).isCloseTo(one.esriDownstream(), rounding);
				assertThat(ensemble.esriUpstream()[draw]).isCloseTo(one.esriUpstream(), rounding);
			}
		}
		assertThat(losses).as("losses of production").isGreaterThan(RandomRuns.of(1000));
	}

	private static double at(double[] row, int draw) {
		return (row.length > 0) ? row[draw] : 0;
	}

	/**
	 * Buyer 2 needs chips, half from firm 0 and half from firm 1. Firm 0 is cut off. With
	 * full replacement firm 1 steps in and nothing is missing. If firm 1 is cut off too,
	 * all is missing.
	 */
	@Test
	void fullReplacementNeedsSomebodyWhoCanStillSell() {
		SalesNetwork network = SalesNetwork.builder(3)
			.link(0, 2, 0, InputType.ESSENTIAL, 1)
			.link(1, 2, 0, InputType.ESSENTIAL, 1)
			.build();
		CascadeEnsemble ensemble = new CascadeEnsemble(network, Replaceability.FULLY);
		double[][] amounts = { { 1, 1 } };
		assertThat(ensemble.run(Shock.cut(new int[] { 0 }, 1), amounts).downstream()[2]).containsExactly(0);
		assertThat(ensemble.run(Shock.cut(new int[] { 0, 1 }, 1), amounts).downstream()[2]).containsExactly(1);
		assertThat(new CascadeEnsemble(network, Replaceability.NONE).run(Shock.cut(new int[] { 0 }, 1), amounts)
			.downstream()[2]).containsExactly(0.5);
	}

}
