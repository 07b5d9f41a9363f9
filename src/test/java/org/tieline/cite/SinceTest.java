package org.tieline.cite;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SinceTest {

	/** Then 22 percent by a and b; now 25 by a, and c beside. */
	private static Since changed() {
		Map<String, Object> then = Map.of("status", "CORROBORATED", "claims", List
			.of(Map.of("id", "a", "value", Map.of("text", "22%", "low", 22)), Map.of("id", "b", "note", "B says.")));
		Map<String, Object> now = Map.of("status", "CONTESTED", "claims", List
			.of(Map.of("id", "a", "value", Map.of("text", "25%", "low", 25)), Map.of("id", "c", "asStated", "22%")));
		return Since.of("It changed.", Changes.between(then, now));
	}

	@Test
	void eachDifferenceIsALine() {
		assertThat(changed().changes()).containsExactlyInAnyOrder(
				new Since.Change("status", null, "CORROBORATED", "CONTESTED"),
				new Since.Change("claims value.text", "a", "22%", "25%"),
				new Since.Change("claims", "b", "B says.", null), new Since.Change("claims", "c", null, "22%"));
	}

	@Test
	void whatIsNoLongerOnRecordHasNoLines() {
		Since gone = Since.of("It is gone.", null);

		assertThat(gone.onRecord()).isFalse();
		assertThat(gone.changes()).isEmpty();
	}

	@Test
	void valuesThatAreNotWordsAreToldInWords() {
		Changes changes = Changes.between(Map.of("periods", List.of(Map.of("from", "2017"))),
				Map.of("periods", List.of(Map.of("from", "2017", "to", "2019"))));

		assertThat(Since.of("", changes).changes()).singleElement().satisfies((change) -> {
			assertThat(change.then()).isEqualTo("from 2017");
			assertThat(change.now()).contains("from 2017", "to 2019");
		});
	}

	/** One of two who gave 15 percent alleges it now: the number is the same. */
	@Test
	void ifTheNumberIsTheSameItsStatusIsTold() {
		Map<String, Object> then = Map.of("text", "15%", "low", 15, "status", "CORROBORATED");
		Map<String, Object> now = Map.of("text", "15%", "low", 15, "status", "SINGLE_ORIGIN");

		assertThat(Since.of("",
				Changes.between(Map.of("measurements", Map.of("value", List.of(then))),
						Map.of("measurements", Map.of("value", List.of(now)))))
			.changes())
			.containsExactly(new Since.Change("measurements.value", null, "15% (status CORROBORATED)",
					"15% (status SINGLE_ORIGIN)"));
	}

	/** A number that is new beside one that stays needs no more words. */
	@Test
	void numbersThatDifferAreToldByTheirText() {
		Map<String, Object> one = Map.of("text", "15%", "status", "CONTESTED");
		Map<String, Object> other = Map.of("text", "16%", "status", "CONTESTED");

		assertThat(Since.of("", Changes.between(Map.of("value", List.of(one)), Map.of("value", List.of(one, other))))
			.changes()).containsExactly(new Since.Change("value", null, "15%", "15%; 16%"));
	}

}
