package org.tieline.cutoff;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.tieline.cascade.Replaceability;
import org.tieline.claim.Stance;
import org.tieline.ensemble.Quantiles;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.plausible.ModelInput;
import org.tieline.plausible.PlausibleLoss;
import org.tieline.plausible.ModelCase;
import org.tieline.plausible.LossCases;
import org.tieline.value.Interval;
import org.tieline.value.Quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tieline.cutoff.Losses.of;
import static org.tieline.cutoff.EntityFilter.EVERYBODY;
import static org.tieline.cutoff.Scene.complete;
import static org.tieline.cutoff.Scene.cut;
import static org.tieline.cutoff.Scene.ids;
import static org.tieline.cutoff.Scene.ofPurchases;
import static org.tieline.cutoff.Scene.ofRevenue;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.cutoff.Scene.sold;

/** Losses under named assumptions, on records small enough to work out by hand. */
class ModelledLossesTest {

	private static final ModelInput FEW = new ModelInput(null, 200, 1);

	private static CutoffInput with(ModelInput model, CutoffInput input) {
		return new CutoffInput(input.name(), input.suppliers(), input.customers(), input.products(), input.severity(),
				input.replaceability(), input.mode(), input.recordIsComplete(), input.asIntermediate(),
				input.asCapital(), input.foreclosed(), model);
	}

	private static LossCases.Cell cell(Loss loss, boolean essential, Replaceability replaceable, double part) {
		return loss.cases()
			.cells()
			.stream()
			.filter((cell) -> cell.assumed().equals(new ModelCase(essential, replaceable)))
			.filter((cell) -> Math.abs(cell.unrecordedPart() - part) < 1e-9)
			.findFirst()
			.orElseThrow();
	}

	private static PlausibleLoss.Range range(Loss loss, boolean essential, Replaceability replaceable) {
		return loss.plausible()
			.ranges()
			.stream()
			.filter((range) -> range.assumed().equals(new ModelCase(essential, replaceable)))
			.findFirst()
			.orElseThrow();
	}

	private static Scene phones() {
		return Scene.in("2019")
			.companies("us: alpha")
			.companies("tw: beta")
			.companies("cn: phones")
			.supply("alpha -chip-> phones")
			.supply("beta -chip-> phones")
			.supply("phones -phone-> shop");
	}

	/**
	 * Two suppliers of chips and nothing else on record. Half of the purchases are
	 * alpha's, or a third if a third of them is not recorded, or a sixth if two thirds
	 * are not. Alpha sells to nobody else: it loses all of its recorded sales.
	 */
	@Test
	void recordedTiesDivideWhatIsRecordedEvenly() {
		CutoffReport report = phones().report(cut(ids("alpha"), ids("phones")));

		Loss buyer = of(report, "phones");
		assertThat(cell(buyer, false, Replaceability.NONE, 0).downstream()).isCloseTo(0.5, within(1e-9));
		assertThat(cell(buyer, false, Replaceability.NONE, 1.0 / 3).downstream()).isCloseTo(1.0 / 3, within(1e-9));
		assertThat(cell(buyer, false, Replaceability.NONE, 2.0 / 3).downstream()).isCloseTo(1.0 / 6, within(1e-9));
		assertThat(cell(buyer, false, Replaceability.FULLY, 0).downstream()).isZero();
		Loss seller = of(report, "alpha");
		assertThat(cell(seller, false, Replaceability.NONE, 0).upstream()).isCloseTo(1, within(1e-9));
		assertThat(cell(seller, true, Replaceability.PRO_RATA, 2.0 / 3).upstream()).isCloseTo(1.0 / 3, within(1e-9));
	}

	/**
	 * Chips and a case. If chips are essential, the loss is the missing part of the
	 * chips: all, since alpha is the only source on record. If not, it is alpha's part of
	 * all purchases: a half.
	 */
	@Test
	void anEssentialInputStopsAsMuchAsItsOwnPartThatIsMissing() {
		CutoffReport report = Scene.in("2019")
			.supply("alpha -chip-> phones")
			.supply("gamma -case-> phones")
			.report(cut(ids("alpha"), ids("phones")));

		Loss buyer = of(report, "phones");
		assertThat(cell(buyer, true, Replaceability.NONE, 0).downstream()).isCloseTo(1, within(1e-9));
		assertThat(cell(buyer, true, Replaceability.NONE, 1.0 / 3).downstream()).isCloseTo(2.0 / 3, within(1e-9));
		assertThat(cell(buyer, false, Replaceability.NONE, 0).downstream()).isCloseTo(0.5, within(1e-9));
		assertThat(buyer.plausible().dependsOnCase()).isTrue();
	}

