package org.tieline.cutoff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.tieline.problem.Problem;
import org.tieline.supply.RecordedShare;
import org.tieline.supply.ShareBase;
import org.tieline.supply.SupplyLink;
import org.tieline.value.Interval;
import org.tieline.value.Quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.cutoff.Scene.cut;
import static org.tieline.cutoff.Scene.ids;
import static org.tieline.cutoff.Scene.irreplaceable;

/**
 * In drawn worlds, where every sale is known, no bound that follows from published
 * figures leaves out the true value, and no wider cut says less.
 */
class RecordedSharesLawTest {

	private static final int WORLDS = 300;

	/** What is cut: suppliers by name or by country. */
	private record Cut(Set<String> suppliers, @Nullable Set<String> countries, Set<String> customers,
			@Nullable String product) {

		CutoffInput input() {
			EntityFilter from = (this.countries != null)
					? Scene.countries(
							this.countries.stream().map((one) -> one.toUpperCase(Locale.ROOT)).toArray(String[]::new))
					: ids(this.suppliers.toArray(String[]::new));
			EntityFilter to = ids(this.customers.toArray(String[]::new));
			return (this.product != null) ? cut(from, to, this.product) : cut(from, to);
		}

	}

	private static Cut draw(Random random) {
		Set<String> customers = some(DrawnTrade.CUSTOMERS, random);
		String product = List.of("", "", "p", "p1", "p2").get(random.nextInt(5));
		Set<String> countries = (random.nextInt(3) == 0) ? some(List.of("us", "jp"), random) : null;
		Set<String> suppliers = (countries == null) ? some(DrawnTrade.SUPPLIERS, random) : inCountries(countries);
		return new Cut(suppliers, countries, customers, product.isEmpty() ? null : product);
	}

	private static Set<String> inCountries(Set<String> countries) {
		Set<String> all = new HashSet<>();
		DrawnTrade.SUPPLIERS.stream().filter((one) -> countries.contains(one.substring(0, 2))).forEach(all::add);
		return all;
	}

	private static Set<String> some(List<String> all, Random random) {
		Set<String> some = new HashSet<>(Set.of(all.get(random.nextInt(all.size()))));
		all.stream().filter((one) -> random.nextBoolean()).forEach(some::add);
		return some;
	}

	private static @Nullable CutoffReport report(DrawnTrade world, CutoffInput input) {
		try {
			return world.scene().report(input);
		}
		catch (Problem nothing) {
			return null;
		}
	}

	@Test
	void everyRecordedShareHoldsTheTrueOne() {
		Map<ShareBase, Integer> checked = new HashMap<>();
		for (int seed = 0; seed < WORLDS; seed++) {
			DrawnTrade world = new DrawnTrade(seed);
			Cut cut = draw(new Random(seed));
			CutoffReport report = report(world, cut.input());
			for (RecordedShare one : (report != null) ? report.shares() : List.<RecordedShare>of()) {
				boolean sells = one.of() == ShareBase.SALES;
				String whose = one.entity().id();
				int part = sells ? cut.customers.stream().mapToInt((to) -> world.sale(whose, to, cut.product)).sum()
						: world.from(cut.suppliers, cut.countries, whose, cut.product);
				double share = 100.0 * part / (sells ? world.revenue(whose) : world.purchases(whose));
				assertThat(holds(one.share(), share))
					.as("world %d, %s: %s is %s of %s", seed, cut, one.summary(), share, one.share())
					.isTrue();
				checked.merge(one.of(), 1, Integer::sum);
			}
		}
		assertThat(checked.get(ShareBase.SALES)).isGreaterThan(200);
		assertThat(checked.get(ShareBase.PURCHASES)).isGreaterThan(200);
	}

	private static boolean holds(Quantity bounds, double number) {
		double slack = 1e-5;
		return (bounds.low() == null || bounds.low().doubleValue() <= number + slack)
				&& (bounds.high() == null || number <= bounds.high().doubleValue() + slack);
	}

