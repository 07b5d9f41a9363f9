package org.tieline.network;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.value.Interval;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tieline.claim.Stance.ALLEGES;
import static org.tieline.claim.Stance.DENIES;
import static org.tieline.claim.Stance.STATES;
import static org.tieline.evidence.ClaimFixtures.claim;

class TieShareTest {

	@Test
	void aStakeOfExactlyNothingDoesNotHold() {
		// 5 percent in 2018, none in 2020, so in 2021 none; at any time there was one.
		ClaimFixtures held = claim("a").about("percent").asOf("2018").percent("5");
		ClaimFixtures none = claim("b").about("percent").asOf("2020").percent("0");

		assertThat(TieShare.of(ClaimFixtures.on("2018", ClaimFixtures.stake(held, none))).nothing()).isFalse();
		assertThat(TieShare.of(ClaimFixtures.on("2021", ClaimFixtures.stake(held, none))).nothing()).isTrue();
		assertThat(TieShare.of(ClaimFixtures.wide(ClaimFixtures.stake(held, none))).nothing()).isFalse();
		assertThat(TieShare.of(ClaimFixtures.wide(ClaimFixtures.stake(none))).nothing()).isTrue();
		assertThat(TieShare.of(ClaimFixtures.on("2020", ClaimFixtures.stake(none))).nothing()).isTrue();
	}

	@Test
	void whoIsOnlySaidToHoldLittleOrAllegedToHoldNothingHolds() {
		ClaimFixtures held = claim("a").about("percent").asOf("2019").percent("5");
		ClaimFixtures none = claim("b").about("percent").asOf("2020").percent("0");
		ClaimFixtures little = claim("c").about("percent").asOf("2020").value("..5", "percent", "at most 5%");
		ClaimFixtures denied = claim("d").about("percent").says(DENIES).asOf("2020");

		assertThat(TieShare.of(ClaimFixtures.on("2021", ClaimFixtures.stake(held, none.says(ALLEGES)))).nothing())
			.isFalse();
		assertThat(TieShare.of(ClaimFixtures.on("2021", ClaimFixtures.stake(little))).nothing()).isFalse();
		assertThat(
				TieShare.of(ClaimFixtures.on("2021", ClaimFixtures.stake(held, none.says(STATES), denied))).nothing())
			.isFalse();
	}

	@Test
	void aShareIsKnownOnlyAtADate() {
		FactView wide = new FactView(
				ClaimFixtures.supply(claim("a").about("share_of_customer_purchases").in("2019").percent("40")),
				Lens.WIDE);

		assertThat(TieShare.of(wide).ofCustomer()).isEqualTo(Interval.UNKNOWN);
		Interval dated = TieShare
			.of(wide.through(new Lens(PartialDate.parse("2019"), null, null, 0, java.util.Set.of())))
			.ofCustomer();
		assertThat(dated.low()).isCloseTo(.4, within(.0051));
		assertThat(dated.high()).isCloseTo(.4, within(.0051));
	}

	@Test
	void aShareOfPurchasesBelongsToItsPeriodAlone() {
		Fact supply = ClaimFixtures.supply(claim("a").about("share_of_customer_purchases").in("2020").percent("66.7"));

		// Two thirds in 2020 say nothing of the year before, nor of 2023.
		assertThat(at("2020", supply)).isEqualTo(new Interval(.667, .667));
		assertThat(at("2020-12-31", supply)).isEqualTo(new Interval(.667, .667));
		assertThat(at("2019", supply)).isEqualTo(Interval.UNKNOWN);
		assertThat(at("2023", supply)).isEqualTo(Interval.UNKNOWN);
	}

	@Test
	void aShareOfWhatIsInstalledOrOfAContractIsNoShareOfPurchases() {
		// Two thirds of the network were bought over years. Of this year's purchases it
		// may
		// be nothing, if the network is finished, or all. A contract is a part of them.
		assertThat(at("2020", share("share_of_customer_network"))).isEqualTo(Interval.UNKNOWN);
		assertThat(at("2020", share("share_of_contract"))).isEqualTo(Interval.UNKNOWN);
		assertThat(at("2020", share("share_of_customer_purchases"))).isEqualTo(new Interval(.667, .667));
	}

	private static Fact share(String aspect) {
		return ClaimFixtures.supply(claim("a").about(aspect).in("2020").percent("66.7"));
	}

