package org.tieline.cache;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import org.junit.jupiter.api.Test;

import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CachedAnswerTest {

	private static WebGraphQlResponse response(Object data) {
		return new WebGraphQlResponse(
				new DefaultExecutionGraphQlResponse(ExecutionInput.newExecutionInput("{ a }").build(),
						ExecutionResult.newExecutionResult().data(data).extensions(Map.of("cost", 3)).build()));
	}

	@Test
	void a_later_change_of_what_was_answered_does_not_reach_the_copy() {
		List<Object> list = new ArrayList<>(List.of(1));
		Map<String, Object> data = new LinkedHashMap<>(Map.of("a", list));
		CachedAnswer kept = CachedAnswer.of(response(data));
		list.add(2);
		data.put("b", 3);
		assertThat(kept.data()).isEqualTo(Map.of("a", List.of(1)));
		assertThat(kept.extensions()).isEqualTo(Map.of("cost", 3));
	}

	@Test
	void nobody_who_asks_can_change_it() {
		CachedAnswer kept = CachedAnswer.of(response(Map.of("a", List.of(Map.of("b", 1)))));
		Map<?, ?> data = (Map<?, ?>) kept.data();
		assertThatThrownBy(() -> ((List<?>) data.get("a")).remove(0)).isInstanceOf(UnsupportedOperationException.class);
		assertThatThrownBy(data::clear).isInstanceOf(UnsupportedOperationException.class);
	}

	@Test
	void what_is_not_there_stays_so_and_fields_keep_their_order() {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("z", null);
		data.put("a", 1);
		CachedAnswer kept = CachedAnswer.of(response(data));
		assertThat(kept.data()).hasToString("{z=null, a=1}");
		assertThat(CachedAnswer.of(response(null))).isNull();
	}

	/**
	 * A map of one list of two texts of 3 and 5 characters: its size is never too low.
	 */
	@Test
	void an_answer_takes_at_least_its_characters() {
		Map<String, Object> data = Map.of("a", List.of("abc", "defgh"));
		assertThat(CachedAnswer.of(response(data)).bytes()).isBetween(2L * 8, 1_000L);
		String text = "x".repeat(100_000);
		assertThat(CachedAnswer.of(response(Map.of("a", text))).bytes()).isBetween(200_000L, 202_000L);
	}

}
