package org.tieline.reader;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RelianceTest {

	private static Map<String, @Nullable Object> claim(String id, Map<String, Object> fact) {
		return Map.of("id", id, "fact", fact);
	}

	private static Map<String, Object> fact(String id, String status, int origins, String without, int originsWithout) {
		return Map.of("id", id, "status", status, "origins", origins, "statusWithout", without, "originsWithout",
				originsWithout);
	}

	@Test
	void aFactRestsOnASourceAloneIfNothingSaysItWithoutIt() {
		Map<String, Object> alone = fact("f1", "CORROBORATED", 2, "NOT_RECORDED", 0);
		Map<String, Object> weaker = fact("f2", "CORROBORATED", 2, "SINGLE_ORIGIN", 1);
		Map<String, Object> fewer = fact("f3", "CORROBORATED", 3, "CORROBORATED", 2);
		Map<String, Object> besides = fact("f4", "SINGLE_ORIGIN", 1, "SINGLE_ORIGIN", 1);

		Reliance reliance = Reliance.of(List.of(claim("s.1", alone), claim("s.2", weaker), claim("s.3", alone),
				claim("s.4", fewer), claim("s.5", besides)));

		assertThat(ids(reliance.alone())).containsExactly("f1");
		assertThat(reliance.alone().getFirst().claims()).extracting((claim) -> claim.get("id"))
			.containsExactly("s.1", "s.3");
		assertThat(ids(reliance.weaker())).containsExactly("f2", "f3");
		assertThat(ids(reliance.besides())).containsExactly("f4");
	}

	/** One page tells what two speakers say: it is no second page that confirms it. */
	@Test
	void severalSpeakersOnOnePageAreToldToBeThere() {
		Reliance reliance = Reliance.of(List.of(claim("s.1", fact("f1", "CORROBORATED", 2, "NOT_RECORDED", 0)),
				claim("s.2", fact("f2", "CORROBORATED", 2, "SINGLE_ORIGIN", 1)),
				claim("s.3", fact("f3", "SINGLE_ORIGIN", 1, "NOT_RECORDED", 0))));

		assertThat(reliance.alone()).extracting(Reliance.Resting::toldHereAlone)
			.containsExactly("2 speakers, all told by this source alone", null);
		assertThat(reliance.weaker().getFirst().toldHereAlone()).isNull();
	}

	@Test
	void onlyListsWithFactsAreParts() {
		Reliance reliance = Reliance.of(List.of(claim("s.1", fact("f1", "ALLEGED", 0, "ALLEGED", 0))));

		assertThat(reliance.parts()).extracting(Reliance.Part::title).containsExactly("Stands without it");
	}

	private static List<Object> ids(List<Reliance.Resting> facts) {
		return facts.stream().map((one) -> one.fact().get("id")).toList();
	}

}
