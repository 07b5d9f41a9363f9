package org.tieline.provenance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.ClaimView;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;

/** Who said it first and who repeats it, as trees in words: {@code a [b REPEATS]}. */
class ProvenanceTest {

	/**
	 * The house gives 22% on its own page in March. The Daily repeats it in April, the
	 * Mirror copies the Daily's page, and the Weekly has the word of the house too.
	 */
	private static final Fact SHARE = ClaimFixtures.share("alba", "2017",
			claim("a").percent("22").by("house").publisher("House").published("2018-03-01"),
			claim("b").percent("22").by("house").on("daily").publisher("Daily").published("2018-04-01").repeats("a"),
			claim("c").percent("22")
				.by("house")
				.on("mirror")
				.publisher("Mirror")
				.published("2018-04-02")
				.copyOf("daily"),
			claim("d").percent("22").by("house").on("weekly").publisher("Weekly").published("2018-05"),
			claim("e").percent("30").by("rival").on("rival-page").publisher("Rival").published("2018-01-01"));

	@Test
	void aTreeGoesFromTheSpeakerOverThePublisherToThoseWhoRepeatIt() {
		Provenance tree = of(SHARE, "d", Lens.WIDE);

		assertThat(words(tree.first())).isEqualTo("a FIRST [b REPEATS [c COPY] d SAME_ORIGIN]");
		assertThat(tree.speaker()).isEqualTo(ClaimFixtures.company("house"));
		assertThat(tree.originalRecorded()).isTrue();
		assertThat(tree.sources()).isEqualTo(4);
		assertThat(tree.publishers()).isEqualTo(4);
		assertThat(String.valueOf(tree.firstPublished())).isEqualTo("2018-03-01");
		assertThat(tree.inWords()).isEqualTo("house states it, in House, published on 2018-03-01. "
				+ "3 further claims of this origin repeat it: it appears in 4 sources.");
	}

	@Test
	void anOriginalThatIsNotOnRecordIsSaidToBeSo() {
		Fact relays = ClaimFixtures.share("alba", "2017",
				claim("b").percent("22").by("house").on("daily").publisher("Daily").published("2018-04-01"),
				claim("d").percent("22").by("house").on("weekly").publisher("Weekly").published("2018-05-01"));
		Provenance tree = of(relays, "d", Lens.WIDE);

		assertThat(words(tree.first())).isEqualTo("b FIRST [d SAME_ORIGIN]");
		assertThat(tree.originalRecorded()).isFalse();
		assertThat(tree.inWords()).contains("A publication of house itself is not on record.");
	}

	/** The page is by ann lee and bo, who say it themselves. */
	@Test
	void whoWroteThePageIsNotRelayedByIt() {
		Fact own = ClaimFixtures
			.supply(claim("a").by("ann lee and bo").on("copy").author("Bo, Ann Lee").copyOf("page"));
		assertThat(of(own, "a", Lens.WIDE).originalRecorded()).isTrue();
		assertThat(of(own, "a", Lens.WIDE).inWords()).doesNotContain("not on record");

		Fact relayed = ClaimFixtures.supply(claim("a").by("cy").on("copy").author("Ann Lee").copyOf("page"));
		assertThat(of(relayed, "a", Lens.WIDE).inWords()).contains("The page is a copy of another one on record.")
			.doesNotContain("not on record");
	}

	/** A daily alleges it as done; a ministry plans it. */
	@Test
	void aPlanIsCountedBesideAnAllegation() {
		Fact fact = ClaimFixtures.supply(claim("a").says(Stance.ALLEGES).publisher("Daily"),
				claim("b").says(Stance.PLANS).by("ministry"));

		assertThat(Appearance.of(new FactView(fact, Lens.WIDE)).inWords()).startsWith("Is alleged in 1 source")
			.contains("1 further claim tells it as a plan.");
	}

	@Test
	void circlesAndMissingDatesBreakNothing() {
		Fact circle = ClaimFixtures.supply(claim("a").published(null).repeats("c"),
				claim("b").published(null).repeats("a"), claim("c").published(null).repeats("b"));
		Provenance tree = of(circle, "b", Lens.WIDE);

		assertThat(words(tree.first())).isEqualTo("a FIRST [b REPEATS [c REPEATS]]");
		assertThat(tree.firstPublished()).isNull();
		assertThat(tree.inWords()).contains("on a page without a date");
	}

