package org.tieline.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
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
 * Figures without a time of an invented company: it gave 80 billion for 2017, 96 billion
 * for 2018, 20 billion for the first quarter of 2018 and 30 billion for that of 2019.
 */
class NewestFigureTest {

	private static final List<Fact> REVENUES = List.of(fact("2017", "80"), fact("2018", "96"),
			fact("2018-01..2018-03", "20"), fact("2019-01..2019-03", "30"));

	// A year and a quarter cannot be compared: the newest of both are meant. What came
	// after the day was not known then, nor was a quarter that had not ended.
	@ParameterizedTest
	@CsvSource(textBlock = """
			96, -,          SUPPORTED
			30, -,          SUPPORTED
			80, -,          SCOPE_MISMATCH
			20, -,          SCOPE_MISMATCH
			50, -,          CONTRADICTED
			80, 2018-06-01, SUPPORTED
			20, 2018-06-01, SUPPORTED
			30, 2018-06-01, SCOPE_MISMATCH
			96, 2019-02-01, SUPPORTED
			80, 2019-02-01, SCOPE_MISMATCH
			50, 2018-06-01, CONTRADICTED
			96, 2018-06-01, SCOPE_MISMATCH
			20, 2018-02-10, SCOPE_MISMATCH
			30, 2019-02-01, SCOPE_MISMATCH
			30, 2019-04-20, SUPPORTED
			""", nullValues = "-")
	void theNewestFigureUpToADayIsMeant(String billions, @Nullable String by, Verdict expected) {
		ClaimCheck check = check(billions, by);

		assertThat(check.verdict()).as(check.reason()).isEqualTo(expected);
	}

	// An estimate of 2019 that was published in its May may be meant in June of that
	// year,
	// and not in April.
	@Test
	void aFigureOfAYearThatGoesOnCountsOnceItIsPublished() {
		Fact estimate = ClaimFixtures.revenue("2019",
				ClaimFixtures.claim("e")
					.by("house")
					.value("110000000000", "USD", "110 billion")
					.published("2019-05-02"));

		assertThat(check("110", "2019-06-01", estimate).verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(check("110", "2019-04-01", estimate).verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
	}

	@Test
	void theDayIsNamed() {
		ClaimCheck check = check("30", "2018-06-01");

		assertThat(check.reason()).contains("not the newest recorded by 2018-06-01");
		assertThat(check.asked()).endsWith("newest by 2018-06-01");
		assertThat(ClaimParameters.read(ClaimParameters.of(check.claim()), check.claim().kind()))
			.isEqualTo(check.claim());
	}

	@Test
	void beforeTheFirstFigureNoneIsTheNewest() {
		assertThat(check("80", "2016-06-01").verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(check("50", "2016-06-01").verdict()).isEqualTo(Verdict.NOT_COVERED);
	}

	private static Fact fact(String period, String billions) {
		return ClaimFixtures.revenue(period,
				ClaimFixtures.claim(period).by("huawei").value(billions + "000000000", "USD", billions + " billion"));
	}

	private static ClaimCheck check(String billions, @Nullable String by, Fact... others) {
		BigDecimal sum = new BigDecimal(billions).scaleByPowerOfTen(9);
		AskedNumber number = AskedNumber.of(sum, billions + " billion", "USD", Approximation.EXACT, null);
		Period upTo = (by != null) ? new Period(null, PartialDate.parse(by)) : null;
		AskedClaim asked = new AskedClaim(Kinds.kind("METRIC"), Map.of("subject", "huawei"),
				Map.of("metric", "revenue"), List.of(), number, upTo, null, Stance.STATES);
		List<FactView> views = Stream.concat(REVENUES.stream(), Stream.of(others))
			.map((one) -> new FactView(one, Lens.WIDE))
			.toList();
		return ClaimChecker.check(asked, new Compared(views, Set.of("huawei")), Map.of());
	}

}
