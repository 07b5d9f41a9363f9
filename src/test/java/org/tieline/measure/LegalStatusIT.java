package org.tieline.measure;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import org.tieline.TielineIT;
import org.tieline.seed.ChangedTables;

import static org.assertj.core.api.Assertions.assertThat;

/** The law by date, on both sides of each boundary. */
class LegalStatusIT extends TielineIT {

	@Autowired
	ApplicationContext context;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			huawei   | entity-list             | 2019-05-15 | NOT_RESTRICTED
			huawei   | entity-list             | 2019-05-16 | RESTRICTED
			huawei   | entity-list-huawei-2019 | 2019-05-15 | NOT_RECORDED
			huawei   | entity-list             | 2010-01-01 | NOT_RECORDED
			zte      | entity-list             | 2016-03-07 | NOT_RECORDED
			zte      | entity-list             | 2016-03-08 | RESTRICTED
			zte      | entity-list             | 2017-03-28 | RESTRICTED
			zte      | entity-list             | 2017-03-29 | RESTRICTED
			zte      | entity-list             | 2017-03-30 | NOT_RESTRICTED
			zte      | zte-denial-order-2018   | 2018-05-01 | RESTRICTED
			zte      | zte-denial-order-2018   | 2018-07-12 | RESTRICTED
			zte      | zte-denial-order-2018   | 2018-07-13 | RESTRICTED
			zte      | zte-denial-order-2018   | 2018-07-14 | NOT_RESTRICTED
			huawei   | tgl-huawei              | 2019-06-01 | NOT_RESTRICTED
			huawei   | fdpr                    | 2020-05-14 | NOT_RECORDED
			huawei   | fdpr                    | 2020-05-15 | RESTRICTED
			huawei   | fdpr-huawei-2020-08     | 2020-08-16 | NOT_RECORDED
			huawei   | fdpr-huawei-2020-08     | 2020-08-17 | RESTRICTED
			huawei   | section-889-part-a      | 2018-08-12 | NOT_RECORDED
			huawei   | section-889-part-a      | 2018-08-13 | ANNOUNCED
			huawei   | section-889-part-a      | 2019-08-12 | ANNOUNCED
			huawei   | section-889-part-a      | 2019-08-13 | RESTRICTED
			huawei   | section-889-part-b      | 2020-08-13 | RESTRICTED
			huawei   | section-889-part-b      | 2020-08-12 | ANNOUNCED
			zte      | fcc-covered-list        | 2021-03-11 | NOT_RECORDED
			zte      | fcc-covered-list        | 2021-03-12 | RESTRICTED
			zte-parsian | entity-list          | 2016-03-07 | NOT_RECORDED
			zte-parsian | entity-list          | 2016-03-08 | RESTRICTED
			zte-parsian | entity-list          | 2017-03-30 | RESTRICTED
			beijing-8-star | entity-list       | 2020-01-01 | RESTRICTED
			suppliers-outside-budapest-convention | cr-5g-decree-2023 | 2024-03-01 | SUSPENDED
			suppliers-outside-budapest-convention | cr-5g-decree-2023 | 2025-02-25 | SUSPENDED
			suppliers-outside-budapest-convention | cr-5g-decree-2023 | 2025-02-27 | RESTRICTED
			zte      | fcc-covered-list        | 2021-04-01 | RESTRICTED
			huawei   | tgl-huawei              | 2019-05-19 | NOT_RECORDED
			huawei   | tgl-huawei              | 2019-05-20 | NOT_RESTRICTED
			huawei   | tgl-huawei              | 2020-08-13 | NOT_RESTRICTED
			huawei   | tgl-huawei              | 2020-08-14 | NOT_RECORDED
			huawei   | fdpr-huawei-2020-05     | 2020-05-14 | NOT_RECORDED
			huawei   | fdpr-huawei-2020-05     | 2020-05-15 | RESTRICTED
			huawei   | uk-huawei-dvd-2022      | 2022-09-30 | NOT_RECORDED
			huawei   | uk-huawei-dvd-2022      | 2022-10-13 | UNDETERMINED
			huawei   | uk-huawei-dvd-2022      | 2022-10-14 | RESTRICTED
			huawei   | uk-huawei-dvd-2022      | 2023-01-01 | RESTRICTED
			huawei   | uk-huawei-dvd-2022      | 2027-12-31 | UNDETERMINED
			huawei   | uk-huawei-dvd-2022      | 2028-01-01 | UNDETERMINED
			huawei   | uk-huawei-decision-2020-07 | 2020-07-13 | NOT_RECORDED
			huawei   | uk-huawei-decision-2020-07 | 2020-07-14 | ANNOUNCED
			huawei   | uk-huawei-decision-2020-07 | 2020-07-31 | ANNOUNCED
			huawei   | uk-huawei-decision-2020-07 | 2020-12-30 | ANNOUNCED
			huawei   | uk-huawei-decision-2020-07 | 2020-12-31 | UNDETERMINED
			huawei   | uk-huawei-decision-2020-07 | 2021-01-01 | UNDETERMINED
			huawei   | ca-5g-policy-2022       | 2022-05-18 | NOT_RECORDED
			huawei   | ca-5g-policy-2022       | 2022-05-19 | ANNOUNCED
			huawei   | ca-5g-policy-2022       | 2022-09-01 | UNDETERMINED
			zte      | fcc-component-rule-2025 | 2025-12-25 | ANNOUNCED
			zte      | fcc-component-rule-2025 | 2025-12-26 | UNDETERMINED
			huawei   | de-5g-agreement-2024    | 2025-01-01 | ANNOUNCED
			china-telecom-americas | fcc-revocation-china-telecom | 2021-10-25 | NOT_RECORDED
			china-telecom-americas | fcc-revocation-china-telecom | 2021-10-26 | ANNOUNCED
			huawei   | fcc-usf-ban-2019        | 2019-11-22 | ANNOUNCED
			huawei   | fcc-usf-ban-2019        | 2020-01-03 | NOT_RESTRICTED
			huawei   | fcc-usf-ban-2019        | 2020-06-30 | RESTRICTED
			huawei   | fcc-equipment-authorization-ban-2022 | 2022-11-10 | NOT_RECORDED
			huawei   | fcc-equipment-authorization-ban-2022 | 2022-11-11 | UNDETERMINED
			huawei   | fcc-equipment-authorization-ban-2022 | 2023-02-05 | UNDETERMINED
			huawei   | fcc-equipment-authorization-ban-2022 | 2023-02-06 | RESTRICTED
			huawei   | fcc-scrp                | 2025-01-01 | NOT_RECORDED
			huawei   | fr-law-2019-810         | 2021-02-04 | NOT_RECORDED
			huawei   | fr-law-2019-810         | 2021-02-05 | RESTRICTED
			pts      | se-pts-conditions-2020  | 2021-06-01 | NOT_RECORDED
			huawei   | secure-networks-act     | 2020-03-11 | NOT_RECORDED
			huawei   | secure-networks-act     | 2020-04-01 | UNDETERMINED
			huawei   | br-5g-auction-rules-2021 | 2021-03-01 | NOT_RECORDED
			china-mobile | us-eo-13959         | 2020-12-01 | ANNOUNCED
			china-mobile | us-eo-13959         | 2021-02-02 | RESTRICTED
			china-mobile | us-eo-13959         | 2024-01-01 | RESTRICTED
			china-telecom-americas | us-section-214 | 2024-01-01 | UNDETERMINED
			china-unicom-americas | us-section-214 | 2024-01-01 | UNDETERMINED
			pacific-networks | us-section-214  | 2024-01-01 | RESTRICTED
			affiliates-50pct-of-listed | bis-affiliates-rule | 2025-11-09 | RESTRICTED
			affiliates-50pct-of-listed | bis-affiliates-rule | 2025-11-10 | SUSPENDED
			huawei-device-usa | entity-list     | 2025-10-15 | UNDETERMINED
			futurewei | entity-list             | 2025-10-15 | UNDETERMINED
			china-mobile | us-ccmc-list        | 2020-06-11 | NOT_RESTRICTED
			china-mobile | us-ccmc-list        | 2026-05-31 | RESTRICTED
			china-mobile | us-ccmc-list        | 2099-01-01 | UNDETERMINED
			huawei   | jp-procurement-2018     | 2018-12-09 | NOT_RECORDED
			huawei   | au-5g-guidance-2018     | 2018-08-22 | NOT_RECORDED
			huawei   | au-5g-guidance-2018     | 2018-08-23 | UNDETERMINED
			huawei   | au-5g-guidance-2018     | 2018-11-22 | UNDETERMINED
			huawei   | au-5g-guidance-2018     | 2018-11-23 | RESTRICTED
			zte      | au-5g-guidance-2018     | 2021-01-01 | RESTRICTED
			huawei   | hpsci-report-2012       | 2013-01-01 | NOT_RECORDED
			huawei   | jp-procurement-2018     | 2019-01-01 | ANNOUNCED
			huawei   | jp-procurement-2018     | 2019-03-31 | ANNOUNCED
			huawei   | jp-procurement-2018     | 2019-04-01 | UNDETERMINED
			huawei   | se-pts-conditions-2020  | 2020-10-19 | NOT_RECORDED
			huawei   | se-pts-conditions-2020  | 2020-12-15 | SUSPENDED
			huawei   | se-pts-conditions-2020  | 2020-12-16 | RESTRICTED
			huawei   | se-pts-conditions-2020  | 2020-10-20 | RESTRICTED
			huawei   | se-pts-conditions-2020  | 2020-11-15 | UNDETERMINED
			huawei   | se-pts-conditions-2020  | 2020-12-01 | SUSPENDED
			ericsson | se-pts-conditions-2020  | 2020-12-01 | NOT_RECORDED
			huawei   | se-pts-conditions-2020  | 2021-01-15 | RESTRICTED
			huawei   | eu-5g-toolbox           | 2023-06-14 | NOT_RECORDED
			huawei   | eu-5g-toolbox           | 2023-07-01 | ANNOUNCED
			ericsson | entity-list             | 2019-06-01 | NOT_RECORDED
			hisilicon | entity-list            | 2020-06-01 | RESTRICTED
			hikvision | entity-list            | 2019-10-09 | RESTRICTED
			huawei   | bis-affiliates-rule     | 2025-09-28 | NOT_RECORDED
			huawei   | bis-affiliates-rule     | 2025-09-29 | NOT_RESTRICTED
			huawei   | bis-affiliates-rule     | 2025-11-09 | NOT_RESTRICTED
			huawei   | bis-affiliates-rule     | 2025-11-10 | NOT_RESTRICTED
			hisilicon | bis-affiliates-rule    | 2025-09-28 | NOT_RECORDED
			hisilicon | bis-affiliates-rule    | 2025-10-15 | NOT_RESTRICTED
			huawei   | bis-affiliates-rule     | 2026-11-09 | UNDETERMINED
			huawei   | bis-affiliates-rule     | 2026-11-10 | UNDETERMINED
			""")
	void theAnswerIsTheLawOfThatDay(String of, String under, String on, String state) {
		JsonNode status = status(of, under, on, "{}");

		assertThat(status.path("state").asString()).as(status.toPrettyString()).isEqualTo(state);
		assertThat(status.path("reason").asString()).isNotBlank();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			entity-list         | 2025-09-28 | NOT_RECORDED   | was not in force yet
			entity-list         | 2025-09-29 | UNDETERMINED   | do not tell how
			entity-list         | 2025-09-30 | RESTRICTED     | is in force that day
			entity-list         | 2025-11-09 | RESTRICTED     | is in force that day
			entity-list         | 2025-11-10 | SUSPENDED      | is suspended that day
			entity-list         | 2026-11-09 | UNDETERMINED   | does not say what holds on that day
			entity-list         | 2026-11-10 | UNDETERMINED   | Only planned, and not recorded as in force
			bis-affiliates-rule | 2025-09-28 | NOT_RECORDED   | No version
			bis-affiliates-rule | 2025-09-29 | UNDETERMINED   | do not tell how
			bis-affiliates-rule | 2025-09-30 | RESTRICTED     | reach the threshold of 50%
			bis-affiliates-rule | 2025-11-09 | RESTRICTED     | reach the threshold of 50%
			bis-affiliates-rule | 2025-11-10 | SUSPENDED      | suspended
			bis-affiliates-rule | 2026-11-09 | UNDETERMINED   | does not say what holds on that day
			bis-affiliates-rule | 2026-11-10 | UNDETERMINED   | Only planned, and not recorded as in force
			""")
	void anAffiliateOfListedOwnersFollowsTheOwnershipRule(String under, String on, String state, String words) {
		with("wsj-2018-11-23.900,huawei,xilinx,EQUITY,DIRECT,STATES,percent,50,percent,50%,,,2025-06,,wsj-2018-11-23,,,,,Made up.",
				() -> {
					JsonNode status = status("xilinx", under, on, "{}");

					assertThat(status.path("state").asString()).as(status.toPrettyString()).isEqualTo(state);
					assertThat(status.path("reason").asString()).contains(words);
					assertThat(status.path("affiliateOf").path("caught").asString()).isEqualTo("YES");
				});
	}

	/**
	 * The rule was published on 2025-09-30, in force from the day before; its suspension
	 * from 2025-11-10 on 2025-11-11, for a year and with its planned return by the end of
	 * that month.
	 */
	@Test
	void anAffiliateFollowsWhatCouldBeKnown() {
		with("wsj-2018-11-23.900,huawei,xilinx,EQUITY,DIRECT,STATES,percent,50,percent,50%,,,2025-06,,wsj-2018-11-23,,,,,Made up.",
				() -> {
					assertThat(known("2025-09-28", "2025-12-31")).isEqualTo("NOT_RECORDED");
					assertThat(known("2025-09-29", "2025-09-29")).isEqualTo("NOT_RECORDED");
					assertThat(known("2025-09-29", "2025-09-30")).isEqualTo("RESTRICTED");
					assertThat(known("2025-09-29", "2025-12-31")).as("a later source begins it a day later")
						.isEqualTo("UNDETERMINED");
					assertThat(known("2025-11-09", "2025-12-31")).isEqualTo("RESTRICTED");
					assertThat(known("2025-11-10", "2025-11-10")).isEqualTo("RESTRICTED");
					assertThat(known("2025-11-10", "2025-11-11")).isEqualTo("SUSPENDED");
					assertThat(known("2026-11-09", "2025-12-31")).as("the end of the year was only planned")
						.isEqualTo("UNDETERMINED");
					assertThat(known("2026-11-10", "2025-11-10")).isEqualTo("UNDETERMINED");
					assertThat(known("2026-11-10", "2025-12-31")).isEqualTo("UNDETERMINED");
				});
	}

	private String known(String on, String knownAt) {
		return status("xilinx", "entity-list", on, "{knownAt: \"" + knownAt + "\"}").path("state").asString();
	}

	/** Each is recorded with one origin for its day. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			huawei    | entity-list             | 2022-04-26
			fiberhome | entity-list             | 2022-04-26
			zte       | zte-denial-order-2018   | 2018-07-02
			huawei    | section-889-grant-rule  | 2020-08-13
			""")
	void tooFewOriginsForARestrictionShowNoFreedom(String of, String under, String on) {
		JsonNode status = status(of, under, on, "{minOrigins: 2}");

		assertThat(status.path("state").asString()).as(status.toPrettyString()).isEqualTo("NOT_RECORDED");
		assertThat(status.path("reason").asString()).contains("fewer independent origins than the 2 asked for");
	}

	@Test
	void whatIsDeniedIsNamedAsDenied() {
		assertThat(status("huawei", "br-5g-auction-rules-2021", "2021-03-01", "{}").path("reason").asString())
			.contains("It is denied that", "Huawei in Brazil (network ban)");
	}

	@Test
	void theBritishRemovalOrderNamesItsDeadline() {
		JsonNode order = api().data("""
				{ legalStatus(of: "huawei", under: "uk-huawei-dvd-2022", on: "2023-01-01") {
				    restrictions { id effect deadline { quantity { low unit } } } } }""")
			.path("legalStatus")
			.path("restrictions")
			.valueStream()
			.filter((one) -> one.path("id").asString().startsWith("restriction:gov-gb:uk-huawei-dvd-2022:")
					&& one.path("effect").asString().equals("REMOVAL_ORDER"))
			.findFirst()
			.orElseThrow();

		assertThat(order.path("deadline").path("quantity").path("low").asInt()).isEqualTo(2027);
		assertThat(order.path("deadline").path("quantity").path("unit").asString()).isEqualTo("year");
	}

	/** Huawei 30, Skyworks 60, 10 not recorded: above 25 percent, and below 50. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			entity-list         | 2024-06-01 | RESTRICTED
			bis-affiliates-rule | 2024-06-01 | RESTRICTED
			entity-list         | 2025-10-15 | NOT_RECORDED
			bis-affiliates-rule | 2025-10-15 | NOT_RESTRICTED
			entity-list         | 2025-12-01 | NOT_RECORDED
			bis-affiliates-rule | 2025-12-01 | NOT_RESTRICTED
			""")
	void theThresholdIsThatOfTheVersionOfTheDay(String under, String on, String state) {
		ChangedTables.with(this.context, Map.of("stakes.csv",
				"""
						wsj-2018-11-23.900,huawei,xilinx,EQUITY,DIRECT,STATES,percent,30,percent,30%,,,2024-06,,wsj-2018-11-23,,,,,Made up.
						wsj-2018-11-23.901,skyworks,xilinx,EQUITY,DIRECT,STATES,percent,60,percent,60%,,,2024-06,,wsj-2018-11-23,,,,,Made up.""",
				"measure_versions.csv",
				"163-2026-02-huawei.902,bis-affiliates-rule,2024-01,IN_FORCE,25,entity-list,,STATES,,,,,2024-01-01,2025-09-28,,,163-2026-02-huawei,,,,,Made up."),
				() -> {
					JsonNode status = status("xilinx", under, on, "{}");
					assertThat(status.path("state").asString()).as(status.toPrettyString()).isEqualTo(state);
				});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			IN_FORCE,,,,STATES,,,,,2022-10-13,2023-06-30  | 2023-06-30 | RESTRICTED
			IN_FORCE,,,,STATES,,,,,2022-10-13,2023-06-30  | 2023-07-01 | NOT_RECORDED
			IN_FORCE,,,,ALLEGES,,,,,2022-10-13,           | 2023-01-01 | UNDETERMINED
			IN_FORCE,,,,STATES,,,,,2023,                  | 2023-03-01 | UNDETERMINED
			IN_FORCE,,,,STATES,,,,,2023,                  | 2024-01-01 | RESTRICTED
			ANNOUNCED,,,,STATES,,,,,2022-10-13,           | 2023-01-01 | UNDETERMINED
			ANNOUNCED,,,,STATES,,,,,2022-12-01,           | 2023-01-01 | ANNOUNCED
			IN_FORCE,,,,PLANS,,,,,2023-06-30,             | 2023-01-01 | UNDETERMINED
			SUSPENDED,,,,STATES,,,,,2022-12-01,           | 2023-01-01 | SUSPENDED
			""")
	void aRestrictionStandsAsTheVersionOfItsActDoes(String version, String on, String state) {
		ChangedTables.with(this.context, "measure_versions.csv",
				"163-2026-02-huawei.902,uk-huawei-dvd-2022-core,made-up," + version
						+ ",,,163-2026-02-huawei,,,,,Made up.",
				() -> {
					JsonNode status = status("huawei", "uk-huawei-dvd-2022-core", on, "{}");
					assertThat(status.path("state").asString()).as(status.toPrettyString()).isEqualTo(state);
				});
	}

	@Test
	void anAllegedSuspensionOfTheRuleLeavesAnAffiliateUndetermined() {
		ChangedTables.with(this.context, Map.of("stakes.csv",
				"wsj-2018-11-23.900,huawei,xilinx,EQUITY,DIRECT,STATES,percent,50,percent,50%,,,2025-06,,wsj-2018-11-23,,,,,Made up.",
				"measure_versions.csv",
				"163-2026-02-huawei.902,bis-affiliates-rule,made-up,SUSPENDED,,,,ALLEGES,,,,,2025-10-10,,,,163-2026-02-huawei,,,,,Made up."),
				() -> assertThat(status("xilinx", "entity-list", "2025-10-15", "{}").path("state").asString())
					.isEqualTo("UNDETERMINED"));
	}

	@Test
	void aSuspendedMeasureIsMentionedToThoseItDoesNotName() {
		assertThat(status("ericsson", "se-pts-conditions-2020", "2020-12-01", "{}").path("reason").asString())
			.contains("suspended");
	}

	@Test
	void anAffiliateWithTooLittleKnownIsUndetermined() {
		with("wsj-2018-11-23.900,huawei,xilinx,EQUITY,DIRECT,STATES,percent,49.99,percent,49.99%,,,2025-06,,wsj-2018-11-23,,,,,Made up.",
				() -> assertThat(status("xilinx", "entity-list", "2025-10-15", "{}").path("state").asString())
					.isEqualTo("UNDETERMINED"));
	}

	@Test
	void whatReachesCompaniesWhollyOwnedByEachOtherIsOpenAndTheReasonSaysSo() {
		with("""
				wsj-2018-11-23.900,skyworks,xilinx,EQUITY,DIRECT,STATES,percent,100,percent,100%,,,2020,,wsj-2018-11-23,,,,,Made up.
				wsj-2018-11-23.901,xilinx,skyworks,EQUITY,DIRECT,STATES,percent,100,percent,100%,,,2020,,wsj-2018-11-23,,,,,Made up.""",
				() -> {
					JsonNode report = api().data(
							"{ ownership(of: \"xilinx\", lens: {asOf: \"2021\"}) { reason owners { integrated { text } controls } } }")
						.path("ownership");

					assertThat(report.path("reason").asString()).contains("wholly owned by each other");
					assertThat(report.path("owners").get(0).path("controls").asString()).isEqualTo("YES");
					assertThat(report.path("owners").get(0).path("integrated").path("text").asString())
						.isEqualTo("0 to 100%");
				});
	}

	@Test
	void theReasonNamesPermissionsAndOtherListings() {
		JsonNode status = status("huawei", "entity-list", "2020-06-01", "{}");

		assertThat(status.path("reason").asString()).contains("permits Huawei", "Other measures that restrict",
				"Section 889");
		assertThat(status.path("version").path("state").asString()).isEqualTo("IN_FORCE");
		assertThat(status.path("restrictions").get(0).path("effect").asString()).isEqualTo("EXPORT_LICENCE");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					2019-01-01 | NOT_RECORDED | Next after it: Temporary General License for Huawei was in force from 2019-05-20 or 2019-05-21 to 2019-08-19 (sources differ on the date).
					2020-08-14 | NOT_RECORDED | was in force from 2020-05-15 to 2020-08-13. Next after it: Temporary General License for Huawei was repealed on 2020-08-17.
					2020-08-17 | NOT_RECORDED | Temporary General License for Huawei was repealed on 2020-08-17. Last on record before that day: Temporary General License for Huawei was in force from 2020-05-15 to 2020-08-13.
					""")
	void theReasonNamesTheNearestVersions(String day, String state, String words) {
		JsonNode status = status("huawei", "tgl-huawei", day, "{}");

		assertThat(status.path("state").asString()).isEqualTo(state);
		assertThat(status.path("reason").asString()).contains(words);
	}

	@Test
	void whatCouldBeKnownDiffersFromWhatHeld() {
		assertThat(status("huawei", "entity-list", "2019-06-01", "{knownAt: \"2019-05-01\"}").path("state").asString())
			.isEqualTo("NOT_RECORDED");
		JsonNode later = status("huawei", "bis-affiliates-rule", "2025-12-01", "{knownAt: \"2025-10-31\"}");
		assertThat(later.path("state").asString()).as("nobody knew of the suspension yet").isEqualTo("UNDETERMINED");
		assertThat(later.path("reason").asString()).startsWith("What was published by then ends on 2025-10-31")
			.contains("On its last day the answer was not restricted");
	}

	@Test
	void aListingWithoutALaterClaimIsGivenWithItsDay() {
		JsonNode status = status("china-mobile", "us-ccmc-list", "2026-05-31", "{}");

		assertThat(status.path("lastShown").asString()).isEqualTo("2020-06-12");
		assertThat(status.path("reason").asString()).contains("last shown 2020-06-12");
	}

	@Test
	void claimsThatAreDatedToAMonthAreCountedWhereTheyMayHaveBeenKnown() {
		JsonNode status = status("zte", "zte-denial-order-2018", "2018-04-16", "{knownAt: \"2018-04-16\"}");

		assertThat(status.path("state").asString()).isEqualTo("NOT_RECORDED");
		assertThat(status.path("undatedClaims").asInt()).isPositive();
		assertThat(status.path("reason").asString()).contains("left out");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			of: "nobody", under: "entity-list", on: "2020-01-01"                               | of        | no entity
			of: "huawei", under: "nothing", on: "2020-01-01"                                   | under     | no entity
			of: "huawei", under: "zte", on: "2020-01-01"                                       | under     | no measure
			of: "huawei", under: "huawei", on: "2020-01-01"                                    | of        | both
			of: "huawei", under: "entity-list", on: "2020-01-01", lens: {asOf: "2019-12-31"}   | lens.asOf | not the day
			of: "huawei", under: "entity-list", on: "2020-01-01", lens: {asOf: "2020"}         | lens.asOf | not the day
			""")
	void aBadArgumentIsNamed(String arguments, String argument, String remedy) {
		api().refuses("{ legalStatus(" + arguments + ") { state } }", argument, remedy);
	}

	@Test
	void theSameDayInTheLensIsFine() {
		assertThat(status("huawei", "entity-list", "2020-01-01", "{asOf: \"2020-01-01\"}").path("state").asString())
			.isEqualTo("RESTRICTED");
	}

	@Test
	void directStakesAboveTheWholeAreRefusedWithTheirRows() {
		assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> with(
				"""
						wsj-2018-11-23.900,huawei,xilinx,EQUITY,DIRECT,STATES,percent,60,percent,60%,,,2020-01-01,,wsj-2018-11-23,,,,,Made up.
						wsj-2018-11-23.901,zte,xilinx,EQUITY,DIRECT,STATES,percent,41,percent,41%,,,2020-01-01,,wsj-2018-11-23,,,,,Made up.""",
				() -> {
				})))
			.hasMessageContaining("the direct stakes in 'xilinx' on 2020-01-01 add up to 101 percent")
			.hasMessageMatching("(?s).* \\(lines \\d+, \\d+\\).*");
	}

	private JsonNode status(String of, String under, String on, String lens) {
		return api()
			.data("""
					{ legalStatus(of: "%s", under: "%s", on: "%s", lens: %s) { state reason version { id state ownershipThreshold }
					    restrictions { id effect } lastShown undatedClaims affiliateOf { caught aggregate { text } chains { summary } } } }"""
				.formatted(of, under, on, lens))
			.path("legalStatus");
	}

	private void with(String stakes, Runnable test) {
		ChangedTables.with(this.context, "stakes.csv", stakes, test);
	}

}
