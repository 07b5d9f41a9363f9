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

}
