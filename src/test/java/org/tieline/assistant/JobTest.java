package org.tieline.assistant;

import java.util.Map;

import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.PromptArgument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class JobTest {

	@ParameterizedTest
	@ValueSource(strings = { "researcher", "journalist", "analyst" })
	void aJobHasArgumentsAndSaysWhatIsUnknown(String name) {
		Job job = Job.read(name);

		assertThat(job.title()).isNotBlank();
		assertThat(job.about()).endsWith(".");
		assertThat(job.arguments()).isNotEmpty().anyMatch(PromptArgument::required);
		assertThat(String.join("\n", job.lines())).containsAnyOf("unknown", "no sign that the statement is wrong")
			.contains("data version");
	}

	@Test
	void aLineWithoutItsArgumentIsLeftOut() {
		Job analyst = Job.read("analyst");

		assertThat(analyst.text(Map.of("subject", "gb", "state", "China"))).contains("Subject: gb", "State: China")
			.doesNotContain("Supplier that", "Time:", "{");
		assertThat(analyst.text(Map.of("subject", "gb", "state", "China", "supplier", "$1 {state}")))
			.contains("Supplier that might stop: $1 {state}");
	}

	@Test
	void anArgumentThatIsMissingOrUnknownIsRefused() {
		Job analyst = Job.read("analyst");

		assertThatExceptionOfType(McpError.class).isThrownBy(() -> analyst.text(Map.of("subject", "gb")))
			.withMessageStartingWith("state: is missing; ");
		assertThatExceptionOfType(McpError.class).isThrownBy(() -> analyst.text(Map.of("country", "gb")))
			.withMessage("country: there is no such argument; use subject, state, supplier, asOf");
	}

}
