package org.tieline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Every query of the README is answered as it says there. */
class ReadmeIT extends TielineIT {

	private static final Pattern QUESTION_AND_ANSWER = Pattern.compile("```graphql\\R(.*?)```\\s+```json\\R(.*?)```",
			Pattern.DOTALL);

	private static final Pattern CURL = Pattern.compile("-d '(\\{.*?})'");

	private static final String README = read();

	@Test
	void everyQueryIsAnsweredAsItSays() {
		Matcher pairs = QUESTION_AND_ANSWER.matcher(README);
		int count = 0;
		while (pairs.find()) {
			JsonNode answer = api().ask(pairs.group(1), Map.of());
			assertThat(answer).as(pairs.group(1)).isEqualTo(GraphQlApi.JSON.readTree(pairs.group(2)));
			count++;
		}
		assertThat(count).isGreaterThanOrEqualTo(3);
	}

	@Test
	void theCurlCommandIsAnswered() {
		Matcher curl = CURL.matcher(README);
		assertThat(curl.find()).isTrue();

		JsonNode answer = GraphQlApi.JSON.readTree(api().post(curl.group(1)).body());

		assertThat(answer.path("errors").isMissingNode()).isTrue();
		assertThat(answer.path("data").path("facts").path("totalCount").asInt()).isPositive();
	}

	private static String read() {
		try {
			return Files.readString(Path.of("README.md"));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
