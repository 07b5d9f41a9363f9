package org.tieline.timeline;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.tieline.TielineIT;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/** Timelines of the shipped record; the answers are read off its tables. */
class TimelineIT extends TielineIT {

	private static final String EVENT = "{ date sort standing otherDates summary claims { id } fact { id } }";

	@Test
	void theEntityListAndItsLicenceForHuawei() {
		JsonNode timeline = api()
			.data("""
					{ company(id: "huawei") { timeline(measure: "entity-list", span: {from: "2019", to: "2024"}, first: 100) {
					    totalCount nodes %s } } }"""
				.formatted(EVENT))
			.path("company")
			.path("timeline");

		// Each end of the licence that a page set before it came is planned; those of
		// 2019-08-19 and 2020-08-13 are also told by pages that came out later.
		assertThat(words(timeline)).containsExactly("2019-05-16 IN_FORCE STATED", "2019-05-16 IN_FORCE STATED",
				"2019-05-20 IN_FORCE CONTESTED", "2019-05-20 IN_FORCE STATED", "2019-05-21 IN_FORCE CONTESTED",
				"2019-08-19 IN_FORCE STATED", "2019-08-19 END STATED", "2019-11-18 IN_FORCE STATED",
				"2019-11-18 PLANNED_END PLANNED", "2020-02-13 IN_FORCE STATED", "2020-02-16 PLANNED_END PLANNED",
				"2020-03-10 IN_FORCE STATED", "2020-04-01 PLANNED_END PLANNED", "2020-05-15 IN_FORCE STATED",
				"2020-05-15 PLANNED_END PLANNED", "2020-08-13 END STATED", "2020-08-13 END STATED",
				"2020-08-17 REPEALED STATED");
		assertThat(timeline.path("totalCount").asInt()).isEqualTo(18);
		JsonNode listing = timeline.path("nodes").get(0);
		assertThat(listing.path("claims").valueStream().map((claim) -> claim.path("id").asString()))
			.containsExactlyInAnyOrder("thompsonhine-2019-05.01", "wolterskluwer-2019-09.01");
		assertThat(listing.path("fact").path("id").asString())
			.isEqualTo("measure-version:entity-list-huawei-2019:2019-05:in-force");
	}

	@Test
	void aRuleThatWasSuspendedComesBackAsPlannedOnly() {
		JsonNode timeline = api()
			.data("""
					{ measure(id: "bis-affiliates-rule") { timeline(kinds: [MEASURE_VERSION]) { nodes %s } } }"""
				.formatted(EVENT))
			.path("measure")
			.path("timeline");

		assertThat(words(timeline)).containsExactly("2025-09-29 IN_FORCE CONTESTED", "2025-09-30 IN_FORCE CONTESTED",
				"2025-11-09 END STATED", "2025-11-10 SUSPENDED STATED", "2026-11-09 PLANNED_END PLANNED",
				"2026-11-10 IN_FORCE PLANNED");
		assertThat(timeline.path("nodes").get(0).path("otherDates").get(0).asString()).isEqualTo("2025-09-30");
	}

	@Test
	void aDeadlineIsNoEnd() {
		JsonNode timeline = api().data("""
				{ measure(id: "uk-huawei-decision-2020-07") { timeline { nodes %s } } }""".formatted(EVENT))
			.path("measure")
			.path("timeline");

		assertThat(words(timeline)).containsExactly("2020-07-14 ANNOUNCED STATED", "2020-12-31 IN_FORCE PLANNED",
				"2027 DEADLINE PLANNED");
	}

	@Test
	void theLensSaysWhatWasKnown() {
		JsonNode timeline = api().data("""
				{ measure(id: "section-889-part-b") { timeline(kinds: [MEASURE_VERSION],
				    lens: {knownAt: "2020-07-01"}) { undatedClaims nodes %s } } }""".formatted(EVENT))
			.path("measure")
			.path("timeline");

		// By then Akin Gump, in June 2019, had written of 13 August, and Glosserman, in
		// May, of August; of the other pages one has no date, and one is of 2020, perhaps
		// later.
		assertThat(words(timeline)).containsExactly("2020-08-13 IN_FORCE PLANNED");
		assertThat(timeline.path("undatedClaims").asInt()).isEqualTo(2);
	}

	@Test
	void whatIsOnlyShownIsListedWhenItIsAskedForAndCountedElse() {
		JsonNode data = api()
			.data("""
					{ company(id: "huawei") {
					    changes: timeline(kinds: [INFLUENCE], first: 100) { totalCount possible }
					    shown: timeline(kinds: [INFLUENCE], sorts: [SHOWN], first: 100) { totalCount nodes %s } } }"""
				.formatted(EVENT))
			.path("company");

		assertThat(data.path("changes").path("possible").asInt()).isPositive();
		assertThat(data.path("shown").path("totalCount").asInt()).isPositive();
		assertThat(words(data.path("shown"))).allMatch((event) -> event.contains(" SHOWN "));
	}

	@Test
	void everyEntityHasATimelineInTheOrderOfTimeAndPagesFollowEachOther() {
		for (String id : List.of("huawei", "gov-us", "us", "5g-ran", "market-ran-world", "five-eyes", "entity-list")) {
			List<String> whole = words(page(id, 100, ""));
			assertThat(whole.stream().map((event) -> PartialDate.parse(event.split(" ")[0])).toList()).as(id)
				.isSorted();
			if (whole.size() > 6) {
				JsonNode first = page(id, 3, "");
				String cursor = first.path("pageInfo").path("endCursor").asString();
				assertThat(words(first)).isEqualTo(whole.subList(0, 3));
				assertThat(words(page(id, 3, ", after: \"" + cursor + "\""))).isEqualTo(whole.subList(3, 6));
			}
		}
	}

	private JsonNode page(String id, int first, String after) {
		JsonNode entity = api()
			.data("{ entity(id: \"" + id + "\") { timeline(first: " + first + after
					+ ") { nodes { date sort standing } pageInfo { endCursor } } } }")
			.path("entity");
		assertThat(entity.isNull()).as(id).isFalse();
		return entity.path("timeline");
	}

	private static List<String> words(JsonNode timeline) {
		return timeline.path("nodes")
			.valueStream()
			.map((event) -> event.path("date").asString() + " " + event.path("sort").asString() + " "
					+ event.path("standing").asString())
			.toList();
	}

}
