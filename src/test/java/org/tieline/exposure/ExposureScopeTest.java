package org.tieline.exposure;

import java.util.BitSet;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.tieline.claim.EntityKind;
import org.tieline.network.Hops;
import org.tieline.network.NetworkFixtures;
import org.tieline.network.Nodes;
import org.tieline.path.PathQuery;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose exposure is asked, and what a state is. */
class ExposureScopeTest {

	private static final NetworkFixtures WORLD = NetworkFixtures
		.of("branch -AFFILIATED:HEADQUARTERED_IN-> gb", "guest -AFFILIATED:MEMBER_OF-> gb",
				"gb -AFFILIATED:MEMBER_OF-> eyes", "union -AFFILIATED:PART_OF-> eyes",
				"office -AFFILIATED:OFFICE_OF-> gov-gb", "rumour -AFFILIATED:PART_OF-> gov-gb ALLEGED",
				"party -AFFILIATED:PART_OF-> gov-gb", "fund -AFFILIATED:MEMBER_OF-> gov-gb", "gov-gb -OWNS-> post",
				"bt -AFFILIATED:MEMBER_OF-> both", "post -AFFILIATED:MEMBER_OF-> both",
				"voice -AFFILIATED:OFFICE_OF-> gov-gb")
		.node("gb", EntityKind.COUNTRY, "gb")
		.node("us", EntityKind.COUNTRY, "us")
		.node("eyes", EntityKind.ALLIANCE, null)
		.node("both", EntityKind.GROUP, null)
		.node("voice", EntityKind.GROUP, null)
		.node("gov-gb", EntityKind.GOVERNMENT, "gb")
		.node("bt", EntityKind.COMPANY, "gb")
		.node("minister", EntityKind.PERSON, "gb")
		.node("agency", EntityKind.PUBLIC_BODY, "gb")
		.node("office", EntityKind.PUBLIC_BODY, null)
		.node("rumour", EntityKind.PUBLIC_BODY, null)
		.node("party", EntityKind.ORGANIZATION, null)
		.node("fund", EntityKind.PUBLIC_BODY, null)
		.node("post", EntityKind.COMPANY, "gb")
		.node("att", EntityKind.COMPANY, "us");

	private final Hops hops = WORLD.hops();

	@Test
	void aCountryIsItsCompaniesBodiesAndGovernmentAndThoseSeatedThere() {
		// Not: a person, a member, a company of elsewhere
		assertThat(names(ExposureScope.of(this.hops, node("gb")).all())).containsExactly("agency", "branch", "bt", "gb",
				"gov-gb", "post");
	}

	@Test
	void anAllianceIsItsMembersAndThoseOfItsMemberCountries() {
		assertThat(names(ExposureScope.of(this.hops, node("eyes")).all())).containsExactly("agency", "branch", "bt",
				"eyes", "gb", "gov-gb", "post", "union");
	}

	@Test
	void aGroupIsItsMembersIfItHasAny() {
		assertThat(names(ExposureScope.of(this.hops, node("both")).all())).containsExactly("both", "bt", "post");
		assertThat(ExposureScope.hasMembers(this.hops, node("both"))).isTrue();
		assertThat(ExposureScope.hasMembers(this.hops, node("voice"))).as("in an office, with no member").isFalse();
	}

	@Test
	void anyOtherEntityIsItselfAlone() {
		assertThat(names(ExposureScope.of(this.hops, node("bt")).all())).containsExactly("bt");
	}

	@Test
	void aStateIsItsGovernmentAndBodiesButNoPartyAndNoCompany() {
		// Of "rumour" it is only alleged that it is a part of the government.
		assertThat(names(ExposureScope.state(this.hops, node("gov-gb")))).containsExactly("agency", "gov-gb", "office");
	}

	@Test
	void anAllegedBodyIsPossiblyOfTheState() {
		assertThat(names(ExposureScope.possibleState(this.hops, node("gov-gb")))).containsExactly("agency", "gov-gb",
				"office", "rumour");
	}

	@Test
	void aBodyIsEstablishedByThePlaceThatItHasInTheStateNotByAnother() {
		// Stated to be a subsidiary of the government, and only alleged to be part of it
		Hops some = NetworkFixtures.of("fund -AFFILIATED:SUBSIDIARY_OF-> gov", "fund -AFFILIATED:PART_OF-> gov ALLEGED")
			.node("gov", EntityKind.GOVERNMENT, null)
			.node("fund", EntityKind.PUBLIC_BODY, null)
			.hops();
		int gov = some.network.nodes.indexOf("gov");

		assertThat(ExposureScope.possibleState(some, gov).cardinality()).isEqualTo(2);
		assertThat(ExposureScope.state(some, gov)).isEqualTo(PathQuery.of(gov));
	}

	@Test
	void aCountryHasItsGovernmentAndACompanyHasNone() {
		assertThat(ExposureScope.government(this.hops, node("gb"))).isEqualTo(node("gov-gb"));
		assertThat(ExposureScope.government(this.hops, node("gov-gb"))).isEqualTo(node("gov-gb"));
		assertThat(ExposureScope.government(this.hops, node("us"))).isEqualTo(Nodes.NONE);
		assertThat(ExposureScope.government(this.hops, node("bt"))).isEqualTo(Nodes.NONE);
	}

	@Test
	void aRegionalGovernmentIsNotTheCountrys() {
		// "bavaria" comes first by its id, but it is a part of "gov".
		Hops some = NetworkFixtures.of("bavaria -AFFILIATED:PART_OF-> gov")
			.node("de", EntityKind.COUNTRY, "de")
			.node("bavaria", EntityKind.GOVERNMENT, "de")
			.node("gov", EntityKind.GOVERNMENT, "de")
			.hops();
		Nodes nodes = some.network.nodes;

		assertThat(ExposureScope.government(some, nodes.indexOf("de"))).isEqualTo(nodes.indexOf("gov"));
	}

	private int node(String id) {
		return this.hops.network.nodes.indexOf(id);
	}

	private List<String> names(BitSet nodes) {
		return nodes.stream().mapToObj(this.hops.network.nodes::id).toList();
	}

}
