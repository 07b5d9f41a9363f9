package org.tieline.cutoff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.ClaimFixtures;

import static org.tieline.cutoff.Scene.sold;
import static org.tieline.evidence.ClaimFixtures.claim;

/**
 * A world of 2018 in which every sale is known, and a record of some figures about it.
 * Four suppliers sell two kinds of a product to two customers. A fifth supplier has no
 * tie on record, and everybody also trades with others whom nobody recorded.
 */
final class DrawnTrade {

	static final List<String> SUPPLIERS = List.of("us1", "us2", "jp1", "jp2");

	static final List<String> CUSTOMERS = List.of("x", "y");

	private static final List<String> KINDS = List.of("p1", "p2");

	private static final String HIDDEN = "ushidden";

	private static final String YEAR = "2018";

	private final Random random;

	/** By {@code supplier kind customer}. */
	private final Map<String, Integer> sales = new HashMap<>();

	private final Map<String, Integer> otherwise = new HashMap<>();

	private final Scene scene = Scene.in(YEAR)
		.companies("us: us1 us2 ushidden")
		.companies("jp: jp1 jp2")
		.companies("cn: x y")
		.groupOf("us-suppliers", "us")
		.groupOf("jp-suppliers", "jp")
		.product("p1 < p")
		.product("p2 < p");

	DrawnTrade(long seed) {
		this.random = new Random(seed);
		for (String supplier : List.of("us1", "us2", "jp1", "jp2", HIDDEN)) {
			for (String customer : CUSTOMERS) {
				for (String kind : KINDS) {
					this.sales.put(supplier + kind + customer, maybe() ? 1 + this.random.nextInt(40) : 0);
				}
			}
		}
		SUPPLIERS.forEach((one) -> this.otherwise.put(one, this.random.nextInt(200)));
		CUSTOMERS.forEach((one) -> this.otherwise.put(one, this.random.nextInt(200)));
		SUPPLIERS.forEach((supplier) -> CUSTOMERS.forEach((customer) -> publish(supplier, customer)));
		CUSTOMERS.forEach(this::publishPurchases);
		SUPPLIERS.forEach(this::publishSales);
	}

	Scene scene() {
		return this.scene;
	}

	private boolean maybe() {
		return this.random.nextInt(3) > 0;
	}

	private boolean seldom() {
		return this.random.nextInt(3) == 0;
	}

	/** Sales of one to another; the kind {@code p} and null are all kinds. */
	int sale(String supplier, String customer, @Nullable String kind) {
		return KINDS.stream()
			.filter((one) -> kind == null || kind.equals("p") || kind.equals(one))
			.mapToInt((one) -> this.sales.getOrDefault(supplier + one + customer, 0))
			.sum();
	}

	int purchases(String customer) {
		return SUPPLIERS.stream().mapToInt((one) -> sale(one, customer, null)).sum() + sale(HIDDEN, customer, null)
				+ this.otherwise.getOrDefault(customer, 0);
	}

	int revenue(String supplier) {
		return CUSTOMERS.stream().mapToInt((one) -> sale(supplier, one, null)).sum()
				+ this.otherwise.getOrDefault(supplier, 0);
	}

	/** What all of a country, or those named, sell to a customer. */
	int from(Set<String> suppliers, @Nullable Set<String> countries, String customer, @Nullable String kind) {
		Set<String> all = new HashSet<>(suppliers);
		if (countries != null && countries.contains("us")) {
			all.add(HIDDEN);
		}
		return all.stream().mapToInt((one) -> sale(one, customer, kind)).sum();
	}

