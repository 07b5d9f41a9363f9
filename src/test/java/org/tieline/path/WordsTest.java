package org.tieline.path;

import org.junit.jupiter.api.Test;

import org.tieline.evidence.Status;

import static org.assertj.core.api.Assertions.assertThat;

/** What hops say, and how far. */
class WordsTest {

	@Test
	void aHopOfOneSortSaysWhichOne() {
		assertThat(words("gov -RESTRICTS:PERMISSION-> a")).isEqualTo("gov permits a.");
		assertThat(words("gov -RESTRICTS:REVIEW-> a")).isEqualTo("gov reviews a.");
		assertThat(words("gov -RESTRICTS:NETWORK_BAN-> a ALLEGED"))
			.isEqualTo("gov restricts a (network ban) (alleged).");
		assertThat(words("gov -PRESSES:OFFERS_AID-> a")).isEqualTo("gov offers aid to a.");
		assertThat(words("gov -PRESSES:CONSULTS-> a")).isEqualTo("gov consults a.");
		assertThat(words("gov -INFLUENCES:REGULATE-> a")).isEqualTo("gov regulates a.");
		assertThat(words("gov -INFLUENCES:PROCURE-> a @2000..2001")).isEqualTo("gov was a leading buyer of a.");
	}

	@Test
	void aHopOfDifferentSortsNamesEachWithItsStatus() {
		assertThat(words("gov -INFLUENCES:REGULATE-> a", "gov -INFLUENCES:DIRECT-> a ALLEGED"))
			.isEqualTo("gov has ties of influence to a: regulation, direction (alleged).");
	}

	@Test
	void aHopNamesTheMeasureOrTheLegalBasis() {
		assertThat(words(Drawn.of().basis("gov", TieKind.RESTRICTS, "a", "network-ban", "Security Act")))
			.isEqualTo("gov restricts a (network ban) by Security Act.");
		assertThat(words(Drawn.of().basis("gov", TieKind.RESTRICTS, "a", "fine", "Export Act")))
			.isEqualTo("gov fines a by Export Act.");
		assertThat(words(Drawn.of().basis("gov", TieKind.INFLUENCES, "a", "compel-by-law", "Law; Article 7")))
			.isEqualTo("gov can compel by law a (basis: Law, Article 7).");
	}

	@Test
	void aStatedPermissionDoesNotBearOutAnAllegedBan() {
		Hops hops = Drawn.of("gov -RESTRICTS:PERMISSION-> a CORROBORATED", "gov -RESTRICTS:NETWORK_BAN-> a ALLEGED")
			.hops();

		assertThat(hops.size()).isEqualTo(1);
		assertThat(hops.statusOf(0)).isEqualTo(Status.ALLEGED);
		assertThat(Words.of(hops, new int[] { 0 }))
			.isEqualTo("gov has measures on a: permission, network ban (alleged).");
	}

	@Test
	void aPlanShowsNotThatHopsHeldAtOnce() {
		// a planned since 2000, b held since 2000
		Hops hops = Drawn.of("a -SUPPLIES-> b PLANNED @2000", "b -SUPPLIES-> c @2000").hops();

		assertThat(Together.of(hops, new int[] { 0, 2 }, null)).isNull();
		assertThat(Together.of(hops, new int[] { 2 }, null)).isNotNull();
	}

	private static String words(String... lines) {
		return words(Drawn.of(lines));
	}

	private static String words(Drawn drawn) {
		return Words.of(drawn.hops(), new int[] { 0 });
	}

}
