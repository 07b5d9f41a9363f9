package org.tieline.record;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Kinds;
import org.tieline.evidence.Lens;
import org.tieline.evidence.Status;
import org.tieline.problem.Problem;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.company;
import static org.tieline.evidence.ClaimFixtures.entity;

class FactFilterTest {

	// began 2015, seen 2018; nobody gives an end: recorded from 2015 to 2018.
	private static final Fact LASTING = link("lasting", claim("a").from("2015"), claim("b").asOf("2018"));

	// from 2016 to 2017.
	private static final Fact OVER = link("over", claim("c").from("2016").to("2017"));

	private static final Fact UNDATED = link("undated", claim("d"));

	private static final Fact SEEN = link("seen", claim("e").asOf("2020-06"));

	private static Fact link(String id, ClaimFixtures... claims) {
		return ClaimFixtures.fact(id, "SUPPLY", null, Map.of(),
				Map.of("supplier", company("s-" + id), "customer", company("huawei")), claims);
	}

	@Test
	void aSpanTouchesRecordedTimeAndNotWhatIsPresumed() {
		assertThat(ids(span("2017", "2017"), LASTING, OVER, UNDATED, SEEN)).containsExactlyInAnyOrder("lasting",
				"over");
		assertThat(ids(span("2018-12-31", null), LASTING, OVER, UNDATED, SEEN)).containsExactlyInAnyOrder("lasting",
				"seen");
		assertThat(ids(span("2019", null), LASTING, OVER, UNDATED, SEEN)).containsExactly("seen");
		assertThat(ids(span(null, "2014-12-31"), LASTING, OVER, UNDATED, SEEN)).isEmpty();
		assertThat(ids(span("2020-06-30", "2020-07"), LASTING, OVER, UNDATED, SEEN)).containsExactly("seen");
	}

	@Test
	void aGapBetweenTwoSpellsIsNotRecordedTime() {
		Fact twice = link("twice", claim("a").from("2010").to("2012"), claim("b").from("2015").to("2016"));

		assertThat(ids(span("2013", "2014"), twice)).isEmpty();
		assertThat(ids(span("2013", "2015"), twice)).containsExactly("twice");
	}

	@Test
	void aStateIsRecordedUntilTheLastEndThatSomebodyGives() {
		Fact twoEnds = link("two-ends", claim("a").from("2010").to("2012"), claim("b").to("2015"));

		assertThat(ids(span("2014", "2014"), twoEnds)).containsExactly("two-ends");
		assertThat(ids(span("2016", null), twoEnds)).isEmpty();
	}

	@Test
	void aNumberIsRecordedInItsPeriod() {
		Fact half = ClaimFixtures.share("nokia", "2020-07..2020-12", claim("a").percent("15"));

		assertThat(ids(span("2020-12-31", "2021"), half)).hasSize(1);
		assertThat(ids(span("2021", "2021"), half)).isEmpty();
	}

	@Test
	void whatHasNoDateIsLeftOutOfASpanAndCounted() {
		Facts facts = facts(Lens.WIDE, LASTING, UNDATED);

		Connection<FactView> page = span("2015", "2016").page("list", facts, Facts::recorded,
				new Connection.Page(10, null));

		assertThat(page.nodes()).extracting(FactView::id).containsExactly("lasting");
		assertThat(page.possible()).isEqualTo(1);
		assertThat(page.omitted().possible()).extracting((one) -> new LeftOutFact(one).why())
			.containsExactly("Nobody says when it held.");
		assertThat(FactFilter.NONE.page("list", facts, Facts::recorded, new Connection.Page(10, null)).possible())
			.isZero();
	}

	@Test
	void whatTookEffectFirstComesFirstAndTheUndatedLast() {
		// 2015 (lasting), 2016 (over), 2020-06 (seen), none.
		assertThat(ordered(FactOrder.TOOK_EFFECT_ASC, Lens.WIDE, SEEN, UNDATED, OVER, LASTING))
			.containsExactly("lasting", "over", "seen", "undated");
		assertThat(ordered(FactOrder.TOOK_EFFECT_DESC, Lens.WIDE, SEEN, UNDATED, OVER, LASTING)).containsExactly("seen",
				"over", "lasting", "undated");
	}

	@Test
	void factsOfOneDateStayInTheOrderOfPublication() {
		Fact newer = link("a-newer", claim("a").from("2016").published("2021-01-01"));
		Fact older = link("b-older", claim("b").from("2016").published("2020-01-01"));
		Fact newest = link("c-newest", claim("c").from("2016").published("2022-01-01"));

		for (FactOrder order : FactOrder.values()) {
			assertThat(ordered(order, Lens.WIDE, older, newest, newer)).as(order.name())
				.containsExactly("c-newest", "a-newer", "b-older");
		}
	}

	@Test
	void onADateTheSpellOfThatDateCounts() {
		Fact twice = link("twice", claim("a").from("2010").to("2012"), claim("b").from("2019").to("2021"));
		Fact once = link("once", claim("c").from("2015").to("2021"));
		Lens in2020 = new Lens(PartialDate.parse("2020"), null, null, 0, Set.of());

		assertThat(ordered(FactOrder.TOOK_EFFECT_ASC, Lens.WIDE, twice, once)).containsExactly("twice", "once");
		assertThat(ordered(FactOrder.TOOK_EFFECT_ASC, in2020, twice, once)).containsExactly("once", "twice");
	}

