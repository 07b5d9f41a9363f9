package org.tieline.cite;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.tieline.cite.Changes.Field;

import static org.assertj.core.api.Assertions.assertThat;

/** What differs between two answers. */
class ChangesTest {

	private static Map<String, Object> claim(String id, String value) {
		return Map.of("id", id, "value", Map.of("text", value));
	}

	@Test
	void fieldsAreComparedByPathAndThingsByTheirIds() {
		Map<String, Object> then = Map.of("status", "CORROBORATED", "origins", 2, "claims",
				List.of(claim("a", "22%"), claim("b", "22%"), claim("c", "5%")));
		Map<String, Object> now = Map.of("status", "CONTESTED", "origins", 2, "period", "2017", "claims",
				List.of(claim("d", "22%"), claim("c", "5%"), claim("a", "25%")));

		Changes changes = Changes.between(then, now);

		assertThat(changes.fields()).containsExactly(new Field("period", null, "2017"),
				new Field("status", "CORROBORATED", "CONTESTED"));
		assertThat(changes.added()).isEqualTo(Map.of("claims", List.of(claim("d", "22%"))));
		assertThat(changes.gone()).isEqualTo(Map.of("claims", List.of(claim("b", "22%"))));
		assertThat(changes.changed())
			.isEqualTo(Map.of("claims", Map.of("a", List.of(new Field("value.text", "22%", "25%")))));
		assertThat(changes.none()).isFalse();
	}

	@Test
	void theSameContentHasNoChangesAndOneHashInWhateverOrderItsKeysAre() {
		Map<String, Object> one = new java.util.LinkedHashMap<>(Map.of("a", 1));
		one.put("b", List.of(claim("x", "1")));
		Map<String, Object> other = new java.util.LinkedHashMap<>(Map.of("b", List.of(claim("x", "1"))));
		other.put("a", 1);

		assertThat(Changes.between(one, other).none()).isTrue();
		assertThat(CanonicalJson.hash(one)).isEqualTo(CanonicalJson.hash(other)).matches("sha256:[0-9a-f]{64}");
		// echo -n '{"a":1}' | sha256sum
		assertThat(CanonicalJson.hash(Map.of("a", 1)))
			.isEqualTo("sha256:015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862");
	}

}
