package org.tieline.cutoff;

import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import org.tieline.claim.EntityKind;
import org.tieline.cutoff.FilterMatches.Matched;
import org.tieline.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tieline.cutoff.Scene.countries;
import static org.tieline.cutoff.Scene.ids;

/** Whom filters match among the suppliers of a small record. */
class FilterMatchesTest {

	private static final Scene SCENE = Scene.in("2019")
		.companies("us: micron intel")
		.companies("gb: arm")
		.companies("cn: huawei smic hisilicon")
		.groupOf("us-suppliers", "us")
		.other("five-eyes", EntityKind.ALLIANCE)
		.other("gb", EntityKind.COUNTRY)
		.belongs("gb", "five-eyes")
		.belongs("intel", "five-eyes")
		.supply("micron -memory-> huawei")
		.supply("intel -processor-> huawei")
		.supply("arm -licence-> hisilicon")
		.supply("smic -foundry-> hisilicon")
		.supply("stray -parts-> huawei")
		.holds("big-fund", "datang", "50")
		.holds("datang", "smic", "30")
		.holds("big-fund", "smic", "21")
		.holds("big-fund", "stray", "40");

	private static Matched match(EntityFilter filter) {
		CutoffModel basis = SCENE.basis();
		Matched found = new FilterMatches(basis.supply(), SCENE.named()).match("suppliers", filter, "supplier");
		Set<String> selling = new TreeSet<>(found.ids());
		selling.retainAll(basis.supply().taking("supplier").keySet());
		return new Matched(selling, found.open());
	}

	private static EntityFilter memberOf(String id) {
		return new EntityFilter(null, null, id, null, null, null, null);
	}

	private static EntityFilter ownedBy(String id) {
		return new EntityFilter(null, null, null, null, id, null, null);
	}

	@Test
	void byCountry() {
		Matched found = match(countries("US", "GB"));

		assertThat(found.ids()).isEqualTo(Set.of("micron", "intel", "arm"));
		assertThat(found.open()).singleElement().asString().contains("The country of 1 recorded supplier");
	}

	@Test
	void byMembershipOfThemselvesAndOfTheirCountry() {
		assertThat(match(memberOf("five-eyes")).ids()).isEqualTo(Set.of("intel", "arm"));
	}

	@Test
	void byAGroupThatTakesInItsCountry() {
		assertThat(match(memberOf("us-suppliers")).ids()).isEqualTo(Set.of("micron", "intel"));
	}

	@Test
	void byOwnershipThroughChains() {
		// big-fund holds half of datang, which is thereby caught with its 30: 30 + 21 of
		// smic.
		Matched found = match(ownedBy("big-fund"));

		assertThat(found.ids()).isEqualTo(Set.of("smic"));
		assertThat(found.open()).anyMatch((one) -> one.startsWith("stray may or may not be owned by big-fund"));
	}

	@Test
	void partsAreCombined() {
		EntityFilter both = new EntityFilter(java.util.List.of("micron", "arm"), java.util.List.of("US"), null, null,
				null, null, null);

		assertThat(match(both).ids()).isEqualTo(Set.of("micron"));
	}

	@Test
	void everybody() {
		assertThat(match(EntityFilter.EVERYBODY).ids()).isEqualTo(Set.of("micron", "intel", "arm", "smic", "stray"));
	}

	@Test
	void aNameThatSuppliesNothingIsSaid() {
		Matched found = match(ids("micron", "huawei"));

		assertThat(found.ids()).isEqualTo(Set.of("micron"));
		assertThat(found.open()).containsExactly("huawei is not recorded as a supplier in 2019, and so takes no part.");
	}

	@Test
	void aGroupOfACustomersSuppliersMeansThese() {
		Scene scene = Scene.in("2019")
			.companies("us: micron corning")
			.groupOf("us-suppliers-of-huawei", "us")
			.total("huawei", "us-suppliers-of-huawei", "2018", "11000", "USD")
			.supply("micron -memory-> huawei")
			.supply("corning -glass-> zte");
		CutoffModel basis = scene.basis();

		assertThat(new FilterMatches(basis.supply(), scene.named())
			.match("suppliers", memberOf("us-suppliers-of-huawei"), "supplier")
			.ids()).isEqualTo(Set.of("micron"));
	}

