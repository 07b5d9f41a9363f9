package org.tieline.analysis;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.tieline.Fuzzed;

import static org.assertj.core.api.Assertions.assertThat;

/** Any options of a page are read, and what cannot be used is told. */
class AddressFuzzTest {

	@FuzzTest
	void options(byte[] input) {
		String query = Fuzzed.text(input);
		written(new String(input, StandardCharsets.UTF_8));
		Map<String, String[]> parameters = ComparePageController.parameters(query);
		for (String name : parameters.keySet()) {
			AddressReader reader = new AddressReader(parameters);
			Integer whole = reader.whole(name, 1, 8);
			Double number = reader.number(name, 0, 1);
			assertThat(whole == null || (whole >= 1 && whole <= 8)).isTrue();
			assertThat(number == null || (number >= 0 && number <= 1)).isTrue();
			assertThat(reader.list(name)).doesNotContain("").doesNotHaveDuplicates();
			assertThat(reader.notices()).allSatisfy((notice) -> assertThat(notice).isNotBlank());
		}
	}

	/** What is written into an address is read from it again. */
	private static void written(String value) {
		Map<String, String[]> read = ComparePageController
			.parameters(PageAddress.at("/cut").with("name", value).query());
		if (!value.isBlank()) {
			assertThat(read.get("name")).containsExactly(value);
		}
	}

}
