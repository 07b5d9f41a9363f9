package org.tieline.entity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How well a folded name fits what was asked. */
class NameSimilarityTest {

	@ParameterizedTest
	@CsvSource({ "huawei, huawei", "hua wei, huawei", "t mobile us, tmobile us" })
	void theSameLettersAreTheSameName(String asked, String name) {
		assertThat(like(asked, name)).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "samsung, samsung electronics", "telekom, deutsche telekom",
			"electronics samsung, samsung electronics", "development bank, china development bank", "联通, 中国联通",
			"the bank of china, bank of china limited branch" })
	void allWordsInAnyOrderFitNextBest(String asked, String name) {
		assertThat(like(asked, name)).isBetween(0.95, 0.98);
		assertThat(NameSimilarity.ofAlias(FoldedName.of(asked), FoldedName.of(name), true)).isBetween(0.92, 0.95);
	}

	@ParameterizedTest
	@CsvSource({ "hua, huawei", "china mob, china mobile", "mob china, china mobile", "tai semi, taiwan semiconductor",
			"golden powers, golden power extension", "high risk vendor, uk high risk vendors",
			"china m, china mobile" })
	void aPartOfWordsFitsLess(String asked, String name) {
		assertThat(like(asked, name)).isBetween(0.8, 0.9);
	}

	/** Syllables of one Chinese word stay together: 中国 is not the 国 and 中 of another. */
	@Test
	void syllablesDoNotPart() {
		assertThat(like("国中", "中国联通")).isZero();
	}

	@Test
	void aNoteFitsLeast() {
		FoldedName note = FoldedName.of("Regulations that the Entity List and denial orders belong to");

		assertThat(NameSimilarity.ofNote(FoldedName.of("denial order"), note)).isBetween(0.3, 0.4);
		assertThat(NameSimilarity.ofNote(FoldedName.of("order of denial"), note)).isBetween(0.3, 0.4);
		assertThat(NameSimilarity.ofNote(FoldedName.of("denial letter"), note)).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "huwaei, huawei", "ericson, ericsson", "erricson, ericsson", "nokai, nokia", "qualkomm, qualcomm",
			"skywroks, skyworks", "deutsche telecom, deutsche telekom", "infinion, infineon", "brodcom, broadcom" })
	void aMisspellingFits(String asked, String name) {
		assertThat(like(asked, name)).isBetween(0.7, 0.8);
	}

	@Test
	void theMoreLettersAreWrongTheLessItFits() {
		assertThat(like("skyworks", "skyworks")).isGreaterThan(like("skyworcs", "skyworks"));
		assertThat(like("skyworcs", "skyworks")).isGreaterThan(like("skaiworks", "skyworks"));
		assertThat(like("skaiworx", "skyworks")).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "ktx, kt", "bell, dell", "plan, play", "altice us, altice uk", "t mobile uk, t mobile",
			"chinafoobar, china", "q160121, q160120", "5g, 4g", "foobar telecom, china telecom",
			"orange county register, orange", "intelsat, intel", "china unicom, china telecom",
			"vodafone italy, vodafone idea", "huawei, china", "nonsense, nokia" })
	void anotherNameDoesNotFit(String asked, String name) {
		assertThat(like(asked, name)).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "nokia networks, nokia", "cisco technology, cisco", "ericsson group, ericsson" })
	void commonWordsMayFollowOnlyTheNameOfAFirm(String asked, String name) {
		assertThat(like(asked, name)).isEqualTo(0.98);
		assertThat(NameSimilarity.of(FoldedName.of(asked), FoldedName.of(name), false)).isZero();
	}

	private static double like(String asked, String name) {
		return NameSimilarity.of(FoldedName.of(asked), FoldedName.of(name), true);
	}

}
