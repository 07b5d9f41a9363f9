package org.tieline.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.tieline.check.CheckedRecord.PartOf;
import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.Kinds;
import org.tieline.evidence.Lens;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.company;

/** Who else holds a company is told where nobody is recorded to hold it as asked. */
class OtherSideTest {

	private static final Fact OLD = stake("north", claim("n").asOf("2012").percent("60").by("house-one"));

	private static final Fact NEW = stake("south", claim("s").asOf("2021").percent("30").by("house-two"));

	// Alba holds nothing on record. Of 2021 the stake of South is nearer than that of
	// North.
	@Test
	void theHoldersThatAreRecordedAreToldTheNearestInTimeFirst() {
		ClaimCheck check = asked("alba", Stance.STATES);
		PartOf missing = OtherSide.missing(check);
		ClaimCheck told = OtherSide.add(check, company("hub"), views(OLD, NEW), List.of());

		assertThat(check.verdict()).isEqualTo(Verdict.NOT_COVERED);
		assertThat(missing).isEqualTo(new PartOf("hub", "STAKE", Role.OBJECT));
		assertThat(told.verdict()).isEqualTo(Verdict.NOT_COVERED);
		assertThat(told.reason()).startsWith(check.reason()).contains(" Recorded holders of hub: south", "north");
		assertThat(told.reason().indexOf("south holds")).isLessThan(told.reason().indexOf("north holds"));
		assertThat(OtherSide.add(check, company("hub"), List.of(), List.of())).isEqualTo(check);
	}

	// By hand: alba holds north, north holds hub. South holds hub too, and rival only
	// plans to
	// hold it. Of one stake alone, nothing is held through others.
	@Test
	void aHoldingThroughOthersIsToldByItsStakes() {
		Fact above = stake("alba", "north", claim("a").asOf("2010").by("house-one"));
		Fact planned = stake("rival", "south", claim("p").says(Stance.PLANS).by("rival"));
		List<FactView> stakes = views(OLD, NEW, above, planned);
		ClaimCheck check = asked("alba", Stance.STATES);

		List<FactView> chain = new StakeChain(stakes).between(Set.of("alba"), "hub");

		assertThat(chain).extracting((one) -> one.fact().id()).containsExactly("stake:alba:north", "stake:north:hub");
		assertThat(OtherSide.add(check, company("hub"), views(OLD, NEW), chain).reason()).endsWith(
				" Recorded stakes lead to it through others, each of its own time: alba holds a stake in north. north holds a stake in hub.");
		assertThat(new StakeChain(stakes).between(Set.of("rival"), "hub")).isEmpty();
		assertThat(new StakeChain(stakes).between(Set.of("south"), "hub")).isEmpty();
		assertThat(new StakeChain(views(stake("a", "b", claim("1")), stake("b", "a", claim("2"))))
			.between(Set.of("alba"), "a")).isEmpty();
	}

	@Test
	void whereTheCheckDecidesOrAsksForADenialNobodyElseIsTold() {
		assertThat(OtherSide.missing(asked("south", Stance.STATES, NEW))).isNull();
		assertThat(OtherSide.missing(asked("alba", Stance.DENIES))).isNull();
	}

	// By hand: South was first in 2020 and North in 2021; East was second in 2021.
	@Test
	void whoElseHasTheRankAtTheTimeIsTold() {
		Fact then = rank("south", "2020", "1");
		Fact first = rank("north", "2021", "1");
		Fact second = rank("east", "2021", "2");
		AskedClaim asked = new AskedClaim(Kinds.kind("MARKET_RANK"), Map.of("company", "alba", "market", "routers"),
				Map.of(), List.of(), new AskedNumber(BigDecimal.ONE, false, BigDecimal.ONE, false, "rank", "rank 1"),
				new Period(PartialDate.parse("2021"), PartialDate.parse("2021")), null, Stance.STATES);
		ClaimCheck check = ClaimChecker.check(asked, new Compared(List.of(), Set.of("alba")),
				Map.of("alba", company("alba"), "routers", company("routers")));

		assertThat(OtherSide.missing(check)).isEqualTo(new PartOf("routers", "MARKET_RANK", Role.MARKET));
		assertThat(OtherSide.add(check, company("routers"), views(then, first, second), List.of()).reason())
			.startsWith(check.reason())
			.contains(" Recorded with that rank there: north")
			.doesNotContain("south", "east");
	}

	private static Fact rank(String firm, String year, String rank) {
		return ClaimFixtures.fact("rank:" + firm + ":" + year, "MARKET_RANK", year, Map.of(),
				Map.of("company", company(firm), "market", company("routers")),
				claim(firm + year).value(rank, "rank", rank).in(year).by("house"));
	}

	private static ClaimCheck asked(String holder, Stance stance, Fact... facts) {
		ClaimInput input = new ClaimInput("STAKE", holder, "hub", null, null, null, null, null, "EQUITY", null, null,
				null, null, PartialDate.parse("2021"), null, null, stance, null, null);
		AskedClaim asked = AskedClaim.of(input, Kinds.kind("STAKE"));
		return ClaimChecker.check(asked, new Compared(views(facts), Set.of(holder)),
				Map.of(holder, company(holder), "hub", company("hub")));
	}

	private static Fact stake(String holder, ClaimFixtures claim) {
		return stake(holder, "hub", claim);
	}

	private static Fact stake(String holder, String company, ClaimFixtures claim) {
		return ClaimFixtures.fact("stake:" + holder + ":" + company, "STAKE", null,
				Map.of("interest", "EQUITY", "directness", "DIRECT"),
				Map.of("holder", company(holder), "company", company(company)), claim);
	}

	private static List<FactView> views(Fact... facts) {
		return Stream.of(facts).map((fact) -> new FactView(fact, Lens.WIDE)).toList();
	}

}
