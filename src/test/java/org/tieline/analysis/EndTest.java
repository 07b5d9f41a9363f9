package org.tieline.analysis;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EndTest {

	private static Map<String, Object> entity(String id, String name, String... aliases) {
		return Map.of("id", id, "name", name, "kind", "COMPANY", "aliases", List.of(aliases));
	}

	@Test
	void anIdIsTakenWithoutAWord() {
		End end = End.of("zte", entity("zte", "ZTE"), List.of(entity("zte", "ZTE"), entity("zte-usa", "ZTE USA")));

		assertThat(end.found()).isEqualTo(new End.Named("zte", "ZTE", "COMPANY"));
		assertThat(end.guessed()).isFalse();
	}

	@Test
	void theOnlyHitIsTakenAndSaid() {
		End end = End.of("hwawei", null, List.of(entity("huawei", "Huawei")));

		assertThat(end.found()).isNotNull();
		assertThat(end.guessed()).isTrue();
		assertThat(end.offered()).isEmpty();
	}

	@Test
	void theOnlyOneOfThatNameIsTaken() {
		End end = End.of(" 华为 ", null, List.of(entity("huawei", "Huawei", "华为"), entity("device", "Huawei Device")));

		assertThat(end.found()).extracting(End.Named::id).isEqualTo("huawei");
	}

	@Test
	void severalOfThatNameAreOfferedAndNoneIsTaken() {
		End end = End.of("Star", null, List.of(entity("a", "Star"), entity("b", "STAR"), entity("c", "Starlight")));

		assertThat(end.found()).isNull();
		assertThat(end.offered()).extracting(End.Named::id).containsExactly("a", "b", "c");
	}

	@Test
	void whatNobodyIsCalledIsFoundByNobody() {
		End end = End.of("qqqq", null, List.of());

		assertThat(end.found()).isNull();
		assertThat(end.offered()).isEmpty();
	}

}
