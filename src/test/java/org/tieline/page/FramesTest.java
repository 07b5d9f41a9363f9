package org.tieline.page;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.tieline.question.Question;

import static org.assertj.core.api.Assertions.assertThat;

class FramesTest {

	private static String address(String query, String text) {
		Question question = new Question("passage", "What?", Question.Audience.JOURNALIST, query, Map.of("text", "x"));
		return Frames.shown(new Answered(question, Map.of("text", text), Map.of(), List.of())).address();
	}

	@Test
	void aQueryStandsInTheAddressWithItsVariables() {
		assertThat(address("query Q { a }", "Huawei & co")).startsWith("/graphiql?query=query+Q+%7B+a+%7D&variables=")
			.contains("Huawei+%26+co");
	}

	@Test
	void aLongQueryIsNamed() {
		assertThat(address("{ " + "a ".repeat(3_000) + "}", "Huawei"))
			.startsWith("/graphiql?question=passage&variables=")
			.contains("Huawei")
			.hasSizeLessThan(200);
	}

	@Test
	void aLongTextIsLeftToBePasted() {
		assertThat(address("{ a }", "word ".repeat(4_000))).startsWith("/graphiql?question=passage&variables=")
			.contains("paste+here")
			.hasSizeLessThan(300);
	}

}