	@Test
	void aLongChainIsBoundedAndLosesNobody() {
		List<ClaimFixtures> chain = new ArrayList<>(List.of(claim("c0").by("house").publisher("house")));
		for (int i = 1; i < 12; i++) {
			chain.add(claim("c" + i).by("house").repeats("c" + (i - 1)));
		}
		Provenance tree = of(ClaimFixtures.supply(chain.toArray(ClaimFixtures[]::new)), "c11", Lens.WIDE);

		assertThat(tree.nodes()).hasSize(12);
		assertThat(depth(tree.first())).isEqualTo(ProvenanceTree.DEEPEST);
	}

	/** Known on 15 April: a, b and c. Without the Daily: a, c (through it) and d. */
	@Test
	void aTreeHasWhatTheLensAdmitsAndCountsTheRest() {
		Lens early = new Lens(null, LocalDate.of(2018, 4, 15), null, 0, Set.of());
		assertThat(words(of(SHARE, "a", early).first())).isEqualTo("a FIRST [b REPEATS [c COPY]]");
		assertThat(of(SHARE, "a", early).leftOut()).isEqualTo(1);
		assertThat(of(SHARE, "a", early).inWords()).endsWith("The lens leaves out 1 further claim.");

		Fact chain = ClaimFixtures.supply(claim("a").by("house").publisher("house"),
				claim("b").by("house").on("daily").repeats("a"), claim("c").by("house").on("weekly").repeats("b"));
		Lens without = new Lens(null, null, null, 0, Set.of("daily"));
		Provenance tree = of(chain, "c", without);
		assertThat(words(tree.first())).isEqualTo("a FIRST [c REPEATS]");
		assertThat(tree.leftOut()).isEqualTo(1);
	}

	@Test
	void whoRepeatsItWithAnotherNumberIsShownAndNotCounted() {
		Fact misquoted = ClaimFixtures.share("alba", "2017", claim("a").percent("22").by("house").publisher("house"),
				claim("b").percent("32").by("house").on("daily").repeats("a"));
		Provenance tree = of(misquoted, "a", Lens.WIDE);

		assertThat(words(tree.first())).isEqualTo("a FIRST [b REPEATS differs]");
		assertThat(tree.sources()).isEqualTo(1);
		assertThat(tree.inWords()).contains("1 of them gives another number");
	}

	/** Five sources of five publishers; the four of the house are one origin. */
	@Test
	void aFactTellsInHowManySourcesItAppearsAndFromHowManyOrigins() {
		Appearance all = Appearance.of(new FactView(SHARE, Lens.WIDE));

		assertThat(all.origins()).hasSize(2);
		assertThat(all.sources()).isEqualTo(5);
		assertThat(all.inWords()).isEqualTo("Appears in 5 sources of 5 publishers, from 2 independent origins "
				+ "(house, rival); first published on 2018-01-01.");
		Lens without = new Lens(null, null, null, 0, Set.of("rival-page"));
		assertThat(Appearance.of(new FactView(SHARE, without)).inWords())
			.startsWith("Appears in 4 sources of 4 publishers, all from one origin (house)")
			.endsWith("The lens leaves out 1 further claim.");
	}

	@Test
	void allegationsAndDenialsAreNamedAsSuch() {
		Fact alleged = ClaimFixtures.supply(claim("x").says(Stance.ALLEGES).by("rival"),
				claim("y").says(Stance.DENIES).by("alba"));
		Fact denied = ClaimFixtures.supply(claim("y").says(Stance.DENIES).by("alba"));

		assertThat(Appearance.of(new FactView(alleged, Lens.WIDE)).inWords()).startsWith("Is alleged in 1 source");
		assertThat(Appearance.of(new FactView(denied, Lens.WIDE)).inWords()).startsWith("Is denied in 1 source");
		assertThat(words(of(alleged, "y", Lens.WIDE).first())).isEqualTo("y FIRST");
	}

	private static Provenance of(Fact fact, String id, Lens lens) {
		FactView view = new FactView(fact, lens);
		return Provenance.of(new ClaimView(
				fact.claims().stream().filter((one) -> one.id().equals(id)).findFirst().orElseThrow(), view));
	}

	private static String words(ProvenanceNode node) {
		String own = node.claim().id() + " " + node.link() + (node.agrees() ? "" : " differs");
		return node.repeatedBy().isEmpty() ? own
				: own + " [" + String.join(" ", node.repeatedBy().stream().map(ProvenanceTest::words).toList()) + "]";
	}

	private static int depth(ProvenanceNode node) {
		return node.repeatedBy().stream().mapToInt((one) -> depth(one) + 1).max().orElse(0);
	}

}
