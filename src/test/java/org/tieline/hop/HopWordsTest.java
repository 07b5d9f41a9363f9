package org.tieline.hop;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.claim.VersionClaim;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.Status;
import org.tieline.evidence.TieKind;
import org.tieline.network.Hops;
import org.tieline.network.NetworkFixtures;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/** What hops say, and how far. */
class HopWordsTest {

	// By hand: the rule of a ban is suspended from November to December 2020.
	@Test
	void aRestrictionThatRestsIsToldWithItsPause() {
		Fact ban = ClaimFixtures
			.restriction(ClaimFixtures.entity("act", EntityKind.MEASURE), "NETWORK_BAN", ClaimFixtures.company("firm"),
					ClaimFixtures.claim("a").from("2020-10-20"))
			.under(List.of(version("one", "IN_FORCE", "2020-10-20", null),
					version("two", "SUSPENDED", "2020-11-09", "2020-12-15")));

		assertThat(hop(ban, "2020-12-10"))
			.isEqualTo("authority restricted firm (network ban) by act (suspended from 2020-11-09 to 2020-12-15).");
		assertThat(hop(ban, "2020-11-08")).startsWith("authority restricts firm").doesNotContain("suspended");
	}

	private static VersionClaim version(String version, String state, String from, @Nullable String to) {
		return new VersionClaim("act", true, version, state, Stance.STATES, null, PartialDate.parse(from),
				(to != null) ? PartialDate.parse(to) : null, null, "page", null, null);
	}

	private static String hop(Fact restriction, String date) {
		Entity authority = Objects.requireNonNull(restriction.participant("authority"));
		Entity target = Objects.requireNonNull(restriction.participant("target"));
		return HopWords.of(List
			.of(Hop.ofFacts(authority, target, TieKind.RESTRICTS, true, List.of(ClaimFixtures.on(date, restriction)))
				.evidence()));
	}

	@Test
	void aHopOfOneSortSaysWhichOne() {
		assertThat(words("gov -RESTRICTS:PERMISSION-> a")).isEqualTo("gov permits a.");
		assertThat(words("gov -RESTRICTS:REVIEW-> a")).isEqualTo("gov reviewed a.");
		assertThat(words("gov -RESTRICTS:NETWORK_BAN-> a ALLEGED"))
			.isEqualTo("gov restricts a (network ban) (alleged).");
		assertThat(words("gov -PRESSES:OFFERS_AID-> a")).isEqualTo("gov offers aid to a.");
		assertThat(words("gov -PRESSES:CONSULTS-> a")).isEqualTo("gov consults with a.");
		assertThat(words("gov -INFLUENCES:REGULATE-> a")).isEqualTo("gov regulates a.");
		assertThat(words("gov -INFLUENCES:PROCURE-> a @2000..2001")).isEqualTo("gov was a leading buyer of a.");
	}

	@Test
	void aDepartmentIsAnOfficeAndAPersonHoldsOne() {
		assertThat(words("gov -AFFILIATED:OFFICE_OF-> state")).isEqualTo("gov is an office of state.");
	}

	@Test
	void aHopOfDifferentSortsNamesEachWithItsStatus() {
		assertThat(words("gov -INFLUENCES:REGULATE-> a", "gov -INFLUENCES:DIRECT-> a ALLEGED"))
			.isEqualTo("gov has ties of influence to a: regulation, direction (alleged).");
	}

	@Test
	void aHopNamesTheMeasureOrTheLegalBasis() {
		assertThat(words(NetworkFixtures.of().basis("gov", TieKind.RESTRICTS, "a", "NETWORK_BAN", "Security Act")))
			.isEqualTo("gov restricts a (network ban) by Security Act.");
		assertThat(words(NetworkFixtures.of().basis("gov", TieKind.RESTRICTS, "a", "FINE", "Export Act")))
			.isEqualTo("gov fined a by Export Act.");
		assertThat(words(NetworkFixtures.of().basis("gov", TieKind.INFLUENCES, "a", "COMPEL_BY_LAW", "Law; Article 7")))
			.isEqualTo("gov can compel a by law (basis: Law, Article 7).");
	}

	@Test
	void aStatedPermissionDoesNotSupportAnAllegedBan() {
		Hops hops = NetworkFixtures
			.of("gov -RESTRICTS:PERMISSION-> a CORROBORATED", "gov -RESTRICTS:NETWORK_BAN-> a ALLEGED")
			.hops();

		assertThat(hops.size()).isEqualTo(1);
		assertThat(hops.statusOf(0)).isEqualTo(Status.ALLEGED);
		assertThat(HopWords.of(hops.ties.evidence(new int[] { 0 })))
			.isEqualTo("gov has measures on a: permission, network ban (alleged).");
	}

