package org.tieline.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.tieline.page.Fields;
import org.tieline.page.Failure;
import org.tieline.page.PageLens;
import org.tieline.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;

class ProfileViewsTest {

	@Test
	void aStakeIsSolidUpToItsLowerBoundAndOpenUpToItsUpperBound() {
		// The drawing is 120 wide: 25% is 30, 50% is 60.
		StakeBar bar = StakeBar.owners("acme", Listed.of(stakes(stake("ann", "acme", 25, 50)), false)).getFirst();

		assertThat(bar.solid()).isEqualTo(30);
		assertThat(bar.open()).isEqualTo(30);
	}

	@Test
	void aStakeWithoutAnUpperBoundIsOpenToTheEnd() {
		StakeBar bar = StakeBar.owners("acme", Listed.of(stakes(stake("ann", "acme", 50, null)), false)).getFirst();

		assertThat(bar.solid()).isEqualTo(60);
		assertThat(bar.open()).isEqualTo(60);
	}

	@Test
	void aStakeOfUnknownSizeIsNotDrawnAsZero() {
		assertThat(
				StakeBar.owners("acme", Listed.of(stakes(stake("ann", "acme", null, null)), false)).getFirst().drawn())
			.isFalse();
	}

	/** ann has 20% and bea 30%; a total of both would stretch the axis to 50%. */
	@Test
	void aTotalOfFirmsIsInTheTableAndNotInTheDrawing() {
		SeriesTable table = SeriesTable.of(List.of(Map.of("rows", List.of(share("Ann", "COMPANY", 20),
				share("Both together", "GROUP", 50), share("Bea", "COMPANY", 30)))))
			.getFirst();

		assertThat(table.rows()).hasSize(3);
		assertThat(table.chart().series()).containsExactlyInAnyOrder("Ann", "Bea");
		assertThat(table.chart().steps().getLast().text()).isEqualTo("30%");
		assertThat(table.withoutGroups()).isTrue();

		SeriesTable alone = SeriesTable.of(List.of(Map.of("rows", List.of(share("Both together", "GROUP", 50)))))
			.getFirst();
		assertThat(alone.chart().series()).containsExactly("Both together");
		assertThat(alone.withoutGroups()).isFalse();
	}

	private static Map<String, Object> share(String name, String kind, int percent) {
		return Map.of("length", "YEAR", "company", Map.of("id", name, "name", name, "kind", kind), "cells",
				List.of(Map.of("status", "SINGLE_ORIGIN", "period", Map.of("from", "2020", "to", "2020"), "percent",
						Map.of("text", percent + "%", "low", percent, "high", percent), "fact", Map.of("id", name))));
	}

	/** ann is to get 10%, and holds nothing yet; bea held 5% until 2025. */
	@Test
	void aPlannedPartIsNotDrawnAsHeldAndAnEndIsTold() {
		Map<String, Object> planned = new HashMap<>(stake("ann", "acme", 10, 10));
		planned.put("status", "SINGLE_ORIGIN");
		planned.put("percent", Map.of("status", "PLANNED", "quantity", Map.of("text", "10%", "low", 10, "high", 10)));
		Map<String, Object> ended = new HashMap<>(stake("bea", "acme", 5, 5));
		ended.put("status", "SINGLE_ORIGIN");
		ended.put("held", Map.of("to", "2025"));
		List<StakeBar> bars = StakeBar.owners("acme", Listed.of(stakes(planned, ended), false));

		assertThat(bars).extracting(StakeBar::percent).first().isEqualTo("10% (planned)");
		assertThat(bars.getFirst().solid()).isZero();
		assertThat(bars.getLast().when()).endsWith("held until 2025");
	}

	/** The figure is of February 2018, and so is the end: one does not tell the other. */
	@Test
	void theStartAndTheEndOfAStakeAreToldBesideTheDayOfItsFigure() {
		Map<String, Object> ended = new HashMap<>(stake("ann", "acme", 4, 4));
		ended.put("percent",
				Map.of("quantity", Map.of("text", "4%", "low", 4, "high", 4), "period", Map.of("to", "2018-02")));
		ended.put("held", Map.of("from", "2010", "to", "2018-02"));
		Map<String, Object> going = new HashMap<>(stake("bea", "acme", 5, 5));
		going.put("held", Map.of("from", "2012"));

		List<StakeBar> bars = StakeBar.owners("acme", Listed.of(stakes(ended, going), false));

		assertThat(bars.getFirst().when()).endsWith("held since 2012");
		assertThat(bars.getLast().when()).contains("2018-02; ").endsWith("held from 2010 to 2018-02");
	}

