package org.tieline.influence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.Status;
import org.tieline.influence.StateRule.Reading;

import static org.assertj.core.api.Assertions.assertThat;

/** What belongs to a state, on small invented worlds. */
class StateRuleTest {

	@Test
	void aMinistryOfAMinistryIsOfTheState() {
		// office - desk - ministry - gov; the seat of "archive" is in the ministry.
		World world = new World().government("gov", null)
			.body("ministry", null)
			.body("desk", null)
			.body("office", null)
			.body("archive", null)
			.affiliated("ministry", "OFFICE_OF", "gov")
			.affiliated("desk", "PART_OF", "ministry")
			.affiliated("office", "OFFICE_OF", "desk")
			.affiliated("archive", "HEADQUARTERED_IN", "ministry");

		assertThat(world.state("gov")).containsExactly("archive", "desk", "gov", "ministry", "office");
	}

	@Test
	void whatIsAPartOfAPartyOrOfACompanyIsNotOfTheState() {
		World world = new World().government("gov", null)
			.entity("party", EntityKind.ORGANIZATION, null)
			.entity("firm", EntityKind.COMPANY, null)
			.body("school", null)
			.body("laboratory", null)
			.affiliated("party", "PART_OF", "gov")
			.affiliated("firm", "PART_OF", "gov")
			.affiliated("school", "PART_OF", "party")
			.affiliated("laboratory", "PART_OF", "firm");

		assertThat(world.state("gov")).containsExactly("gov");
	}

	@Test
	void aRegionalGovernmentAndItsBodiesAreOfTheStateOfItsCountry() {
		// The bank has no recorded country: it belongs through the region.
		World world = new World().government("gov", "de")
			.government("region", "de")
			.body("bank", null)
			.affiliated("bank", "PART_OF", "region")
			.affiliated("region", "PART_OF", "gov");
		assertThat(world.state("gov")).containsExactly("bank", "gov", "region");

		World byCountryAlone = new World().government("gov", "de").government("region", "de");
		assertThat(byCountryAlone.state("gov")).containsExactly("gov", "region");
	}

	@Test
	void aPartDoesNotHaveTheWhole() {
		// Asked of the region: its bank, but neither the federal bodies nor the other
		// region.
		World world = new World().government("gov", "de")
			.government("region", "de")
			.government("other", "de")
			.body("bank", null)
			.body("federal", "de")
			.affiliated("region", "PART_OF", "gov")
			.affiliated("bank", "OFFICE_OF", "region");

		assertThat(world.state("region")).containsExactly("bank", "region");
	}

	@Test
	void aSeatInTheCountryMakesNoBodyOfTheState() {
		// A union has its seat in the country; the library is a part of the country.
		World world = new World().government("gov", "de")
			.body("union", null)
			.body("library", null)
			.affiliated("union", "HEADQUARTERED_IN", "de")
			.affiliated("library", "PART_OF", "de");

		assertThat(world.state("gov")).containsExactly("gov", "library");
	}

	@Test
	void aGovernmentOrBodyOfAnotherCountryIsNotOfTheState() {
		World world = new World().government("gov", "de").government("abroad", "fr").body("theirs", "fr");

		assertThat(world.state("gov")).containsExactly("gov");
	}

	@Test
	void aGroupIsOfTheStateIfAllItsMembersAre() {
		World world = new World().government("gov", "de")
			.body("bank", "de")
			.entity("firm", EntityKind.COMPANY, "de")
			.entity("public", EntityKind.GROUP, null)
			.entity("mixed", EntityKind.GROUP, null)
			.entity("silent", EntityKind.GROUP, "de")
			.affiliated("gov", "MEMBER_OF", "public")
			.affiliated("bank", "MEMBER_OF", "public")
			.affiliated("bank", "MEMBER_OF", "mixed")
			.affiliated("firm", "PART_OF", "mixed");

		assertThat(world.state("gov")).as("one private member; no member").containsExactly("bank", "gov", "public");
	}