	@Test
	void whatIsOpenIsSaidWhereNobodyMatches() {
		Scene scene = Scene.in("2019").supply("smic -foundry-> huawei").holds("big-fund", "smic", "40..60");
		CutoffModel basis = scene.basis();

		assertThatExceptionOfType(Problem.class)
			.isThrownBy(() -> new FilterMatches(basis.supply(), scene.named()).match("suppliers", ownedBy("big-fund"),
					"supplier"))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo("suppliers.ownedBy"))
			.withMessageContaining("smic may or may not be owned by big-fund");
	}

	@Test
	void aPartThatMatchesNobodyIsNamed() {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> match(countries("JP")))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo("suppliers.countries"));
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> match(ids("huawei")))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo("suppliers.ids"));
	}

	@Test
	void partsThatMatchNobodyTogetherAreNamed() {
		EntityFilter apart = new EntityFilter(java.util.List.of("arm"), java.util.List.of("US"), null, null, null, null,
				null);

		assertThatExceptionOfType(Problem.class).isThrownBy(() -> match(apart))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo("suppliers"))
			.withMessageContaining("ids, countries");
	}

	@Test
	void aGroupByIdIsSentToItsMembers() {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> match(ids("us-suppliers")))
			.withMessageContaining("memberOf: \"us-suppliers\"");
	}

	private static EntityFilter withSubsidiaries(EntityFilter filter) {
		return new EntityFilter(filter.ids(), filter.countries(), filter.memberOf(), filter.restrictedBy(),
				filter.ownedBy(), filter.any(), true);
	}

	@Test
	void subsidiariesThroughChainsAndTheirOpenConditions() {
		// holding > huawei > hisilicon by affiliation, hisilicon > shop by 60 percent;
		// half of twin is no majority, and the stake in doubtful may be one.
		Scene scene = Scene.in("2019")
			.subsidiary("huawei", "holding")
			.subsidiary("hisilicon", "huawei")
			.holds("hisilicon", "shop", "60")
			.holds("hisilicon", "twin", "50")
			.holds("shop", "doubtful", "40..60")
			.supply("hisilicon -chips-> phones")
			.supply("shop -chips-> phones")
			.supply("twin -chips-> phones")
			.supply("doubtful -chips-> phones")
			.supply("stranger -chips-> phones");
		CutoffModel basis = scene.basis();
		FilterMatches filters = new FilterMatches(basis.supply(), scene.named());

		Matched found = filters.match("suppliers", withSubsidiaries(ids("holding")), "supplier");

		assertThat(found.ids()).isEqualTo(Set.of("hisilicon", "shop"));
		assertThat(found.open())
			.containsExactly("doubtful may or may not be subsidiaries of who matches and so are not matched.");
		assertThat(filters.match("suppliers", ids("shop", "hisilicon"), "supplier").ids())
			.isEqualTo(Set.of("hisilicon", "shop"));
		assertThatExceptionOfType(Problem.class)
			.isThrownBy(() -> filters.match("suppliers", ids("holding"), "supplier"))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo("suppliers.ids"));
	}

	@Test
	void subsidiariesAbroadOfTheCompaniesOfACountry() {
		Scene scene = Scene.in("2019")
			.companies("us: parent")
			.companies("ie: child")
			.subsidiary("child", "parent")
			.supply("parent -chips-> phones")
			.supply("child -chips-> phones");
		FilterMatches filters = new FilterMatches(scene.basis().supply(), scene.named());

		assertThat(filters.match("suppliers", countries("US"), "supplier").ids()).isEqualTo(Set.of("parent"));
		assertThat(filters.match("suppliers", withSubsidiaries(countries("US")), "supplier").ids())
			.isEqualTo(Set.of("parent", "child"));
	}

}
