package org.tieline.cache;

import java.time.OffsetDateTime;
import java.util.Map;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;

import org.tieline.problem.Problem;
import org.tieline.record.DataVersion;
import org.tieline.time.LastDays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AnswerCacheTest {

	private static final String SERVER = "http://127.0.0.1:8080";

	private static AnswerCache.Asked asked(String document, @Nullable String operation, Map<String, Object> variables) {
		return new AnswerCache.Asked(SERVER, document, operation, variables, null);
	}

	private static DataVersion version(String id, String loaded) {
		return new DataVersion(id, OffsetDateTime.parse(loaded), 1, 1, 1, 1, LastDays.UNKNOWN);
	}

	private static CachedAnswer answer(Object data) {
		return new CachedAnswer(data, Map.of(), AnswerSize.of(data));
	}

	@Test
	void an_answer_is_found_for_its_version_and_for_no_other_load_of_it() {
		AnswerCache cache = new AnswerCache(DataSize.ofMegabytes(1), new SimpleMeterRegistry());
		DataVersion first = version("a", "2026-01-01T00:00:00Z");
		AnswerCache.Asked asked = asked("{ x }", null, Map.of());
		cache.keep(asked, first, answer(Map.of("x", 1)), false);
		AnswerCache.Entry entry = cache.find(asked);
		assertThat(entry.of(first)).isNotNull();
		assertThat(entry.of(version("a", "2026-01-02T00:00:00Z"))).as("loaded again").isNull();
		assertThat(entry.of(version("b", "2026-01-01T00:00:00Z"))).isNull();
	}

	@Test
	void what_was_asked_once_has_no_answer_and_does_not_take_the_place_of_one() {
		AnswerCache cache = new AnswerCache(DataSize.ofMegabytes(1), new SimpleMeterRegistry());
		DataVersion version = version("a", "2026-01-01T00:00:00Z");
		AnswerCache.Asked asked = asked("{ x }", null, Map.of());
		cache.note(asked, false);
		assertThat(cache.find(asked).of(version)).isNull();
		cache.keep(asked, version, answer(Map.of("x", 1)), false);
		cache.note(asked, false);
		assertThat(cache.find(asked).of(version)).isNotNull();
	}

	@Test
	void another_operation_variable_or_server_is_another_question() {
		AnswerCache cache = new AnswerCache(DataSize.ofMegabytes(1), new SimpleMeterRegistry());
		String document = "query A($v: Int) { x(v: $v) } query B { y }";
		cache.note(asked(document, "A", Map.of("v", 1)), false);
		assertThat(cache.find(asked(document, "A", Map.of("v", 1)))).isNotNull();
		assertThat(cache.find(asked(document, "B", Map.of("v", 1)))).isNull();
		assertThat(cache.find(asked(document, "A", Map.of("v", 2)))).isNull();
		assertThat(cache.find(new AnswerCache.Asked("http://other.example", document, "A", Map.of("v", 1), null)))
			.isNull();
	}

	/** A hundred answers of 100,000 characters do not fit into one megabyte. */
	@Test
	void the_memory_is_bounded() {
		AnswerCache cache = new AnswerCache(DataSize.ofMegabytes(1), new SimpleMeterRegistry());
		DataVersion version = version("a", "2026-01-01T00:00:00Z");
		for (int i = 0; i < 100; i++) {
			cache.keep(asked("{ x" + i + " }", null, Map.of()), version, answer("x".repeat(100_000)), false);
		}
		assertThat(cache.weightInKib()).isLessThanOrEqualTo(1024);
	}

	@Test
	void without_memory_nothing_is_kept_and_less_than_none_is_refused() {
		assertThat(new AnswerCache(DataSize.ofBytes(0), new SimpleMeterRegistry()).isOn()).isFalse();
		assertThat(new AnswerCache(null, new SimpleMeterRegistry()).isOn()).isTrue();
		assertThatThrownBy(() -> new AnswerCache(DataSize.ofBytes(-1), new SimpleMeterRegistry()))
			.isInstanceOf(Problem.class)
			.hasMessageContaining("write 0B or more");
	}

}
