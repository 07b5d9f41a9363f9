package org.tieline.english;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.tieline.english.NumberReader.Found;
import org.tieline.english.TimeReader.Sense;

import static org.assertj.core.api.Assertions.assertThat;

/** What numbers count, where places are, and what had come to be so. */
class TiesWordsTest {

	@Test
	void whatHadComeToBeSoWasSoThen() {
		assertThat(sense("The share had grown to 11.5 percent by 2022.")).isEqualTo(Sense.AT);
		assertThat(sense("The share is to grow to 11 percent by 2022.")).isEqualTo(Sense.DEADLINE);
	}

	private static Sense sense(String sentence) {
		return ReachedBy.of(sentence, TimeReader.read(sentence, null)).getFirst().sense();
	}

	@Test
	void aPlaceStandsForItsCountry() {
		assertThat(Places.countryOf("Dresden")).isEqualTo("Germany");
		assertThat(Places.countryOf("New York")).isEqualTo("United States");
		assertThat(Places.countryOf("Arizona for")).isEqualTo("United States");
		assertThat(Places.countryOf("Nowhere")).isNull();
	}

	@Test
	void goodsAreCountedInUnits() {
		List<Found> numbers = NumberReader.read("It makes 3,000 masts for 22 percent.");

		assertThat(Counted.unit(numbers.getFirst(), "makes \u27e6c1\u27e7 masts")).isEqualTo("masts");
		assertThat(Counted.unit(numbers.getFirst(), "makes \u27e6c1\u27e7 \u27e6d2\u27e7")).isEqualTo("units");
		assertThat(Counted.unit(numbers.getLast(), "makes \u27e6p1\u27e7")).isEqualTo("percent");
	}

	@Test
	void anElidedPartIsANumber() {
		assertThat(NumberReader.read("Albano built two thirds of it, and Brissa one third.")).hasSize(2);
	}

}
