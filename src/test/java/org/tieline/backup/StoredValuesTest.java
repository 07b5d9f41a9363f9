package org.tieline.backup;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.tieline.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Values come back from JSON as the values that they were. */
class StoredValuesTest {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Test
	void everyTypeComesBack() {
		Map<String, Object> values = Map.of("text", "a \"b\" 华为\n\u0000", "small", 1L, "large", Long.MAX_VALUE, "flag",
				false, "real", 1.0, "day", LocalDate.of(2019, 5, 16), "time",
				ZonedDateTime.parse("2026-11-29T19:00:00.123456789Z"), "list", List.of("a", "b"), "numbers",
				List.of(1L, 2L));

		assertThat(
				StoredValues.fromJson(JSON.readValue(JSON.writeValueAsString(StoredValues.toJson(values)), Map.class)))
			.isEqualTo(values);
	}

	@Test
	void aTypeWithoutAFormIsNoBackup() {
		assertThatThrownBy(() -> StoredValues.toJson(Map.of("bytes", new byte[1]))).isInstanceOf(Problem.class);
	}

	@Test
	void aLineIsTiedToThoseBeforeIt() {
		Checks writing = new Checks();
		String first = writing.line("{\"a\":1}");
		String second = writing.line("{\"a\":1}");
		assertThat(second).isNotEqualTo(first);
		Checks reading = new Checks();
		assertThat(reading.text(first)).isEqualTo("{\"a\":1}");
		assertThat(reading.text(second)).isEqualTo("{\"a\":1}");
		assertThat(new Checks().text(second)).isNull();
		assertThat(new Checks().text(first.replace('1', '2'))).isNull();
		assertThat(new Checks().text("{}")).isNull();
	}

}
