package org.tieline.voice;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Derivation;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.FactView;
import org.tieline.evidence.FactWords;
import org.tieline.evidence.Lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.claim.Stance.ALLEGES;
import static org.tieline.claim.Stance.CONSIDERS;
import static org.tieline.claim.Stance.DENIES;
import static org.tieline.claim.Stance.ESTIMATES;
import static org.tieline.evidence.ClaimFixtures.claim;

/** Whose number a share of Huawei is: the end of its sentence. */
class AttributionTest {

	private static final String SHARE = " of the market \"telecom-equipment\" in 2017";

	@Test
	void anEstimateIsOfThoseWhoMadeIt() {
		assertThat(share(estimate("a", "22").by("ihs")))
			.isEqualTo("huawei had 22%" + SHARE + ", by an estimate of ihs.");
		assertThat(share(estimate("a", "22").by("ihs"), estimate("b", "22").by("abi")))
			.isEqualTo("huawei had 22%" + SHARE + ", by estimates of ihs and abi.");
		assertThat(share(estimate("a", "22").by("ihs"), estimate("b", "22").by("abi"), estimate("c", "22").by("idc")))
			.isEqualTo("huawei had 22%" + SHARE + ", by estimates of ihs, abi and idc.");
		assertThat(share(estimate("a", "22").by("ihs"), estimate("b", "22").by("abi"), estimate("c", "22").by("idc"),
				estimate("d", "22").by("ovum")))
			.isEqualTo("huawei had 22%" + SHARE + ", by estimates of ihs, abi and 2 more.");
	}

	/** Two pages print the same estimate; then two print it differently. */
	@Test
	void aSpeakerWhomSeveralPagesRelayIsNamedOnce() {
		assertThat(share(estimate("a", "22").by("ihs"), estimate("b", "22").by("ihs")))
			.isEqualTo("huawei had 22%" + SHARE + ", by an estimate of ihs.");
		assertThat(share(estimate("a", "22").by("ihs"), estimate("b", "28").by("ihs")))
			.isEqualTo("huawei had 22 to 28%" + SHARE + ", by estimates of ihs (contested).");
	}

	@Test
	void rivalsWhoContradictEachOtherHaveTheirOwnNumbers() {
		assertThat(share(estimate("a", "22").by("ihs"), estimate("b", "28").by("abi")))
			.isEqualTo("huawei had 22 to 28%" + SHARE + ", put at 22% by ihs and at 28% by abi (contested).");
		assertThat(share(estimate("a", "22").by("ihs"), estimate("b", "28").by("abi"), estimate("c", "25").by("idc")))
			.isEqualTo("huawei had 22 to 28%" + SHARE
					+ ", put at 22% by ihs, at 28% by abi and at 25% by idc (contested).");
	}

	@Test
	void aStatementIsAccordingToItsSpeakerAndAReportIsOfItsPublisher() {
		assertThat(share(claim("a").percent("22").by("bank")))
			.isEqualTo("huawei had 22%" + SHARE + ", according to bank.");
		assertThat(share(estimate("a", "22").publisher("Daily")))
			.isEqualTo("huawei had 22%" + SHARE + ", as reported by Daily.");
		assertThat(share(estimate("a", "22").by("ihs"), claim("b").percent("22").publisher("Daily")))
			.isEqualTo("huawei had 22%" + SHARE + ", by an estimate of ihs and as reported by Daily.");
		assertThat(share(claim("a").percent("22"))).as("nobody is recorded").isEqualTo("huawei had 22%" + SHARE + ".");
	}

	@Test
	void aFigureOfTheCompanyItselfIsToldAsItsOwn() {
		assertThat(share(claim("a").percent("22").by("huawei")))
			.isEqualTo("huawei had 22%" + SHARE + ", by huawei's own figure.");
		assertThat(share(claim("a").percent("22").by("ren").speakingFor("huawei"))).as("its founder says it for it")
			.isEqualTo("huawei had 22%" + SHARE + ", by huawei's own figure.");
		assertThat(share(estimate("a", "22").by("huawei").derived(Derivation.FORECAST)))
			.isEqualTo("huawei is expected to have 22%" + SHARE + ", by huawei's own forecast.");
	}

