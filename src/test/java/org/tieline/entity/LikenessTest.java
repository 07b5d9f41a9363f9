package org.tieline.entity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How well a folded name fits what was asked. */
class LikenessTest {

	@ParameterizedTest
	@CsvSource({ "huawei, huawei", "hua wei, huawei", "t mobile us, tmobile us" })
	void theSameLettersAreTheSameName(String asked, String name) {
		assertThat(like(asked, name)).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "hua, huawei", "samsung, samsung electronics", "china mob, china mobile",
			"tai semi, taiwan semiconductor" })
	void aBeginningFitsWellButIsNotTheName(String asked, String name) {
		assertThat(like(asked, name)).isBetween(0.9, 0.999);
	}

	@ParameterizedTest
	@CsvSource({ "huwaei, huawei", "ericson, ericsson", "erricson, ericsson", "nokai, nokia", "qualkomm, qualcomm",
			"skywroks, skyworks", "deutsche telecom, deutsche telekom", "infinion, infineon", "brodcom, broadcom" })
	void aMisspellingFits(String asked, String name) {
		assertThat(like(asked, name)).isBetween(0.75, 0.95);
	}

	@Test
	void theMoreLettersAreWrongTheLessItFits() {
		assertThat(like("skyworks", "skyworks")).isGreaterThan(like("skyworcs", "skyworks"));
		assertThat(like("skyworcs", "skyworks")).isGreaterThan(like("skaiworks", "skyworks"));
		assertThat(like("skaiworx", "skyworks")).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "ktx, kt", "bell, dell", "plan, play", "altice us, altice uk", "chinafoobar, china",
			"q160121, q160120", "5g, 4g", "foobar telecom, china telecom", "orange county register, orange",
			"intelsat, intel", "china unicom, china telecom", "vodafone italy, vodafone idea", "huawei, china",
			"nonsense, nokia" })
	void anotherNameDoesNotFit(String asked, String name) {
		assertThat(like(asked, name)).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "nokia networks, nokia", "cisco technology, cisco", "ericsson group, ericsson" })
	void wordsThatTellNothingMayFollowAFirmsNameOnly(String asked, String name) {
		assertThat(Likeness.of(asked, name, true)).isEqualTo(0.9);
		assertThat(Likeness.of(asked, name, false)).isZero();
	}

	private static double like(String asked, String name) {
		return Likeness.of(asked, name, true);
	}

}
