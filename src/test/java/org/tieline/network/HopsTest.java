package org.tieline.network;

import org.junit.jupiter.api.Test;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.Status;
import org.tieline.evidence.TieKind;
import org.tieline.hop.HoldingTime;
import org.tieline.hop.HopWords;
import org.tieline.hop.Together;
import org.tieline.time.Stage;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds at a time, and how good parallel facts are together. */
class HopsTest {

	private static final int SUPPLIES = TieKind.SUPPLIES.bit();

	@Test
	void supplyOnTrialIsNoBetterThanPlanned() {
		Hops hops = NetworkFixtures.of("trial -SUPPLIES-> a .5", "b -SUPPLIES-> a .5")
			.link("trial", Stage.TRIAL)
			.at("2010");

		// By name: b, then trial.
		assertThat(hops.statusOf(0)).isEqualTo(Status.SINGLE_ORIGIN);
		assertThat(hops.low(1)).isEqualTo(.5);
		assertThat(hops.statusOf(1)).isEqualTo(Status.PLANNED);
		assertThat(hops.low(3)).isZero();
		assertThat(hops.high(3)).isEqualTo(.5);
	}

	@Test
	void noSupplierIsMoreThanTheOthersLeave() {
		// By name: b, of whom nothing is known, then c .6 to .7: at least .6 are not b's.
		Hops hops = NetworkFixtures.of("b -SUPPLIES-> a", "c -SUPPLIES-> a .6..0.7").hops();

		assertThat(hops.low(1)).isZero();
		assertThat(hops.high(1)).isEqualTo(.4);
		assertThat(hops.low(3)).isEqualTo(.6);
		assertThat(hops.high(3)).isEqualTo(.7);
	}

	@Test
	void whatOthersLeaveBoundsNothingWhereTheSharesCannotAllBeTrue() {
		Hops more = NetworkFixtures.of("b -SUPPLIES-> a", "c -SUPPLIES-> a .6", "d -SUPPLIES-> a .5").hops();
		Hops nothingLeft = NetworkFixtures.of("b -SUPPLIES-> a", "c -SUPPLIES-> a .667", "d -SUPPLIES-> a .333").hops();

		assertThat(more.high(1)).isOne();
		assertThat(more.low(3)).isZero();
		assertThat(nothingLeft.high(1)).isOne();
	}

	@Test
	void whatWasMerelyPlannedIsOnlyPossibleAtADateAndShownAsPlannedWithoutOne() {
		NetworkFixtures drawn = NetworkFixtures.of("p -SUPPLIES-> a PLANNED", "q -SUPPLIES-> a");

		assertThat(drawn.at("2010").size()).isEqualTo(1);
		assertThat(drawn.at("2010").ties.possible(SUPPLIES)).isEqualTo(1);
		assertThat(drawn.hops().size()).isEqualTo(2);
		assertThat(drawn.hops().statusOf(0)).isEqualTo(Status.PLANNED);
		assertThat(HopWords.of(drawn.hops().ties.evidence(new int[] { 0 })))
			.isEqualTo("p may supply a (planned or considered).");
	}

	@Test
	void aTieHoldsNoMoreThanItsFact() {
		NetworkFixtures drawn = NetworkFixtures.of("gone -SUPPLIES-> a", "open -SUPPLIES-> a", "none -OWNS-> a")
			.link("gone", Stage.REMOVED)
			.nothing("none")
			.link("open", Stage.REMOVAL_ALLEGED);

		assertThat(drawn.at("2010").size()).isZero();
		assertThat(drawn.at("2010").ties.possible(SUPPLIES)).isEqualTo(1);
	}

	@Test
	void withoutADateARemovedLinkIsInThePastTense() {
		NetworkFixtures drawn = NetworkFixtures.of("gone -SUPPLIES-> a").link("gone", Stage.REMOVED);

		assertThat(HopWords.of(drawn.hops().ties.evidence(new int[] { 0 }))).isEqualTo("gone supplied a.");
		assertThat(Together.of(drawn.hops().ties.evidence(new int[] { 0 }))).as("nobody says until when").isNull();
	}

	@Test
	void anAllegedRemovalIsSaidAsAlleged() {
		NetworkFixtures drawn = NetworkFixtures.of("c -SUPPLIES-> a").link("c", Stage.REMOVAL_ALLEGED);

		assertThat(HopWords.of(drawn.hops().ties.evidence(new int[] { 0 })))
			.isEqualTo("c supplies a (removal alleged).");
		assertThat(Together.of(drawn.hops().ties.evidence(new int[] { 0 }))).as("nobody says until when").isNull();
	}

	@Test
	void theSummaryNamesATrial() {
		assertThat(words(NetworkFixtures.of("t -SUPPLIES-> a").link("t", Stage.TRIAL)))
			.isEqualTo("t supplies a on trial.");
		assertThat(words(NetworkFixtures.of("t -SUPPLIES-> a ALLEGED").link("t", Stage.TRIAL)))
			.isEqualTo("t supplies a on trial (alleged).");
		assertThat(words(NetworkFixtures.of("t -SUPPLIES-> a PLANNED", "t -SUPPLIES-> a PLANNED")))
			.isEqualTo("t may supply a (planned or considered).");
	}

