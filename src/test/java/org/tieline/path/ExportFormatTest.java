package org.tieline.path;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ExportFormatTest {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+44", "-1", "@name", "\tx", "\rx" })
	void whatLooksLikeAFormulaIsMarkedAsText(String text) {
		assertThat(ExportFormat.cell(text)).isEqualTo("'" + text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Huawei", "a=b", "3-1" })
	void anyOtherTextStays(String text) {
		assertThat(ExportFormat.cell(text)).isEqualTo(text);
	}

	@ParameterizedTest
	@EnumSource(value = ExportFormat.class, names = { "GRAPHML", "GEXF", "CSV" })
	void everyFileSaysWhatBecameOfTheQuestion(ExportFormat format) {
		String file = format.write(List.of(), "/export",
				Map.of("outcome", "NO_PATH_WITHIN_LIMIT", "truncated", true, "possibleTies", 3, "dataVersion", "v1"));

		assertThat(file).contains("(outcome=NO_PATH_WITHIN_LIMIT; truncated=true; possibleTies=3; dataVersion=v1)");
	}

	@Test
	void aWordThatIsNotAllowedIsAnsweredWithThoseThatAre() {
		assertThatExceptionOfType(Problem.class)
			.isThrownBy(() -> new LensParameters(null, null, "SAYS", null, null).lens())
			.withMessageContaining("STATES, ESTIMATES, ALLEGES")
			.withMessageNotContaining("org.tieline");
	}

}
