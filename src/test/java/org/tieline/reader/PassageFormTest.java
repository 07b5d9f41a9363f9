package org.tieline.reader;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PassageFormTest {

	@Test
	void lineEndsOfAFormCountAsOneCharacter() {
		String typed = "a\r\n".repeat(10_000);

		PassageForm form = PassageForm.of(typed, null, false);

		assertThat(form.text()).hasSize(20_000).doesNotContain("\r");
		assertThat(form.faults()).isEmpty();
	}

	@Test
	void aPassageThatIsTooLongIsKeptAndToldByItsLength() {
		PassageForm form = PassageForm.of("x".repeat(20_001), "", false);

		assertThat(form.text()).hasSize(20_001);
		assertThat(form.faults()).singleElement().asString().contains("20,001", "20,000");
	}

	@Test
	void anEmptyPassageAndABadDateAreBothTold() {
		PassageForm form = PassageForm.of(" \n", "2020-13-01", false);

		assertThat(form.faults()).hasSize(2);
		assertThat(form.faults().getLast()).contains("2020-13-01", "2020-06-01");
		assertThat(form.date()).isEqualTo("2020-13-01");
		assertThat(form.readableDate()).isFalse();
	}

	@Test
	void theDateIsLeftOutOfTheAddressIfThereIsNone() {
		assertThat(PassageForm.of("a", "", false).parameters()).containsOnlyKeys("text");
		assertThat(PassageForm.of("a", "2020-06-01", false).parameters()).containsEntry("date", "2020-06-01");
	}

	@Test
	void aFormThatWasNotReadIsTooLong() {
		assertThat(PassageForm.of(null, null, true).faults()).singleElement().asString().contains("20,000");
	}

}
