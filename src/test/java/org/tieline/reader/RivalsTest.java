package org.tieline.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RivalsTest {

	private static Map<String, @Nullable Object> claim(String id, String stance, @Nullable Object... more) {
		Map<String, @Nullable Object> claim = new HashMap<>(Map.of("id", id, "stance", stance));
		for (int i = 0; i < more.length; i += 2) {
			claim.put(String.valueOf(more[i]), more[i + 1]);
		}
		return claim;
	}

	private static Map<String, String> number(String text) {
		return Map.of("text", text);
	}

	private static List<String> sides(List<Map<String, @Nullable Object>> claims) {
		return Rivals.of(claims)
			.stream()
			.map((side) -> side.says() + " " + side.claims().stream().map((claim) -> claim.get("id")).toList())
			.toList();
	}

	@Test
	void claimsOfOneNumberStandTogetherAndNothingIsAveraged() {
		Map<String, String> year = Map.of("from", "2017", "to", "2017");

		assertThat(sides(List.of(claim("a", "STATES", "value", number("22%"), "period", year),
				claim("b", "ESTIMATES", "value", number("25%"), "period", year),
				claim("c", "ESTIMATES", "value", number("22%"), "period", year))))
			.containsExactly("22%, 2017 [a, c]", "25%, 2017 [b]");
	}

	@Test
	void whatIsAllegedPlannedOrDeniedIsNotToldAsSo() {
		assertThat(sides(List.of(claim("a", "STATES"), claim("b", "ALLEGES"), claim("c", "DENIES"),
				claim("d", "CONSIDERS"), claim("e", "ALLEGES", "value", number("5")))))
			.containsExactly("It is so [a]", "It is alleged [b]", "It is denied [c]", "It is planned or considered [d]",
					"Alleged: 5 [e]");
	}

	@Test
	void aStatedEndIsASideOfItsOwn() {
		assertThat(sides(List.of(claim("a", "STATES", "period", Map.of("to", "2019")),
				claim("b", "STATES", "asOf", "2020", "period", Map.of("from", "2020", "to", "2020")))))
			.containsExactly("It ended [a]", "It is so [b]");
	}

	@Test
	void replacedClaimsAndRefusalsToCommentTakeNoSide() {
		assertThat(sides(List.of(claim("a", "STATES", "supersededBy", Map.of("id", "b")), claim("b", "DENIES"),
				claim("c", "NO_COMMENT"))))
			.containsExactly("It is denied [b]");
	}

}
