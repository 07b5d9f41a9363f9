package org.tieline.plausible;

import java.util.Set;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Stance;
import org.tieline.cutoff.Scene;
import org.tieline.plausible.ExposureModel.Reading;
import org.tieline.value.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tieline.cutoff.Scene.ofPurchases;
import static org.tieline.cutoff.Scene.sold;
import static org.tieline.evidence.ClaimFixtures.claim;

/** Plausible exposure, on records small enough to work out by hand. */
class PlausibleExposureTest {

	private static final ModelInput FEW = new ModelInput(null, 200, 1);

	private static final String MILLION = "000000";

	private static Reading reading(Set<String> buyers, Set<String> sphere) {
		return new Reading((one) -> buyers.contains(one.id()), (one) -> sphere.contains(one.id()));
	}

	private static PlausibleExposure of(Scene scene, Set<String> buyers, String target) {
		Reading reading = reading(buyers, Set.of(target));
		return new ExposureModel(scene.supplies(), FEW, false).of(reading, reading, null, Interval.UNKNOWN);
	}

	private static PlausibleExposure.Range range(PlausibleExposure all, OtherSuppliers others) {
		return all.ranges()
			.stream()
			.filter((one) -> one.others() == others && !one.disputed())
			.findFirst()
			.orElseThrow();
	}

	private static void isAlways(PlausibleExposure all, OtherSuppliers others, double part) {
		assertThat(range(all, others).part().p05()).isCloseTo(part, within(1e-6));
		assertThat(range(all, others).part().p95()).isCloseTo(part, within(1e-6));
	}

	/**
	 * Of the operator's purchases 60 percent are huawei's and 30 percent nokia's. The
	 * tenth that is left ends nowhere, as the other nine tenths do (two thirds), or as
	 * the market does: huawei has 60 of 180 million, a third, so .6 + .1 / 3.
	 */
	@Test
	void recordedSharesHoldInEveryDrawAndTheRestGoesByCase() {
		PlausibleExposure all = of(Scene.in("2019")
			.supply("huawei -radio-> op", sold("60" + MILLION, "2019"), ofPurchases("60", "2019"))
			.supply("nokia -radio-> op", sold("30" + MILLION, "2019"), ofPurchases("30", "2019"))
			.supply("nokia -radio-> shop", sold("90" + MILLION, "2019")), Set.of("op"), "huawei");

		isAlways(all, OtherSuppliers.NONE, 0.6);
		isAlways(all, OtherSuppliers.LIKE_RECORDED, 2.0 / 3);
		isAlways(all, OtherSuppliers.LIKE_MARKET, 0.6 + 0.1 / 3);
		assertThat(all.dependsOnCase()).isFalse();
	}

	/** Half of the box is chips, and 40 percent of the operator's purchases are boxes. */
	@Test
	void theSumGoesOnThroughSuppliersOfSuppliers() {
		PlausibleExposure all = of(Scene.in("2019")
			.supply("fab -chip-> maker", ofPurchases("50", "2019"))
			.supply("maker -box-> op", ofPurchases("40", "2019")), Set.of("op"), "fab");

		isAlways(all, OtherSuppliers.NONE, 0.2);
		isAlways(all, OtherSuppliers.LIKE_RECORDED, 1);
		assertThat(all.dependsOnCase()).isTrue();
	}

	/**
	 * The one buys half from the other and half from the target, the other half from the
	 * one: x = .5 y + .5 and y = .5 x, so x = 2/3.
	 */
	@Test
	void aRingSettles() {
		PlausibleExposure all = of(Scene.in("2019")
			.supply("target -chip-> one", ofPurchases("50", "2019"))
			.supply("other -box-> one", ofPurchases("50", "2019"))
			.supply("one -card-> other", ofPurchases("50", "2019")), Set.of("one"), "target");

		isAlways(all, OtherSuppliers.NONE, 2.0 / 3);
	}