	private void publish(String supplier, String customer) {
		if (sale(supplier, customer, null) == 0) {
			return;
		}
		for (String kind : List.of("p1", "p2", "p")) {
			int sale = sale(supplier, customer, kind);
			boolean wide = kind.equals("p");
			if (sale == 0 || (wide && seldom())) {
				continue;
			}
			List<ClaimFixtures> claims = new ArrayList<>(List.of(claim("seen").asOf(YEAR)));
			if (seldom()) {
				claims.add(claim("of revenue").about("share_of_supplier_revenue")
					.value(around(sale, revenue(supplier)), "percent", null)
					.in(YEAR));
			}
			if (seldom()) {
				claims.add(claim("of purchases").about("share_of_customer_purchases")
					.value(around(sale, purchases(customer)), "percent", null)
					.in(YEAR));
			}
			if (seldom()) {
				claims.add(switch (this.random.nextInt(3)) {
					case 0 -> sold(String.valueOf(sale), YEAR);
					case 1 -> sold(this.random.nextInt(sale + 1) + "..", YEAR);
					default -> sold(String.valueOf(this.random.nextInt(sale + 1)), "2018-01..2018-06");
				});
			}
			this.scene.supply(supplier + " -" + kind + "-> " + customer, claims.toArray(ClaimFixtures[]::new));
		}
	}

	/** Bounds in percent that hold the part. */
	private String around(int part, int whole) {
		BigDecimal exact = BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 9, RoundingMode.HALF_EVEN);
		int digits = this.random.nextInt(3);
		BigDecimal low = exact.setScale(digits, RoundingMode.FLOOR);
		return low + ".." + low.add(BigDecimal.ONE.movePointLeft(digits)).min(BigDecimal.valueOf(100));
	}

	private String about(int number) {
		return switch (this.random.nextInt(4)) {
			case 0 -> this.random.nextInt(number + 1) + "..";
			case 1 -> ".." + (number + this.random.nextInt(50));
			default -> String.valueOf(number);
		};
	}

	private void publishPurchases(String customer) {
		if (maybe()) {
			this.scene.metric(customer, "total_procurement", null, YEAR, about(purchases(customer)), "USD");
		}
		if (seldom()) {
			this.scene.metric(customer, "chip_purchases", null, YEAR,
					String.valueOf(this.random.nextInt(purchases(customer) + 1)), "USD");
		}
		for (String country : List.of("us", "jp")) {
			Set<String> all = (country.equals("us")) ? Set.of("us1", "us2", HIDDEN) : Set.of("jp1", "jp2");
			int total = all.stream().mapToInt((one) -> sale(one, customer, null)).sum();
			if (maybe()) {
				this.scene.total(customer, country + "-suppliers", YEAR, about(total), "USD");
			}
			if (seldom() && purchases(customer) > 0) {
				this.scene.metric(customer, "purchases_share", country + "-suppliers", YEAR,
						around(total, purchases(customer)), "percent");
			}
		}
		if (seldom()) {
			int most = Math.max(this.otherwise.getOrDefault(customer, 0),
					SUPPLIERS.stream().mapToInt((one) -> sale(one, customer, null)).max().orElse(0));
			this.scene.metric(customer, "purchases_from_largest_supplier", null, YEAR, String.valueOf(most), "USD");
		}
	}

	private void publishSales(String supplier) {
		if (maybe()) {
			this.scene.metric(supplier, "revenue", null, YEAR, about(revenue(supplier)), "USD");
		}
		if (seldom()) {
			this.scene.metric(supplier, "carrier_revenue", null, YEAR,
					String.valueOf(this.random.nextInt(revenue(supplier) + 1)), "USD");
		}
		List<String> great = CUSTOMERS.stream()
			.filter((one) -> sale(supplier, one, null) > 0 && 10 * sale(supplier, one, null) >= revenue(supplier))
			.toList();
		if (seldom()) {
			this.scene.metric(supplier, "customers_of_10_percent_or_more", null, YEAR,
					claim("filing").value(String.valueOf(great.size()), "count", null).inFiling());
			great.stream()
				.filter((one) -> maybe())
				.forEach((one) -> this.scene.metric(supplier, "customer_of_10_percent_or_more", one, YEAR, "10..",
						"percent"));
		}
	}

}