	/**
	 * Alpha sells 13 percent to phones. That is its loss in every cell and every draw.
	 */
	@Test
	void aRecordedShareHoldsInEveryCellAndEveryDraw() {
		CutoffReport report = Scene.in("2019")
			.supply("alpha -chip-> phones", Scene.ofRevenue("13", "2019"))
			.report(with(FEW, cut(ids("alpha"), ids("phones"))));

		Loss seller = of(report, "alpha");
		assertThat(seller.cases().least()).isCloseTo(0.13, within(1e-9));
		assertThat(seller.cases().greatest()).isCloseTo(0.13, within(1e-9));
		assertThat(seller.plausible().low()).isCloseTo(0.13, within(1e-6));
		assertThat(seller.plausible().high()).isCloseTo(0.13, within(1e-6));
		assertThat(seller.plausible().dependsOnCase()).isFalse();
	}

	/**
	 * A page states that alpha sells 20 percent to phones, another alleges 80. No cell
	 * and no draw has the 80, whether the 20 is of the year or of the year before.
	 */
	@Test
	void anAllegedShareEntersNoCellAndNoDrawBesideAStatedOne() {
		for (String period : List.of("2019", "2018")) {
			Loss seller = of(Scene.in("2019")
				.supply("alpha -chip-> phones", ofRevenue("20", period), ofRevenue("80", period).says(Stance.ALLEGES),
						claim("seen").asOf("2019"))
				.report(with(FEW, cut(ids("alpha"), ids("phones")))), "alpha");

			assertThat(seller.cases().least()).isCloseTo(0.2, within(1e-9));
			assertThat(seller.cases().greatest()).isCloseTo(0.2, within(1e-9));
			assertThat(seller.plausible().high()).isLessThan(0.2 * 2.69);
		}
	}

	/**
	 * The table has the figure that the recorded share shows: 12 percent of the half-year
	 * to March 2019, and not the 10 that somebody saw in May, which is nearer to the end
	 * of the year; and for 2018 the 9 percent of the year to June 2015, which ended less
	 * than three years before it began.
	 */
	@Test
	void theTableHasTheFigureThatTheRecordedShareShows() {
		CutoffInput stop = with(FEW, cut(ids("alpha"), ids("phones")));
		Loss half = of(Scene.in("2019")
			.supply("alpha -chip-> phones", ofRevenue("12", "2018-10..2019-03"),
					claim("may").about("share_of_supplier_revenue").percent("10").asOf("2019-05"))
			.report(stop), "alpha");
		assertThat(half.shares().getFirst().share()).isEqualTo(Quantity.parse("12", "percent"));
		assertThat(half.cases().least()).isCloseTo(0.12, within(1e-6));
		assertThat(half.cases().greatest()).isCloseTo(0.12, within(1e-6));

		Loss early = of(Scene.in("2018")
			.supply("alpha -chip-> phones", ofRevenue("9", "2014-07..2015-06"), claim("seen").asOf("2018"))
			.report(stop), "alpha");
		assertThat(early.shares().getFirst().summary()).contains("carried over to 2018");
		assertThat(early.cases().greatest()).isCloseTo(0.09, within(1e-6));
	}

	/**
	 * Alpha sells phones 1.5 to 2.5 percent in chips. A page says too that it sells
	 * components, which takes in everything: these are the same sales. If components have
	 * 3 percent of their own, they are more than the chips.
	 */
	@Test
	void aCatchAllTieRepeatsTheNarrowerOneThatHasAShare() {
		CutoffInput stop = with(FEW, cut(ids("alpha"), ids("phones")));
		Loss seller = of(Scene.in("2019")
			.product("chip < components")
			.catchAll("components")
			.supply("alpha -chip-> phones", ofRevenue("1.5..2.5", "2019"))
			.supply("alpha -components-> phones")
			.report(stop), "alpha");
		assertThat(seller.cases().least()).isCloseTo(0.015, within(1e-6));
		assertThat(seller.cases().greatest()).isCloseTo(0.025, within(1e-6));

		Loss more = of(Scene.in("2019")
			.product("chip < components")
			.catchAll("components")
			.supply("alpha -chip-> phones", ofRevenue("1.5..2.5", "2019"))
			.supply("alpha -components-> phones", ofRevenue("3", "2019"))
			.report(stop), "alpha");
		assertThat(more.cases().greatest()).isCloseTo(0.03, within(1e-6));
	}

