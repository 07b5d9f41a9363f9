package org.tieline.news;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.tieline.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Answers of invented questions, with their differences written out by hand. */
class AnswerTreeTest {

	@Test
	void theOrderOfAListDoesNotCountAndElementsAreKnownByTheirIds() {
		Map<String, Object> then = Map.of("of",
				List.of(Map.of("id", "a", "n", 1), Map.of("id", "b", "n", 2), Map.of("id", "c", "n", 3)));
		Map<String, Object> now = Map.of("of",
				List.of(Map.of("id", "c", "n", 4), Map.of("id", "a", "n", 1), Map.of("id", "d", "n", 5)));

		assertThat(AnswerTree.differences(then, then)).isEmpty();
		assertThat(AnswerTree.differences(then, now)).hasSize(3)
			.contains("of[c].n: was 3; is 4")
			.anyMatch((line) -> line.startsWith("Gone from of: ") && line.contains("id=b"))
			.anyMatch((line) -> line.startsWith("New in of: ") && line.contains("id=d"));
	}

	/** Two equal elements are two: one of them is gone. */
	@Test
	void equalElementsAreCounted() {
		assertThat(AnswerTree.differences(Map.of("x", List.of("a", "a", "b")), Map.of("x", List.of("b", "a"))))
			.containsExactly("Gone from x: a");
		assertThat(AnswerTree.differences(Map.of("x", Arrays.asList(1, null)), Map.of("x", List.of(1))))
			.containsExactly("Gone from x: null");
		assertThat(AnswerTree.differences(Map.of("x", 1), Map.of("y", 1)))
			.containsExactlyInAnyOrder("x: was 1; is nothing", "y: was nothing; is 1");
	}

	/** Two texts of 401 characters that differ in the last one. */
	@Test
	void ofLongTextsThePartThatDiffersIsShown() {
		assertThat(AnswerTree.differences(Map.of("x", "a".repeat(400) + "b"), Map.of("x", "a".repeat(400) + "c")))
			.containsExactly("x: was ..." + "a".repeat(50) + "b; is ..." + "a".repeat(50) + "c");
	}

	@Test
	void theVersionInAnIdIsNoChange() {
		assertThat(WatchedAnswers.withoutVersion(
				"[\"a~dataVersion=v1\",\"b~asOf=2018,dataVersion=v1\",\"c~dataVersion=v1,x=1\",\"d~dataVersion=v2\"]",
				"v1"))
			.isEqualTo("[\"a\",\"b~asOf=2018\",\"c~x=1\",\"d~dataVersion=v2\"]");
	}

	@Test
	void aDocumentIsAskedOfAVersionAsAWhole() {
		String of = WatchedAnswers.of("query A($x: ID!) { a(id: $x) { ...P } } fragment P on T { b }", "v1");

		assertThat(of).contains("@dataVersion(id: \"v1\")", "fragment P on T");
		assertThat(WatchedAnswers.of("{ a }", "v1")).contains("query @dataVersion(id: \"v1\")");
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> WatchedAnswers.of("{ a } query B { b }", "v1"))
			.withMessageContaining("is not one query");
	}

}
