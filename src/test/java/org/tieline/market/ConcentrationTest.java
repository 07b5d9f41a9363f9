package org.tieline.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tieline.evidence.EntityKind;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Told;
import org.tieline.market.Concentration.Assumption;
import org.tieline.market.Concentration.Band;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tieline.evidence.Stance.ALLEGES;
import static org.tieline.evidence.Stance.DENIES;
import static org.tieline.evidence.Stance.PLANS;
import static org.tieline.evidence.Told.claim;
import static org.tieline.market.Concentration.Assumption.NAMED_ARE_THE_TOP;
import static org.tieline.market.Concentration.Assumption.NONE;
import static org.tieline.market.Concentration.Assumption.NO_UNKNOWN_ABOVE_LARGEST_NAMED;

class ConcentrationTest {

	@Test
	void theRestLiesBetweenManySmallFirmsAndOneLargeOne() {
		// 22^2 + 13^2 + 11^2 + 10^2 = 874; the other 44 percent in one hand: + 44^2 =
		// 2810.
		Concentration found = of(NONE, "22", "13", "11", "10");
		assertThat(found.low()).isEqualTo(874);
		assertThat(found.high()).isEqualTo(2810);
		assertThat(found.covered()).isEqualTo(56);
		assertThat(found.firms()).isEqualTo(4);
	}

	@Test
	void noUnknownFirmAboveTheLargestNamedCapsTheRest() {
		// 874 + 22^2 + 22^2 = 1842.
		assertThat(of(NO_UNKNOWN_ABOVE_LARGEST_NAMED, "22", "13", "11", "10").high()).isEqualTo(1842);
	}

	@Test
	void theNamedBeingTheTopCapsTheRestAtTheSmallest() {
		// 874 + 4 x 10^2 + 4^2 = 1290.
		assertThat(of(NAMED_ARE_THE_TOP, "22", "13", "11", "10").high()).isEqualTo(1290);
	}

	@Test
	void aMarketThatIsKnownAsAWholeIsKnownExactly() {
		Concentration found = of(NONE, "50", "30", "20");
		assertThat(found.low()).isEqualTo(3800).isEqualTo(found.high());
		assertThat(found.band()).isEqualTo(Band.HIGH);
	}

	@Test
	void withoutAnyShareNothingIsKnown() {
		assertThat(Concentration.of(List.of(), NONE)).isNull();
	}

	@Test
	void aShareThatIsOnlyDeniedGivesNoNumber() {
		FactView denied = Told.wide(Told.share("huawei", "2017", claim("a").says(DENIES)));
		assertThat(Concentration.of(List.of(denied), NONE)).isNull();
	}

	@Test
	void whatIsOnlyAllegedPlannedOrAlsoDeniedLeavesTheShareUnknown() {
		// Beside a firm of 22 the other 78 percent may lie in many hands or in one.
		FactView alleged = Told.wide(Told.share("huawei", "2017", claim("a").says(ALLEGES).percent("60")));
		FactView planned = Told.wide(Told.share("huawei", "2017", claim("a").says(PLANS).percent("60")));
		FactView denied = Told.wide(Told.share("huawei", "2017", claim("a").percent("60"), claim("b").says(DENIES)));
		for (FactView unsure : List.of(alleged, planned, denied)) {
			Concentration found = requireNonNull(Concentration.of(List.of(share("22"), unsure), NONE));
			assertThat(found.low()).isEqualTo(484);
			assertThat(found.high()).isEqualTo(22 * 22 + 78 * 78);
			assertThat(found.covered()).isEqualTo(22);
			assertThat(found.firms()).isEqualTo(1);
			assertThat(Concentration.of(List.of(unsure), NONE)).isNull();
		}
	}

	@Test
	void groupsAreLeftOut() {
		// "Top seven: 80%" is no firm.
		FactView group = Told
			.wide(Told.share(Told.entity("top-seven", EntityKind.GROUP), "2017", claim("g").percent("80")));
		Concentration found = requireNonNull(Concentration.of(List.of(share("22"), group), NONE));
		assertThat(found.firms()).isEqualTo(1);
		assertThat(found.low()).isEqualTo(484);
		assertThat(Concentration.of(List.of(group), NONE)).isNull();
	}

