package org.tieline.market;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;

import org.junit.jupiter.api.Test;

import org.tieline.RandomRuns;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.FactView;
import org.tieline.market.Concentration.Assumption;
import org.tieline.market.Concentration.Band;
import org.tieline.market.Families.FirmTie;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tieline.claim.Stance.ALLEGES;
import static org.tieline.claim.Stance.DENIES;
import static org.tieline.claim.Stance.PLANS;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.market.Concentration.Assumption.NAMED_ARE_THE_TOP;
import static org.tieline.market.Concentration.Assumption.NONE;
import static org.tieline.market.Concentration.Assumption.NO_UNKNOWN_ABOVE_LARGEST_NAMED;

class ConcentrationTest {

	@Test
	void theRestLiesBetweenManySmallFirmsAndOneLargeOne() {
		// 22^2 + 13^2 + 11^2 + 10^2 = 874; the other 44 percent in one hand: + 44^2 =
		// 2810.
		Concentration found = of(NONE, "22", "13", "11", "10");
		assertThat(found.low()).isEqualByComparingTo("874");
		assertThat(found.high()).isEqualByComparingTo("2810");
		assertThat(found.covered()).isEqualByComparingTo("56");
		assertThat(found.firms()).isEqualTo(4);
	}

	@Test
	void ifNoUnknownFirmIsLargerThanTheLargestNamedOneTheRestIsCapped() {
		// 874 + 22^2 + 22^2 = 1842.
		assertThat(of(NO_UNKNOWN_ABOVE_LARGEST_NAMED, "22", "13", "11", "10").high()).isEqualByComparingTo("1842");
	}

	@Test
	void ifTheNamedFirmsAreTheLargestTheRestIsCappedAtTheSmallest() {
		// 874 + 4 x 10^2 + 4^2 = 1290.
		assertThat(of(NAMED_ARE_THE_TOP, "22", "13", "11", "10").high()).isEqualByComparingTo("1290");
	}

	@Test
	void aMarketThatIsKnownAsAWholeIsKnownWithinTheRoundingOfItsShares() {
		// Least: 49.5^2 + 29.5^2 + 19.5^2 = 3700.75. Of the 1.5 left, 1 goes to the
		// first and 0.5 to the second: 50.5^2 + 30^2 + 19.5^2 = 3830.5.
		Concentration found = of(NONE, "50", "30", "20");
		assertThat(found.low()).isEqualByComparingTo("3700.75").isEqualByComparingTo(found.lowWithRounding());
		assertThat(found.high()).isEqualByComparingTo("3830.5").isEqualByComparingTo(found.highWithRounding());
		assertThat(found.band()).isEqualTo(Band.HIGH);
	}

	@Test
	void withoutAnyShareNothingIsKnown() {
		assertThat(Concentration.of(List.of(), Families.NONE, NONE)).isNull();
	}

	@Test
	void aShareThatIsOnlyDeniedGivesNoNumber() {
		FactView denied = ClaimFixtures.wide(ClaimFixtures.share("huawei", "2017", claim("a").says(DENIES)));
		assertThat(Concentration.of(List.of(denied), Families.NONE, NONE)).isNull();
	}

	@Test
	void whatIsOnlyAllegedPlannedOrAlsoDeniedLeavesTheShareUnknown() {
		// Beside a firm of 22 the other 78 percent may lie in many hands or in one.
		FactView alleged = ClaimFixtures
			.wide(ClaimFixtures.share("huawei", "2017", claim("a").says(ALLEGES).percent("60")));
		FactView planned = ClaimFixtures
			.wide(ClaimFixtures.share("huawei", "2017", claim("a").says(PLANS).percent("60")));
		FactView denied = ClaimFixtures
			.wide(ClaimFixtures.share("huawei", "2017", claim("a").percent("60"), claim("b").says(DENIES)));
		for (FactView unsure : List.of(alleged, planned, denied)) {
			Concentration found = requireNonNull(Concentration.of(List.of(share("22"), unsure), Families.NONE, NONE));
			assertThat(found.low()).isEqualByComparingTo("484");
			assertThat(found.high()).isEqualByComparingTo("6568");
			assertThat(found.covered()).isEqualByComparingTo("22");
			assertThat(found.firms()).isEqualTo(1);
			assertThat(Concentration.of(List.of(unsure), Families.NONE, NONE)).isNull();
		}
	}