	/**
	 * 11 to 15 percent, and less than 10 percent: the table runs from end to end, also
	 * where a customer without a figure stands beside.
	 */
	@Test
	void theTableRunsFromEndToEndOfARecordedRange() {
		CutoffInput stop = with(FEW, cut(ids("alpha"), ids("phones")));
		for (String other : List.of("beta", "alpha")) {
			Loss range = of(Scene.in("2019")
				.supply("alpha -chip-> phones", ofRevenue("11..15", "2019"))
				.supply(other + " -chip-> shop")
				.report(stop), "alpha");
			assertThat(range.cases().least()).isCloseTo(0.11, within(1e-6));
			assertThat(range.cases().greatest()).isCloseTo(0.15, within(1e-6));

			Loss less = of(Scene.in("2019")
				.supply("alpha -chip-> phones", ofRevenue("..<10", "2019"))
				.supply(other + " -chip-> shop")
				.report(stop), "alpha");
			assertThat(less.cases().least()).isCloseTo(0, within(1e-6));
			assertThat(less.cases().greatest()).isCloseTo(0.1, within(1e-6));
		}
	}

	/**
	 * The filing of alpha for its year to March 2019 names one customer of 10 percent or
	 * more, and it is not phones. So no cell has more than 10 percent, though phones are
	 * the only customer with a tie.
	 */
	@Test
	void aFilingOfAnotherPeriodHoldsInEveryCell() {
		Loss seller = of(Scene.in("2019")
			.supply("alpha -chip-> phones")
			.metric("alpha", "customers_of_10_percent_or_more", null, "2018-04..2019-03",
					claim("count").value("1", "count", null).inFiling())
			.metric("alpha", "customer_of_10_percent_or_more", "big", "2018-04..2019-03",
					claim("name").value("10..", "percent", null))
			.report(with(FEW, cut(ids("alpha"), ids("phones")))), "alpha");

		assertThat(seller.cases().greatest()).isCloseTo(0.1, within(1e-6));
	}

	/**
	 * Phones buy 70 percent of beta and 60 of gamma, which is more than all. What alpha
	 * sells to them is no less an input: if every input stops its customer, phones stop.
	 */
	@Test
	void aTieOnRecordIsNotNothingWhereFiguresContradictEachOther() {
		CutoffReport report = Scene.in("2019")
			.supply("alpha -case-> phones")
			.supply("beta -chip-> phones", ofPurchases("70", "2019"))
			.supply("gamma -board-> phones", ofPurchases("60", "2019"))
			.report(with(FEW, cut(ids("alpha"), ids("phones"))));

		assertThat(cell(of(report, "phones"), true, Replaceability.NONE, 0).downstream()).isCloseTo(1, within(1e-6));
	}

	/**
	 * Alpha sold phones 13 percent in the half-year to March 2019, which is no calendar
	 * year. The share counts as a range around it: three quarters of a year lie between
	 * the end of March and the end of the year, so that the factor of few-large-1 is
	 * exp(1.645 * 0.6 * sqrt(0.75)) = 2.35. Draws lie between 13 / 2.35 = 5.5 and 13 *
	 * 2.35 = 30.5 percent. Cells have the figure as it is.
	 */
	@Test
	void aShareOfAnotherPeriodCountsAsARange() {
		Loss seller = of(Scene.in("2019")
			.supply("alpha -chip-> phones",
					claim("half").about("share_of_supplier_revenue").percent("13").from("2018-10").to("2019-03"))
			.report(with(FEW, cut(ids("alpha"), ids("phones")))), "alpha");

		assertThat(seller.cases().least()).isCloseTo(0.13, within(1e-9));
		assertThat(seller.cases().greatest()).isCloseTo(0.13, within(1e-9));
		assertThat(seller.plausible().low()).isGreaterThan(0.055);
		assertThat(seller.plausible().high()).isLessThan(0.307);
	}

