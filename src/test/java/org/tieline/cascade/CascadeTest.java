package org.tieline.cascade;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tieline.cascade.InputType.ESSENTIAL;
import static org.tieline.cascade.InputType.IGNORED;
import static org.tieline.cascade.InputType.NON_ESSENTIAL;

class CascadeTest {

	private static CascadeResult run(SalesNetwork network, boolean replaceable, Shock shock) {
		return Cascade.of(network, replaceable).run(shock, CascadeMode.CONVERGED);
	}

	/** 0 and 1 sell chips (group 0) to 2 (60 and 40), 3 sells chips to 4 (100). */
	private static SalesNetwork chips() {
		return SalesNetwork.builder(5)
			.link(0, 2, 0, ESSENTIAL, 60)
			.link(1, 2, 0, ESSENTIAL, 40)
			.link(3, 4, 0, ESSENTIAL, 100)
			.build();
	}

	@Test
	void othersOfTheGroupStandInByTheirShareOfTheMarket() {
		// 0 fails: 140 of 200 are left, so 60/140 of 0's part, which is 0.6, cannot be
		// replaced.
		assertThat(run(chips(), true, Shock.defaultOf(0)).downstream()[2]).isCloseTo(0.6 * 60 / 140, within(1e-15));
		assertThat(run(chips(), false, Shock.defaultOf(0)).downstream()[2]).isCloseTo(0.6, within(1e-15));
	}

	@Test
	void aCutSupplierStillStandsInElsewhere() {
		// 0 is cut from 2 and still sells to others: at 2 the group has 1 and 3, as
		// above. At 4
		// nothing is missing.
		CascadeResult cut = run(chips(), true, Shock.cut(new int[] { 0 }, 1));
		assertThat(cut.downstream()[2]).isCloseTo(0.6 * 60 / 140, within(1e-15));
		assertThat(cut.downstream()[4]).isZero();
		// All that 0 sells is gone.
		assertThat(cut.upstream()[0]).isEqualTo(1);
	}

	@Test
	void aBarredSupplierThatDoesNotSellToTheBuyerDoesNotStandInEither() {
		// Without 3, 40 of 100 are left for 2: 60/40 is more than the whole, so all 0.6
		// are missed.
		Shock barred = Shock.builder().cut(0, 1).bar(3, 2, 1).build();
		assertThat(run(chips(), true, barred).downstream()[2]).isCloseTo(0.6, within(1e-15));
		// Barred for a half: 40 + 50 are left, 60/90 of the 0.6.
		Shock half = Shock.builder().cut(0, 1).bar(3, 2, 0, 0.5).build();
		assertThat(run(chips(), true, half).downstream()[2]).isCloseTo(0.6 * 60 / 90, within(1e-15));
	}

	@Test
	void aBarAloneLeavesExistingSalesAsTheyAre() {
		CascadeResult barred = run(chips(), true, Shock.builder().bar(0, 2, 1).build());
		assertThat(barred.downstream()).containsOnly(0);
		assertThat(barred.upstream()).containsOnly(0);
		assertThat(barred.esri()).isZero();
	}

	@Test
	void unitsDoNotMatter() {
		// In units of a billionth: what is left of the group is below the 1e-10 at which
		// the
		// published code takes the sum for nothing, and for one unit of anything.
		SalesNetwork small = SalesNetwork.builder(4)
			.link(0, 2, 0, ESSENTIAL, 6e-11)
			.link(1, 2, 0, ESSENTIAL, 4e-11)
			.build();
		SalesNetwork large = SalesNetwork.builder(4)
			.link(0, 2, 0, ESSENTIAL, 6e11)
			.link(1, 2, 0, ESSENTIAL, 4e11)
			.build();
		Shock shock = Shock.builder().fail(0, 0.5, 0).build();
		// 7 of 10 are left: 6/7 of 0.6 times a half.
		assertThat(run(small, true, shock).downstream()[2]).isCloseTo(0.3 * 6 / 7, within(1e-15));
		assertThat(run(large, true, shock).downstream()[2]).isCloseTo(0.3 * 6 / 7, within(1e-15));
	}

	@Test
	void ignoredInputsCountInThePurchasesAndStopNothing() {
		// 2 buys 1 from 0 and ignores 3 from 1: a quarter is lost with 0, nothing with 1.
		SalesNetwork network = SalesNetwork.builder(3)
			.link(0, 2, 0, NON_ESSENTIAL, 1)
			.link(1, 2, 1, IGNORED, 3)
			.build();
		assertThat(run(network, true, Shock.defaultOf(0)).downstream()[2]).isEqualTo(0.25);
		assertThat(run(network, true, Shock.defaultOf(1)).downstream()[2]).isZero();
	}

	@Test
	void firmsOutsideTradeButNeitherFailNorCount() {
		// 1, outside, lives on 0 alone, and 2 on 1. 0 and 2 sell 1 each; 1's 5 do not
		// count.
		SalesNetwork network = SalesNetwork.builder(4)
			.outside(1)
			.link(0, 1, 0, ESSENTIAL, 1)
			.link(1, 2, 1, ESSENTIAL, 5)
			.link(2, 3, 2, ESSENTIAL, 1)
			.build();
		CascadeResult result = run(network, true, Shock.defaultOf(0));
		assertThat(result.downstream()).containsExactly(1, 0, 0, 0);
		assertThat(result.esri()).isEqualTo(0.5);
	}

	@Test
	void aRunMayBeUsedAgain() {
		Cascade cascade = Cascade.of(chips(), true);
		CascadeState run = cascade.newRun();
		Shock cut = Shock.builder().cut(0, 1).bar(3, 2, 1).fail(1, 0.3, 0.2).build();
		CascadeResult first = cascade.run(cut, 1e-9, run);
		cascade.run(Shock.defaultOf(3), 1e-9, run);
		assertThat(cascade.run(Shock.none(), 1e-9, run).esri()).isZero();
		assertThat(cascade.run(cut, 1e-9, run).downstream()).containsExactly(first.downstream());
	}

}