	@Test
	void groupsAreLeftOut() {
		// "Top seven: 80%" is no firm.
		FactView group = ClaimFixtures.wide(ClaimFixtures.share(ClaimFixtures.entity("top-seven", EntityKind.GROUP),
				"2017", claim("g").percent("80")));
		Concentration found = requireNonNull(Concentration.of(List.of(share("22"), group), Families.NONE, NONE));
		assertThat(found.firms()).isEqualTo(1);
		assertThat(found.low()).isEqualByComparingTo("484");
		assertThat(Concentration.of(List.of(group), Families.NONE, NONE)).isNull();
	}

	@Test
	void aContestedShareIsAnInterval() {
		// 22 and 28: from 22^2 = 484 to 28^2 + 50^2 = 3284 beside a firm of 22; or the
		// rest in one hand: 22^2 + 22^2 + 56^2 = 4104.
		FactView contested = ClaimFixtures.wide(ClaimFixtures.share("huawei", "2017", claim("x").on("a").percent("22"),
				claim("y").on("b").percent("28")));
		Concentration found = requireNonNull(Concentration.of(List.of(contested, share("22")), Families.NONE, NONE));
		assertThat(found.low()).isEqualByComparingTo("968");
		assertThat(found.high()).isEqualByComparingTo("4104");
		assertThat(found.covered()).isEqualByComparingTo("44");
	}

	@Test
	void anOpenShareReachesToTheWhole() {
		// At least 60: from 3600 to a monopoly.
		Concentration found = of(NONE, "60..");
		assertThat(found.low()).isEqualByComparingTo("3600");
		assertThat(found.high()).isEqualByComparingTo("10000");
		assertThat(of(NONE, "..5").low()).isZero();
	}

	@Test
	void theLargestBoundIsNotAlwaysTheOneToFill() {
		// 90 percent is given: 60, 15, 15 and 0. Of the other 10, four to the second
		// (15 to 19: 136 more) and six elsewhere (36) give 172; ten to the last give 100.
		Concentration found = of(NONE, "60", "15..19", "15", "0..20");
		assertThat(found.high()).isEqualByComparingTo("4222");
	}

	@Test
	void sharesThatCannotBePartsOfOneWholeAreNoIndex() {
		// If only the 60 is right: 3600 to 60^2 + 40^2; if only the 50 is: 2500 to 5000.
		Concentration found = of(NONE, "60", "50");
		assertThat(found.exceedsWhole()).isTrue();
		assertThat(found.low()).isEqualByComparingTo("2500");
		assertThat(found.high()).isEqualByComparingTo("5200");
		assertThat(found.covered()).isEqualByComparingTo("50");
		assertThat(of(NONE, "60", "40").exceedsWhole()).isFalse();
		// 101 percent are within the rounding of three.
		assertThat(of(NONE, "34", "34", "33").exceedsWhole()).isFalse();
	}

