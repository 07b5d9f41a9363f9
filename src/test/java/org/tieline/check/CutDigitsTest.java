package org.tieline.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Kinds;
import org.tieline.evidence.Lens;

import org.tieline.value.PartialDate;
import org.tieline.value.Period;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One sum of an invented company that two papers relay with other digits for 2017.
 */
class CutDigitsTest {

	// 19.889 was cut to 19.88. With two digits, 28 and 29 are two figures.
	@ParameterizedTest
	@CsvSource(textBlock = """
			19880000000,  19889000000,  19.88, huawei, SUPPORTED
			891300000000, 891400000000, 891.4, huawei, SUPPORTED
			19880000000,  19989000000,  19.88, huawei, CONTESTED
			28000000000,  29000000000,  28,    huawei, CONTESTED
			19880000000,  19889000000,  19.88, house,  CONTESTED
			19880000000,  19889000000,  19.86, huawei, CONTRADICTED
			""")
	void aSumWithCutDigitsIsTheSameSum(String one, String other, String asked, String speaker, Verdict expected) {
		Fact fact = ClaimFixtures.revenue("2017", ClaimFixtures.claim("one").by("huawei").value(one, "USD", one),
				ClaimFixtures.claim("other").by(speaker).value(other, "USD", other));
		Period year = new Period(PartialDate.parse("2017"), PartialDate.parse("2017"));
		AskedNumber number = AskedNumber.of(new BigDecimal(asked).scaleByPowerOfTen(9), asked + " billion", "USD",
				Approximation.EXACT, null);
		AskedClaim claim = new AskedClaim(Kinds.kind("METRIC"), Map.of("subject", "huawei"),
				Map.of("metric", "revenue"), List.of(), number, year, null, Stance.STATES);

		ClaimCheck check = ClaimChecker.check(claim,
				new Compared(List.of(new FactView(fact, Lens.WIDE)), Set.of("huawei")), Map.of());

		assertThat(check.verdict()).as(check.reason()).isEqualTo(expected);
	}

}