	/**
	 * A share of 2020 counts for 2019: one year lies between, so that draws lie between
	 * 13 / 2.68 = 4.8 and 13 * 2.68 = 34.9 percent. One of 2021 does not count: without a
	 * figure the cells run from a third to the whole.
	 */
	@Test
	void aShareOfTheYearAfterCountsAsARangeAndALaterOneNot() {
		Loss next = of(Scene.in("2019")
			.supply("alpha -chip-> phones", Scene.ofRevenue("13", "2020"), claim("seen").asOf("2019"))
			.report(with(FEW, cut(ids("alpha"), ids("phones")))), "alpha");
		Loss later = of(Scene.in("2019")
			.supply("alpha -chip-> phones", Scene.ofRevenue("13", "2021"), claim("seen").asOf("2019"))
			.report(with(FEW, cut(ids("alpha"), ids("phones")))), "alpha");

		assertThat(next.cases().greatest()).isCloseTo(0.13, within(1e-9));
		assertThat(next.plausible().low()).isGreaterThan(0.048);
		assertThat(next.plausible().high()).isLessThan(0.35);
		assertThat(next.upstream()).isEqualTo(Interval.UNKNOWN);
		assertThat(later.cases().greatest()).isCloseTo(1, within(1e-9));
		assertThat(later.shares()).isEmpty();
	}

	/**
	 * Three years back a share counts, whether or not a leap day lies between; "at most"
	 * and "at least" count on their side: at most 1 percent is at most 2.8 times of it.
	 */
	@Test
	void aBoundOfAnotherYearCountsOnItsSide() {
		Loss most = of(Scene.in("2018")
			.supply("alpha -chip-> phones", Scene.ofRevenue("..1", "2015"), claim("seen").asOf("2018"))
			.report(with(FEW, cut(ids("alpha"), ids("phones")))), "alpha");
		Loss least = of(Scene.in("2018")
			.supply("alpha -chip-> phones", Scene.ofRevenue("60..", "2017"), claim("seen").asOf("2018"))
			.report(with(FEW, cut(ids("alpha"), ids("phones")))), "alpha");

		assertThat(most.cases().greatest()).isCloseTo(0.01, within(1e-9));
		assertThat(most.plausible().high()).isLessThan(0.056);
		assertThat(least.cases().least()).isCloseTo(0.6, within(1e-9));
		assertThat(least.plausible().low()).isGreaterThan(0.6 / 2.69);
	}

	/**
	 * Alpha sells phones 4 percent in chips of all kinds; memory is a kind of chips, and
	 * screens are not. Nothing else is on record of alpha. Memory and other chips have 4
	 * percent together in every cell; screens take the rest.
	 */
	@Test
	void theShareOfAWideProductHoldsItsKindsTogether() {
		Scene scene = Scene.in("2019")
			.product("memory < chips")
			.supply("alpha -chips-> phones", Scene.ofRevenue("4", "2019"))
			.supply("alpha -memory-> phones");

		Loss seller = of(scene.report(with(FEW, cut(ids("alpha"), ids("phones")))), "alpha");
		assertThat(seller.cases().least()).isCloseTo(0.04, within(1e-9));
		assertThat(seller.cases().greatest()).isCloseTo(0.04, within(1e-9));
		assertThat(seller.outsideCases()).isNull();

		Loss chips = of(
				scene.supply("alpha -screen-> phones").report(with(FEW, cut(ids("alpha"), ids("phones"), "chips"))),
				"alpha");
		assertThat(cell(chips, false, Replaceability.NONE, 0).upstream()).isCloseTo(0.04, within(1e-9));
	}

	/**
	 * Phones bought 11 million of 70 in the United States. Alpha is the only American
	 * supplier on record, with 2 million, of chips. Of the other 9 million nobody knows
	 * who sold them, and of recorded chips alpha has a tenth. If the country is cut off,
	 * what unrecorded suppliers lose is raised to these 9 million in the mean of the
	 * draws. If alpha is cut off alone, 2 of 70 are.
	 */
	@Test
	void whatIsRecordedOfACountryIsCutWithItAlsoWhereNoSupplierIsNamed() {
		Scene scene = Scene.in("2019")
			.companies("us: alpha")
			.companies("jp: beta")
			.groupOf("us-suppliers", "us")
			.supply("alpha -chip-> phones", sold("2000000", "2019"))
			.supply("beta -chip-> phones", sold("18000000", "2019"))
			.total("phones", "us-suppliers", "2019", "11000000", "USD")
			.metric("phones", "purchases", null, "2019", "70000000", "USD");

		Loss country = of(scene.report(with(FEW, cut(Scene.countries("US"), ids("phones")))), "phones");
		double[] cut = country.modelled()
			.losses()
			.losses(new ModelCase(false, Replaceability.NONE), country.modelled().firm());
		assertThat(Arrays.stream(cut).average().orElse(0)).isBetween(0.1, 11.0 / 70);
		Loss one = of(scene.report(with(FEW, cut(ids("alpha"), ids("phones")))), "phones");
		assertThat(range(one, false, Replaceability.NONE).downstream().p50()).isCloseTo(2.0 / 70, within(1e-4));
	}