	@Test
	void aHopIsInThePresentTenseOnlyIfAFactThatSetsItsStatusGoesOn() {
		assertThat(words("a -SUPPLIES-> b @2005..2010", "a -SUPPLIES-> b ALLEGED @2018"))
			.isEqualTo("a supplied b; supplies (alleged).");
		assertThat(words("a -SUPPLIES-> b @2005..2010", "a -SUPPLIES-> b PLANNED @2018"))
			.isEqualTo("a supplied b; may supply (planned or considered).");
		assertThat(words("a -SUPPLIES-> b CORROBORATED @2005..2010", "a -SUPPLIES-> b @2018"))
			.as("all that is established is told alike")
			.isEqualTo("a supplies b.");
		assertThat(words("a -SUPPLIES-> b @2018", "a -SUPPLIES-> b ALLEGED @2005..2010")).isEqualTo("a supplies b.");
		assertThat(words("a -SUPPLIES-> b @2005..2010", "a -SUPPLIES-> b CONTESTED @2004..2009",
				"a -SUPPLIES-> b ALLEGED @2018"))
			.isEqualTo("a supplied b; supplies (alleged).");
	}

	@Test
	void whatIsOverAndOnTrialAgainSaysBoth() {
		assertThat(words(NetworkFixtures.of("a -SUPPLIES-> b @2005..2010").trial("a", "b")))
			.isEqualTo("a supplied b; supplies on trial.");
	}

	@Test
	void eachSortEndsAtItsOwnTime() {
		assertThat(words("gov -RESTRICTS:NETWORK_BAN-> a", "gov -RESTRICTS:PERMISSION-> a @2005..2012-03"))
			.isEqualTo("gov has measures on a: network ban, permission (until 2012-03).");
		assertThat(words("gov -RESTRICTS:NETWORK_BAN-> a @2005..2010", "gov -RESTRICTS:PERMISSION-> a @2005..2012"))
			.isEqualTo("gov had measures on a: network ban (until 2010), permission (until 2012).");
		assertThat(words("gov -RESTRICTS:NETWORK_BAN-> a ALLEGED @2005..2010", "gov -RESTRICTS:PERMISSION-> a"))
			.as("as weak as the ban, but the permission goes on")
			.isEqualTo("gov has measures on a: permission, network ban (until 2010) (alleged).");
		assertThat(words("gov -INFLUENCES:DIRECT-> a @2000..2010", "gov -INFLUENCES:REGULATE-> a"))
			.as("a power that is over does not go on with what is regulated")
			.isEqualTo("gov directed a (until 2010); regulates a.");
	}

	@Test
	void eachMeasureEndsAtItsOwnTimeAndHasItsOwnStatus() {
		assertThat(words(NetworkFixtures.of()
			.basis("gov", "a", "EXPORT_LICENCE", "Act", Status.SINGLE_ORIGIN, null)
			.basis("gov", "a", "EXPORT_LICENCE", "Order", Status.SINGLE_ORIGIN, "2017-03")
			.basis("gov", "a", "PERMISSION", "Licence", Status.SINGLE_ORIGIN, "2020-08-13")))
			.isEqualTo("gov has measures on a: export licence by Act and Order (until 2017-03), "
					+ "permission by Licence (until 2020-08-13).");
		assertThat(words(NetworkFixtures.of()
			.basis("gov", "a", "NETWORK_BAN", "Act", Status.SINGLE_ORIGIN, null)
			.basis("gov", "a", "NETWORK_BAN", "Order", Status.ALLEGED, null)))
			.isEqualTo("gov has measures on a: network ban by Act, network ban by Order (alleged).");
	}

	@Test
	void eachRoleHasItsOwnStatusAndTime() {
		assertThat(words("a -AFFILIATED:MEMBER_OF-> b", "a -AFFILIATED:SUBSIDIARY_OF-> b ALLEGED"))
			.isEqualTo("a is a member of b, is a subsidiary of b (alleged).");
		assertThat(words("a -AFFILIATED:SUBSIDIARY_OF-> b @2005..2010", "a -AFFILIATED:MEMBER_OF-> b"))
			.isEqualTo("a was a subsidiary of b (until 2010); is a member of b.");
		assertThat(words("a -AFFILIATED:PART_OF-> b", "a -AFFILIATED:SUBSIDIARY_OF-> b @2005..2010"))
			.isEqualTo("a is part of b, was a subsidiary of b (until 2010).");
		assertThat(words("a -AFFILIATED:EMPLOYED_BY-> b @2005..2010")).isEqualTo("a worked for b.");
	}

