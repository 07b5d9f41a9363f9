package org.tieline.cascade;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The published implementation's own numbers, for all scenarios of two networks. */
class GoldenEsriTest {

	@ParameterizedTest
	@CsvSource({ "hand6,norepl,1e-02", "hand6,norepl,1e-12", "hand6,replace,1e-02", "hand6,replace,1e-12",
			"rand40,norepl,1e-02", "rand40,norepl,1e-12", "rand40,replace,1e-02", "rand40,replace,1e-12" })
	void agreesWithThePublishedImplementation(String network, String replaceability, String eps) {
		GoldenNetwork golden = new GoldenNetwork(network);
		List<Shock> scenarios = golden.scenarios();
		List<double[]> expected = golden.expected("expected_" + replaceability + "_eps" + eps + "_cpp.csv");
		assertThat(expected).hasSameSizeAs(scenarios);
		Cascade cascade = Cascade.of(golden.network(1, 1), replaceability.equals("replace"));
		CascadeState run = cascade.newRun();
		for (int i = 0; i < scenarios.size(); i++) {
			CascadeResult result = cascade.run(scenarios.get(i), Double.parseDouble(eps), run);
			String scenario = "scenario " + i;
			assertThat(result.esri()).as(scenario).isCloseTo(expected.get(i)[1], within(1e-11));
			assertThat(result.esriDownstream()).as(scenario).isCloseTo(expected.get(i)[2], within(1e-11));
			assertThat(result.esriUpstream()).as(scenario).isCloseTo(expected.get(i)[3], within(1e-11));
			assertThat(result.steps()).as(scenario).isEqualTo((int) expected.get(i)[4]);
		}
	}

}
