package org.tieline.assistant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AssistantCommandTest {

	@Test
	void theServerListensOnAnyFreePortOfThisMachine() {
		assertThat(AssistantCommand.settings(new String[] { "mcp" })).containsExactlyInAnyOrder("--server.port=0",
				"--tieline.warm-up=5s", "--tieline.mcp=true", "--server.address=127.0.0.1");
	}

	@Test
	void whatIsGivenGoesBeforeWhatIsUsual() {
		assertThat(AssistantCommand
			.settings(new String[] { "mcp", "--server.port=9000", "--tieline.address=https://a.org" }))
			.contains("--server.port=9000", "--tieline.address=https://a.org", "--tieline.warm-up=5s")
			.doesNotContain("--server.port=0");
	}

	@Test
	void onlyTheFirstWordIsTheCommand() {
		assertThat(AssistantCommand.isMeant(new String[] { "mcp", "--x=1" })).isTrue();
		assertThat(AssistantCommand.isMeant(new String[] { "--x=1", "mcp" })).isFalse();
		assertThat(AssistantCommand.isMeant(new String[0])).isFalse();
	}

}