	/**
	 * Of all purchases at most a tenth are American, by a stated share: alpha and gamma
	 * have no more together in any draw, although nothing is stated of either.
	 */
	@Test
	void everyDrawKeepsToTheShareOfAGroup() {
		Scene scene = Scene.in("2019")
			.companies("us: alpha gamma")
			.groupOf("us-suppliers", "us")
			.supply("alpha -chip-> phones")
			.supply("gamma -board-> phones")
			.metric("phones", "purchases_share", "us-suppliers", "2019", "..10", "percent");

		Loss buyer = of(scene.report(with(FEW, cut(ids("alpha", "gamma"), ids("phones")))), "phones");
		assertThat(range(buyer, false, Replaceability.NONE).downstream().p95()).isLessThanOrEqualTo(0.1 + 1e-9);
	}

	/**
	 * Phones is alpha's only customer on record, so that the table gives it a third or
	 * more of alpha's sales. Phones buys for at most 9 million, and alpha sells for 100
	 * million: no draw has more than 9 percent.
	 */
	@Test
	void aRangeBesideTheTableOfCasesIsExplained() {
		Loss seller = of(Scene.in("2019")
			.supply("alpha -chip-> phones")
			.metric("alpha", "revenue", null, "2018", "100000000", "USD")
			.metric("phones", "purchases", null, "2019", "9000000", "USD")
			.report(with(FEW, cut(ids("alpha"), ids("phones")))), "alpha");

		assertThat(seller.plausible().high()).isLessThan(seller.cases().least());
		assertThat(seller.outsideCases()).contains("lies below the table of cases (33.3% to 100%)")
			.contains("alpha: revenue USD 100 million in 2018")
			.contains("phones: purchases USD 9 million in 2019");
	}

	/**
	 * Alpha sold phones 49 percent in 2018 and 2 percent in 2020. In 2019 it was anything
	 * between, and not what the nearer figure says. A figure of a day in 2019 counts
	 * alone.
	 */
	@Test
	void betweenAnEarlierAndALaterFigureTheShareIsAnywhereBetween() {
		ClaimFixtures before = claim("before").about("share_of_supplier_revenue").percent("49").in("2018");
		ClaimFixtures after = claim("after").about("share_of_supplier_revenue").percent("2").in("2020");
		ClaimFixtures day = claim("day").about("share_of_supplier_revenue").percent("20").asOf("2019-06-01");

		Loss between = of(Scene.in("2019")
			.supply("alpha -chip-> phones", before, after)
			.report(with(FEW, cut(ids("alpha"), ids("phones")))), "alpha");
		assertThat(between.cases().least()).isBetween(0.02, 0.34);
		assertThat(between.cases().greatest()).isCloseTo(0.49, within(1e-9));
		assertThat(between.plausible().low()).isLessThan(0.2);
		assertThat(between.plausible().high()).isGreaterThan(0.49);

		Loss known = of(Scene.in("2019")
			.supply("alpha -chip-> phones", before, after, day)
			.report(with(FEW, cut(ids("alpha"), ids("phones")))), "alpha");
		assertThat(known.cases().greatest()).isCloseTo(0.2, within(1e-9));
	}

	/**
	 * Alpha sold phones 20 percent on a day of 2019. So phones were not its only
	 * customer, whatever else is supposed.
	 */
	@Test
	void aFigureOfADayShowsThatTheRecordIsNotComplete() {
		Loss seller = of(Scene.in("2019")
			.supply("alpha -chip-> phones",
					claim("day").about("share_of_supplier_revenue").percent("20").asOf("2019-06-01"))
			.report(with(FEW, complete(cut(ids("alpha"), ids("phones"))))), "alpha");

		assertThat(seller.upstream().low()).isZero();
		assertThat(seller.cases().greatest()).isCloseTo(0.2, within(1e-9));
		assertThat(seller.plausible().high()).isLessThan(0.6);
	}