	/**
	 * The one operator buys 100 million, all of it from the target; the other buys 300
	 * million elsewhere. Together that is a quarter, and their bounds are 0 and 1.
	 */
	@Test
	void severalBuyersCountByWhatTheyBuy() {
		PlausibleExposure all = of(
				Scene.in("2019")
					.supply("target -radio-> one", sold("100" + MILLION, "2019"))
					.supply("other -cable-> two", sold("300" + MILLION, "2019"))
					.metric("one", "total_procurement", null, "2019", "100" + MILLION, "USD")
					.metric("two", "total_procurement", null, "2019", "300" + MILLION, "USD"),
				Set.of("one", "two"), "target");

		for (OtherSuppliers others : OtherSuppliers.values()) {
			isAlways(all, others, 0.25);
		}
	}

	/** A range of a share binds all draws, and they fill it. */
	@Test
	void aShareWithinBoundsIsDrawnWithinThem() {
		PlausibleExposure all = of(Scene.in("2019").supply("target -radio-> op", ofPurchases("20..30", "2019")),
				Set.of("op"), "target");

		assertThat(range(all, OtherSuppliers.NONE).part().p05()).isBetween(0.2, 0.22);
		assertThat(range(all, OtherSuppliers.NONE).part().p95()).isBetween(0.28, 0.3);
	}

	/** Nobody leans on the supplier for certain; by an allegation somebody does. */
	@Test
	void disputedTiesAreCasesOfTheirOwn() {
		Scene scene = Scene.in("2019").supply("target -radio-> op", ofPurchases("60", "2019"));

		PlausibleExposure all = new ExposureModel(scene.supplies(), FEW, false).of(reading(Set.of("op"), Set.of()),
				reading(Set.of("op"), Set.of("target")), null, Interval.UNKNOWN);

		isAlways(all, OtherSuppliers.NONE, 0);
		assertThat(all.high()).isCloseTo(1, within(1e-6));
		assertThat(all.ranges()
			.stream()
			.filter((one) -> one.disputed() && one.others() == OtherSuppliers.NONE)
			.map((one) -> one.part().p50())).allSatisfy((part) -> assertThat(part).isCloseTo(0.6, within(1e-6)));
	}

	/**
	 * A quarter of all purchases comes from companies of the state's country, by a figure
	 * for all of them. The only one on record sells a tenth. The rest of the quarter is
	 * bought of others of them, in the case too in which unrecorded suppliers lead
	 * nowhere.
	 */
	@Test
	void whatIsRecordedOfAWholeCountryEndsThere() {
		Scene scene = Scene.in("2019")
			.companies("xx: target")
			.groupOf("xx-suppliers", "xx")
			.supply("target -radio-> op", ofPurchases("10", "2019"))
			.metric("op", "purchases_share", "xx-suppliers", "2019", "25", "percent");
		Reading reading = reading(Set.of("op"), Set.of("target"));

		isAlways(new ExposureModel(scene.supplies(), FEW, false).of(reading, reading, "xx", Interval.UNKNOWN),
				OtherSuppliers.NONE, 0.25);
		isAlways(new ExposureModel(scene.supplies(), FEW, false).of(reading, reading, null, Interval.UNKNOWN),
				OtherSuppliers.NONE, 0.1);
	}

	@Test
	void noRangeLeavesTheProvableBounds() {
		Scene scene = Scene.in("2019").supply("target -radio-> op", ofPurchases("60", "2019"));
		Reading reading = reading(Set.of("op"), Set.of("target"));

		PlausibleExposure all = new ExposureModel(scene.supplies(), FEW, false).of(reading, reading, null,
				new Interval(0.6, 0.7));

		assertThat(all.low()).isBetween(0.6, 0.7);
		assertThat(all.high()).isEqualTo(0.7);
	}

	/** Only an allegation leads to the buyer: the model leaves it out. */
	@Test
	void ofAllegedSupplyAloneThereIsNoRange() {
		assertThat(of(Scene.in("2019").supply("target -radio-> op", claim("a").says(Stance.ALLEGES).in("2019")),
				Set.of("op"), "target"))
			.isNull();
	}

}
