package org.tieline.claim;

import java.util.Set;

import org.junit.jupiter.api.Test;

import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.evidence.Measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.claim.Stance.ALLEGES;
import static org.tieline.claim.Stance.DENIES;
import static org.tieline.claim.Stance.NO_COMMENT;
import static org.tieline.claim.Stance.PLANS;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.supply;

class OriginsTest {

	@Test
	void twoSourcesThatSpeakThemselvesAreTwo() {
		assertThat(origins(supply(claim("a"), claim("b")))).isEqualTo(2);
	}

	@Test
	void oneSpeakerInTwoPapersIsOne() {
		assertThat(origins(supply(claim("a").by("ihs").on("wsj"), claim("b").by("ihs").on("ft")))).isEqualTo(1);
	}

	@Test
	void twoSpeakersOnOnePageAreTwo() {
		assertThat(origins(supply(claim("a").by("bt").on("wsj"), claim("b").by("huawei").on("wsj")))).isEqualTo(2);
	}

	@Test
	void aChainOfRepeatsIsOne() {
		// c repeats b, b repeats a.
		assertThat(origins(supply(claim("a"), claim("b").repeats("a"), claim("c").repeats("b")))).isEqualTo(1);
	}

	@Test
	void twoRelaysOfOneClaimAreOne() {
		assertThat(origins(supply(claim("b").repeats("a"), claim("a"), claim("c").repeats("a")))).isEqualTo(1);
	}

	@Test
	void staffOfOneOrganizationAreOne() {
		assertThat(origins(supply(claim("a").by("guo-ping").speakingFor("huawei"), claim("b").by("huawei"),
				claim("c").by("ken-hu").speakingFor("huawei"))))
			.isEqualTo(1);
	}

	@Test
	void twoPagesOfOnePublisherAreOne() {
		assertThat(origins(supply(claim("a").publisher("wsj"), claim("b").publisher("wsj")))).isEqualTo(1);
	}

	@Test
	void aPaperAndASpeakerItQuotesAreTwo() {
		assertThat(origins(supply(claim("a").on("wsj"), claim("b").by("bt").on("wsj")))).isEqualTo(2);
	}

	@Test
	void aCopyOfAPageIsTheSameOrigin() {
		assertThat(origins(supply(claim("a").on("cfr"), claim("b").on("wire").copyOf("cfr")))).isEqualTo(1);
	}

	@Test
	void aCopyThatDoesNotNameTheSpeakerOfItsOriginalIsTheSameOrigin() {
		assertThat(origins(supply(claim("a").by("segal").on("cfr"), claim("b").on("wire").copyOf("cfr")))).isEqualTo(1);
	}

	@Test
	void twoSpeakersOnTwoCopiesOfOnePageAreTwo() {
		assertThat(origins(supply(claim("a").by("bt").on("cfr"), claim("b").by("huawei").on("wire").copyOf("cfr"))))
			.isEqualTo(2);
	}

	@Test
	void onlyStatementsAndEstimatesAreOrigins() {
		assertThat(origins(supply(claim("a"), claim("b").says(ALLEGES), claim("c").says(PLANS), claim("d").says(DENIES),
				claim("e").says(NO_COMMENT), claim("f").derived(Derivation.FORECAST))))
			.isEqualTo(1);
	}

	@Test
	void leavingOutARelayDoesNotPartTheOthers() {
		// a - b - c are one by two repeats; without b, a and c still are.
		Fact fact = supply(claim("a").by("x"), claim("b").by("y").repeats("a").on("paper"),
				claim("c").by("z").repeats("b"));
		Lens without = new Lens(null, null, null, 0, Set.of("paper"));
		assertThat(new FactView(fact, without).claims()).extracting(Claim::id).containsExactly("a", "c");
		assertThat(new FactView(fact, without).origins()).isEqualTo(1);
	}

	@Test
	void aMeasurementCountsItsOwnOriginsOnly() {
		FactView fact = ClaimFixtures
			.wide(supply(claim("a"), claim("b").about("amount").in("2017").value("5", "USD", "$5"),
					claim("c").about("amount").in("2018").value("6", "USD", "$6")));
		assertThat(fact.origins()).isEqualTo(3);
		assertThat(fact.measurements("amount")).extracting(Measurement::origins).containsExactly(1, 1);
	}

	private static int origins(Fact fact) {
		return ClaimFixtures.wide(fact).origins();
	}

}
