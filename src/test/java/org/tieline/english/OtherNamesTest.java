package org.tieline.english;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Names as they are written too. */
class OtherNamesTest {

	@Test
	void aNameStandsWithoutItsLegalForm() {
		assertThat(OtherNames.bare("Albano Group")).contains("Albano");
		assertThat(OtherNames.bare("Albano (Americas)")).contains("Albano", "Albano Americas");
	}

	@Test
	void equipmentIsGearToo() {
		assertThat(OtherNames.ofProduct("radio equipment")).contains("radio gear", "radio kit", "radio hardware");
	}

	/** "A good part of the network" names no goods. */
	@Test
	void aPartIsNoProduct() {
		assertThat(OtherNames.ofProduct("parts")).isEmpty();
		assertThat(OtherNames.ofProduct("antennas")).containsExactly("antenna");
	}

	@Test
	void aCompanyOfACountryIsToldByIts() {
		assertThat(OtherNames.local("Albano", Set.of("Nordia"), List.of("Nordian"))).contains("Albano in Nordia",
				"Albano's Nordian unit", "Nordian arm of Albano");
	}

	@Test
	void telecomIsTelecomsAndTelecommunications() {
		assertThat(OtherNames.ofTelecom("Telecom equipment")).containsExactly("telecoms equipment",
				"telecommunications equipment");
		assertThat(OtherNames.ofTelecom("Albano Telecom")).isEmpty();
	}

	/** A law is recorded with its country, and called with fewer words. */
	@Test
	void aLawOfACountryHasShorterNames() {
		assertThat(OtherNames.ofLaw("Nordian act 7/2022 on the security of 5G networks, June 2021", List.of("Nordia"),
				List.of("Nordian")))
			.contains("Nordia's act on 5G security", "Nordian act on the security of 5G networks",
					"Nordia's act 7/2022 on 5G network security");
		assertThat(OtherNames.ofLaw("Sudian act on cables", List.of("Nordia"), List.of("Nordian"))).isEmpty();
		assertThat(OtherNames.ofLaw("Nordian ban on cables", List.of("Nordia"), List.of("Nordian"))).isEmpty();
	}

	@Test
	void bracketsOfACompanyStayWithoutItsLegalForm() {
		assertThat(OtherNames.bare("Albano (Americas) Operations Limited")).contains("Albano (Americas)",
				"Albano Americas");
	}

}
