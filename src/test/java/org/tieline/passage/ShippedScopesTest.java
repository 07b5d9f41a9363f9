package org.tieline.passage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.tieline.check.ClaimCheck;
import org.tieline.check.Verdict;
import org.tieline.claim.Claim;
import org.tieline.evidence.Fact;
import org.tieline.seed.ShippedFacts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Of every act of the shipped record that may be of one thing, statements with another
 * scope. Whatever holds one of them has to name that scope, or to be of networks as a
 * whole.
 */
class ShippedScopesTest {

	private static final Set<String> EFFECTS = Set.of("NETWORK_BAN", "EXCLUSION", "REMOVAL_ORDER", "VETO");

	private static final String WHOLE = "|telecom networks|communication networks";

	/** What is told, and what the scope of a claim that holds it must have. */
	private static final Map<String, String> SCOPES = Map.of("4G networks", ".*4G.*" + WHOLE, "broadband networks",
			".*[Bb]roadband.*" + WHOLE, "the core of 5G networks", ".*core.*", "railway networks", ".*railway.*",
			"government contracts", ".*(?:government|federal).*", "5G trials", ".*trials.*", "research networks",
			".*research.*", "the networks of Telia", ".*Telia.*", "its networks", WHOLE.substring(1));

	private static final List<String> FORMS = List.of("%s excluded %s from %s.",
			"%s ordered operators to remove %s equipment from %s.");

	@Test
	void aChangedScopeIsHeldByNoClaimOfAnother() {
		Set<String> pairs = new TreeSet<>();
		List<String> wrong = new ArrayList<>();
		for (Fact fact : ShippedFacts.linkedFacts()) {
			if (!EFFECTS.contains(fact.attributes().getOrDefault("effect", ""))) {
				continue;
			}
			String authority = Objects.requireNonNull(fact.participant("authority")).name();
			String target = Objects.requireNonNull(fact.participant("target")).name();
			if (pairs.add(authority + " " + target)) {
				FORMS.forEach((form) -> SCOPES
					.forEach((told, needed) -> check(form.formatted(authority, target, told), needed, wrong)));
			}
		}

		assertThat(pairs).hasSizeGreaterThan(15);
		assertThat(wrong).isEmpty();
	}

	private static void check(String text, String needed, List<String> wrong) {
		for (ClaimCheck check : ShippedChecks.of(text, LocalDate.of(2024, 6, 1)).checks()) {
			boolean holds = check.verdict() == Verdict.SUPPORTED || check.verdict() == Verdict.CONTESTED;
			if (holds && check.held().stream().map(ClaimCheck.Sided::claim).noneMatch((one) -> has(one, needed))) {
				wrong.add(text + " <> " + check.reason());
			}
		}
	}

	private static boolean has(Claim claim, String needed) {
		return Pattern.matches(needed, claim.details().getOrDefault("scope", ""));
	}

}
