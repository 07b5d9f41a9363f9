package org.tieline.reader;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ScriptJsonTest {

	@Test
	void noTextEndsTheScriptAndTheJsonStaysTheSame() {
		JsonMapper json = new JsonMapper();
		String text = json.writeValueAsString(java.util.Map.of("name", "</script><b>&\u2028\"\\"));

		String escaped = ScriptJson.escaped(text);

		assertThat(escaped).doesNotContain("<", ">", "&", "\u2028");
		assertThat(json.readTree(escaped)).isEqualTo(json.readTree(text));
	}

}
