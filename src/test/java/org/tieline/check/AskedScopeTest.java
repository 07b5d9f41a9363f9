package org.tieline.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.claim.Claim;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;

import static org.assertj.core.api.Assertions.assertThat;

/** What is told of an act against albano, and the scope that a claim gives. */
class AskedScopeTest {

	// By hand: each word that is told is in the scope, networks are no part of them, and
	// what is about one tender or operator is told with it.
	@ParameterizedTest
	@CsvSource(textBlock = """
			NETWORK_BAN,   5G networks,                             5G network,      true
			NETWORK_BAN,   5G networks,                             4G network,      false
			NETWORK_BAN,   5G networks,                             network,         false
			NETWORK_BAN,   5G networks,                             whole,           true
			NETWORK_BAN,   telecom networks,                        4G network,      true
			NETWORK_BAN,   telecom networks,                        railway network, false
			NETWORK_BAN,   5G core networks,                        5G network,      false
			NETWORK_BAN,   5G core networks,                        core 5G,         true
			EXCLUSION,     not admitted to 5G trials,               5G trials,       true
			EXCLUSION,     not admitted to 5G trials,               5G network,      false
			EXCLUSION,     not admitted to 5G trials,               whole,           false
			EXCLUSION,     tenders of the Delta Broadband Grid,     delta,           true
			EXCLUSION,     tenders of the Delta Broadband Grid,     broadband,       false
			REMOVAL_ORDER, certain components of Norda,             whole,           false
			REMOVAL_ORDER, certain components of Norda,             norda certain,   true
			REMOVAL_ORDER, 5G networks,                             norda,           false
			PROCUREMENT_BAN, federal purchases,                     public contracts, true
			""")
	void aScopeHoldsWhatItCovers(String effect, String recorded, String told, boolean covered) {
		ClaimFixtures claim = ClaimFixtures.claim("a").from("2020").detail("scope", recorded);
		Fact fact = ClaimFixtures.restriction(ClaimFixtures.company("measure"), effect, ClaimFixtures.company("albano"),
				claim);
		Claim first = fact.claims().getFirst();

		assertThat(AskedScope.read(told).isCoveredBy(first, new FactView(fact, Lens.WIDE), false)).isEqualTo(covered);
	}

}
