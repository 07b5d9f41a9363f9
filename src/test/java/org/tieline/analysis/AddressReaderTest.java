package org.tieline.analysis;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AddressReaderTest {

	private static AddressReader reader(String name, String... values) {
		return new AddressReader(Map.of(name, values));
	}

	@Test
	void aListIsRepeatedOrHasCommas() {
		assertThat(reader("suppliers", "intel, amd", "intel", "").list("suppliers")).containsExactly("intel", "amd");
	}

	@Test
	void whatIsNoNumberIsLeftOutAndTold() {
		AddressReader reader = reader("maxLength", "many");

		assertThat(reader.whole("maxLength", 1, 8)).isNull();
		assertThat(reader.notices()).containsExactly("The address says maxLength=many, which cannot be used. "
				+ "The page is shown without it. Write a whole number from 1 to 8.");
	}

	@Test
	void whatIsOutOfRangeIsLeftOutAndTold() {
		AddressReader high = reader("severity", "1.5");
		AddressReader nan = reader("severity", "NaN");

		assertThat(high.number("severity", 0, 1)).isNull();
		assertThat(nan.number("severity", 0, 1)).isNull();
		assertThat(high.notices()).singleElement().asString().endsWith("Write a number from 0 to 1.");
		assertThat(nan.notices()).hasSize(1);
		assertThat(reader("severity", "0.25").number("severity", 0, 1)).isEqualTo(0.25);
	}

	@Test
	void wordsThatAreNotAllowedAreLeftOutAndTheOthersStay() {
		AddressReader reader = reader("ties", "OWNS,LOVES");

		assertThat(reader.words("ties", List.of("OWNS", "SUPPLIES"))).containsExactly("OWNS");
		assertThat(reader.notices()).singleElement().asString().contains("ties=LOVES");
	}

	@Test
	void anOptionThatNoPageHasIsTold() {
		AddressReader reader = new AddressReader(
				Map.of("from", new String[] { "bt" }, "asOf", new String[] { "2020" }, "form", new String[] { "x" }));

		assertThat(reader.text("from")).isEqualTo("bt");
		assertThat(reader.notices()).containsExactly("This page has no option form. It is shown without it.");
	}

	@Test
	void theFirstOfSeveralTextsCountsAndTheRestIsTold() {
		AddressReader reader = reader("from", "bt", "zte");

		assertThat(reader.text("from")).isEqualTo("bt");
		assertThat(reader.notices()).hasSize(1);
	}

	@Test
	void anAddressKeepsItsOptionsAndTheirOrder() {
		PageAddress address = PageAddress.at("/paths").with("from", "a&b").with("to", "zte").with("from", "bt");

		assertThat(address).hasToString("/paths?from=bt&to=zte");
		assertThat(address.with("from", "a&b=c d")).hasToString("/paths?from=a%26b%3Dc+d&to=zte");
		assertThat(address.with("to", null)).hasToString("/paths?from=bt");
		assertThat(PageAddress.of("/paths", Map.of("asOf", new String[] { "2020" }))).hasToString("/paths");
	}

	@Test
	void aCutWithinAnAddressIsReadAsItWasWritten() {
		String query = PageAddress.at("/cut").with("suppliers", "a,b").with("name", "this & that = 100%").query();

		assertThat(new AddressReader(ComparePageController.parameters(query)).list("suppliers")).containsExactly("a",
				"b");
		assertThat(new AddressReader(ComparePageController.parameters(query)).text("name"))
			.isEqualTo("this & that = 100%");
		assertThat(ComparePageController.parameters("name=%zz&&x")).containsOnlyKeys("name");
	}

}
