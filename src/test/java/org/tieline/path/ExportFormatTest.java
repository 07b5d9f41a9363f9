package org.tieline.path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

	@Test
	void aWordThatIsNotAllowedIsAnsweredWithThoseThatAre() {
		assertThatExceptionOfType(Problem.class)
			.isThrownBy(() -> new LensParameters(null, null, "SAYS", null, null).lens())
			.withMessageContaining("STATES, ESTIMATES, ALLEGES")
			.withMessageNotContaining("org.tieline");
	}

}
