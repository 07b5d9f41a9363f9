package org.tieline.unread;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UncoveredPartsTest {

	private static final List<String> NAMES = List.of("Albano", "Brissa", "Cadorna");

	private static final List<String> NUMBERS = List.of("5%", "51%");

	/** The parts of a sentence beside one that was read. */
	private static List<String> beside(String read, String text) {
		return UncoveredParts.of(text, places(List.of(read), text), places(NAMES, text), places(NUMBERS, text))
			.stream()
			.map((one) -> text.substring(one[0], one[1]))
			.toList();
	}

	private static List<int[]> places(List<String> words, String text) {
		List<int[]> places = new ArrayList<>();
		for (String word : words) {
			for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
				places.add(new int[] { at, at + word.length() });
			}
		}
		return places;
	}

	@Test
	void clausesBeforeAndAfterWhatWasReadAreParts() {
		assertThat(beside("Brissa holds 3%",
				"Zeta owns 51% of Albano and Brissa holds 3%, while Cadorna bought 5% of Zeta in 2024."))
			.containsExactly("Zeta owns 51% of Albano", "Cadorna bought 5% of Zeta in 2024");
	}

	@Test
	void anActOnSomebodyNamedBeforeIsAPart() {
		assertThat(beside("Albano banned Brissa", "Albano banned Brissa in 2022 and ordered its removal by 2027."))
			.containsExactly("ordered its removal by 2027");
	}

	@Test
	void aNameOrATimeAloneIsNoPart() {
		assertThat(beside("Brissa holds 3%", "According to Albano, Brissa holds 3% in 2022, and all knew it."))
			.isEmpty();
	}

}