	@Test
	void ownersAndHoldingsAreToldApart() {
		Map<String, Object> stakes = stakes(stake("ann", "acme", 10, 10), stake("acme", "bolt", 60, 60),
				stake("bea", "acme", 30, 30));

		assertThat(StakeBar.owners("acme", Listed.of(stakes, false)))
			.extracting((bar) -> Fields.text(bar.other(), "id"))
			.containsExactly("bea", "ann");
		assertThat(StakeBar.holdings("acme", Listed.of(stakes, false)))
			.extracting((bar) -> Fields.text(bar.other(), "id"))
			.containsExactly("bolt");
	}

	@Test
	void aPossibleStakeComesAfterTheShownOnesHoweverLargeItIs() {
		Map<String, Object> stakes = new HashMap<>(stakes(stake("ann", "acme", 10, 10)));
		stakes.put("possibleFacts", List.of(Map.of("why", "No claim is near.", "fact", stake("bea", "acme", 90, 90))));

		assertThat(StakeBar.owners("acme", Listed.of(stakes, true))).extracting(StakeBar::why)
			.containsExactly(null, "No claim is near.");
		assertThat(StakeBar.owners("acme", Listed.of(stakes, false))).hasSize(1);
	}

	@Test
	void aStakeThatIsOnlyPlannedOrOfNothingIsNoHolding() {
		Map<String, Object> planned = new HashMap<>(stake("acme", "bolt", 60, 60));
		planned.put("status", "PLANNED");
		List<StakeBar> bars = StakeBar.holdings("acme",
				Listed.of(stakes(planned, stake("acme", "cog", 0, 0), stake("acme", "dot", null, null)), false));

		assertThat(StakeBar.only(true, bars)).extracting((bar) -> Fields.text(bar.other(), "id"))
			.containsExactly("dot");
		assertThat(StakeBar.only(false, bars)).extracting((bar) -> Fields.text(bar.other(), "id"))
			.containsExactlyInAnyOrder("bolt", "cog");
	}

	@Test
	void aRefusedPartHasItsReasonAndAnEmptyOneHasNone() {
		Unread unread = new Unread(
				List.of(failure("/entity/suppliers", "Too many."), failure("/list[0]/a/b", "Deep.")));

		assertThat(unread.why(null, "entity.suppliers")).isEqualTo("Too many.");
		assertThat(unread.why(Map.of("totalCount", 0), "entity.suppliers")).isNull();
		assertThat(unread.why(null, "entity.supp")).isEqualTo(Unread.NO_REASON);
		assertThat(unread.why(null, "list[0].a")).isEqualTo("Deep.");
		assertThat(unread.names("entity.customers")).isFalse();
	}

	@Test
	void aStateIsAskedWhoIsExposedToItAndACompanyToWhomItIsExposed() {
		PageLens lens = PageLens.of(Map.of("asOf", new String[] { "2020" }));

		assertThat(Job.of("GOVERNMENT", "gov-x", lens)).extracting(Job::address)
			.containsExactly("/paths?from=gov-x&asOf=2020", "/exposure?to=gov-x&asOf=2020");
		assertThat(Job.of("COMPANY", "acme", lens)).extracting(Job::address)
			.contains("/exposure?of=acme&asOf=2020", "/cut?suppliers=acme&asOf=2020");
		assertThat(Job.of("PERSON", "ann", lens)).hasSize(1);
	}

	private static Failure failure(String path, String message) {
		return new Failure(path, Problem.Kind.BAD_USER_INPUT, null, message);
	}

	@Test
	void eventsOfOneDateShareARow() {
		List<TimelineDay> days = TimelineDay.of(Map.of("nodes", List.of(event("2019-05", "BEGAN", "STATED"),
				event("2020", "END", "STATED"), event("2020", "DEADLINE", "STATED"))));

		assertThat(days).extracting(TimelineDay::date).containsExactly("2019-05", "2020");
		assertThat(days.getLast().events()).hasSize(2);
	}

	@Test
	void whatIsOnlyPlannedLooksPlanned() {
		List<TimelineDay> days = TimelineDay.of(Map.of("nodes",
				List.of(event("2019", "BEGAN", "STATED"), event("2020", "BEGAN", "PLANNED"),
						event("2021", "DEADLINE", "STATED"), event("2022", "PLANNED_END", "STATED"),
						event("2023", "END", "CONTESTED"), event("2024", "END", "STATED"),
						event("2025", "BEGAN", "ALLEGED"))));

		assertThat(days).extracting((day) -> day.events().getFirst().mark())
			.containsExactly("stated", "planned", "planned", "planned", "contested", "ended", "alleged");
	}

