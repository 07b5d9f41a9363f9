package org.tieline.cascade;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tieline.cascade.InputType.ESSENTIAL;
import static org.tieline.cascade.InputType.NON_ESSENTIAL;

class SalesNetworkTest {

	@ParameterizedTest
	@CsvSource({ "2,1", "-1,1", "NaN,1", "0,NaN", "Infinity,Infinity", "0,1e200" })
	void refusesWhatIsNoBoundsOfAnAmount(double low, double high) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> SalesNetwork.builder(2).link(0, 1, 0, ESSENTIAL, low, high));
	}

	@ParameterizedTest
	@CsvSource({ "0.5,0.4", "-0.1,0.4", "0,1.1", "NaN,1" })
	void refusesWhatIsNoBoundsOfAShare(double low, double high) {
		SalesNetworkBuilder builder = SalesNetwork.builder(2).link(0, 1, 0, ESSENTIAL, 1);
		assertThatIllegalArgumentException().isThrownBy(() -> builder.shareOfBuyer(low, high));
		assertThatIllegalArgumentException().isThrownBy(() -> builder.shareOfSupplier(low, high));
	}

	@ParameterizedTest
	@CsvSource({ "2,0,0", "0,2,0", "-1,0,0", "0,-1,0", "0,0,-1" })
	void refusesEndsThatDoNotExist(int supplier, int buyer, int group) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> SalesNetwork.builder(2).link(supplier, buyer, group, ESSENTIAL, 1));
	}

	@Test
	void refusesOneGroupAsTwoTypesOfInputForOneBuyer() {
		SalesNetworkBuilder builder = SalesNetwork.builder(3)
			.link(0, 2, 7, ESSENTIAL, 1)
			.link(1, 2, 5, NON_ESSENTIAL, 1)
			.link(1, 2, 7, NON_ESSENTIAL, 1);
		assertThatIllegalArgumentException().isThrownBy(builder::build)
			.withMessage("product group 7 is an input of two types for buyer 2");
	}

	@Test
	void theExactCascadeRefusesUnknownAmounts() {
		SalesNetwork network = SalesNetwork.builder(2).link(0, 1, 0, ESSENTIAL, 1, 2).build();
		assertThatIllegalArgumentException().isThrownBy(() -> Cascade.of(network, true));
		assertThatIllegalArgumentException().isThrownBy(() -> Cascade.of(network, new double[2], true));
		assertThatIllegalArgumentException().isThrownBy(() -> Cascade.of(network, new double[] { -1 }, true));
	}

	@ParameterizedTest
	@CsvSource({ "1.1", "-0.1", "NaN" })
	void refusesPartsThatAreNone(double part) {
		assertThatIllegalArgumentException().isThrownBy(() -> Shock.builder().cut(0, part));
		assertThatIllegalArgumentException().isThrownBy(() -> Shock.builder().fail(0, part, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> Shock.builder().fail(0, 0, part));
		assertThatIllegalArgumentException().isThrownBy(() -> Shock.builder().bar(0, 1, part));
	}

	@Test
	void refusesToFailWhoIsOutsideOrDoesNotExist() {
		Cascade cascade = Cascade.of(SalesNetwork.builder(2).outside(0).link(0, 1, 0, ESSENTIAL, 1).build(), true);
		for (Shock shock : new Shock[] { Shock.defaultOf(0), Shock.defaultOf(2), Shock.defaultOf(-1),
				Shock.cut(new int[] { 1 }, 1), Shock.builder().bar(0, 2, 1).build() }) {
			assertThatIllegalArgumentException().isThrownBy(() -> cascade.run(shock, CascadeMode.CONVERGED));
		}
	}

}