	@Test
	void whatIsForecastOrWorkedOutIsToldAsSuch() {
		assertThat(share(estimate("a", "22").by("ihs").derived(Derivation.FORECAST)))
			.isEqualTo("huawei is expected to have 22%" + SHARE + ", by a forecast of ihs.");
		assertThat(share(estimate("a", "22").by("ihs").derived(Derivation.COMPUTED))).as("ihs never gave this number")
			.isEqualTo("huawei had 22% (computed)" + SHARE + ", from figures of ihs.");
		assertThat(share(estimate("a", "22").publisher("Daily").derived(Derivation.COMPUTED)))
			.isEqualTo("huawei had 22% (computed)" + SHARE + ", from figures reported by Daily.");
		assertThat(share(claim("a").percent("30").by("ihs").says(CONSIDERS)))
			.endsWith(", according to ihs (under consideration).");
	}

	@Test
	void anAllegationIsToldAsOneAndOnlyOnce() {
		assertThat(share(claim("a").percent("22").by("rival").says(ALLEGES)))
			.as("the sentence is told as the word of the accuser")
			.isEqualTo("rival alleges that huawei had 22%" + SHARE + ".");
		assertThat(share(estimate("a", "22").by("ihs"), claim("b").percent("28").by("rival").says(ALLEGES))).isEqualTo(
				"huawei had 22 to 28%" + SHARE + ", by an estimate of ihs and by an allegation of rival (contested).");
		assertThat(share(claim("a").percent("22").by("ihs").says(DENIES)))
			.isEqualTo("ihs denies that huawei had a share of the market \"telecom-equipment\" in 2017.");
	}

	@Test
	void onlySpeakersWhomTheLensShowsAreNamed() {
		FactView seen = new FactView(
				ClaimFixtures.share("huawei", "2017", estimate("a", "22").by("ihs").published("2018-01-01"),
						estimate("b", "22").by("abi").published("2019-01-01")),
				new Lens(null, LocalDate.parse("2018-06-01"), null, 0, Set.of()));

		assertThat(new FactWords(seen).summary()).isEqualTo("huawei had 22%" + SHARE + ", by an estimate of ihs.");
	}

	@Test
	void aNameThatEndsWithParenthesesIsNotFilledWithRemarks() {
		assertThat(share(estimate("a", "22").by("ihs").publisher("Daily"),
				estimate("b", "28").by("ihs").publisher("Daily"), estimate("c", "25").publisher("The Day (London)")))
			.isEqualTo("huawei had 22 to 28%" + SHARE
					+ ", by estimates of ihs and as reported by The Day (London) (contested).");
	}

	@Test
	void aRankHasItsSpeakerToo() {
		FactView rank = ClaimFixtures
			.wide(ClaimFixtures.rank("2017", claim("a").value("1", "rank", "No. 1").says(ESTIMATES).by("ihs")));

		assertThat(new FactWords(rank).summary())
			.isEqualTo("huawei had rank 1 in the market \"telecom-equipment\" in 2017, by an estimate of ihs.");
	}

	@Test
	void aSpeakerHasTheArticleOfItsName() {
		Entity ministry = ClaimFixtures.entity("Ministry of Trade", EntityKind.PUBLIC_BODY);

		assertThat(share(estimate("a", "22").by(ministry))).endsWith(", by an estimate of the Ministry of Trade.");
	}

	private static ClaimFixtures estimate(String id, String percent) {
		return claim(id).percent(percent).says(ESTIMATES);
	}

	private static String share(ClaimFixtures... claims) {
		return new FactWords(ClaimFixtures.wide(ClaimFixtures.share("huawei", "2017", claims))).summary();
	}

}