	@Test
	void stakesThatDifferAreListed() {
		assertThat(words("a -OWNS:EQUITY:DIRECT-> b", "a -OWNS:EQUITY:INDIRECT-> b"))
			.isEqualTo("a holds a stake in b.");
		assertThat(words("a -OWNS:EQUITY:DIRECT-> b", "a -OWNS:EQUITY:INDIRECT-> b ALLEGED"))
			.isEqualTo("a holds a stake in b: direct equity, indirect equity (alleged).");
		assertThat(words("a -OWNS:EQUITY:UNKNOWN-> b @2000..2010", "a -OWNS:GOLDEN_SHARE:UNKNOWN-> b ALLEGED"))
			.isEqualTo("a held a stake in b (until 2010); holds a golden share in b (alleged).");
		assertThat(words("a -OWNS:VOTING:DIRECT-> b")).isEqualTo("a holds some of the votes in b.");
	}

	@Test
	void moneyIsGivenWithTheDateWhenItWasLastRecorded() {
		assertThat(words("a -FUNDS:CREDIT_LINE-> b @2011"))
			.isEqualTo("a funded b with a credit line (last recorded 2011).");
		assertThat(words("a -FUNDS:CREDIT_LINE-> b @")).isEqualTo("a funded b with a credit line (no date recorded).");
		assertThat(words("a -FUNDS:CREDIT_LINE-> b @2004..2009"))
			.isEqualTo("a funded b with a credit line (until 2009).");
		assertThat(words("a -INVESTS_IN-> b @2018")).isEqualTo("a invested in b (last recorded 2018).");
	}

	@Test
	void ofSeveralPaymentsTheLastDateIsGiven() {
		assertThat(words(NetworkFixtures.of().seen("a", TieKind.FUNDS, "b", "EXPORT_CREDIT", "2005", "2011")))
			.isEqualTo("a funded b with export credit (last recorded 2011).");
	}

	@Test
	void moneyGoesOnOnlyIfItsStartIsStatedAndItIsNotPaidOnce() {
		assertThat(words(NetworkFixtures.of().since("a", TieKind.FUNDS, "b", "TAX_RELIEF", "2015")))
			.isEqualTo("a funds b with tax relief.");
		assertThat(words(NetworkFixtures.of().since("a", TieKind.FUNDS, "b", "GRANT", "2015")))
			.isEqualTo("a funded b with a grant (last recorded 2015).");
		assertThat(words(NetworkFixtures.of().since("a", TieKind.INVESTS_IN, "b", "LABORATORY", "2015")))
			.isEqualTo("a invests in b.");
	}

	@Test
	void plannedMoneyIsNotInThePastTense() {
		assertThat(words("a -FUNDS:GRANT-> b PLANNED @2023"))
			.isEqualTo("a may fund b with a grant (planned or considered).");
		assertThat(words("a -INVESTS_IN-> b @2018", "a -INVESTS_IN-> b PLANNED @2020"))
			.isEqualTo("a invested in b (last recorded 2018); may invest in b (planned or considered).");
	}

	@Test
	void moneyOfDifferentSortsIsListed() {
		assertThat(words("a -FUNDS:CREDIT_LINE-> b CORROBORATED @2009", "a -FUNDS:EXPORT_CREDIT-> b @2011",
				"a -FUNDS:GRANT-> b ALLEGED @2019", "a -FUNDS:OTHER-> b CONTESTED @"))
			.isEqualTo("a funded b: credit line (last recorded 2009), export credit (last recorded 2011), "
					+ "other support (no date recorded) (contested), grant (last recorded 2019) (alleged).");
	}

	@Test
	void aPlanShowsNotThatHopsHeldAtOnce() {
		// a planned since 2000, b held since 2000
		Hops hops = NetworkFixtures.of("a -SUPPLIES-> b PLANNED @2000", "b -SUPPLIES-> c @2000").hops();

		assertThat(Together.of(hops.ties.evidence(new int[] { 0, 2 }))).isNull();
		assertThat(Together.of(hops.ties.evidence(new int[] { 2 }))).isNotNull();
	}

	private static String words(String... lines) {
		return words(NetworkFixtures.of(lines));
	}

	private static String words(NetworkFixtures drawn) {
		return HopWords.of(drawn.hops().ties.evidence(new int[] { 0 }));
	}

}