	@Test
	void anUnknownKindIsLeftOutAndSaidSo() {
		KindFilter filter = KindFilter.of("WISH", Set.of("STAKE"));

		assertThat(filter.kinds()).isNull();
		assertThat(filter.notices()).singleElement().asString().contains("'WISH'");
		assertThat(KindFilter.of("STAKE", Set.of("STAKE")).kinds()).containsExactly("STAKE");
	}

	@Test
	void nothingRecordedIsNotNothingThere() {
		assertThat(Introduction.of(Map.of("name", "Acme", "kind", "ORGANIZATION", "coverage", Map.of("facts", 0))))
			.first()
			.isEqualTo("Acme is on record as an organization.");
		assertThat(Introduction.of(Map.of("name", "Chinese vendors", "kind", "GROUP"))).first()
			.isEqualTo("Chinese vendors are on record as a group.");
		assertThat(Introduction.of(Map.of("name", "Acme", "kind", "COMPANY", "coverage", Map.of("facts", 0)))).last()
			.asString()
			.endsWith("That does not say that there is none.");
	}

	/** One fact names cy, in 2020; cy said three things, the newest in August 2025. */
	@Test
	void theNewestWordOfAPersonCountsAsWellAsTheFacts() {
		Map<String, Object> said = Map.of("totalCount", 3, "nodes", List
			.of(Map.of("source", Map.of("publishedOn", "2025-08")), Map.of("source", Map.of("publishedOn", "2024"))));

		assertThat(Introduction.of(Map.of("name", "Cy", "kind", "PERSON", "coverage",
				Map.of("facts", 1, "newest", "2020-05-20"), "said", said)))
			.last()
			.isEqualTo("1 fact names this person; 3 statements of this person are recorded; "
					+ "the newest publication is of 2025-08.");
		assertThat(Introduction
			.of(Map.of("name", "Acme", "kind", "COMPANY", "coverage", Map.of("facts", 2, "newest", "2020-05-20"))))
			.last()
			.isEqualTo("2 facts name it; the newest publication is of 2020-05-20.");
	}

	/** Of two names under a measure, one is only alleged to be. */
	@Test
	void anAllegedNameIsNoHeadUnderAMeasure() {
		List<UnderMeasure> under = UnderMeasure
			.of(List.of(restriction("a", "SINGLE_ORIGIN"), restriction("b", "ALLEGED"), restriction("a", "ALLEGED")));

		assertThat(under).hasSize(2);
		assertThat(UnderMeasure.Count.of(under)).isEqualTo(new UnderMeasure.Count(1, 1));
	}

	private static Map<String, Object> restriction(String target, String status) {
		return Map.of("target", Map.of("id", target, "name", target), "status", status, "effect", "NETWORK_BAN");
	}

	@Test
	void aFileHasARowForEachClaimAndNoFormula() {
		Map<String, Object> fact = Map.of("id", "f~asOf=2019", "kind", "SUPPLY", "summary", "=HYPERLINK(1)", "claims",
				List.of(Map.of("id", "p.1", "source", Map.of("dataset", "lake")), Map.of("id", "p.2")));

		String[] rows = FactFile.csv(List.of(fact), "v1", "/entity/acme.csv", Map.of("lake", "CC0-1.0")).split("\r?\n");

		assertThat(rows).hasSize(3);
		assertThat(rows[1]).startsWith("f,SUPPLY,'=HYPERLINK(1),")
			.contains(",p.1,")
			.endsWith(",CC0-1.0,v1,/entity/acme.csv");
		assertThat(rows[2]).contains(",p.2,").endsWith(",not known,v1,/entity/acme.csv");
	}

	private static Map<String, Object> stakes(Object... stakes) {
		return Map.of("nodes", List.of(stakes));
	}

	private static Map<String, Object> stake(String holder, String company, @Nullable Integer low,
			@Nullable Integer high) {
		Map<String, Object> stake = new HashMap<>(Map.of("id", "s", "interest", "EQUITY", "directness", "DIRECT",
				"holder", Map.of("id", holder), "company", Map.of("id", company)));
		if (low != null || high != null) {
			Map<String, Object> quantity = new HashMap<>(Map.of("text", "some"));
			quantity.put("low", low);
			quantity.put("high", high);
			stake.put("percent", Map.of("quantity", quantity));
		}
		return stake;
	}

	private static Map<String, Object> event(String date, String sort, String standing) {
		return Map.of("date", date, "sort", sort, "standing", standing, "summary", "It happened.", "fact",
				Map.of("id", "f", "status", "SINGLE_ORIGIN"));
	}

}