	@Test
	void onlyOneOfTheTwoSidesIsACounterparty() {
		Fact pressure = ClaimFixtures.fact("pressure", "PRESSURE", null, Map.of("means", "URGES"),
				Map.of("actor", company("us"), "target", company("de"), "about", company("huawei")), claim("a"));

		assertThat(ids(counterparty("de"), pressure)).containsExactly("pressure");
		assertThat(ids(counterparty("us"), pressure)).containsExactly("pressure");
		assertThat(ids(counterparty("huawei"), pressure)).isEmpty();
	}

	@Test
	void targetEffectAndJurisdictionAreThoseOfOneFact() {
		Fact ban = restriction("ban", "NETWORK_BAN", "de", "huawei");
		Fact fine = restriction("fine", "FINE", "de", "zte");

		assertThat(ids(filter("huawei", Set.of("NETWORK_BAN", "FINE"), "de"), ban, fine)).containsExactly("ban");
		assertThat(ids(filter("huawei", Set.of("FINE"), "de"), ban, fine)).isEmpty();
		assertThat(ids(filter(null, Set.of("FINE"), null), ban, fine)).containsExactly("fine");
		assertThat(ids(filter(null, null, "se"), ban, fine)).isEmpty();
	}

	private static Fact restriction(String id, String effect, String country, String target) {
		return ClaimFixtures.fact(id, "RESTRICTION", null, Map.of("effect", effect), Map.of("authority",
				company("agency"), "target", company(target), "jurisdiction", entity(country, EntityKind.COUNTRY)),
				claim("of-" + id));
	}

	@Test
	void whatNoFactCouldPassIsRefusedByTheNameOfItsArgument() {
		refused("span", () -> span("2020", "2019"));
		refused("span", () -> span(null, null));
		refused("effects", () -> filter(null, Set.of(), null));
		refused("kinds", () -> filter(null, null, null).kinds(List.of(), Kinds.all()));
		refused("counterparty", () -> new FactFilter("huawei", null, null, null, "huawei", null, null));
		refused("effects", () -> filter(null, Set.of("FINE"), null).kinds(List.of("SUPPLY", "STAKE"), Kinds.all()));
		refused("target", () -> filter("huawei", null, null).kinds(List.of("SUPPLY"), Kinds.all()));
		refused("jurisdiction", () -> filter(null, null, "us").kinds(List.of("PRESSURE"), Kinds.all()));
		// Pressure has a target and no effect: nothing has both among these kinds.
		refused("effects",
				() -> filter("huawei", Set.of("FINE"), null).kinds(List.of("PRESSURE", "STAKE"), Kinds.all()));
		refused("counterparty", () -> counterparty("a").kinds(List.of("MARKET_SHARE"), Kinds.all()));
	}

	@Test
	void ofTheKindsAskedForThoseAreLeftThatCanFit() {
		assertThat(filter("huawei", null, null).kinds(null, Kinds.all())).containsExactlyInAnyOrder("RESTRICTION",
				"PRESSURE");
		assertThat(filter(null, Set.of("FINE"), null).kinds(List.of("SUPPLY", "RESTRICTION"), Kinds.all()))
			.containsExactly("RESTRICTION");
	}

	@Test
	void statusesThatALensRulesOutAreRefused() {
		Lens affirmed = new Lens(null, null, Set.of(Stance.STATES), 0, Set.of());
		refused("statuses", () -> StatusFilter.check(List.of(Status.ALLEGED), affirmed));
		refused("statuses", () -> StatusFilter.check(List.of(Status.DENIED, Status.ALLEGED), affirmed));
		Lens two = new Lens(null, null, null, 2, Set.of());
		refused("statuses", () -> StatusFilter.check(List.of(Status.SINGLE_ORIGIN), two));
		Lens then = new Lens(PartialDate.parse("2020"), null, null, 0, Set.of());
		refused("statuses", () -> StatusFilter.check(List.of(Status.DENIED), then));
		refused("statuses", () -> StatusFilter.check(List.of(Status.NOT_RECORDED), Lens.WIDE));
		StatusFilter.check(List.of(Status.DENIED, Status.CORROBORATED), then);
		StatusFilter.check(List.of(Status.CONTESTED), two);
	}

	private static void refused(String argument, Runnable asking) {
		assertThatExceptionOfType(Problem.class).isThrownBy(asking::run)
			.withMessageStartingWith(argument)
			.satisfies((problem) -> assertThat(problem.getMessage().length()).isGreaterThan(argument.length() + 20));
	}

	private static FactFilter span(@Nullable String from, @Nullable String to) {
		return new FactFilter(null, null, null, null, null, new Span(date(from), date(to)), null);
	}

	private static @Nullable PartialDate date(@Nullable String text) {
		return (text != null) ? PartialDate.parse(text) : null;
	}

	private static FactFilter counterparty(String id) {
		return new FactFilter(null, null, null, null, id, null, null);
	}

	private static FactFilter filter(@Nullable String target, @Nullable Set<String> effects,
			@Nullable String jurisdiction) {
		return new FactFilter(target, effects, jurisdiction, null, null, null, null);
	}

	private static List<String> ids(FactFilter filter, Fact... facts) {
		return filter.of(facts(Lens.WIDE, facts)).all().stream().map(FactView::id).toList();
	}

	private static List<String> ordered(FactOrder order, Lens lens, Fact... facts) {
		return new FactFilter(null, null, null, null, null, null, order)
			.list(facts(lens, facts), Facts::recorded, FactOrder.NEWEST_PUBLISHED)
			.stream()
			.map(FactView::id)
			.toList();
	}

	private static Facts facts(Lens lens, Fact... facts) {
		return new Facts(List.of(facts).stream().map((fact) -> new FactView(fact, lens)).toList(), lens);
	}

}
