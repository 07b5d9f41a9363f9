package org.tieline.english;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BodyNamesTest {

	private static List<String> names(String name) {
		return BodyNames.of(List.of(name), List.of("Nordia"), List.of("Nordian"));
	}

	@Test
	void aMinistryHasTheNamesOfItsFields() {
		assertThat(names("Ministry of Economy, Trade and Industry of Nordia")).contains(
				"Nordia's Ministry of Economy, Trade and Industry", "Nordian Ministry of Economy, Trade and Industry",
				"Nordia's trade ministry", "Nordian economy ministry", "Nordian industry ministry");
		assertThat(names("Federal Ministry of the Interior (Nordia)")).contains("Nordia's interior ministry",
				"Nordian Ministry of Interior");
		assertThat(names("Ministry of Foreign Affairs of Nordia")).contains("Nordian foreign ministry");
	}

	@Test
	void anAgencyIsOneOfItsCountry() {
		assertThat(names("Centre for Networks (Nordia)")).containsExactly("Nordia's Centre for Networks",
				"Nordian Centre for Networks");
	}

	@Test
	void anAbbreviationAndWhatIsNamedAfterItsCountryStayAsTheyAre() {
		assertThat(names("NCN")).isEmpty();
		assertThat(names("Nordian Post Authority")).isEmpty();
		assertThat(names("Nordian Department of Trade")).containsExactly("Department of Trade");
	}

}
