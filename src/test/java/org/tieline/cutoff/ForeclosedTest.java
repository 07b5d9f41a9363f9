package org.tieline.cutoff;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Stance;
import org.tieline.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tieline.cutoff.Losses.between;
import static org.tieline.cutoff.Losses.of;
import static org.tieline.cutoff.Scene.cut;
import static org.tieline.cutoff.Scene.foreclosed;
import static org.tieline.cutoff.Scene.ids;
import static org.tieline.cutoff.Scene.sold;
import static org.tieline.evidence.ClaimFixtures.claim;

/** What is cut before anything was delivered takes no output away. */
class ForeclosedTest {

	/** A fab ordered a scanner, which never came, and makes coarse wafers without it. */
	private static Scene fab() {
		return Scene.in("2023")
			.product("fine < wafers < chipmaking")
			.product("coarse < wafers < chipmaking")
			.product("wafers < chipmaking")
			.catchAll("chipmaking")
			.capital("scanner")
			.needs("fine", "scanner", "yes")
			.needs("lamps", "scanner", "yes")
			.makes("fab", "coarse")
			.metric("fab", "revenue", null, "2023", "7", "USD")
			.supply("optics -scanner-> fab", claim("order").says(Stance.ALLEGES).detail("supply_status", "PLANNED"))
			.supply("fab -coarse-> phones", sold("50", "2023"));
	}

	@Test
	void isCutOnlyIfTheScenarioAsksForIt() {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> fab().report(cut(ids("optics"), ids("fab"))))
			.withMessageContaining("1 ties may have held")
			.withMessageContaining("foreclosed: true");
	}

	@Test
	void namesWhatCannotBeAddedAndNoLoss() {
		// Fine wafers need the scanner, and the fab makes wafers. Lamps need it too, and
		// it makes none.
		CutoffReport report = fab().report(foreclosed(cut(ids("optics"), ids("fab"))));

		assertThat(report.cut()).extracting((one) -> one.id()).containsExactly("supply optics -scanner-> fab");
		assertThat(report.cutCount()).isEqualTo(1);
		assertThat(report.possibleTies()).isZero();
		between(report.total(), 0, 0);
		assertThat(report.allLosses()).isEmpty();
		Foreclosed only = report.foreclosed().getFirst();
		assertThat(only.customer().id()).isEqualTo("fab");
		assertThat(only.cannotAdd()).extracting((one) -> one.id()).containsExactly("fine");
		assertThat(only.recorded()).extracting((one) -> one.id())
			.containsExactly("fab makes coarse", "fab revenue2023", "supply fab -coarse-> phones");
		assertThat(only.summary()).contains("no delivery is recorded", "fab loses no output", "cannot add them: fine");
		assertThat(report.assumptions()).anyMatch((one) -> one.startsWith("foreclosed: planned supply is cut too"));
	}

	@Test
	void standsApartFromWhatIsLost() {
		// Optics also delivers glass, which is cut: that loss is one of output.
		CutoffReport report = fab().supply("optics -glass-> fab", sold("10", "2023"))
			.report(Scene.complete(foreclosed(cut(ids("optics"), ids("fab")))));

		assertThat(report.cutCount()).isEqualTo(2);
		between(of(report, "fab").downstream(), 1, 1);
		assertThat(report.foreclosed()).hasSize(1);
		assertThat(fab().supply("optics -glass-> fab", sold("10", "2023"))
			.report(cut(ids("optics"), ids("fab")))
			.foreclosed()).isEmpty();
	}

	@Test
	void ofWhichNothingElseIsRecordedSaysSo() {
		CutoffReport report = Scene.in("2023")
			.supply("optics -scanner-> fab", claim("order").says(Stance.PLANS))
			.report(foreclosed(cut(ids("optics"), ids("fab"))));

		assertThat(report.foreclosed().getFirst().summary()).contains("No recorded requirement says",
				"is not recorded at the time of the lens");
	}

}
