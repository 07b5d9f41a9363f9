package org.tieline.influence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.ownership.Control;
import org.tieline.ownership.IntegratedOwnership;
import org.tieline.ownership.OwnershipGraph;
import org.tieline.ownership.PartialRecord;
import org.tieline.ownership.StakeFixtures;
import org.tieline.ownership.Ternary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.ownership.StakeFixtures.entity;

/** What a partial record says of a state for certain is so in truth. */
class SoundnessTest {

	private static final int DRAWS = 300;

	@ParameterizedTest
	@ValueSource(longs = { 61, 62, 63 })
	void controlAndThePartOfTheStateAgreeWithTheTruth(long seed) {
		Random random = new Random(seed);
		Map<Ternary, Integer> answers = new EnumMap<>(Ternary.class);
		for (int draw = 0; draw < DRAWS; draw++) {
			PartialRecord record = PartialRecord.draw(random);
			OwnershipGraph truth = new OwnershipGraph(record.truth());
			StateInfluence answer = StateInfluence.of(entity("n0"), entity("gov"),
					StakeFixtures.stakes(record.recorded().toArray(String[]::new)), List.of(), List.of());
			String what = "seed %d: %s of %s".formatted(seed, record.recorded(), record.truth());
			boolean controls = Control.of(truth, "gov", "n0") == Ternary.YES;
			answers.merge(answer.controls(), 1, Integer::sum);
			assertThat(answer.controls()).as(what).isNotEqualTo(controls ? Ternary.NO : Ternary.YES);
			double part = IntegratedOwnership.of(truth, List.of("gov")).low("n0") * 100;
			assertThat(answer.ownership().low().doubleValue()).as(what).isLessThanOrEqualTo(part + 1e-6);
			if (record.whole()) {
				assertThat(answer.ownership().high().doubleValue()).as(what).isGreaterThanOrEqualTo(part - 1e-6);
			}
		}
		assertThat(answers.getOrDefault(Ternary.YES, 0)).as("%s", answers).isGreaterThan(DRAWS / 20);
		assertThat(answers.getOrDefault(Ternary.NO, 0)).as("%s", answers).isGreaterThan(DRAWS / 10);
	}

}
