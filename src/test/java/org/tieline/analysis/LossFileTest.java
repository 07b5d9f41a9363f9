package org.tieline.analysis;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LossFileTest {

	@Test
	void aRowSaysWhatIsProvableAndLeavesTheUnknownEmpty() {
		Map<String, Object> loss = Map.of("entity", Map.of("id", "acme", "name", "Acme, Inc.", "kind", "COMPANY"),
				"known", "NARROW_BOUNDS", "tier", 1, "downstream", Map.of("low", 0.1, "high", 0.25), "because",
				List.of(Map.of("facts", List.of(Map.of("id", "supply:bolt:acme~lens")))));

		String[] lines = LossFile.csv(List.of(loss), "=HYPERLINK()", "v1", "/cut.csv?x=1").split("\r?\n");

		assertThat(lines).hasSize(2);
		assertThat(lines[0]).startsWith("company,name,kind,known_by,tier,inputs_loss_low");
		// The two bounds of inputs, then six numbers and a flag that are not there, no
		// effect and no share; a formula becomes text.
		assertThat(lines[1]).isEqualTo("acme,\"Acme, Inc.\",COMPANY,NARROW_BOUNDS,1,0.1,0.25,,,,,,,,,,"
				+ "supply:bolt:acme,'=HYPERLINK(),v1,/cut.csv?x=1");
	}

}
