package org.tieline.page;

import java.util.Map;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

import org.tieline.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PageLensTest {

	@Test
	void anAddressWithoutParametersShowsEverything() {
		PageLens lens = PageLens.of(Map.of());

		assertThat(lens.variable()).isEmpty();
		assertThat(lens.words()).isNull();
		assertThat(lens.at("/entity/huawei")).isEqualTo("/entity/huawei");
	}

	@Test
	void everyLinkKeepsTheLens() {
		PageLens lens = PageLens.of(Map.of("asOf", new String[] { "2018-08" }, "knownAt", new String[] { "2018-12-31" },
				"allegations", new String[] { "no" }, "possible", new String[] { "yes" }));

		assertThat(lens.at("/paths?from=bt"))
			.isEqualTo("/paths?from=bt&asOf=2018-08&knownAt=2018-12-31&allegations=no&possible=yes");
		assertThat(lens.variable()).containsEntry("asOf", "2018-08").containsEntry("knownAt", "2018-12-31");
		assertThat(lens.variable().get("stances")).asInstanceOf(InstanceOfAssertFactories.LIST)
			.contains("DENIES")
			.doesNotContain("ALLEGES");
		assertThat(lens.words()).isEqualTo("as of 2018-08, from what was published by 2018-12-31, "
				+ "without claims that only allege, with what is possible but not shown");
	}

	@Test
	void whatCannotBeReadIsLeftOutAndSaid() {
		PageLens lens = PageLens.of(Map.of("asOf", new String[] { "2018-13" }, "knownAt", new String[] { "2018" },
				"possible", new String[] { "perhaps" }));

		assertThat(lens.parameters()).isEmpty();
		assertThat(lens.notices()).hasSize(3)
			.first()
			.asString()
			.isEqualTo("The address says asOf=2018-13, which cannot be read. The page is shown without it. "
					+ "Write a year, month or day, such as 2018, 2018-08 or 2018-08-23.");
	}

	@Test
	void aMisspeltParameterIsToldWithTheOneThatIsMeant() {
		Map<String, String[]> address = Map.of("as_of", new String[] { "2019" }, "kind", new String[] { "STAKE" });
		PageLens lens = PageLens.of(address).noticingOthers(address, "kind");

		assertThat(lens.asOf()).isNull();
		assertThat(lens.notices())
			.containsExactly("The address has a parameter 'as_of', which this page does not know. It was left out. "
					+ "Write 'asOf'.");
		assertThat(PageLens.of(address).noticingOthers(address).notices()).hasSize(2);
	}

	/** A file has no place for a notice: nobody sees that it is another one. */
	@Test
	void aFileWithAParameterThatCannotBeUsedIsRefused() {
		assertThatThrownBy(() -> PageLens.ofFile(Map.of("asof", new String[] { "2022" }))).isInstanceOf(Problem.class)
			.hasMessage("address: The address has a parameter 'asof', which this page does not know. Write 'asOf'.");
		assertThatThrownBy(() -> PageLens.ofFile(Map.of("asOf", new String[] { "banana" })))
			.isInstanceOf(Problem.class);
		assertThat(PageLens.ofFile(Map.of("excel", new String[] { "yes" }), "excel").notices()).isEmpty();
	}

	@Test
	void theIdOfAFactLosesTheLensItEndsWith() {
		PageLens lens = PageLens.of(Map.of("asOf", new String[] { "2017" }));

		assertThat(lens.of("fact", "stake:a b/c:nokia~asOf=2012")).isEqualTo("/fact/stake:a%20b%2Fc:nokia?asOf=2017");
	}

}
