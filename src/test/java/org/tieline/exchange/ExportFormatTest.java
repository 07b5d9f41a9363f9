package org.tieline.exchange;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.problem.Problem;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ExportFormatTest {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+44", "-1", "@name", "\tx", "\rx" })
	void whatLooksLikeAFormulaIsMarkedAsText(String text) {
		assertThat(ExportTable.cell(text)).isEqualTo("'" + text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Huawei", "a=b", "3-1" })
	void anyOtherTextStays(String text) {
		assertThat(ExportTable.cell(text)).isEqualTo(text);
	}

	@ParameterizedTest
	@EnumSource(value = ExportFormat.class, names = { "GRAPHML", "GEXF", "CSV" })
	void everyFileSaysWhatBecameOfTheQuestion(ExportFormat format) {
		String file = format.write(List.of(), "/export",
				Map.of("outcome", "NO_PATH_WITHIN_LIMIT", "truncated", true, "possibleTies", 3, "dataVersion", "v1"));

		assertThat(file).contains("(outcome=NO_PATH_WITHIN_LIMIT; truncated=true; possibleTies=3; dataVersion=v1)");
	}

	@Test
	void datesAndPeriodsAreWrittenAsIso() {
		PartialDate august = PartialDate.parse("2018-08");
		PartialDate year = PartialDate.parse("2019");

		assertThat(ExportFormat.text(august)).isEqualTo("2018-08");
		assertThat(ExportFormat.text(new Period(august, year))).isEqualTo("2018-08/2019");
		assertThat(ExportFormat.text(new Period(august, null))).isEqualTo("2018-08/..");
		assertThat(ExportFormat.text(new Period(null, year))).isEqualTo("../2019");
		assertThat(ExportFormat.text(new Period(year, year))).isEqualTo("2019");
	}

	@Test
	void aDayThatIsNoneIsAnsweredWithOne() {
		assertThatExceptionOfType(Problem.class)
			.isThrownBy(() -> new LensParameters(null, "2018", null, null, null, null, null, null).lens())
			.withMessage("knownAt: '2018' cannot be read: write a whole day, such as 2018-12-31");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "," })
	void aListOfNothingIsNotTakenForAll(String stances) {
		assertThatExceptionOfType(Problem.class)
			.isThrownBy(() -> new LensParameters(null, null, stances, null, null, null, null, null).lens())
			.withMessageContaining("stances")
			.withMessageContaining("leave it out");
	}

	@Test
	void aWordThatIsNotAllowedIsAnsweredWithThoseThatAre() {
		assertThatExceptionOfType(Problem.class)
			.isThrownBy(() -> new LensParameters(null, null, "SAYS", null, null, null, null, null).lens())
			.withMessageContaining("STATES, ESTIMATES, ALLEGES")
			.withMessageNotContaining("org.tieline");
	}

}
