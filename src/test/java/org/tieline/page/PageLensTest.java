package org.tieline.page;

import java.util.Map;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

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
	void theIdOfAFactLosesTheLensItEndsWith() {
		PageLens lens = PageLens.of(Map.of("asOf", new String[] { "2017" }));

		assertThat(lens.of("fact", "stake:a b/c:nokia~asOf=2012")).isEqualTo("/fact/stake:a%20b%2Fc:nokia?asOf=2017");
	}

}
