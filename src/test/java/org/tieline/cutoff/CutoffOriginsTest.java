package org.tieline.cutoff;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tieline.cutoff.Losses.of;
import static org.tieline.cutoff.Scene.cut;
import static org.tieline.cutoff.Scene.ids;
import static org.tieline.evidence.ClaimFixtures.claim;

/**
 * Two newspapers report the tie, and one of them its share. A lens that asks for two
 * origins keeps the tie without its figures.
 */
class CutoffOriginsTest {

	private static ClaimFixtures tie(String paper) {
		return claim("tie " + paper).in("2019").by(paper).on(paper).publisher(paper);
	}

	private static ClaimFixtures by(String paper, ClaimFixtures claim) {
		return claim.by(paper).on(paper).publisher(paper);
	}

	private static Scene twice() {
		return Scene.in("2019").through((lens) -> new Lens(lens.asOf(), null, null, 2, lens.excludeSources()));
	}

	private static Loss loss(Scene scene) {
		return of(scene.report(cut(ids("alpha"), ids("phones"))), "alpha");
	}

	@Test
	void aFigureOfOneOriginReachesNothingUnderALensThatAsksForTwo() {
		Loss seller = loss(twice().supply("alpha -chip-> phones", tie("one"), tie("two"),
				by("one", Scene.ofRevenue("13", "2019"))));

		assertThat(seller.shares()).isEmpty();
		assertThat(seller.upstream().high()).isEqualTo(1);
		assertThat(seller.plausible().high()).isGreaterThan(0.3);
		assertThat(seller.cases().greatest()).isCloseTo(1, within(1e-9));
	}

	@Test
	void aFigureOfTwoOriginsCounts() {
		Loss seller = loss(
				twice().supply("alpha -chip-> phones", tie("one"), tie("two"), by("one", Scene.ofRevenue("13", "2019")),
						by("two", claim("again").about("share_of_supplier_revenue").percent("13").in("2019"))));

		assertThat(seller.shares()).hasSize(1);
		assertThat(seller.upstream().high()).isCloseTo(0.13, within(1e-9));
		assertThat(seller.plausible().high()).isCloseTo(0.13, within(1e-6));
	}

	/** Figures that are carried over from 2018, and revenue, are held to it too. */
	@ParameterizedTest
	@CsvSource({ "2018, 0", "2019, 0" })
	void aModelDoesNotSeeFiguresOfOneOrigin(String year, int shares) {
		Scene scene = twice()
			.supply("alpha -chip-> phones", tie("one"), tie("two"), by("one", Scene.ofRevenue("13", year)))
			.metric("alpha", "revenue", null, year, by("one", claim("size").value("500000000", "USD", null).in(year)));
		Scene without = twice().supply("alpha -chip-> phones", tie("one"), tie("two"));

		assertThat(loss(scene).shares()).hasSize(shares);
		assertThat(loss(scene).plausible().ranges()).isEqualTo(loss(without).plausible().ranges());
	}

}
