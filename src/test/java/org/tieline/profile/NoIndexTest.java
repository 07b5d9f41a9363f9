package org.tieline.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NoIndexTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			COMPANY | PLANNED       | 2020    | 2020    | forecasts
			COMPANY | ALLEGED       | 2020    | 2020    | only alleged
			GROUP   | SINGLE_ORIGIN | 2020    | 2020    | of groups of companies
			COMPANY | SINGLE_ORIGIN | 2020-04 | 2020-06 | of parts of it
			""")
	void aShareThatIsNoneOfAFirmInTheWholePeriodSaysWhatItIs(String kind, String status, String from, String to,
			String reason) {
		assertThat(NoIndex.why(market(row(kind, status, from, to)), "2020")).isEqualTo(reason);
	}

	@Test
	void severalReasonsAreToldOnceEach() {
		assertThat(NoIndex.why(market(row("COMPANY", "PLANNED", "2020", "2020"),
				row("COMPANY", "PLANNED", "2019", "2020"), row("GROUP", "CORROBORATED", "2020", "2020")), "2020"))
			.isEqualTo("forecasts, or of groups of companies");
	}

	@Test
	void withoutAShareOfThePeriodThereIsNoReasonToTell() {
		assertThat(NoIndex.why(market(row("COMPANY", "PLANNED", "2019", "2019")), "2020")).isNull();
		assertThat(NoIndex.why(List.of(), "2020")).isNull();
	}

	private static List<SeriesTable> market(Map<?, ?>... rows) {
		List<Map<?, ?>> numbered = new ArrayList<>(List.of(rows));
		return SeriesTable.of(List.of(Map.of("houseName", "Ada", "rows", numbered)));
	}

	private static Map<?, ?> row(String kind, String status, String from, String to) {
		return Map.of("length", "OTHER", "company", Map.of("id", kind, "name", "Firm " + status, "kind", kind), "cells",
				List.of(Map.of("status", status, "period", Map.of("from", from, "to", to), "percent",
						Map.of("text", "20%", "low", 20, "high", 20), "fact", Map.of("id", "f"))));
	}

}
