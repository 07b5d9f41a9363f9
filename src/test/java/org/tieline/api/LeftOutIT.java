package org.tieline.api;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import org.tieline.TielineIT;
import org.tieline.seed.ChangedTables;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page of facts leaves out is listed with its reason, whichever page it is. */
class LeftOutIT extends TielineIT {

	/**
	 * Four invented firms supply Birch: Alder was seen to in 2018, Cedar has since 2020,
	 * of Dogwood nobody says when, Elm plans to from 2022. Supply is presumed for three
	 * years: Alder's until the end of 2021, Cedar's until the end of 2023.
	 */
	private static final Map<String, String> WORLD = Map.of("sources.csv",
			"birch-note,A note,The Paper,,2022-01-01,,NEWS_ARTICLE,,", "entities.csv", """
					birch,COMPANY,Birch Invented,,,,,,
					alder,COMPANY,Alder Invented,,,,,,
					cedar,COMPANY,Cedar Invented,,,,,,
					dogwood,COMPANY,Dogwood Invented,,,,,,
					elm,COMPANY,Elm Invented,,,,,,""", "supplies.csv", """
					birch-note.01,alder,birch,,IN_USE,STATES,,,,,,,2018,,birch-note,para 1,,,,
					birch-note.02,cedar,birch,,IN_USE,STATES,,,,,2020,,,,birch-note,para 2,,,,
					birch-note.03,dogwood,birch,,IN_USE,STATES,,,,,,,,,birch-note,para 3,,,,
					birch-note.04,elm,birch,,PLANNED,PLANS,,,,,2022,,,,birch-note,para 4,,,,""");

	private static final String LEFT_OUT = " { totalCount possible possibleFacts { fact { id } why } } ";

	@Autowired
	ApplicationContext context;

	@Test
	void suppliersCustomersAndFactsListTheSameWithTheSameReasons() {
		ChangedTables.with(this.context, WORLD, () -> {
			JsonNode data = api().data("{ company(id: \"birch\") { suppliers(lens: {asOf: \"2022-06\"})" + LEFT_OUT
					+ "facts(lens: {asOf: \"2022-06\"})" + LEFT_OUT
					+ "} alder: company(id: \"alder\") { customers(lens: {asOf: \"2022-06\"})" + LEFT_OUT + "} }");
			JsonNode suppliers = data.path("company").path("suppliers");

			assertThat(suppliers.path("totalCount").asInt()).isEqualTo(1);
			assertThat(suppliers.path("possible").asInt()).isEqualTo(3);
			assertThat(whys(suppliers)).containsExactlyInAnyOrder(
					"supply:alder:birch~asOf=2022-06 It was last shown 2018, which is too far from 2022-06 to count.",
					"supply:dogwood:birch~asOf=2022-06 Nobody says when it held.",
					"supply:elm:birch~asOf=2022-06 It is only planned; nobody says that it came about.");
			assertThat(whys(data.path("company").path("facts"))).isEqualTo(whys(suppliers));
			assertThat(whys(data.path("alder").path("customers"))).containsExactly(
					"supply:alder:birch~asOf=2022-06 It was last shown 2018, which is too far from 2022-06 to count.");
		});
	}

	@Test
	void undatedSuppliersAreLeftOutOfASpan() {
		ChangedTables.with(this.context, WORLD, () -> {
			JsonNode suppliers = api()
				.data("{ company(id: \"birch\") { suppliers(span: {from: \"2018\", to: \"2021\"})" + LEFT_OUT + "} }")
				.path("company")
				.path("suppliers");

			assertThat(whys(suppliers)).containsExactly("supply:dogwood:birch Nobody says when it held.");
		});
	}

	@Test
	void aTimelineListsTheFactsWithoutAnEvent() {
		ChangedTables.with(this.context, WORLD, () -> {
			JsonNode timeline = api().data("{ company(id: \"birch\") { timeline" + LEFT_OUT + "} }")
				.path("company")
				.path("timeline");

			// That Alder was seen to supply is no change; Cedar's beginning and Elm's
			// plan
			// are.
			assertThat(timeline.path("totalCount").asInt()).isEqualTo(2);
			assertThat(timeline.path("possible").asInt()).isEqualTo(2);
			assertThat(whys(timeline)).containsExactlyInAnyOrder(
					"supply:alder:birch Nobody gives the date of an event of the sorts asked for.",
					"supply:dogwood:birch Nobody gives the date of an event of the sorts asked for.");
		});
	}

	@Test
	void howManyAreListedIsLimited() {
		String list = "{ company(id: \"birch\") { suppliers(lens: {asOf: \"2022-06\"}) { possible possibleFacts(first: %s) { why } } } }";
		ChangedTables.with(this.context, WORLD, () -> {
			JsonNode one = api().data(list.formatted("1")).path("company").path("suppliers");
			JsonNode all = api().data(list.formatted("null")).path("company").path("suppliers");

			assertThat(one.path("possible").asInt()).isEqualTo(3);
			assertThat(one.path("possibleFacts").size()).isEqualTo(1);
			assertThat(all.path("possibleFacts").size()).isEqualTo(3);
			api().refuses(list.formatted("0"), "first", "1 to 100");
			api().refuses(list.formatted("101"), "first", "1 to 100");
		});
	}

	private static List<String> whys(JsonNode page) {
		return page.path("possibleFacts")
			.valueStream()
			.map((one) -> one.path("fact").path("id").asString() + " " + one.path("why").asString())
			.toList();
	}

}
