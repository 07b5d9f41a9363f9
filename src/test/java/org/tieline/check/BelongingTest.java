package org.tieline.check;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.Kinds;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who counts as the state of Nordia: its government, and a regulator and a bank that the
 * record places in Nordia and affiliates with nobody. A regulator of Sudia and a body of
 * an alliance without a country do not.
 */
class BelongingTest {

	private static final Entity GOVERNMENT = of("gov-nordia", EntityKind.GOVERNMENT, "nordia");

	private static final Entity REGULATOR = of("regulator", EntityKind.PUBLIC_BODY, "nordia");

	private static final Entity BANK = of("bank", EntityKind.PUBLIC_BODY, "nordia");

	private static final Entity FOREIGN = of("foreign", EntityKind.PUBLIC_BODY, "sudia");

	private static final Entity OF_ALLIANCE = of("commission", EntityKind.PUBLIC_BODY, null);

	private static final Entity FIRM = of("firm", EntityKind.COMPANY, "nordia");

	private static Entity of(String id, EntityKind kind, String country) {
		return new Entity(id, kind, id, List.of(), List.of(), country, false, Map.of(), Map.of());
	}

	private static Fact ban(Entity authority) {
		return ClaimFixtures.fact("ban-" + authority.id(), "RESTRICTION", null, Map.of("effect", "NETWORK_BAN"),
				Map.of("authority", authority, "target", FIRM), ClaimFixtures.claim("ban-" + authority.id()));
	}

	private static Fact loan(Entity funder) {
		return ClaimFixtures.fact("loan-" + funder.id(), "FUNDING", null, Map.of("instrument", "LOAN"),
				Map.of("funder", funder, "recipient", FIRM), ClaimFixtures.claim("loan-" + funder.id()));
	}

	@Test
	void aBanByARegulatorIsOneOfTheStateOfItsCountry() {
		List<Fact> bans = List.of(ban(GOVERNMENT), ban(REGULATOR), ban(FOREIGN), ban(OF_ALLIANCE), ban(FIRM));
		Belonging of = Belonging.of("gov-nordia", List.of()).withBodies(GOVERNMENT, Kinds.kind("RESTRICTION"), bans);

		assertThat(of.same()).isEqualTo(Set.of("gov-nordia", "regulator"));
		assertThat(of.close(Kinds.kind("RESTRICTION"), bans)).extracting(Fact::id)
			.containsExactly("ban-gov-nordia", "ban-regulator");
	}

	// The loan is near to the state, so that a check can name the bank as the difference.
	@Test
	void aLoanOfABankIsNotOneOfItsState() {
		List<Fact> loans = List.of(loan(BANK), loan(FOREIGN));
		Belonging of = Belonging.of("gov-nordia", List.of()).withBodies(GOVERNMENT, Kinds.kind("FUNDING"), loans);

		assertThat(of.same()).isEqualTo(Set.of("gov-nordia"));
		assertThat(of.close()).isEqualTo(Set.of("gov-nordia", "bank"));
	}

	@Test
	void onlyAGovernmentWithACountryAndACountryAreStates() {
		assertThat(Belonging.isState(GOVERNMENT)).isTrue();
		assertThat(Belonging.isState(of("nordia", EntityKind.COUNTRY, null))).isTrue();
		assertThat(Belonging.isState(REGULATOR)).isFalse();
		assertThat(Belonging.isState(FIRM)).isFalse();
	}

}