	@Test
	void aContestedPrivateMemberLeavesAGroupOpen() {
		World world = new World().government("gov", "de")
			.entity("firm", EntityKind.COMPANY, "de")
			.entity("group", EntityKind.GROUP, null)
			.affiliated("gov", "MEMBER_OF", "group")
			.affiliated("firm", "MEMBER_OF", "group", Status.CONTESTED);

		assertThat(world.state("gov")).containsExactly("gov");
		assertThat(world.possibleState("gov")).containsExactly("gov", "group");
	}

	@Test
	void aContestedPlaceIsOnlyPossible() {
		// What is a part of the contested body is no better known.
		World world = new World().government("gov", null)
			.body("fund", null)
			.body("branch", null)
			.body("denied", null)
			.affiliated("fund", "PART_OF", "gov", Status.CONTESTED)
			.affiliated("branch", "PART_OF", "fund")
			.affiliated("denied", "PART_OF", "gov", Status.DENIED);

		assertThat(world.state("gov")).containsExactly("gov");
		assertThat(world.possibleState("gov")).containsExactly("branch", "fund", "gov");
	}

	@Test
	void bodiesThatArePartsOfEachOtherEndTheSearch() {
		World world = new World().government("gov", null)
			.body("a", null)
			.body("b", null)
			.affiliated("a", "PART_OF", "gov")
			.affiliated("b", "PART_OF", "a")
			.affiliated("a", "PART_OF", "b")
			.affiliated("gov", "PART_OF", "b");

		assertThat(world.state("gov")).containsExactly("a", "b", "gov");
	}

	/** Entities and affiliations made up by hand. */
	private static final class World implements StateRule.View<String> {

		private record Affiliated(String member, AffiliationRole role, String of, Status status) {
		}

		private final Map<String, EntityKind> kinds = new HashMap<>();

		private final Map<String, String> countries = new HashMap<>();

		private final List<Affiliated> affiliations = new ArrayList<>();

		World government(String id, @Nullable String country) {
			return entity(id, EntityKind.GOVERNMENT, country);
		}

		World body(String id, @Nullable String country) {
			return entity(id, EntityKind.PUBLIC_BODY, country);
		}

		World entity(String id, EntityKind kind, @Nullable String country) {
			this.kinds.put(id, kind);
			if (country != null) {
				this.countries.put(id, country);
				this.kinds.put(country, EntityKind.COUNTRY);
			}
			return this;
		}

		World affiliated(String member, String role, String of) {
			return affiliated(member, role, of, Status.SINGLE_ORIGIN);
		}

		World affiliated(String member, String role, String of, Status status) {
			this.affiliations.add(new Affiliated(member, AffiliationRole.valueOf(role), of, status));
			return this;
		}

		Set<String> state(String government) {
			return state(government, Reading.ESTABLISHED);
		}

		Set<String> possibleState(String government) {
			return state(government, Reading.POSSIBLE);
		}

		private Set<String> state(String government, Reading reading) {
			StateRule<String> rule = new StateRule<>(this, government, reading);
			return this.kinds.keySet().stream().filter(rule::isOf).collect(Collectors.toCollection(TreeSet::new));
		}

		@Override
		public EntityKind kind(String entity) {
			return this.kinds.get(entity);
		}

		@Override
		public @Nullable String country(String entity) {
			return this.countries.get(entity);
		}

		@Override
		public Stream<String> members(String whole, Set<AffiliationRole> roles, Status worst) {
			return counted(roles, worst).filter((one) -> one.of().equals(whole)).map(Affiliated::member);
		}

		@Override
		public Stream<String> wholes(String member, Set<AffiliationRole> roles, Status worst) {
			return counted(roles, worst).filter((one) -> one.member().equals(member)).map(Affiliated::of);
		}

		private Stream<Affiliated> counted(Set<AffiliationRole> roles, Status worst) {
			return this.affiliations.stream()
				.filter((one) -> roles.contains(one.role()) && one.status().compareTo(worst) <= 0);
		}

	}

}