	private static String words(NetworkFixtures drawn) {
		return HopWords.of(drawn.hops().ties.evidence(new int[] { 0 }));
	}

	@Test
	void aRemovalWithADateEndsWhatWasTogether() {
		NetworkFixtures drawn = NetworkFixtures.of("gone -SUPPLIES-> a @2000-01-01..2005").link("gone", Stage.REMOVED);

		assertThat(Together.of(drawn.hops().ties.evidence(new int[] { 0 })))
			.isEqualTo(new org.tieline.value.Period(PartialDate.parse("2000-01-01"), PartialDate.parse("2005-01-01")));
	}

	@Test
	void dealingsDoNotSupportAPower() {
		Hops hops = NetworkFixtures
			.of("gov -INFLUENCES:PROCURE-> a CORROBORATED", "gov -INFLUENCES:COMPEL_BY_LAW-> a ALLEGED")
			.hops();

		assertThat(hops.size()).isEqualTo(1);
		assertThat(hops.statusOf(0)).isEqualTo(Status.ALLEGED);
		assertThat(hops.ties.facts(0)).hasSize(2);
	}

	@Test
	void ofPowersTheBestCounts() {
		Hops hops = NetworkFixtures.of("gov -INFLUENCES:DIRECT-> a", "gov -INFLUENCES:COMPEL_BY_LAW-> a CONTESTED")
			.hops();

		assertThat(hops.statusOf(0)).isEqualTo(Status.SINGLE_ORIGIN);
	}

	@Test
	void aMembershipDoesNotSupportASubsidiary() {
		Hops hops = NetworkFixtures
			.of("a -AFFILIATED:MEMBER_OF-> b CORROBORATED", "a -AFFILIATED:SUBSIDIARY_OF-> b ALLEGED")
			.hops();

		assertThat(hops.size()).isEqualTo(1);
		assertThat(hops.statusOf(0)).isEqualTo(Status.ALLEGED);
		assertThat(HopFilters.INFLUENCE.walks(hops, 0)).isTrue();
		assertThat(HopFilters.certainInfluence(SphereRule.MAJORITY).walks(hops, 0)).isFalse();
	}

	@Test
	void aMembershipAloneHasItsOwnStatus() {
		Hops hops = NetworkFixtures
			.of("a -AFFILIATED:MEMBER_OF-> b CORROBORATED", "a -AFFILIATED:EMPLOYED_BY-> b ALLEGED")
			.hops();

		assertThat(hops.statusOf(0)).isEqualTo(Status.CORROBORATED);
		assertThat(HopFilters.INFLUENCE.walks(hops, 0)).isFalse();
	}

	@Test
	void ofWaysToBelongTheBestCounts() {
		Hops hops = NetworkFixtures.of("a -AFFILIATED:PART_OF-> b", "a -AFFILIATED:SUBSIDIARY_OF-> b ALLEGED").hops();

		assertThat(hops.statusOf(0)).isEqualTo(Status.SINGLE_ORIGIN);
	}

	@Test
	void dealingsAloneDoNotRaiseTheLowerBound() {
		assertThat(walksEstablished("gov -INFLUENCES:REGULATE-> a")).isFalse();
		assertThat(walksEstablished("gov -INFLUENCES:APPOINT-> a")).isTrue();
		assertThat(walksEstablished("gov -INFLUENCES:APPOINT-> a ALLEGED", "gov -INFLUENCES:REGULATE-> a")).isFalse();
	}

	private static boolean walksEstablished(String... lines) {
		return HopFilters.certainInfluence(SphereRule.MAJORITY).walks(NetworkFixtures.of(lines).hops(), 1);
	}

	@Test
	void aRecordedCountryAndASeatThereAreOneHop() {
		NetworkFixtures drawn = NetworkFixtures
			.of("a -AFFILIATED:HEADQUARTERED_IN-> cn ALLEGED", "b -AFFILIATED:HEADQUARTERED_IN-> de",
					"c -AFFILIATED:HEADQUARTERED_IN-> cn")
			.node("cn", EntityKind.COUNTRY, "cn")
			.node("de", EntityKind.COUNTRY, "de");
		for (String id : new String[] { "a", "b", "c" }) {
			drawn.node(id, EntityKind.COMPANY, "cn");
		}
		Hops hops = drawn.hops();

		// a to cn, b to cn and to de, c to cn
		assertThat(hops.size()).isEqualTo(4);
		assertThat(hops.statusOf(0)).isEqualTo(Status.ALLEGED);
		assertThat(HopFilters.certainInfluence(SphereRule.MAJORITY).walks(hops, 0)).as("the recorded country stands")
			.isTrue();
		assertThat(HopWords.of(hops.ties.evidence(new int[] { 0 })))
			.isEqualTo("a has its headquarters in cn, its recorded country (alleged).");
		assertThat(HopsBuilder.of(drawn.network(), HoldingTime.of(null), (fact) -> null, Nodes.NONE, false).size())
			.as("without countries: three facts")
			.isEqualTo(3);
	}

}
