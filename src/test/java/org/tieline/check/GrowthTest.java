package org.tieline.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
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
 * Changes of the revenue of an invented company: it gave 80 billion for 2017 and 96
 * billion for 2018, a rise of 20%; with the rounding of both, 18.6% to 21.4%.
 */
class GrowthTest {

	private static ClaimFixtures before() {
		return ClaimFixtures.claim("a").by("huawei").value("80000000000", "USD", "$80 billion");
	}

	private static ClaimFixtures after() {
		return ClaimFixtures.claim("b").by("huawei").value("96000000000", "USD", "$96 billion");
	}

	// By hand: 96/80 = 120%; least 95.5/80.5 = 118.6%, most 96.5/79.5 = 121.4%.
	@ParameterizedTest
	@CsvSource({ "120, SUPPORTED", "119, NOT_COVERED", "121, NOT_COVERED", "118, CONTRADICTED", "125, CONTRADICTED",
			"80, CONTRADICTED", "100, CONTRADICTED" })
	void aChangeIsComputedFromTwoFigures(String percent, Verdict expected) {
		ClaimCheck check = check(percent, fact("2017", before()), fact("2018", after()));

		assertThat(check.verdict()).as(check.reason()).isEqualTo(expected);
		assertThat(check.reason()).contains("USD 80 billion", "USD 96 billion", "a rise of 20%");
	}

	@Test
	void figuresOfTwoSpeakersMakeNoChange() {
		ClaimCheck check = check("120", fact("2017", before().by("brissa")), fact("2018", after()));

		assertThat(check.verdict()).isEqualTo(Verdict.NOT_COVERED);
		assertThat(check.reason()).contains("no speaker gives both figures");
	}

	@Test
	void oneFigureIsToldAsTheOnlyOne() {
		ClaimCheck check = check("120", fact("2018", after()));

		assertThat(check.verdict()).isEqualTo(Verdict.NOT_COVERED);
		assertThat(check.reason()).contains("only one is recorded");
	}

	// The parameters of an address are read back as the same claim.
	@Test
	void aChangeIsReadBackFromItsAddress() {
		AskedClaim claim = asked("120");

		assertThat(ClaimParameters.read(ClaimParameters.of(claim), claim.kind())).isEqualTo(claim);
	}

	private static Fact fact(String year, ClaimFixtures claim) {
		return ClaimFixtures.revenue(year, claim);
	}

	private static AskedClaim asked(String percent) {
		Period before = year("2017");
		AskedNumber number = AskedNumber.of(new BigDecimal(percent), percent + "%", "percent", Approximation.EXACT,
				null);
		return new AskedClaim(Kinds.kind("METRIC"), Map.of("subject", "huawei"), Map.of("metric", "revenue"), List.of(),
				number, year("2018"), null, Stance.STATES)
			.since(before);
	}

	private static Period year(String year) {
		return new Period(PartialDate.parse(year), PartialDate.parse(year));
	}

	private static ClaimCheck check(String percent, Fact... facts) {
		List<FactView> views = Stream.of(facts).map((one) -> new FactView(one, Lens.WIDE)).toList();
		return ClaimChecker.check(asked(percent), new Compared(views, Set.of("huawei")), Map.of());
	}

}