	/**
	 * Alpha sold phones chips for 20 percent of its sales, radio chips among them, of
	 * which no share is recorded. So four fifths of its sales went to others, whatever
	 * else is supposed: a stop costs it 20 percent. Together with the cases, of which no
	 * share is recorded either, it may be everything.
	 */
	@Test
	void aNarrowerTieWithoutAShareIsPartOfTheWiderOne() {
		Scene scene = Scene.in("2019")
			.product("radio-chip < chip")
			.supply("alpha -chip-> phones", ofRevenue("20", "2019"))
			.supply("alpha -radio-chip-> phones");
		CutoffInput stop = complete(cut(ids("alpha"), ids("phones")));

		Loss seller = of(scene.report(with(FEW, stop)), "alpha");
		assertThat(seller.upstream().low()).isCloseTo(0.2, within(1e-9));
		assertThat(seller.plausible().low()).isCloseTo(0.2, within(1e-3));
		assertThat(seller.plausible().high()).isCloseTo(0.2, within(1e-3));

		Loss withCases = of(scene.supply("alpha -case-> phones").report(with(FEW, stop)), "alpha");
		assertThat(withCases.upstream().high()).isCloseTo(1, within(1e-9));
	}

	private static Scene design(ClaimFixtures... ofPhones) {
		return Scene.in("2019")
			.supply("alpha -chip-> phones", ofPhones)
			.supply("alpha -chip-> design", Scene.ofRevenue("15", "2019"))
			.subsidiary("design", "phones");
	}

	/**
	 * Alpha sells 15 percent to phones and 15 percent to design, a subsidiary of phones.
	 * These are the same 15 percent: alpha loses them once if both are cut, and it loses
	 * them if phones alone is cut, since they are what the figure of phones tells of.
	 */
	@Test
	void theShareOfACompanyAndOfItsSubsidiaryIsOneShare() {
		Scene scene = design(Scene.ofRevenue("15", "2019"));
		CutoffReport one = scene.report(with(FEW, cut(ids("alpha"), ids("phones"))));

		for (CutoffReport report : List.of(one, scene.report(with(FEW, cut(ids("alpha"), ids("design")))),
				scene.report(with(FEW, cut(ids("alpha"), ids("phones", "design")))))) {
			Loss seller = of(report, "alpha");
			assertThat(seller.cases().least()).isCloseTo(0.15, within(1e-9));
			assertThat(seller.cases().greatest()).isCloseTo(0.15, within(1e-9));
			assertThat(seller.plausible().low()).isCloseTo(0.15, within(1e-6));
			assertThat(seller.plausible().high()).isCloseTo(0.15, within(1e-6));
		}
		assertThat(one.assumptions()).anySatisfy(
				(words) -> assertThat(words).contains("alpha to design. Bounds do not. withSubsidiaries cuts it"));
	}

	/**
	 * No figure tells what alpha sells to phones. So nothing of design is counted with
	 * it: alpha keeps the 15 percent of design and loses at most 85.
	 */
	@Test
	void withoutAFigureASubsidiaryIsNotCutWithItsParent() {
		CutoffReport report = design().report(with(FEW, cut(ids("alpha"), ids("phones"))));

		assertThat(of(report, "alpha").cases().greatest()).isLessThanOrEqualTo(0.85 + 1e-9);
		assertThat(of(report, "alpha").plausible().high()).isLessThanOrEqualTo(0.85 + 1e-9);
		assertThat(report.assumptions()).noneMatch((words) -> words.contains("withSubsidiaries"));
	}

	/** Half of each tie is cut: 0 to 0.5 says no more of alpha than 0 to 1 does. */
	@Test
	void aPartialCutAloneNarrowsNothing() {
		Scene scene = phones();
		CutoffInput whole = cut(ids("alpha"), ids("phones"));
		CutoffInput half = new CutoffInput(null, whole.suppliers(), whole.customers(), null, 0.5, null, null, null,
				null, null, null, null);

		assertThat(of(scene.report(half), "alpha").known()).isEqualTo(Loss.Known.MODEL_ONLY);
		assertThat(scene.report(half).nothingRecorded().count())
			.isEqualTo(scene.report(whole).nothingRecorded().count());
	}

	/**
	 * Nothing is recorded of the tie, but a house estimated that a stop of sales to
	 * phones would cost alpha 2 percent of its sales of 2019.
	 */
	@Test
	void anEstimateOfWhatAStopCostsCountsAsAShare() {
		Loss seller = of(Scene.in("2019")
			.supply("alpha -chip-> phones")
			.supply("alpha -board-> phones")
			.effect("alpha: alpha -> phones", "SHARE_OF_SALES", "2019",
					claim("house").says(Stance.ESTIMATES).value("2", "percent", "2%"))
			.report(with(FEW, cut(ids("alpha"), ids("phones")))), "alpha");

		assertThat(seller.cases().greatest()).isLessThan(0.04);
		assertThat(seller.plausible().high()).isLessThan(0.04);
		assertThat(seller.recorded()).hasSize(1);
	}

