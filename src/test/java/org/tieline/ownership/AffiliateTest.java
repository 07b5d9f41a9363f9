package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.FactView;
import org.tieline.hop.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.ownership.StakeFixtures.entity;
import static org.tieline.ownership.StakeFixtures.stakes;
import static org.tieline.ownership.StakeFixtures.subsidiary;

class AffiliateTest {

	private static final BigDecimal HALF = new BigDecimal("50");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			x 66 a                          | YES          | 66%
			x 66 a UNKNOWN                  | YES          | 66%
			x 66 a INDIRECT                 | UNDETERMINED | 0 to 66%
			x 66 a INDIRECT, x 60 a UNKNOWN | YES          | 60 to 100%
			x 30 a INDIRECT, x 55 a         | YES          | 55 to 85%
			x 10 a, o 60 a INDIRECT         | UNDETERMINED | 10%
			""")
	void anIndirectFigureIsNoMajority(String lines, Ternary caught, String aggregate) {
		// x may have 49% of p and of a, of which p has 51: 74% in the end, and never
		// half.
		Affiliate affiliate = affiliates(stakes(lines.split(", "))).getFirst();

		assertThat(affiliate.caught()).isEqualTo(caught);
		assertThat(affiliate.aggregate().text()).isEqualTo(aggregate);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					x 99 a UNKNOWN, x 1 b, b 1 a            | YES          | 98 to 100%  | 0 to 2%      | x's 99 may be its own, and b's 1 x's too, or in the 99
					x 60 a UNKNOWN, x 10 b, b 5 a           | YES          | 55 to 65%   | 35 to 45%    | at most b's 5 are in x's 60
					x 52 a UNKNOWN, x 10 b, b 5 a           | UNDETERMINED | 47 to 57%   | 43 to 53%    | 5 of the 52 may be b's, which is not x's
					x 52 a UNKNOWN, x 60 b, b 5 a           | YES          | 52 to 57%   | 43 to 48%    | b is x's, and what b has counts
					x 52 a UNKNOWN, x 60 b, b ? a           | YES          | 52 to 100%  | 0 to 48%     | as much as b has of the 52, x has through it
					x ? a UNKNOWN, x 1 b, b 1 a             | UNDETERMINED | 0 to 100%   | 0 to 99%     | of unknown size: anything up to what is left
					x ? a UNKNOWN, x 1 b, b 1 a, o 40 a     | UNDETERMINED | 0 to 100%   | 0 to 99%     | o's 40 may be x's, and are no other hand
					x 99 a INDIRECT, x 1 b, b 1 a           | UNDETERMINED | 0 to 99.99% | 0.01 to 99%  | 0.01 of the 99 is what x has through b
					x 60 b, b 50 a, x 30 a INDIRECT         | YES          | 50%         | 50%          | the 30 are 60% of 50, and nothing beside
					x 60 b, b 50 a, x 32 a INDIRECT         | YES          | 50 to 52%   | 48 to 50%    | 2 go beyond the chain
					x 60 b, b 50 a, x 30 a UNKNOWN          | YES          | 50 to 80%   | 20 to 50%    | the 30 may be held beside b's 50
					x 60 b, b 50 a, x 8 a, x 32 a INDIRECT  | YES          | 58 to 60%   | 40 to 42%    | an indirect figure leaves the direct one out
					x 60 b, b 30 a, x 10 a UNKNOWN, o 60 a  | UNDETERMINED | 30 to 40%   | 0 to 20%     | 10 of o's 60 may be x's, and 10 are left: 50 at most
					x 60 b, b 30 a, x 18 a INDIRECT, o 60 a | NO           | 30%         | 10%          | the chain explains the 18
					""")
	void aHoldingThatChainsDoNotExplainIsAnUpperBoundBesideThem(String lines, Ternary caught, String aggregate,
			String unrecorded, String why) {
		Affiliate a = affiliates(stakes(lines.split(", "))).stream()
			.filter((one) -> one.entity().id().equals("a"))
			.findFirst()
			.orElseThrow();

		assertThat(a.caught()).as(why).isEqualTo(caught);
		assertThat(a.aggregate().text()).as(why).isEqualTo(aggregate);
		assertThat(a.unrecorded().text()).as(why).isEqualTo(unrecorded);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			x ? a            | a stake, size not recorded
			x ? a alleged    | an alleged stake, size not recorded
			x ? a contested  | a contested stake, size not recorded
			x ? a doubtful   | a stake (first shown 2021), size not recorded
			""")
	void aStakeOfUnknownSizeIsToldByWhatIsKnownOfIt(String line, String words) {
		assertThat(affiliates(stakes(line)).getFirst().aggregateInWords()).isEqualTo(words);
	}

	@Test
	void theStakeThatWidensTheAggregateIsShownAmongTheChains() {
		Affiliate a = affiliates(stakes("x 99 a UNKNOWN", "x 60 b", "b 1 a")).getFirst();

		assertThat(a.chains()).extracting(Path::summary)
			.containsExactlyInAnyOrder("x held 60% of b; b held 1% of a.", "x held 99% of a.");
	}

	@Test
	void anIndirectStakeIsSaidToBeOne() {
		// or it would read like 32 beside the 30 through b
		Affiliate a = affiliates(stakes("x 60 b", "b 50 a", "x 32 a INDIRECT")).getFirst();

		assertThat(a.chains()).extracting(Path::summary)
			.containsExactly("x held 60% of b; b held 50% of a.", "x held 32% of a indirectly.");
	}

	@Test
	void anAllegationTakesNothingFromACertainChain() {
		// b is x's and holds the half of a, whatever else x may have of it.
		assertThat(affiliates(stakes("x 60 b", "b 50 a", "x ? a alleged UNKNOWN"))).extracting(Affiliate::caught)
			.containsOnly(Ternary.YES);
	}

	/**
	 * Others state that they have 55. An allegation keeps a NO open, up to its figure.
	 */
	@Test
	void anAllegedStakeIsAtMostItsFigure() {
		Affiliate a = affiliates(stakes("o 55 a", "x 45 a alleged")).getFirst();

		assertThat(a.caught()).isEqualTo(Ternary.UNDETERMINED);
		assertThat(a.aggregate().text()).isEqualTo("0 to 45%");
	}

	@Test
	void aSubsidiaryWithoutARecordedStakeIsUndetermined() {
		Affiliate affiliate = affiliates(List.of(), subsidiary("s", "x")).getFirst();

		assertThat(affiliate.entity().id()).isEqualTo("s");
		assertThat(affiliate.caught()).isEqualTo(Ternary.UNDETERMINED);
		assertThat(affiliate.aggregate().text()).isEqualTo("0 to 100%");
		assertThat(affiliate.unrecorded().text()).isEqualTo("0 to 100%");
		assertThat(affiliate.chains().getFirst().summary())
			.isEqualTo("x was the recorded parent, by a share that is not recorded, of s.");
		assertThat(affiliate.chains().getFirst().hops().getFirst().tie().name()).isEqualTo("AFFILIATED");
		assertThat(affiliate.chains().getFirst().hops().getFirst().forward()).isFalse();
	}

	@Test
	void ifAStakeInASubsidiaryIsRecordedOnlyTheStakeCounts() {
		Affiliate affiliate = affiliates(stakes("x 60 s", "o 40 s"), subsidiary("s", "x")).getFirst();

		assertThat(affiliate.caught()).isEqualTo(Ternary.YES);
		assertThat(affiliate.aggregate().text()).isEqualTo("60%");
		assertThat(affiliate.unrecorded().text()).isEqualTo("0%");
	}

	@Test
	void whatASubsidiaryHoldsIsOpenToo() {
		// s may be x's to more than half, and then b is; or not.
		List<Affiliate> affiliates = affiliates(stakes("s 100 b"), subsidiary("s", "x"));

		assertThat(affiliates).extracting((one) -> one.entity().id()).containsExactly("b", "s");
		assertThat(affiliates).extracting(Affiliate::caught).containsOnly(Ternary.UNDETERMINED);
	}

	@Test
	void aRecordedMajorityOfOthersDoesNotSettleASubsidiary() {
		// o's 60 may be held through x, whose subsidiary it is.
		assertThat(affiliates(stakes("o 60 s"), subsidiary("s", "x")).getFirst().caught())
			.isEqualTo(Ternary.UNDETERMINED);
	}

	@Test
	void aContestedStakeInAChainLeavesEverythingBelowItOpen() {
		List<Affiliate> affiliates = affiliates(stakes("x 60 a contested", "a 100 b"));

		assertThat(affiliates).extracting((one) -> one.entity().id()).containsExactly("a", "b");
		assertThat(affiliates).extracting(Affiliate::caught).containsOnly(Ternary.UNDETERMINED);
		assertThat(affiliates.getFirst().aggregate().text()).isEqualTo("0 to 60%");
	}

	@Test
	void aStakeWhoseEndIsContestedIsOpenAfterIt() {
		FactView stake = ClaimFixtures.on("2020",
				ClaimFixtures.stake(entity("x"), "DIRECT", entity("a"),
						claim("held").about("percent").percent("60").asOf("2017"), claim("sold").to("2018"),
						claim("denied").says(Stance.DENIES).about("end").by("critic")));

		assertThat(affiliates(List.of(stake))).extracting(Affiliate::caught).containsExactly(Ternary.UNDETERMINED);
	}

	@Test
	void aContestedStakeThatCannotReachTheThresholdSettlesIt() {
		// Even if x holds the contested 30, o has 60.
		assertThat(affiliates(stakes("x 30 a contested", "o 60 a")).getFirst().caught()).isEqualTo(Ternary.NO);
	}

	@Test
	void withoutContestedStakesTheRestWouldSettleIt() {
		assertThat(affiliates(stakes("x 60 a", "o 40 a")).getFirst().caught()).isEqualTo(Ternary.YES);
		assertThat(affiliates(stakes("x 60 a", "o 40 a", "p 20 a contested")).getFirst().caught())
			.isEqualTo(Ternary.UNDETERMINED);
	}

	private static List<Affiliate> affiliates(List<FactView> stakes, FactView... subsidiaries) {
		return Affiliate.of(Holdings.of(stakes, List.of(subsidiaries), "EQUITY"), List.of("x"), HALF);
	}

}
