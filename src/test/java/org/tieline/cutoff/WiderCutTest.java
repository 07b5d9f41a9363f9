package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.tieline.evidence.ClaimFixtures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.cutoff.Losses.between;
import static org.tieline.cutoff.Losses.of;
import static org.tieline.cutoff.Scene.complete;
import static org.tieline.cutoff.Scene.cut;
import static org.tieline.cutoff.Scene.ids;
import static org.tieline.cutoff.Scene.sold;
import static org.tieline.evidence.ClaimFixtures.claim;

/** Who cuts more never takes away less. */
class WiderCutTest {

	private static final List<String> PRODUCTS = List.of("dram", "nand", "memory", "chips");

	private static Scene scene() {
		return Scene.in("2019")
			.product("dram < memory < chips")
			.product("nand < memory < chips")
			.product("memory < chips");
	}

	private static ClaimFixtures share(String of, double percent) {
		return claim(of + percent).about("share_of_" + of).percent(Double.toString(percent)).in("2019");
	}

	@Test
	void anAmountUnderAWiderProductLeavesTheShareUnderTheNarrowerOne() {
		// Chips for 100 and, among them or beside them, memory for 2 percent of revenue.
		Scene scene = scene().supply("qualcomm -chips-> zte", sold("100", "2019"))
			.supply("qualcomm -memory-> zte", share("supplier_revenue", 2));

		between(of(scene.report(cut(ids("qualcomm"), ids("zte"), "memory")), "qualcomm").upstream(), 0.02, 0.02);
		between(of(scene.report(cut(ids("qualcomm"), ids("zte"))), "qualcomm").upstream(), 0.02, 1);
	}

	@Test
	void severalNarrowAmountsOutweighTheWideOneThatContainsThem() {
		// 30 of dram and 40 of nand are 70, whatever of the 50 of chips they are; 30 go
		// elsewhere. At least 70 of 100 to 150 with the chips beside them.
		Scene scene = scene().supply("micron -chips-> zte", sold("50", "2019"))
			.supply("micron -dram-> zte", sold("30", "2019"))
			.supply("micron -nand-> zte", sold("40", "2019"))
			.supply("micron -dram-> bt", sold("30", "2019"));

		double low = of(scene.report(complete(cut(ids("micron"), ids("zte")))), "micron").upstream().low();
		assertThat(low).isEqualTo(0.7);
	}

	@Test
	void inRandomWorldsNoLowBoundFalls() {
		for (int seed = 0; seed < 60; seed++) {
			Random random = new Random(seed);
			boolean amountsOnly = random.nextBoolean();
			Scene scene = world(random, amountsOnly);
			String product = PRODUCTS.get(random.nextInt(PRODUCTS.size()));
			CutoffInput narrow = cut(ids("s1"), ids("c1"), product);
			for (CutoffInput wide : List.of(cut(ids("s1"), ids("c1"), "chips"), cut(ids("s1"), ids("c1")),
					cut(ids("s1", "s2"), ids("c1")), cut(ids("s1", "s2"), ids("c1", "c2")))) {
				check(seed, amountsOnly ? scene.report(complete(narrow)) : scene.report(narrow),
						amountsOnly ? scene.report(complete(wide)) : scene.report(wide));
			}
		}
	}

	/** Every supplier sells some sorts to every customer; s1 sells every sort to c1. */
	private static Scene world(Random random, boolean amountsOnly) {
		Scene scene = scene();
		for (String supplier : List.of("s1", "s2")) {
			for (String customer : List.of("c1", "c2")) {
				for (String product : PRODUCTS) {
					boolean always = supplier.equals("s1") && customer.equals("c1");
					if (always || random.nextBoolean()) {
						scene.supply(supplier + " -" + product + "-> " + customer, told(random, amountsOnly));
					}
				}
			}
		}
		return scene.supply("c1 -phones-> shop", sold("100", "2019")).supply("c2 -phones-> shop", sold("50", "2019"));
	}

	private static ClaimFixtures[] told(Random random, boolean amountsOnly) {
		List<ClaimFixtures> told = new ArrayList<>(List.of(claim("seen").asOf("2019")));
		switch (amountsOnly ? 0 : random.nextInt(4)) {
			case 0 -> told.add(sold(Integer.toString(1 + random.nextInt(100)), "2019"));
			case 1 -> told.add(share("supplier_revenue", 1 + random.nextInt(10)));
			case 2 -> told.add(share("customer_purchases", 1 + random.nextInt(10)));
			default -> {
			}
		}
		return told.toArray(ClaimFixtures[]::new);
	}

	private static void check(int seed, CutoffReport narrow, CutoffReport wide) {
		for (Loss loss : narrow.allLosses()) {
			if (loss.whole().low() > 0) {
				Loss wider = of(wide, loss.entity().id());
				assertThat(wider.upstream().low()).as("upstream of %s in world %d", loss.entity().id(), seed)
					.isGreaterThanOrEqualTo(loss.upstream().low() - 1e-9);
				assertThat(wider.downstream().low()).as("downstream of %s in world %d", loss.entity().id(), seed)
					.isGreaterThanOrEqualTo(loss.downstream().low() - 1e-9);
			}
		}
	}

}
