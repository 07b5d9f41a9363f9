package org.tieline.hop;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.tieline.claim.EntityKind;
import org.tieline.network.Hops;
import org.tieline.network.NetworkFixtures;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** When all hops are shown to have held at once; hops are numbered by their start. */
class TogetherTest {

	@Test
	void hopsOverlapFromTheLaterObservationToTheEarlierEnd() {
		// 2001-05-01 to 2008-03-01 and 2004-01-01 onwards
		assertThat(together("a -SUPPLIES-> b @2001-05-01..2008-03-01", "b -SUPPLIES-> c @2004-01-01"))
			.isEqualTo(period("2004-01-01", "2008-03-01"));
	}

	@Test
	void anOpenEndGoesOn() {
		assertThat(together("a -SUPPLIES-> b @2001-05-01", "b -SUPPLIES-> c @2004-01-01"))
			.isEqualTo(period("2004-01-01", null));
	}

	@Test
	void partialDatesCountFromTheirLastDayAndToTheirFirst() {
		// Seen some day in 2004: certain from its last; ended some day in 2006: until its
		// first.
		assertThat(together("a -SUPPLIES-> b @2004..2006", "b -SUPPLIES-> c @2001"))
			.isEqualTo(period("2004-12-31", "2006-01-01"));
	}

	@Test
	void whatEndedBeforeTheOtherWasSeenNeverHeldAtOnce() {
		assertThat(together("a -SUPPLIES-> b @2001..2003", "b -SUPPLIES-> c @2003-02")).isNull();
	}

	@Test
	void whatWasSeenAndEndedInOneYearShowsNoDay() {
		assertThat(together("a -SUPPLIES-> b @2003..2003", "b -SUPPLIES-> c @2001")).isNull();
	}

	@Test
	void whatHasNoDateShowsNothing() {
		assertThat(together("a -SUPPLIES-> b @", "b -SUPPLIES-> c @2001")).isNull();
	}

	@Test
	void parallelFactsThatFollowEachOtherAreOneStretch() {
		// To 2005-01-01 and from 2005-01-02: no gap, so the whole time from 2001 counts.
		assertThat(together("a -SUPPLIES-> b @2001-01-01..2005-01-01", "a -SUPPLIES-> b @2005-01-02..2009-01-01",
				"b -SUPPLIES-> c @2002-01-01"))
			.isEqualTo(period("2002-01-01", "2009-01-01"));
	}

	@Test
	void onlyFactsWithTheStatusOfTheHopShowThatItHeld() {
		// Stated until 2010, alleged since 2018; the other since 2001: until 2010-01-01
		assertThat(together("a -SUPPLIES-> b @2005..2010", "a -SUPPLIES-> b ALLEGED @2018", "b -SUPPLIES-> c @2001"))
			.isEqualTo(period("2005-12-31", "2010-01-01"));
		// Of two origins until 2010, of one since 2018: both are established
		assertThat(
				together("a -SUPPLIES-> b CORROBORATED @2005..2010", "a -SUPPLIES-> b @2018", "b -SUPPLIES-> c @2001"))
			.isEqualTo(period("2018-12-31", null));
	}

	@Test
	void aMembershipDoesNotDateASubsidiary() {
		assertThat(together("a -AFFILIATED:SUBSIDIARY_OF-> b @2005..2010", "a -AFFILIATED:MEMBER_OF-> b @2001",
				"b -SUPPLIES-> c @2001"))
			.isEqualTo(period("2005-12-31", "2010-01-01"));
	}

	@Test
	void ofSeveralStretchesTheNewestCountsUnlessADateAsksForAnother() {
		NetworkFixtures drawn = NetworkFixtures.of("a -SUPPLIES-> b @2001-01-01..2003-01-01",
				"a -SUPPLIES-> b @2006-01-01", "b -SUPPLIES-> c @2000-01-01");
		Hops hops = drawn.hops();
		Hops then = drawn.at("2002");

		assertThat(Together.of(hops.ties.evidence(new int[] { 0, 2 }))).isEqualTo(period("2006-01-01", null));
		assertThat(Together.of(then.ties.evidence(new int[] { 0, 2 }))).isEqualTo(period("2001-01-01", "2003-01-01"));
	}

	/**
	 * Only a claim of the time itself shows a tie; the rest is presumed and said to be.
	 */
	@Test
	void whatIsPresumedIsNotToldAsShown() {
		assertThat(words("a -SUPPLIES-> b @2001..2010", "b -SUPPLIES-> c @2004"))
			.isEqualTo("shown to hold at once from 2004 to 2010-01-01");
		assertThat(words("a -SUPPLIES-> b @2019", "b -SUPPLIES-> c @2020-09"))
			.isEqualTo("presumed to hold at once from 2020-09 (one tie was last shown 2019)");
		assertThat(words("a -SUPPLIES-> b @2019", "b -SUPPLIES-> c @2019-06"))
			.as("2019 may mean its last day, which the other tie is not shown for")
			.isEqualTo("presumed to hold at once from 2019 (one tie was last shown 2019-06)");
		assertThat(words("a -SUPPLIES-> b @2019-06", "b -SUPPLIES-> c @2019-06"))
			.isEqualTo("shown to hold at once from 2019-06");
		assertThat(words("a -SUPPLIES-> b @2001..2003", "b -SUPPLIES-> c @2003-02")).isNull();
	}

	@Test
	void aRecordedCountryHoldsAtAnyTime() {
		Hops hops = NetworkFixtures.of("b -SUPPLIES-> a @2004-01-01")
			.node("cn", EntityKind.COUNTRY, "cn")
			.node("b", EntityKind.COMPANY, "cn")
			.hops();

		// Against b's supply to a, then from b to its country
		assertThat(Together.of(hops.ties.evidence(new int[] { 1, 2 }))).isEqualTo(period("2004-01-01", null));
		assertThat(Together.of(hops.ties.evidence(new int[] { 2 }))).as("a country alone has no date").isNull();
	}

	@Test
	void aRecordedCountryHasNoDate() {
		List<HopEvidence> hops = new ArrayList<>(
				NetworkFixtures.of("a -SUPPLIES-> b @2001..2010", "b -SUPPLIES-> c @2004").hops().ties
					.evidence(new int[] { 0, 2 }));
		HopEvidence last = hops.getLast();
		hops.add(new HopEvidence(last.form(), last.from(), last.to(), true, last.status(), List.of(), last.time(),
				null));

		assertThat(Together.words(hops))
			.isEqualTo("shown to hold at once from 2004 to 2010-01-01, apart from a country that has no date");
	}

	private static String words(String... lines) {
		return Together.words(NetworkFixtures.of(lines).hops().ties.evidence(new int[] { 0, 2 }));
	}

	private static Period together(String... lines) {
		return Together.of(NetworkFixtures.of(lines).hops().ties.evidence(new int[] { 0, 2 }));
	}

	private static Period period(String from, String to) {
		return new Period(PartialDate.parse(from), (to != null) ? PartialDate.parse(to) : null);
	}

}