	@Test
	void theBandsAreThoseOfTheGuidelines() {
		assertThat(of(NONE, "12.5", "12.5", "12.5", "12.5", "12.5", "12.5", "12.5", "12.5").band())
			.isEqualTo(Band.MODERATE);
		// Ten of 10 percent are 1000, but as printed they may be less or more.
		assertThat(of(NONE, "10", "10", "10", "10", "10", "10", "10", "10", "10", "10").band())
			.isEqualTo(Band.UNDETERMINED);
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
	void figuresOfTwoHousesAreNotAddedUp() {
		// By either house: 90^2 = 8100 to 90^2 + 10^2 = 8200, and never 16200.
		Concentration found = byHouses(share("a", "90", "one"), share("b", "90", "two"));
		assertThat(found.low()).isEqualByComparingTo("8100");
		assertThat(found.high()).isEqualByComparingTo("8200");
		assertThat(found.covered()).isEqualByComparingTo("90");
		assertThat(found.exceedsWhole()).isFalse();
		assertThat(found.houses()).extracting(House::name).containsExactly("one", "two");
	}

	@Test
	void theIntervalOfTwoHousesHoldsByEach() {
		// One: 60^2 + 30^2 = 4500 to 4600; two: 50^2 = 2500 to 5000.
		Concentration found = byHouses(share("a", "60", "one"), share("b", "30", "one"), share("c", "50", "two"));
		assertThat(found.low()).isEqualByComparingTo("2500");
		assertThat(found.high()).isEqualByComparingTo("5000");
		assertThat(found.houses()).extracting((house) -> house.name() + " " + house.low() + " " + house.high())
			.containsExactly("one 4500 4600", "two 2500 5000");
	}

	@Test
	void aHouseThatNamesEveryFirmServes() {
		// One: 60^2 + 30^2 = 4500, and 10^2 more in one hand. The other house has only
		// the
		// first firm, and its 60.2 is printed as 60.
		Concentration found = byHouses(both("60", "60.2"), share("b", "30", "one"));
		assertThat(found.low()).isEqualByComparingTo("4500");
		assertThat(found.high()).isEqualByComparingTo("4600");
		// 59.5^2 + 29.5^2; 60.5^2 + 29.5^2 + 10^2.
		assertThat(found.lowWithRounding()).isEqualByComparingTo("4410.5");
		assertThat(found.highWithRounding())
			.isEqualByComparingTo(byHouses(share("a", "60", "one"), share("b", "30", "one")).highWithRounding());
		assertThat(found.houses()).extracting(House::name).containsExactly("one", "two");
	}

	@Test
	void aLessExactFigureThatAgreesDoesNotWidenTheHouseThatServes() {
		Concentration found = byHouses(both("60.2", "60"), share("b", "30.1", "one"));
		Concentration alone = byHouses(share("a", "60.2", "one"), share("b", "30.1", "one"));

		// 60.2^2 + 30.1^2 = 4530.05; 9.7^2 more in one hand: 4624.14.
		assertThat(found.bounds()).isEqualTo(alone.bounds());
		assertThat(found.low()).isEqualByComparingTo("4530.05");
		assertThat(found.high()).isEqualByComparingTo("4624.14");
	}

	@Test
	void aFigureThatDoesNotAgreeWidensTheHouseThatServes() {
		// 62^2 + 30^2 + 8^2 = 3844 + 900 + 64.
		Concentration found = byHouses(both("60", "62"), share("b", "30", "one"));
		assertThat(found.low()).isEqualByComparingTo("4500");
		assertThat(found.high()).isEqualByComparingTo("4808");
	}

	@Test
	void ifTwoHousesServeTheIntervalHoldsByEach() {
		// One: 60^2 + 30^2 = 4500 to 4600; two: 60.2^2 + 30^2 = 4524.04, with 9.8^2 more
		// 4620.08.
		Concentration found = byHouses(both("60", "60.2"), ClaimFixtures.wide(ClaimFixtures.share("b", "2017",
				claim("v").on("one").percent("30"), claim("w").on("two").percent("30"))));
		assertThat(found.low()).isEqualByComparingTo("4500");
		assertThat(found.high()).isEqualByComparingTo("4620.08");
	}

	/** The share of one firm by two houses. */
	private static FactView both(String one, String two) {
		return ClaimFixtures.wide(
				ClaimFixtures.share("a", "2017", claim("x").on("one").percent(one), claim("y").on("two").percent(two)));
	}

	@Test
	void roundingCountsWhereTheSharesMayBeTheWhole() {
		// Three thirds are printed as 33, 33 and 33: 3333.33. Least 3 x 32.5^2; greatest
		// 33.5^2 + 33.5^2 + 33^2 = 3333.5.
		Concentration found = of(NONE, "33", "33", "33");
		assertThat(found.low()).isEqualByComparingTo("3168.75");
		assertThat(found.high()).isEqualByComparingTo("3333.5");
		assertThat(found.covered()).isEqualByComparingTo("99");
	}

	@Test
	void roundingIsDistinguishedFromUnnamedFirms() {
		// 22, 13, 11 and 10 at their least: 21.5^2 + 12.5^2 + 10.5^2 + 9.5^2 = 819. The
		// greatest has them at their least but for the rest, 46^2, in one hand: 2935;
		// with the first at its most and 45 in one hand: 484 + 36 + 2025 - ... is less.
		Concentration found = of(NONE, "22", "13", "11", "10");
		assertThat(found.low()).isEqualByComparingTo("874");
		assertThat(found.lowWithRounding()).isEqualByComparingTo("819");
		assertThat(found.highWithRounding()).isEqualByComparingTo("2935");
	}

	@Test
	void sumsAreExactDecimals() {
		// 35.7 + 24.6 + 15.8 + 13.2 + 9.3 = 98.6; as binary fractions 98.60000000000001.
		Concentration found = of(NONE, "35.7", "24.6", "15.8", "13.2", "9.3");
		assertThat(found.covered()).isEqualTo(new BigDecimal("98.6"));
		// 1274.49 + 605.16 + 249.64 + 174.24 + 86.49 = 2390.02; 1.4 in one hand more.
		assertThat(found.low()).isEqualTo(new BigDecimal("2390.02"));
		assertThat(found.high()).isEqualTo(new BigDecimal("2391.98"));
	}

	@Test
	void aParentAndItsSubsidiaryAreOneFirmInEitherReading() {
		// The 30 have the 20 in them: 30^2 + 40^2 = 2500, at most + 30^2 = 3400. They
		// have not: 50^2 + 40^2 = 4100, at most + 10^2 = 4200.
		Concentration found = family(certain("sub", "parent"), "parent 30", "sub 20", "other 40");
		assertThat(found.low()).isEqualByComparingTo("2500");
		assertThat(found.high()).isEqualByComparingTo("4200");
		assertThat(found.firms()).isEqualTo(2);
		assertThat(found.covered()).isEqualByComparingTo("70");
		assertThat(found.joinedBy()).extracting(FactView::id).containsExactly("sub<parent");
	}

	@Test
	void aSubsidiaryWithMoreThanItsParentIsNotPartOfItsFigure() {
		// Only 20 + 30 = 50: 50^2 + 40^2 to + 10^2.
		Concentration found = family(certain("sub", "parent"), "parent 20", "sub 30", "other 40");
		assertThat(found.low()).isEqualByComparingTo("4100");
		assertThat(found.high()).isEqualByComparingTo("4200");
	}

	@Test
	void subsidiariesOfAParentOutsideTheMarketAreOneFirm() {
		// a and b belong to p by way of q: 30 + 20 = 50.
		Concentration found = family(List.of(tie("a", "q", true), tie("q", "p", true), tie("b", "p", true)), "a 30",
				"b 20", "other 40");
		assertThat(found.low()).isEqualByComparingTo("4100");
		assertThat(found.high()).isEqualByComparingTo("4200");
		assertThat(found.joinedBy()).hasSize(3);
	}

	@Test
	void whatIsNotCertainToBeASubsidiaryMayAlsoBeAFirmOfItsOwn() {
		// As two: 20^2 + 30^2 + 40^2 = 2900; the rest of 10 in one hand: + 100.
		Concentration found = family(List.of(tie("sub", "parent", false)), "parent 20", "sub 30", "other 40");
		assertThat(found.low()).isEqualByComparingTo("2900");
		assertThat(found.high()).isEqualByComparingTo("4200");
	}

	@Test
	void aReadingThatExceedsTheWholeIsNone() {
		// 70 and 50 cannot be added, so the 70 have the 50 in them: 4900 + 20^2.
		Concentration found = family(certain("sub", "parent"), "parent 70", "sub 50", "other 20");
		assertThat(found.exceedsWhole()).isFalse();
		assertThat(found.low()).isEqualByComparingTo("5300");
		assertThat(found.high()).isEqualByComparingTo("5400");
	}

	@Test
	void firmsWithoutARecordedTieAreApart() {
		Concentration found = family(certain("sub", "elsewhere"), "parent 30", "sub 20", "other 40");
		assertThat(found.low()).isEqualByComparingTo("2900");
		assertThat(found.joinedBy()).isEmpty();
		assertThat(found.firms()).isEqualTo(3);
	}

	/** A market of one to six firms, some named, printed in whole percents. */
	@Test
	void theIntervalHoldsTheTrueIndexOfPrintedShares() {
		for (int seed = 0; seed < RandomRuns.of(2000); seed++) {
			Random random = new Random(seed);
			double[] truth = shares(random);
			int named = 1 + random.nextInt(truth.length);
			String[] printed = new String[named];
			for (int i = 0; i < named; i++) {
				printed[i] = String.valueOf(Math.round(truth[i]));
			}
			double index = Arrays.stream(truth).map((share) -> share * share).sum();
			Concentration found = of(NONE, printed);
			assertThat(index).as("seed %d", seed)
				.isBetween(found.lowWithRounding().doubleValue() - 1e-9, found.highWithRounding().doubleValue() + 1e-9);
			assertThat(found.highWithRounding()).isLessThanOrEqualTo(new BigDecimal("10000"));
			assertThat(found.low()).isGreaterThanOrEqualTo(found.lowWithRounding());
			assertThat(found.high()).isLessThanOrEqualTo(found.highWithRounding());
			assertThat(found.exceedsWhole()).isFalse();
			if (named == truth.length) {
				assertThat(index).as("all named, seed %d", seed)
					.isBetween(found.low().doubleValue() - 1e-9, found.high().doubleValue() + 1e-9);
			}
		}
	}

	private static double[] shares(Random random) {
		double[] shares = new double[1 + random.nextInt(6)];
		double sum = 0;
		for (int i = 0; i < shares.length; i++) {
			shares[i] = random.nextDouble() * random.nextDouble();
			sum += shares[i];
		}
		for (int i = 0; i < shares.length; i++) {
			shares[i] *= 100 / sum;
		}
		return shares;
	}

	/** Figures of houses of any kind: whoever gives whatever, the index stays one. */
	@Test
	void noFiguresOfAnyHousesMakeMoreThanAMonopoly() {
		for (int seed = 0; seed < RandomRuns.of(500); seed++) {
			Random random = new Random(seed);
			List<FactView> facts = new ArrayList<>();
			for (int i = 0; i < 1 + random.nextInt(5); i++) {
				facts.add(share("firm-" + i, String.valueOf(random.nextInt(101)), "house-" + random.nextInt(3)));
			}
			Concentration found = byHouses(facts.toArray(FactView[]::new));
			assertThat(found.highWithRounding()).as("seed %d", seed).isLessThanOrEqualTo(new BigDecimal("10000"));
			assertThat(found.covered()).isLessThanOrEqualTo(new BigDecimal("103"));
			for (House house : found.houses()) {
				assertThat(found.low()).isLessThanOrEqualTo(house.low());
				assertThat(found.high()).isGreaterThanOrEqualTo(house.high());
			}
		}
	}

	private static Concentration byHouses(FactView... facts) {
		return requireNonNull(Concentration.of(List.of(facts), Families.NONE, NONE));
	}

	private static List<FirmTie> certain(String firm, String parent) {
		return List.of(tie(firm, parent, true));
	}

	private static FirmTie tie(String firm, String parent, boolean certain) {
		return new FirmTie(firm, parent, certain, ClaimFixtures
			.wide(ClaimFixtures.fact(firm + "<" + parent, "AFFILIATION", null, Map.of("role", "SUBSIDIARY_OF"),
					Map.of("member", ClaimFixtures.company(firm), "of", ClaimFixtures.company(parent)), claim("t"))));
	}

	private static Concentration family(List<FirmTie> ties, String... shares) {
		List<FactView> facts = Arrays.stream(shares)
			.map((share) -> share.split(" "))
			.map((share) -> share(share[0], share[1], "house"))
			.toList();
		return requireNonNull(Concentration.of(facts, new Families(ties), NONE));
	}

	@Test
	void noMarketThatFitsTheSharesIsOutsideTheInterval() {
		for (int seed = 0; seed < RandomRuns.of(300); seed++) {
			Random random = new Random(seed);
			Case market = Case.random(random);
			Concentration found = of(NONE, market.texts());
			assertThat(found.high().doubleValue()).as("seed %d: %s", seed, market)
				.isCloseTo(market.most(NONE), within(1e-6));
			assertThat(found.low().doubleValue()).as("seed %d: %s", seed, market)
				.isLessThanOrEqualTo(market.least() + 1e-6);
		}
	}

	@Test
	void underAnAssumptionTheUpperBoundIsNeverTooLow() {
		for (int seed = 0; seed < RandomRuns.of(300); seed++) {
			Case market = Case.random(new Random(seed));
			for (Assumption assumption : List.of(NAMED_ARE_THE_TOP, NO_UNKNOWN_ABOVE_LARGEST_NAMED)) {
				double high = of(assumption, market.texts()).high().doubleValue();
				assertThat(high).as("seed %d: %s, %s", seed, assumption, market)
					.isGreaterThanOrEqualTo(market.most(assumption) - 1e-6);
				assertThat(high).isLessThanOrEqualTo(of(NONE, market.texts()).high().doubleValue() + 1e-6);
			}
		}
	}

	@Test
	void underAFixedCapTheUpperBoundIsReached() {
		for (int seed = 0; seed < RandomRuns.of(300); seed++) {
			Random random = new Random(seed);
			Case market = Case.random(random);
			int cap = (1 + random.nextInt(6)) * Case.STEP;
			List<ShareRange> shares = new ArrayList<>();
			for (int i = 0; i < market.low().length; i++) {
				shares.add(new ShareRange(BigDecimal.valueOf(market.low()[i]), BigDecimal.valueOf(market.high()[i])));
			}
			assertThat(new MaximalHhi(shares, BigDecimal.valueOf(cap)).value().doubleValue())
				.as("seed %d: %s, cap %d", seed, market, cap)
				.isCloseTo(market.most((any) -> cap), within(1e-6));
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
			shares.add(share("firm-" + shares.size(), percent, "house"));
		}
		return requireNonNull(Concentration.of(shares, Families.NONE, assumption));
	}

	private static FactView share(String percent) {
		return share("firm", percent, "a");
	}

	private static FactView share(String firm, String percent, String house) {
		return ClaimFixtures
			.wide(ClaimFixtures.share(firm, "2017", claim(firm + "-" + house).on(house).percent(percent)));
	}

}