	@Test
	void theBoundsOfEveryTieHoldItsTrueSales() {
		int bounded = 0;
		for (int seed = 0; seed < WORLDS; seed++) {
			DrawnTrade world = new DrawnTrade(seed);
			for (SupplyLink link : world.scene().basis().network().links()) {
				String from = link.supplier().id();
				String to = link.customer().id();
				int sale = world.sale(from, to, link.product().id());
				String where = "world " + seed + ", " + link.fact().id();
				assertThat(link.sales().low()).as(where).isLessThanOrEqualTo(BigDecimal.valueOf(sale + 1e-9));
				if (link.sales().high() != null) {
					assertThat(link.sales().high()).as(where).isGreaterThanOrEqualTo(BigDecimal.valueOf(sale - 1e-9));
				}
				inside(link.ofPurchases(), (double) sale / world.purchases(to), where);
				inside(link.ofRevenue(), (double) sale / world.revenue(from), where);
				bounded += (link.ofPurchases().high() < 1 && link.ofRevenue().high() < 1) ? 1 : 0;
			}
		}
		assertThat(bounded).isGreaterThan(200);
	}

	private static void inside(Interval bounds, double share, String where) {
		assertThat(share).as(where).isBetween(bounds.low() - 1e-9, bounds.high() + 1e-9);
	}

	@Test
	void theLossesHoldTheTrueOnes() {
		// Customers sell nothing here, and no input is essential: without replacement, a
		// loss is the cut part of purchases or sales.
		int narrow = 0;
		for (int seed = 0; seed < WORLDS; seed++) {
			DrawnTrade world = new DrawnTrade(seed);
			Cut cut = draw(new Random(seed));
			CutoffReport report = report(world, irreplaceable(cut.input()));
			for (Loss loss : (report != null) ? report.allLosses() : List.<Loss>of()) {
				String whose = loss.entity().id();
				String where = "world " + seed + ", " + cut + ", " + whose;
				if (DrawnTrade.CUSTOMERS.contains(whose)) {
					int part = world.from(cut.suppliers, cut.countries, whose, cut.product);
					inside(loss.downstream(), (double) part / world.purchases(whose), where);
					narrow += (loss.downstream().high() < 0.5) ? 1 : 0;
				}
				else {
					int part = cut.customers.stream().mapToInt((to) -> world.sale(whose, to, cut.product)).sum();
					inside(loss.upstream(), (double) part / world.revenue(whose), where);
				}
			}
		}
		assertThat(narrow).isGreaterThan(30);
	}

	@Test
	void aWiderCutNeverHasASmallerLowerBound() {
		int positive = 0;
		for (int seed = 0; seed < WORLDS; seed++) {
			DrawnTrade world = new DrawnTrade(seed);
			Random random = new Random(seed);
			Cut cut = draw(random);
			if (cut.countries != null) {
				continue;
			}
			Set<String> suppliers = new HashSet<>(cut.suppliers);
			suppliers.addAll(some(DrawnTrade.SUPPLIERS, random));
			Set<String> customers = new HashSet<>(cut.customers);
			customers.addAll(some(DrawnTrade.CUSTOMERS, random));
			Cut wide = new Cut(suppliers, null, customers, random.nextBoolean() ? null : cut.product);
			CutoffReport few = report(world, cut.input());
			CutoffReport more = report(world, wide.input());
			if (few == null || more == null) {
				continue;
			}
			String where = "world " + seed + ": " + cut + " within " + wide;
			assertThat(low(more.directSales())).as(where).isGreaterThanOrEqualTo(low(few.directSales()));
			for (Loss loss : few.allLosses()) {
				Loss other = Losses.of(more, loss.entity().id());
				assertThat(other.downstream().low()).as(where).isGreaterThanOrEqualTo(loss.downstream().low() - 1e-9);
				assertThat(other.upstream().low()).as(where).isGreaterThanOrEqualTo(loss.upstream().low() - 1e-9);
				for (ShareBase of : List.of(ShareBase.SALES, ShareBase.PURCHASES)) {
					double least = low(few, loss.entity().id(), of);
					assertThat(low(more, loss.entity().id(), of)).as(where + ", shares of " + loss.entity().id())
						.isGreaterThanOrEqualTo(least - 2e-6);
					positive += (least > 0) ? 1 : 0;
				}
			}
		}
		assertThat(positive).isGreaterThan(100);
	}

	private static double low(@Nullable Quantity quantity) {
		return (quantity != null && quantity.low() != null) ? quantity.low().doubleValue() : 0;
	}

	/** The greatest lower bound that one of the shares gives. */
	private static double low(CutoffReport report, String whose, ShareBase of) {
		List<Double> lows = new ArrayList<>(List.of(0.0));
		report.shares()
			.stream()
			.filter((one) -> one.entity().id().equals(whose) && one.of() == of)
			.forEach((one) -> lows.add(low(one.share())));
		return lows.stream().mapToDouble(Double::doubleValue).max().orElse(0);
	}

}