	@Test
	void aContestedShareIsAnInterval() {
		// 22 and 28: from 22^2 = 484 to 28^2 + 50^2 = 3284 beside a firm of 22; or the
		// rest in one hand: 22^2 + 22^2 + 56^2 = 4104.
		FactView contested = Told
			.wide(Told.share("huawei", "2017", claim("a").percent("22"), claim("b").percent("28")));
		Concentration found = requireNonNull(Concentration.of(List.of(contested, share("22")), NONE));
		assertThat(found.low()).isEqualTo(968);
		assertThat(found.high()).isEqualTo(4104);
		assertThat(found.covered()).isEqualTo(44);
	}

	@Test
	void anOpenShareReachesToTheWhole() {
		// At least 60: from 3600 to a monopoly.
		Concentration found = of(NONE, "60..");
		assertThat(found.low()).isEqualTo(3600);
		assertThat(found.high()).isEqualTo(10000);
		assertThat(of(NONE, "..5").low()).isZero();
	}

	@Test
	void theLargestBoundIsNotAlwaysTheOneToFill() {
		// 90 percent is given: 60, 15, 15 and 0. Of the other 10, four to the second
		// (15 to 19: 136 more) and six elsewhere (36) give 172; ten to the last give 100.
		Concentration found = of(NONE, "60", "15..19", "15", "0..20");
		assertThat(found.high()).isEqualTo(60 * 60 + 19 * 19 + 15 * 15 + 6 * 6);
	}

	@Test
	void sharesThatSumToMoreThanTheWholeLeaveNothingForOthers() {
		Concentration found = of(NONE, "60", "50");
		assertThat(found.low()).isEqualTo(6100).isEqualTo(found.high());
		assertThat(found.covered()).isEqualTo(110);
	}

	@Test
	void theBandsAreThoseOfTheGuidelines() {
		assertThat(of(NONE, "10", "10", "10", "10", "10", "10", "10", "10", "10", "10").band())
			.isEqualTo(Band.MODERATE);
		// 11 x 9 percent and 1 in one hand: 892.
		assertThat(of(NONE, "9", "9", "9", "9", "9", "9", "9", "9", "9", "9", "9").band())
			.isEqualTo(Band.UNCONCENTRATED);
		// 30^2 + 30^2 = 1800 is moderate at most; 40 more percent in one hand are not.
		assertThat(of(NONE, "30", "30").band()).isEqualTo(Band.UNDETERMINED);
		assertThat(of(NONE, "50").band()).isEqualTo(Band.HIGH);
	}

	@Test
	void anIntervalOverABorderIsUndetermined() {
		assertThat(of(NONE, "22", "13", "11", "10").band()).isEqualTo(Band.UNDETERMINED);
		assertThat(of(NAMED_ARE_THE_TOP, "22", "13", "11", "10").band()).isEqualTo(Band.UNDETERMINED);
	}

	@Test
	void noMarketThatFitsTheSharesIsOutsideTheInterval() {
		for (int seed = 0; seed < 300; seed++) {
			Random random = new Random(seed);
			Case market = Case.random(random);
			Concentration found = of(NONE, market.texts());
			assertThat(found.high()).as("seed %d: %s", seed, market).isCloseTo(market.most(NONE), within(1e-6));
			assertThat(found.low()).as("seed %d: %s", seed, market).isLessThanOrEqualTo(market.least() + 1e-6);
		}
	}

	@Test
	void underAnAssumptionTheUpperBoundIsNeverTooLow() {
		for (int seed = 0; seed < 300; seed++) {
			Case market = Case.random(new Random(seed));
			for (Assumption assumption : List.of(NAMED_ARE_THE_TOP, NO_UNKNOWN_ABOVE_LARGEST_NAMED)) {
				double high = of(assumption, market.texts()).high();
				assertThat(high).as("seed %d: %s, %s", seed, assumption, market)
					.isGreaterThanOrEqualTo(market.most(assumption) - 1e-6);
				assertThat(high).isLessThanOrEqualTo(of(NONE, market.texts()).high() + 1e-6);
			}
		}
	}

