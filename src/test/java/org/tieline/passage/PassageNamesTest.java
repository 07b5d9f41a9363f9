package org.tieline.passage;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.english.NameIndex.Mention;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names of a company with the name of its country at the end: Albano Germany, of the
 * group Albano.
 */
class PassageNamesTest {

	private static final Entity GERMANY = new Entity("de", EntityKind.COUNTRY, "Germany", List.of("Deutschland"),
			List.of(), null, false, Map.of(), Map.of());

	private static final PassageNames NAMES = new PassageNames(List.of(GERMANY,
			new Entity("albano", EntityKind.COMPANY, "Albano", List.of(), List.of(), null, false, Map.of(), Map.of()),
			new Entity("albano-germany", EntityKind.COMPANY, "Albano Deutschland", List.of(), List.of(), "de", false,
					Map.of(), Map.of())),
			List.of(), List.of());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Albano Deutschland buys routers.     | albano-germany
			Albano in Germany buys routers.      | albano-germany
			Albano's German unit buys routers.   | albano-germany
			Albano's arm in Germany buys some.   | albano-germany
			The German arm of Albano buys some.  | albano-germany
			Albano buys routers in Germany.      | albano
			Albano's French unit buys routers.   | albano
			""")
	void theCompanyOfACountryIsMeantByItsGroupAndTheCountry(String text, String expected) {
		Mention first = NAMES.index()
			.mentions(text)
			.stream()
			.filter((one) -> one.names().stream().anyMatch((name) -> name.kind() == EntityKind.COMPANY))
			.findFirst()
			.orElseThrow();

		assertThat(first.names()).extracting((name) -> name.id()).containsExactly(expected);
	}

}
