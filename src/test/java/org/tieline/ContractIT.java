package org.tieline;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** The documents that users keep must run unchanged and answer as they say. */
class ContractIT extends TielineIT {

	static Stream<String> documents() throws IOException {
		return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:contract/*.graphql"))
			.map(Resource::getFilename)
			.filter(Objects::nonNull)
			.map((name) -> name.replace(".graphql", ""))
			.sorted(Comparator.naturalOrder());
	}

	@ParameterizedTest
	@MethodSource("documents")
	void answersAsItSays(String document) throws IOException {
		JsonNode expected = GraphQlApi.JSON.readTree(text(document + ".expect.json"));

		JsonNode answer = api().ask(text(document + ".graphql"), Map.of());

		assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
		assertThat(matches(expected, answer)).as(answer.toPrettyString()).isTrue();
	}

	private static String text(String file) throws IOException {
		return new String(ContractIT.class.getResourceAsStream("/contract/" + file).readAllBytes(),
				StandardCharsets.UTF_8);
	}

	/**
	 * Objects match key by key, lists when each wanted element is somewhere in the
	 * answer.
	 */
	private static boolean matches(JsonNode want, JsonNode got) {
		if (want.isObject()) {
			boolean operators = want.propertyNames().stream().anyMatch((name) -> name.startsWith("$"));
			return operators ? want.properties().stream().allMatch((one) -> operator(one.getKey(), one.getValue(), got))
					: got.isObject() && want.properties()
						.stream()
						.allMatch((one) -> got.has(one.getKey()) && matches(one.getValue(), got.get(one.getKey())));
		}
		if (want.isArray()) {
			return got.isArray() && elements(want).stream().allMatch((one) -> any(one, got));
		}
		if (number(want) != null && number(got) != null) {
			return number(want).compareTo(number(got)) == 0;
		}
		return want.equals(got);
	}

	private static boolean operator(String name, JsonNode want, JsonNode got) {
		return switch (name) {
			case "$gte" -> number(got) != null && number(got).compareTo(number(want)) >= 0;
			case "$lte" -> number(got) != null && number(got).compareTo(number(want)) <= 0;
			case "$in", "$or" -> elements(want).stream().anyMatch((one) -> matches(one, got));
			case "$first" -> got.isArray() && !got.isEmpty() && matches(want, got.get(0));
			case "$none" -> got.isArray() && !any(want, got);
			case "$all" ->
				got.isArray() && !got.isEmpty() && elements(got).stream().allMatch((one) -> matches(want, one));
			case "$has" -> matches(want, got);
			case "$nonEmpty" -> !got.isNull() && !got.isEmpty() || got.isValueNode() && !got.asString().isEmpty();
			default -> throw new IllegalArgumentException(name);
		};
	}

	private static boolean any(JsonNode want, JsonNode got) {
		return elements(got).stream().anyMatch((one) -> matches(want, one));
	}

	private static List<JsonNode> elements(JsonNode array) {
		List<JsonNode> elements = new ArrayList<>();
		array.forEach(elements::add);
		return elements;
	}

	private static BigDecimal number(JsonNode node) {
		if (node.isNumber()) {
			return node.decimalValue();
		}
		return (node.isString() && node.asString().matches("-?\\d+(\\.\\d+)?")) ? new BigDecimal(node.asString())
				: null;
	}

}
