package org.tieline.passage;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.check.AskedClaim;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.english.PassageText;
import org.tieline.evidence.Kinds;
import org.tieline.value.Period;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Figures that go on with those before them, about the companies Albano, Brissa, Cadorna
 * and Delmare and the world market for routers. A statement is written as its first
 * party, its number and its time.
 */
class FigureListTest {

	private static final Entity ROUTERS = entity("routers", EntityKind.PRODUCT, "Router", null, Map.of());

	private static final PassageNames NAMES = new PassageNames(
			List.of(entity("albano", EntityKind.COMPANY, "Albano", null, Map.of()),
					entity("brissa", EntityKind.COMPANY, "Brissa", "nordia", Map.of()),
					entity("cadorna", EntityKind.COMPANY, "Cadorna", null, Map.of()),
					entity("delmare", EntityKind.COMPANY, "Delmare", null, Map.of()),
					entity("nordia", EntityKind.COUNTRY, "Nordia", null, Map.of()), ROUTERS),
			List.of(entity("market-routers-world", EntityKind.MARKET, "Routers, world", null,
					Map.of("product", ROUTERS))),
			List.of());

	private static Entity entity(String id, EntityKind kind, String name, @Nullable String seat,
			Map<String, Entity> related) {
		return new Entity(id, kind, name, List.of(), List.of(), seat, false, Map.of(),
				related.entrySet()
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey, (one) -> List.of(one.getValue()))));
	}

	// The sentence before tells of which market and time they are.
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Brissa came to 13%, Cadorna to 11% and Delmare to 9%.      | brissa 13% 2017; cadorna 11% 2017; delmare 9% 2017
					Brissa came next with 13 percent.                          | brissa 13% 2017
					In 2018 Brissa had 14% and Cadorna 10%.                    | brissa 14% 2018; cadorna 10% 2018
					Next came Brissa with 13%, followed by Cadorna with 11%.   | brissa 13% 2017; cadorna 11% 2017
					Brissa was left with 13%, Cadorna with 11% of it.          | brissa 13% 2017; cadorna 11% 2017
					""")
	void theNextSentenceGoesOnWithFiguresOfOthers(String text, String expected) {
		assertThat(read("Albano had 22% of the router market in 2017. " + text))
			.isEqualTo("albano 22% 2017; " + expected);
	}

	// A part of something else, another place, what is only hoped for, and growth.
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Brissa's margin came to 13 percent.
			In Nordia, Brissa had 13 percent.
			Brissa could have 13 percent if Cadorna fell.
			Brissa had 13 percent of its staff in Nordia.
			Brissa hopes for 13 percent.
			Brissa grew by 13 percent.
			Vontara came next with 13 percent.
			Some 13 percent of Brissa's sales came from Nordia.
			Among teenagers Brissa had 13 percent.
			Brissa had 13 percent, excluding Nordia.
			Brissa had not even 13 percent.
			Did Brissa have 13 percent?
			""")
	void aFigureOfSomethingElseIsLeftAlone(String text) {
		assertThat(read("Albano had 22% of the router market in 2017. " + text)).isEqualTo("albano 22% 2017");
	}

	// Both times are those of the comparison before.
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					, and Brissa's slid over the same period from 14% to 13%.  | brissa 14% 2016; brissa 13% 2017
					, and Brissa from 14 to 13 percent.                        | brissa 14% 2016; brissa 13% 2017
					. Brissa moved down from 14 to 13 percent.                 | brissa 14% 2016; brissa 13% 2017
					""")
	void aChangeIsOfTheTimesOfTheChangeBefore(String text, String expected) {
		assertThat(read("Albano's share of the router market rose from 20% in 2016 to 22% in 2017" + text))
			.isEqualTo("albano 22% 2017; albano 20% 2016; " + expected);
	}

	// Without two times before it is not clear of which years they are.
	@ParameterizedTest
	@CsvSource("Brissa moved down from 14 to 13 percent.")
	void aChangeWithoutTimesIsLeftAlone(String text) {
		assertThat(read("Albano had 22% of the router market in 2017. " + text)).isEqualTo("albano 22% 2017");
	}

	// "Its Nordian rival" is the one company named before with its seat there.
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Its Nordia rival had 13%.   | albano 22% 2017; brissa 13% 2017
			""")
	void aRivalIsMeantByItsCountry(String text, String expected) {
		assertThat(read("Brissa was overtaken. Albano had 22% of the router market in 2017. " + text))
			.isEqualTo(expected);
	}

	private static String read(String text) {
		return PassageReader.read(PassageText.of(text), NAMES, Kinds.all(), null)
			.statements()
			.stream()
			.map((one) -> words(one.readings().getFirst()))
			.collect(Collectors.joining("; "));
	}

	private static String words(AskedClaim claim) {
		Period period = claim.period();
		return claim.subject() + ((claim.number() != null) ? " " + claim.number().words() : "")
				+ ((period != null) ? " " + period.from() : "");
	}

}
