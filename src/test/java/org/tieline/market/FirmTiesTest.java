package org.tieline.market;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.FactView;
import org.tieline.market.Families.FirmTie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.claim.Stance.ALLEGES;
import static org.tieline.claim.Stance.DENIES;
import static org.tieline.evidence.ClaimFixtures.claim;

class FirmTiesTest {

	@Test
	void aRecordedSubsidiaryBelongsToItsParent() {
		FirmTie tie = FirmTies.tie(affiliation("SUBSIDIARY_OF", claim("a").asOf("2019"))).orElseThrow();
		assertThat(tie.firm()).isEqualTo("sub");
		assertThat(tie.parent()).isEqualTo("parent");
		assertThat(tie.certain()).isTrue();
	}

	@Test
	void anAllegedOrContestedSubsidiaryMayBelong() {
		assertThat(certain(affiliation("SUBSIDIARY_OF", claim("a").asOf("2019").says(ALLEGES)))).contains(false);
		assertThat(certain(affiliation("SUBSIDIARY_OF", claim("a").asOf("2019"), claim("b").says(DENIES))))
			.contains(false);
		assertThat(certain(affiliation("SUBSIDIARY_OF", claim("b").says(DENIES)))).isEmpty();
	}

	@Test
	void otherAffiliationsMakeNoFamily() {
		assertThat(certain(affiliation("MEMBER_OF", claim("a").asOf("2019")))).isEmpty();
	}

	@Test
	void whatHasEndedByThenMakesNoFamily() {
		FactView ended = ClaimFixtures.on("2019",
				affiliation("SUBSIDIARY_OF", claim("a").from("2010").to("2015")).fact());
		assertThat(FirmTies.tie(ended)).isEmpty();
	}

	@Test
	void aMajorityMakesAFamilyAndHalfDoesNot() {
		assertThat(certain(stake(ClaimFixtures.company("parent"), claim("a").percent("60")))).contains(true);
		assertThat(certain(stake(ClaimFixtures.company("parent"), claim("a").percent("50")))).isEmpty();
		assertThat(certain(stake(ClaimFixtures.company("parent"), claim("a").percent("40..60")))).contains(false);
		assertThat(certain(stake(ClaimFixtures.company("parent"), claim("a").percent("60"), claim("b").percent("70"))))
			.contains(false);
		assertThat(certain(stake(ClaimFixtures.company("parent"), claim("a").percent("5..")))).isEmpty();
	}

	@Test
	void twoCompaniesOfOneStateAreTwo() {
		assertThat(certain(stake(ClaimFixtures.entity("gov", EntityKind.GOVERNMENT), claim("a").percent("90"))))
			.isEmpty();
	}

	private static Optional<Boolean> certain(FactView fact) {
		return FirmTies.tie(fact).map(FirmTie::certain);
	}

	private static FactView affiliation(String role, ClaimFixtures... claims) {
		return ClaimFixtures.wide(ClaimFixtures.fact("affiliation", "AFFILIATION", null, Map.of("role", role),
				Map.of("member", ClaimFixtures.company("sub"), "of", ClaimFixtures.company("parent")), claims));
	}

	private static FactView stake(Entity holder, ClaimFixtures... claims) {
		for (ClaimFixtures claim : claims) {
			claim.about("percent").asOf("2019");
		}
		return ClaimFixtures
			.wide(ClaimFixtures.fact("stake", "STAKE", null, Map.of("interest", "EQUITY", "directness", "DIRECT"),
					Map.of("holder", holder, "company", ClaimFixtures.company("sub")), claims));
	}

}