	/**
	 * Alpha sold phones 300 of its revenue of 600, which is a half. A house estimated
	 * that a stop costs it 20 percent. What is on record comes first, in cases and in
	 * draws.
	 */
	@Test
	void anEstimateOfAnEffectDoesNotPushOutARecordedAmount() {
		Loss seller = of(Scene.in("2019")
			.supply("alpha -chip-> phones", sold("300000000", "2019"))
			.metric("alpha", "revenue", null, "2019", "600000000", "USD")
			.effect("alpha: alpha -> phones", "SHARE_OF_SALES", "2019",
					claim("house").says(Stance.ESTIMATES).value("20", "percent", "20%"))
			.report(with(FEW, cut(ids("alpha"), ids("phones")))), "alpha");

		assertThat(seller.cases().least()).isCloseTo(0.5, within(1e-6));
		assertThat(seller.cases().greatest()).isCloseTo(0.5, within(1e-6));
		assertThat(seller.plausible().low()).isCloseTo(0.5, within(1e-3));
		assertThat(seller.plausible().high()).isCloseTo(0.5, within(1e-3));
	}

	/** 100 of 400 million euro are a quarter, in whatever currency. */
	@Test
	void anAmountOverTheRevenueInOneCurrencyIsAShareInEveryCell() {
		Loss seller = of(Scene.in("2019")
			.supply("alpha -chip-> phones", claim("a").about("amount").value("100000000", "EUR", null).in("2019"))
			.metric("alpha", "revenue", null, "2019", "400000000", "EUR")
			.report(with(FEW, cut(ids("alpha"), ids("phones")))), "alpha");

		assertThat(seller.shares().getFirst().share()).isEqualTo(Quantity.parse("25", "percent"));
		assertThat(seller.cases().least()).isCloseTo(0.25, within(1e-6));
		assertThat(seller.cases().greatest()).isCloseTo(0.25, within(1e-6));
	}

	/**
	 * One customer on record, nothing else. Under many-small-1 its share of the sales has
	 * the Beta distribution (1, 8): median 1 - 0.5^(1/8) = 0.083, 95th percentile 1 -
	 * 0.05^(1/8) = 0.312. Its purchases are a limit that lowers both a little.
	 */
	@Test
	void withoutAFigureTheLossIsThatOfTheAssumptions() {
		CutoffReport report = Scene.in("2019")
			.supply("alpha -chip-> phones")
			.report(with(new ModelInput("many-small-1", 4_000, 3), cut(ids("alpha"), ids("phones"))));

		Quantiles loss = range(of(report, "alpha"), false, Replaceability.NONE).upstream();
		assertThat(loss.p50()).isBetween(0.04, 0.1);
		assertThat(loss.p95()).isBetween(0.2, 0.34);
	}

	/**
	 * The same, and it is on record that the share is 20 percent or more. What is left of
	 * the Beta distribution (1, 8) lies near that edge: 5th percentile 1 - 0.8 *
	 * 0.95^(1/8) = 0.205, median 1 - 0.8 * 0.5^(1/8) = 0.266, 95th 1 - 0.8 * 0.05^(1/8) =
	 * 0.450. Its purchases are a limit that lowers them a little.
	 */
	@Test
	void anAtLeastLeavesManySmallTiesNearIt() {
		CutoffReport report = Scene.in("2019")
			.supply("alpha -chip-> phones", ofRevenue("20..", "2019"))
			.report(with(new ModelInput("many-small-1", 4_000, 3), cut(ids("alpha"), ids("phones"))));

		Quantiles loss = range(of(report, "alpha"), false, Replaceability.NONE).upstream();
		assertThat(loss.p05()).isBetween(0.2, 0.21);
		assertThat(loss.p50()).isBetween(0.23, 0.28);
		assertThat(loss.p95()).isBetween(0.36, 0.47);
	}

	@Test
	void theSameSeedGivesTheSameNumbersAndAnotherSetOthers() {
		CutoffInput input = cut(ids("alpha"), ids("phones"));
		Loss one = of(phones().report(with(FEW, input)), "phones");
		Loss same = of(phones().report(with(FEW, input)), "phones");
		Loss other = of(phones().report(with(new ModelInput("many-small-1", 200, 1), input)), "phones");
		Loss seed = of(phones().report(with(new ModelInput(null, 200, 2), input)), "phones");

		assertThat(one.plausible()).isEqualTo(same.plausible());
		assertThat(one.plausible()).isNotEqualTo(other.plausible()).isNotEqualTo(seed.plausible());
	}