	@Test
	void aShareOfPurchasesOfOneProductBoundsNotTheWhole() {
		// Seven tenths of the 4G radio may be nearly nothing of all that is bought, or,
		// with whatever else the supplier sells, nearly all.
		assertThat(at("2020", ofProduct("telecom-equipment"))).isEqualTo(new Interval(.7, .7));
		assertThat(at("2020", ofProduct("4g-ran", "ran", "telecom-equipment"))).isEqualTo(Interval.UNKNOWN);
	}

	@Test
	void aShareThatSomebodyDeniesBoundsNothing() {
		// Somebody says 40 percent; the denial may be right, and then it may be nothing
		// or
		// all. A denial for 2021 leaves what is said of 2020.
		ClaimFixtures stated = claim("a").about("share_of_customer_purchases").in("2020").percent("40");
		ClaimFixtures denied = claim("b").says(DENIES).about("share_of_customer_purchases");

		assertThat(at("2020", ClaimFixtures.supply(stated, denied))).isEqualTo(Interval.UNKNOWN);
		assertThat(at("2020", ClaimFixtures.supply(stated, denied.asOf("2020-06")))).isEqualTo(Interval.UNKNOWN);
		assertThat(at("2020", ClaimFixtures.supply(stated, denied.asOf("2021")))).isEqualTo(new Interval(.4, .4));
	}

	@Test
	void anApproximateShareIsAllThatIsRoundedToIt() {
		// "About 10%" is printed of 5 to 15 percent. Who prints 10% beside it is more
		// exact.
		ClaimFixtures about = claim("a").about("share_of_customer_purchases")
			.in("2020")
			.value("10", "percent", "about 10%");
		ClaimFixtures exactly = claim("b").about("share_of_customer_purchases")
			.in("2020")
			.value("10", "percent", "10%");

		assertThat(at("2020", ClaimFixtures.supply(about))).isEqualTo(new Interval(.05, .15));
		assertThat(at("2020", ClaimFixtures.supply(about, exactly))).isEqualTo(new Interval(.1, .1));
	}

	@Test
	void ofTwoStatedSharesTheLesserIsCertain() {
		// Both say that it is at least 20 percent, and neither that it is more than 40.
		ClaimFixtures more = claim("a").about("share_of_customer_purchases").in("2020").percent("40");
		ClaimFixtures less = claim("b").about("share_of_customer_purchases").in("2020").percent("20");

		assertThat(at("2020", ClaimFixtures.supply(more, less))).isEqualTo(new Interval(.2, .4));
	}

	@Test
	void ofSharesThatChangedWithinTheDateAllCount() {
		Fact supply = ClaimFixtures.supply(claim("a").about("share_of_customer_purchases").in("2020-01").percent("20"),
				claim("b").about("share_of_customer_purchases").in("2020-12").percent("60"));

		assertThat(at("2020", supply)).isEqualTo(new Interval(.2, .6));
		assertThat(at("2020-01", supply)).isEqualTo(new Interval(.2, .2));
	}

	@Test
	void theShareOfTheVeryDateIsNotWidenedByOthersOfIt() {
		Fact supply = ClaimFixtures.supply(claim("a").about("share_of_customer_purchases").in("2020").percent("40"),
				claim("b").about("share_of_customer_purchases").in("2020-12").percent("60"));

		assertThat(at("2020", supply)).isEqualTo(new Interval(.4, .4));
	}

	private static Fact ofProduct(String product, String... ancestors) {
		List<Entity> wider = Stream.of(ancestors).map((id) -> ClaimFixtures.entity(id, EntityKind.PRODUCT)).toList();
		Entity bought = new Entity(product, EntityKind.PRODUCT, product, List.of(), List.of(), null, false, Map.of(),
				Map.of("ancestors", wider));
		return ClaimFixtures.fact(
				"supply", "SUPPLY", null, Map.of(), Map.of("supplier", ClaimFixtures.company("huawei"), "customer",
						ClaimFixtures.company("orange"), "product", bought),
				claim("a").about("share_of_customer_purchases").in("2020").percent("70"));
	}

	private static Interval at(String date, Fact supply) {
		return TieShare.of(ClaimFixtures.on(date, supply)).ofCustomer();
	}

}
