package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.ownership.OwnershipReport.UltimateOwner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a partial record answers for certain is so in truth: ownership is drawn whole,
 * rings included, and recorded in part (bounds, bounds that are not reached, unknown
 * sizes, unknown interest, undated figures, disputes, missing holders, rumours). Numbers
 * are drawn with fixed seeds.
 */
class SoundnessTest {

	private static final int DRAWS = 300;

	private static final List<List<String>> LISTED = List.of(List.of("gov"), List.of("gov", "o1"), List.of("n0"));

	@ParameterizedTest
	@ValueSource(longs = { 41, 42, 43, 44 })
	void whomARuleCatchesForCertainItCatches(long seed) {
		Random random = new Random(seed);
		Map<Ternary, Integer> answers = new EnumMap<>(Ternary.class);
		for (int draw = 0; draw < DRAWS; draw++) {
			PartialRecord record = PartialRecord.draw(random);
			Holdings holdings = holdings(record);
			BigDecimal threshold = new BigDecimal(List.of("50", "50", "25", "51").get(random.nextInt(4)));
			for (List<String> listed : LISTED) {
				FiftyPercentRule truth = FiftyPercentRule.apply(new OwnershipGraph(record.truth()), listed,
						Threshold.atLeast(threshold));
				for (Affiliate affiliate : Affiliate.of(holdings, listed, threshold)) {
					String what = "seed %d: %s under %s at %s: %s of %s".formatted(seed, affiliate.entity().id(),
							listed, threshold, record.recorded(), record.truth());
					boolean caught = isCaught(truth, affiliate.entity().id());
					answers.merge(affiliate.caught(), 1, Integer::sum);
					assertThat(affiliate.caught()).as(what).isNotEqualTo(caught ? Ternary.NO : Ternary.YES);
					assertAggregate(affiliate,
							truth.of(affiliate.entity().id()).map(Finding::aggregateLow).orElse(BigDecimal.ZERO), what);
				}
			}
		}
		assertThat(answers.getOrDefault(Ternary.YES, 0)).as("%s", answers).isGreaterThan(DRAWS / 2);
		assertThat(answers.getOrDefault(Ternary.NO, 0)).as("%s", answers).isGreaterThan(DRAWS / 2);
	}

	private static void assertAggregate(Affiliate affiliate, BigDecimal held, String what) {
		assertThat(affiliate.aggregate().low()).as(what).isLessThanOrEqualTo(held);
		assertThat(affiliate.aggregate().high().add(affiliate.unrecorded().high())).as(what)
			.isGreaterThanOrEqualTo(held);
	}

	@ParameterizedTest
	@ValueSource(longs = { 51, 52, 53, 54 })
	void controlAndPartsAgreeWithTheTruth(long seed) {
		Random random = new Random(seed);
		Map<Ternary, Integer> answers = new EnumMap<>(Ternary.class);
		int upper = 0;
		for (int draw = 0; draw < DRAWS; draw++) {
			PartialRecord record = PartialRecord.draw(random);
			OwnershipGraph truth = new OwnershipGraph(record.truth());
			for (UltimateOwner owner : OwnershipReport.of(holdings(record), "n0").owners()) {
				String id = owner.owner().id();
				String what = "seed %d: %s: %s of %s".formatted(seed, id, record.recorded(), record.truth());
				boolean controls = isCaught(FiftyPercentRule.apply(truth, List.of(id), Threshold.MAJORITY), "n0");
				answers.merge(owner.controls(), 1, Integer::sum);
				assertThat(owner.controls()).as(what).isNotEqualTo(controls ? Ternary.NO : Ternary.YES);
				double part = IntegratedOwnership.of(truth, List.of(id)).low("n0") * 100;
				assertThat(owner.integrated().low().doubleValue()).as(what).isLessThanOrEqualTo(part + 1e-6);
				if (record.whole()) {
					assertThat(owner.integrated().high().doubleValue()).as(what).isGreaterThanOrEqualTo(part - 1e-6);
					upper++;
				}
			}
		}
		assertThat(answers.getOrDefault(Ternary.YES, 0)).as("%s", answers).isGreaterThan(DRAWS / 4);
		assertThat(answers.getOrDefault(Ternary.NO, 0)).as("%s", answers).isGreaterThan(DRAWS / 4);
		assertThat(upper).isGreaterThan(DRAWS / 2);
	}

	/** In truth nothing is open: the least fixed point of the published rule. */
	private static boolean isCaught(FiftyPercentRule truth, String company) {
		return truth.of(company).map(Finding::caught).filter(Ternary.YES::equals).isPresent();
	}

	private static Holdings holdings(PartialRecord record) {
		return Holdings.of(StakeFixtures.stakes(record.recorded().toArray(String[]::new)), "EQUITY");
	}

}