	/**
	 * Alpha sold phones 100 million dollars, and phones bought 50 million in all. No
	 * network fits both. One is set aside and named, and ranges are still given.
	 */
	@Test
	void figuresThatContradictEachOtherAreNamed() {
		CutoffReport report = Scene.in("2019")
			.supply("alpha -chip-> phones", sold("100000000", "2019"))
			.metric("phones", "purchases", null, "2019", "50000000", "USD")
			.report(with(FEW, cut(ids("alpha"), ids("phones"))));

		assertThat(report.setAside()).hasSize(1);
		assertThat(of(report, "phones").plausible().high()).isBetween(0.0, 1.0);
	}

	@Test
	void everyCaseIsNamed() {
		List<String> names = of(phones().report(cut(ids("alpha"), ids("phones"))), "phones").cases()
			.cells()
			.stream()
			.map(LossCases.Cell::name)
			.toList();

		assertThat(names).hasSize(18).doesNotHaveDuplicates();
		assertThat(names.getFirst()).isEqualTo("no other input is essential than recorded ones; "
				+ "nobody replaces the cut suppliers; nothing of sales and purchases is not recorded");
	}

	/**
	 * Alpha is cut from everybody: from phones, from whom it has 13 percent of its sales,
	 * and from customers that nobody recorded. It loses all its sales, by the bounds, in
	 * each cell and in each draw; half of them if half of each sale is cut.
	 */
	@Test
	void whoIsCutFromEverybodyLosesAllSales() {
		Scene scene = Scene.in("2019").supply("alpha -chip-> phones", Scene.ofRevenue("13", "2019"));

		for (double severity : new double[] { 1, 0.5 }) {
			Loss seller = of(scene.report(Scene.severity(severity, with(FEW, cut(ids("alpha"), EVERYBODY)))), "alpha");
			assertThat(seller.upstream().low()).isCloseTo(severity, within(1e-9));
			assertThat(seller.upstream().high()).isCloseTo(severity, within(1e-9));
			assertThat(seller.cases().least()).isCloseTo(severity, within(1e-9));
			assertThat(seller.plausible().low()).isCloseTo(severity, within(1e-9));
		}
		assertThat(of(scene.report(cut(ids("alpha"), ids("phones"))), "alpha").upstream().high()).isCloseTo(0.13,
				within(1e-9));
	}

	/** The same of a supplier of which no figure is recorded. */
	@Test
	void whoIsCutFromEverybodyLosesAllSalesWithoutAFigure() {
		Loss seller = of(phones().report(cut(ids("alpha"), EVERYBODY)), "alpha");

		assertThat(seller.upstream().low()).isCloseTo(1, within(1e-9));
		assertThat(seller.known()).isEqualTo(Loss.Known.NARROW_BOUNDS);
		assertThat(of(phones().report(complete(cut(ids("alpha"), EVERYBODY))), "alpha").upstream().low()).isCloseTo(1,
				within(1e-9));
	}

	/** If one product is cut, other sales to unrecorded customers go on. */
	@Test
	void aCutOfOneProductLeavesOtherSales() {
		Loss seller = of(phones().report(cut(ids("alpha"), EVERYBODY, "chip")), "alpha");

		assertThat(seller.upstream().low()).isZero();
	}

	/**
	 * Alpha, of the United States, and beta have 40 percent of the purchases each. In
	 * every draw alpha has half of the recorded sales of chips, so that half of what
	 * phones buys of chips elsewhere is cut with the country: at most half of 20 percent.
	 * The name of alpha cuts alpha alone.
	 */
	@Test
	void unrecordedSuppliersOfACutCountryAreCutInPart() {
		Scene scene = Scene.in("2019")
			.companies("us: alpha")
			.companies("tw: beta")
			.supply("alpha -chip-> phones", Scene.ofPurchases("40", "2019"))
			.supply("beta -chip-> phones", Scene.ofPurchases("40", "2019"));

		PlausibleLoss.Range country = range(
				of(scene.report(with(FEW, cut(Scene.countries("us"), ids("phones")))), "phones"), false,
				Replaceability.NONE);
		assertThat(country.downstream().p05()).isBetween(0.4, 0.42);
		assertThat(country.downstream().p95()).isBetween(0.47, 0.5);
		PlausibleLoss.Range name = range(of(scene.report(with(FEW, cut(ids("alpha"), ids("phones")))), "phones"), false,
				Replaceability.NONE);
		assertThat(name.downstream().p95()).isCloseTo(0.4, within(1e-6));
	}

}
