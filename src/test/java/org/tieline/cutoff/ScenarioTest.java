package org.tieline.cutoff;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Stance;
import org.tieline.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tieline.cutoff.Scene.cut;
import static org.tieline.cutoff.Scene.ids;
import static org.tieline.evidence.ClaimFixtures.claim;

/** Which ties a scenario cuts. */
class ScenarioTest {

	private static final Scene SCENE = Scene.in("2019")
		.product("dram < memory < chips")
		.product("nand < memory < chips")
		.supply("micron -dram-> huawei")
		.supply("micron -chips-> huawei")
		.supply("micron -> huawei")
		.supply("micron -software-> huawei")
		.supply("intel -nand-> huawei")
		.supply("intel -nand-> bt")
		.supply("micron -nand-> huawei", claim("later").asOf("2025"))
		.supply("samsung -dram-> huawei", claim("plan").says(Stance.PLANS).asOf("2019"));

	private static List<String> cutBy(CutoffInput input) {
		Scenario scenario = SCENE.scenario(input);
		return scenario.cut()
			.stream()
			.map((link) -> SCENE.basis().network().links().get(link))
			.map((link) -> link.supplier().id() + " " + ((link.product() != null) ? link.product().id() : "unnamed"))
			.toList();
	}

	@Test
	void withoutProductsEveryTieIsCut() {
		assertThat(cutBy(cut(ids("micron", "intel"), ids("huawei")))).containsExactlyInAnyOrder("micron dram",
				"micron chips", "micron unnamed", "micron software", "intel nand");
	}

	@Test
	void aProductStandsForItsSorts() {
		assertThat(cutBy(cut(ids("micron", "intel"), ids("huawei"), "memory"))).containsExactlyInAnyOrder("micron dram",
				"intel nand");
	}

	@Test
	void aWiderWordAndNoWordAreNotCutAndAreCounted() {
		// "chips" may contain memory, and so may what is not named; software does not.
		assertThat(SCENE.scenario(cut(ids("micron"), ids("huawei"), "memory")).wider()).isEqualTo(2);
	}

	@Test
	void whatOnlyPossiblyHeldIsNotCutAndIsCounted() {
		// Seen in 2025 only; and only planned.
		assertThat(SCENE.scenario(cut(ids("micron"), ids("huawei"))).possible()).isEqualTo(1);
		assertThat(SCENE.scenario(cut(ids("micron"), ids("huawei"), "dram")).possible()).isZero();
	}

	@Test
	void suppliersWhoMayHaveSuppliedAreCountedThoughNothingElseIsKnownOfThem() {
		Scene scene = Scene.in("2019")
			.companies("us: micron sandisk")
			.supply("micron -memory-> huawei")
			.supply("sandisk -memory-> huawei", claim("later").asOf("2025"))
			.supply("intel -memory-> huawei", claim("plan").says(Stance.PLANS).asOf("2019"));

		assertThat(scene.scenario(cut(Scene.countries("US"), ids("huawei"))).possible()).isEqualTo(1);
		assertThat(scene.scenario(cut(EntityFilter.EVERYBODY, EntityFilter.EVERYBODY)).possible()).isEqualTo(2);
	}

	@Test
	void withoutADateAPlanIsNotCutEither() {
		Scene scene = Scene.in(null)
			.supply("micron -memory-> huawei")
			.supply("intel -memory-> huawei", claim("plan").says(Stance.PLANS).asOf("2019"));

		Scenario scenario = scene.scenario(cut(EntityFilter.EVERYBODY, ids("huawei")));
		assertThat(scenario.cut()).hasSize(1);
		assertThat(scenario.possible()).isEqualTo(1);
	}

	@Test
	void nothingToCutIsNoLossOfZeroButAnError() {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> SCENE.scenario(cut(ids("micron"), ids("bt"))))
			.satisfies((problem) -> assertThat(problem.kind()).isEqualTo(Problem.Kind.BAD_USER_INPUT))
			.withMessageContaining("no supply from the one to the other is recorded in 2019");
	}

}