	@Test
	void underAFixedCapTheUpperBoundIsReached() {
		for (int seed = 0; seed < 300; seed++) {
			Random random = new Random(seed);
			Case market = Case.random(random);
			int cap = (1 + random.nextInt(6)) * Case.STEP;
			double[] low = Arrays.stream(market.low()).asDoubleStream().toArray();
			double[] high = Arrays.stream(market.high()).asDoubleStream().toArray();
			assertThat(new GreatestIndex(low, high, cap).value()).as("seed %d: %s, cap %d", seed, market, cap)
				.isCloseTo(market.most((shares) -> cap), within(1e-6));
		}
	}

	/** Shares in steps of ten percent, so that every market that fits can be tried. */
	private record Case(int[] low, int[] high) {

		private static final int STEP = 10;

		static Case random(Random random) {
			int firms = 1 + random.nextInt(3);
			int[] low = new int[firms];
			int[] high = new int[firms];
			int left = 10;
			for (int i = 0; i < firms; i++) {
				low[i] = random.nextInt(1 + left / 2) * STEP;
				left -= low[i] / STEP;
				high[i] = Math.min(100, low[i] + random.nextInt(4) * STEP);
			}
			return new Case(low, high);
		}

		String[] texts() {
			String[] texts = new String[this.low.length];
			for (int i = 0; i < texts.length; i++) {
				texts[i] = this.low[i] + ".." + this.high[i];
			}
			return texts;
		}

		double least() {
			double least = Double.MAX_VALUE;
			for (int[] shares : markets()) {
				least = Math.min(least, squares(shares));
			}
			return least;
		}

		double most(Assumption assumption) {
			return switch (assumption) {
				case NONE -> most((shares) -> 100);
				case NO_UNKNOWN_ABOVE_LARGEST_NAMED -> most((shares) -> Arrays.stream(shares).max().orElseThrow());
				case NAMED_ARE_THE_TOP -> most((shares) -> Arrays.stream(shares).min().orElseThrow());
			};
		}

		/**
		 * The greatest index of all markets in whole steps, others being at most so
		 * large.
		 */
		double most(ToIntFunction<int[]> cap) {
			double most = 0;
			for (int[] shares : markets()) {
				most = Math.max(most, squares(shares) + inOthers(100 - sum(shares), cap.applyAsInt(shares)));
			}
			return most;
		}

		/** All ways to give each firm a share within its bounds, together at most 100. */
		private List<int[]> markets() {
			List<int[]> markets = new ArrayList<>(List.of(this.low.clone()));
			for (int i = 0; i < this.low.length; i++) {
				List<int[]> more = new ArrayList<>();
				for (int[] shares : markets) {
					for (int share = this.low[i]; share <= this.high[i]; share += STEP) {
						int[] other = shares.clone();
						other[i] = share;
						more.add(other);
					}
				}
				markets = more;
			}
			markets.removeIf((shares) -> sum(shares) > 100);
			return markets;
		}

		private static double inOthers(int rest, int cap) {
			double squares = 0;
			for (int left = rest; left > 0 && cap > 0; left -= cap) {
				squares += Math.pow(Math.min(left, cap), 2);
			}
			return squares;
		}

		private static int sum(int[] shares) {
			int sum = 0;
			for (int share : shares) {
				sum += share;
			}
			return sum;
		}

		private static double squares(int[] shares) {
			double squares = 0;
			for (int share : shares) {
				squares += share * share;
			}
			return squares;
		}

		@Override
		public String toString() {
			return String.join(", ", texts());
		}

	}

	private static Concentration of(Assumption assumption, String... percents) {
		List<FactView> shares = new ArrayList<>();
		for (String percent : percents) {
			shares.add(share(percent));
		}
		@Nullable Concentration found = Concentration.of(shares, assumption);
		return requireNonNull(found);
	}

	private static FactView share(String percent) {
		return Told.wide(Told.share("firm", "2017", claim("a").percent(percent)));
	}

}
