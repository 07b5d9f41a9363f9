package org.tieline.path;

import org.junit.jupiter.api.Test;

import org.tieline.evidence.EntityKind;
import org.tieline.evidence.Status;
import org.tieline.value.Interval;

import static org.assertj.core.api.Assertions.assertThat;

/** What hops say, and how far. */
class WordsTest {

	@Test
	void aHopOfOneSortSaysWhichOne() {
		assertThat(words("gov -RESTRICTS:PERMISSION-> a")).isEqualTo("gov permits a.");
		assertThat(words("gov -RESTRICTS:REVIEW-> a")).isEqualTo("gov reviews a.");
		assertThat(words("gov -RESTRICTS:NETWORK_BAN-> a ALLEGED")).isEqualTo("gov restricts a (alleged).");
		assertThat(words("gov -PRESSES:OFFERS_AID-> a")).isEqualTo("gov offers aid to a.");
		assertThat(words("gov -PRESSES:CONSULTS-> a")).isEqualTo("gov consults a.");
		assertThat(words("gov -INFLUENCES:REGULATE-> a")).isEqualTo("gov regulates a.");
		assertThat(words("gov -INFLUENCES:PROCURE-> a @2000..2001")).isEqualTo("gov was a leading buyer of a.");
	}

	@Test
	void aHopOfDifferentSortsSaysNoMoreThanAllOfThem() {
		assertThat(words("gov -INFLUENCES:REGULATE-> a", "gov -INFLUENCES:DIRECT-> a"))
			.isEqualTo("gov has ties of influence to a.");
	}

	@Test
	void aStatedPermissionDoesNotBearOutAnAllegedBan() {
		Hops hops = Drawn.of("gov -RESTRICTS:PERMISSION-> a CORROBORATED", "gov -RESTRICTS:NETWORK_BAN-> a ALLEGED")
			.hops();

		assertThat(hops.size()).isEqualTo(1);
		assertThat(hops.statusOf(0)).isEqualTo(Status.ALLEGED);
		assertThat(Words.of(hops, new int[] { 0 })).isEqualTo("gov has measures on a (alleged).");
	}

	@Test
	void aPlanShowsNotThatHopsHeldAtOnce() {
		// a planned since 2000, b held since 2000
		Hops hops = Drawn.of("a -SUPPLIES-> b PLANNED @2000", "b -SUPPLIES-> c @2000").hops();

		assertThat(Together.of(hops, new int[] { 0, 2 }, null)).isNull();
		assertThat(Together.of(hops, new int[] { 2 }, null)).isNotNull();
	}

	@Test
	void supplyOnTrialIsPlannedAndSupplyRemovedIsNotWalked() {
		Interval half = new Interval(.5, .5);
		Hops hops = hops(Drawn.of("trial -SUPPLIES-> a", "gone -SUPPLIES-> a", "b -SUPPLIES-> a"),
				(fact) -> new Share(half, half, fact.contains("trial") ? Share.Link.PLANNED
						: fact.contains("gone") ? Share.Link.REMOVED : Share.Link.IN_USE),
				true);

		// By name: b, then trial.
		assertThat(hops.size()).isEqualTo(2);
		assertThat(hops.statusOf(0)).isEqualTo(Status.SINGLE_ORIGIN);
		assertThat(hops.low(1)).isEqualTo(.5);
		assertThat(hops.statusOf(1)).isEqualTo(Status.PLANNED);
		assertThat(hops.low(3)).isZero();
		assertThat(hops.high(3)).isEqualTo(.5);
	}

	@Test
	void aCountryHasNoOriginAndGivesWayOnlyToAnEstablishedSeat() {
		Drawn drawn = Drawn
			.of("a -AFFILIATED:HEADQUARTERED_IN-> cn ALLEGED", "b -AFFILIATED:MEMBER_OF-> cn",
					"c -AFFILIATED:HEADQUARTERED_IN-> cn")
			.node("cn", EntityKind.COUNTRY, "cn");
		for (String id : new String[] { "a", "b", "c" }) {
			drawn.node(id, EntityKind.COMPANY, "cn");
		}

		// With countries: two hops for a and for b, one for c; without: three facts.
		assertThat(hops(drawn, (fact) -> null, true).size()).isEqualTo(5);
		assertThat(hops(drawn, (fact) -> null, false).size()).isEqualTo(3);
	}

	private static Hops hops(Drawn drawn, java.util.function.Function<String, Share> shares, boolean countries) {
		return HopsBuilder.of(drawn.network(), null, shares, Nodes.NONE, countries);
	}

	private static String words(String... lines) {
		Hops hops = Drawn.of(lines).hops();
		return Words.of(hops, new int[] { 0 });
	}

}
