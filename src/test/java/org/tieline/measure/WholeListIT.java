package org.tieline.measure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole lists that are shipped: who is on them, who is not, and who is in doubt. */
class WholeListIT extends TielineIT {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			nokia        | entity-list      | 2022-04-26 | NOT_RESTRICTED
			nokia        | entity-list      | 2022-04-25 | NOT_RECORDED
			nokia        | entity-list      | 2022-04-27 | NOT_RECORDED
			zte          | entity-list      | 2022-04-26 | NOT_RESTRICTED
			huawei       | entity-list      | 2022-04-26 | RESTRICTED
			hikvision    | entity-list      | 2022-04-26 | RESTRICTED
			hisilicon    | entity-list      | 2022-04-26 | RESTRICTED
			casic        | entity-list      | 2022-04-26 | UNDETERMINED
			samsung-electronics | fcc-covered-list | 2022-09-20 | NOT_RESTRICTED
			china-mobile | fcc-covered-list | 2022-09-20 | UNDETERMINED
			hisilicon    | fcc-covered-list | 2022-09-20 | UNDETERMINED
			huawei-device | fcc-covered-list | 2022-09-20 | UNDETERMINED
			futurewei    | fcc-covered-list | 2022-09-20 | UNDETERMINED
			skycom       | fcc-covered-list | 2022-09-20 | UNDETERMINED
			huawei-holding | fcc-covered-list | 2022-09-20 | UNDETERMINED
			huawei-trade-union | fcc-covered-list | 2022-09-20 | UNDETERMINED
			zhongxingxin | fcc-covered-list | 2022-09-20 | UNDETERMINED
			zte-kangxun  | fcc-covered-list | 2022-09-20 | UNDETERMINED
			zte-microelectronics | fcc-covered-list | 2022-09-20 | UNDETERMINED
			unicom-a-share | fcc-covered-list | 2022-09-20 | UNDETERMINED
			huawei-device-usa | section-889 | 2019-08-13 | UNDETERMINED
			futurewei    | section-889      | 2019-08-13 | UNDETERMINED
			skycom       | section-889      | 2019-08-13 | UNDETERMINED
			zte          | fcc-covered-list | 2022-09-20 | RESTRICTED
			ericsson     | section-889      | 2019-08-13 | NOT_RESTRICTED
			xiaomi       | section-889      | 2019-08-13 | UNDETERMINED
			huawei       | section-889      | 2019-08-13 | RESTRICTED
			tencent      | section-1260h    | 2026-06-08 | RESTRICTED
			ericsson     | section-1260h    | 2026-06-08 | NOT_RESTRICTED
			xiaomi       | section-1260h    | 2026-06-08 | UNDETERMINED
			ericsson     | section-1260h    | 2026-06-09 | NOT_RECORDED
			""")
	void aListAnswersOnItsDay(String of, String under, String on, String state) {
		assertThat(status(of, under, on).path("state").asString()).isEqualTo(state);
	}

	@Test
	void theAnswerRestsOnTheListWithItsSource() {
		JsonNode list = status("nokia", "entity-list", "2022-04-26").path("list");

		assertThat(list.path("complete").asString()).isEqualTo("2022-04-26");
		assertThat(list.path("names").asInt()).isGreaterThan(1_500);
		assertThat(list.path("source").path("id").asString()).isEqualTo("us-csl-2022-04");
	}

	@Test
	void aMeasureSaysOnWhichDaysItIsWhole() {
		JsonNode measure = api().data("""
				{ list: measure(id: "fcc-covered-list") { wholeLists { complete names affiliates } }
				  act: measure(id: "entity-list-huawei-2019") { wholeLists { complete } } }
				""");

		assertThat(measure.path("list").path("wholeLists").toString())
			.isEqualTo("[{\"complete\":\"2022-09-20\",\"names\":11,\"affiliates\":true}]");
		assertThat(measure.path("act").path("wholeLists")).isEmpty();
	}

	/** The Covered List of that day; the denial has no claim, so it is not supported. */
	@Test
	void aCheckOfARestrictionSaysWhatTheListShows() {
		JsonNode check = api().data("""
				{ checkClaim(claim: { kind: RESTRICTION, subject: "fcc", measure: "fcc-covered-list", object: "nokia",
				    stance: DENIES, period: "2022-09-20" }) { verdict reason } }
				""").path("checkClaim");

		assertThat(check.path("verdict").asString()).isEqualTo("NOT_COVERED");
		assertThat(check.path("reason").asString())
			.contains("FCC Covered List does not name Nokia on 2022-09-20: it is recorded whole for that day");
	}

	private JsonNode status(String of, String under, String on) {
		return api().data("""
				{ legalStatus(of: "%s", under: "%s", on: "%s") { state reason list { complete names source { id } } } }
				""".formatted(of, under, on)).path("legalStatus");
	}

}
