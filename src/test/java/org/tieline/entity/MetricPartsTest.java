package org.tieline.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;

/** A number is never added to one that contains it. */
class MetricPartsTest {

	/** Terms of three branches: below revenue, below all purchases, and alone. */
	private static final List<String> NAMES = List.of("revenue", "carrier_revenue", "revenue_in_country",
			"total_procurement", "purchases", "semiconductor_purchases", "net_profit");

	private static Entity company(String id) {
		return new Entity(id, EntityKind.COMPANY, id, List.of(), List.of(), null, false, Map.of(), Map.of());
	}

	private static Fact metric(String subject, String name, @Nullable String counterparty, String period) {
		Map<String, Entity> participants = new HashMap<>(Map.of("subject", company(subject)));
		if (counterparty != null) {
			participants.put("counterparty", company(counterparty));
		}
		return ClaimFixtures.fact(subject + " " + name + " " + counterparty + " " + period, "METRIC", period,
				Map.of("metric", name), participants, claim("a").from(period).to(period));
	}

	@Test
	void aBusinessIsPartOfTheWholeOfItsYear() {
		Fact revenue = metric("alba", "revenue", null, "2019");
		Fact carrier = metric("alba", "carrier_revenue", null, "2019");

		assertThat(MetricParts.isPart(carrier, revenue)).isTrue();
		assertThat(MetricParts.isPart(revenue, carrier)).isFalse();
		assertThat(MetricParts.isPart(carrier, metric("alba", "revenue", null, "2018"))).isFalse();
		assertThat(MetricParts.isPart(carrier, metric("boreas", "revenue", null, "2019"))).isFalse();
		assertThat(MetricParts.isPart(metric("alba", "net_profit", null, "2019"), revenue)).isFalse();
	}

	/**
	 * What alba bought from boreas is part of what it bought, and so of all procurement.
	 */
	@Test
	void anAmountWithACounterpartyIsPartOfTheAmountWithoutOne() {
		Fact fromBoreas = metric("alba", "purchases", "boreas", "2019");

		assertThat(MetricParts.isPart(fromBoreas, metric("alba", "purchases", null, "2019"))).isTrue();
		assertThat(MetricParts.isPart(fromBoreas, metric("alba", "total_procurement", null, "2019"))).isTrue();
		assertThat(MetricParts.isPart(fromBoreas, metric("alba", "purchases", "caelum", "2019"))).isFalse();
	}

	// By hand: June is part of its year, and half of 2019 is no part of 2018. A contract
	// signed in June is none of the contracts of the year.
	@Test
	void theFlowOfAShorterPeriodIsPartOfTheLongerOne() {
		Fact year = metric("alba", "revenue", null, "2019");

		assertThat(MetricParts.isPart(metric("alba", "revenue", null, "2019-06"), year)).isTrue();
		assertThat(MetricParts.isPart(metric("alba", "carrier_revenue", null, "2019-06"), year)).isTrue();
		assertThat(MetricParts.isPart(metric("alba", "revenue", "boreas", "2019-06"), year)).isTrue();
		assertThat(MetricParts.isPart(metric("alba", "net_profit", null, "2019-06"),
				metric("alba", "net_profit", null, "2019")))
			.isTrue();
		assertThat(MetricParts.isPart(year, metric("alba", "revenue", null, "2019-06"))).isFalse();
		assertThat(MetricParts.isPart(metric("alba", "revenue", null, "2018-06"), year)).isFalse();
		assertThat(MetricParts.isPart(metric("alba", "contract_value", null, "2019-06"),
				metric("alba", "contract_value", null, "2019")))
			.isFalse();
	}

	/**
	 * Sales of a business and sales in a country may be the same sales, and so may those
	 * of a calendar year and of a fiscal year. What was bought from two companies is
	 * apart.
	 */
	@Test
	void twoPartsOfOneWholeMayOverlapIfNothingKeepsThemApart() {
		Fact carrier = metric("alba", "carrier_revenue", null, "2019");

		assertThat(MetricParts.mayOverlap(carrier, metric("alba", "revenue_in_country", "boreas", "2019"))).isTrue();
		assertThat(MetricParts.mayOverlap(carrier, metric("alba", "networks_revenue", null, "2019-06"))).isTrue();
		assertThat(MetricParts.mayOverlap(metric("alba", "purchases", "boreas", "2019"),
				metric("alba", "semiconductor_purchases", null, "2019")))
			.isTrue();
		assertThat(MetricParts.mayOverlap(carrier, metric("alba", "revenue", null, "2019"))).as("contained").isFalse();
		assertThat(MetricParts.mayOverlap(carrier, metric("alba", "networks_revenue", null, "2018"))).isFalse();
		assertThat(MetricParts.mayOverlap(carrier, metric("alba", "semiconductor_purchases", null, "2019"))).isFalse();
		assertThat(MetricParts.mayOverlap(carrier, carrier)).isFalse();
		assertThat(MetricParts.mayOverlap(metric("alba", "purchases", "boreas", "2019"),
				metric("alba", "purchases", "caelum", "2019")))
			.as("two companies")
			.isFalse();
		assertThat(MetricParts.mayOverlap(metric("alba", "net_profit", null, "2019"), carrier)).isFalse();
	}

	/** A share is no amount: 40 percent from one is not a part of a percentage of all. */
	@Test
	void sharesAreNotParts() {
		assertThat(MetricParts.isPart(metric("alba", "purchases_share", "boreas", "2019"),
				metric("alba", "purchases_share", null, "2019")))
			.isFalse();
	}

	/**
	 * The law: nothing contains itself, and what contains a whole contains its parts. Of
	 * each world, the numbers that have no recorded total are the only ones that a sum
	 * may take; each other number lies within one of them.
	 */
	@Test
	void inRandomWorldsNoNumberIsCountedTwice() {
		Random random = new Random(16);
		int contained = 0;
		for (int world = 0; world < 300; world++) {
			List<Fact> facts = world(random);
			Set<Fact> outermost = new HashSet<>(facts);
			for (Fact part : facts) {
				assertThat(MetricParts.isPart(part, part)).isFalse();
				for (Fact whole : facts) {
					if (MetricParts.isPart(part, whole)) {
						contained++;
						outermost.remove(part);
						assertThat(facts).filteredOn((one) -> MetricParts.isPart(whole, one))
							.allMatch((one) -> MetricParts.isPart(part, one));
					}
				}
			}
			for (Fact fact : facts) {
				assertThat(
						outermost.contains(fact) || outermost.stream().anyMatch((one) -> MetricParts.isPart(fact, one)))
					.isTrue();
			}
			assertThat(outermost)
				.noneMatch((one) -> outermost.stream().anyMatch((two) -> MetricParts.isPart(one, two)));
		}
		assertThat(contained).isGreaterThan(300);
	}

	private static List<Fact> world(Random random) {
		List<Fact> facts = new ArrayList<>();
		for (String subject : List.of("alba", "boreas")) {
			for (String name : NAMES) {
				for (String counterparty : new String[] { null, "caelum", "dorado" }) {
					if (random.nextInt(3) > 0) {
						facts.add(metric(subject, name, counterparty,
								List.of("2018", "2019", "2019-06").get(random.nextInt(3))));
					}
				}
			}
		}
		return facts;
	}

}
