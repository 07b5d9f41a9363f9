package org.tieline.profile;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OnListsTest {

	private static Map<String, Object> match(String standing, String name) {
		return Map.of("standing", standing, "name", name);
	}

	@Test
	void whatIsOnlyLikeANameStandsApartFromTheName() {
		List<OnLists> parts = OnLists.of(List.of(match("ANOTHER", "Stc"), match("SAME", "STC"),
				match("POSSIBLY_SAME", "STC Far East"), match("POSSIBLY_SAME", "STC Group")));

		assertThat(parts).extracting(OnLists::title)
			.containsExactly("Named on a list", "Possibly the same", "Another organization with a like name");
		assertThat(parts.get(1).matches()).extracting((one) -> (Object) one.get("name"))
			.containsExactly("STC Far East", "STC Group");
		assertThat(parts.get(1).meaning()).contains("not decided");
	}

	@Test
	void withoutSuchANameThereIsNoPart() {
		assertThat(OnLists.of(null)).isEmpty();
		assertThat(OnLists.of(List.of())).isEmpty();
	}

}
