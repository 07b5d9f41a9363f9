package org.tieline.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.tieline.claim.Claim;
import org.tieline.claim.Stance;
import org.tieline.evidence.Fact;
import org.tieline.seed.ShippedFacts;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

import static org.assertj.core.api.Assertions.assertThat;

/** Laws of checks over every number of the shipped record. */
class ShippedChecksTest {

	private static final Set<String> NUMBERS = Set.of("MARKET_SHARE", "MARKET_RANK", "METRIC");

	private static final List<Fact> FACTS = ShippedFacts.facts()
		.stream()
		.filter((fact) -> NUMBERS.contains(fact.kind().name()))
		.toList();

	@Test
	void everyRecordedNumberIsSupportedOrContested() {
		int checked = 0;
		for (Fact fact : FACTS) {
			for (Claim claim : fact.claims()) {
				if (!claim.comparable() || !claim.affirms() || !claim.value().exact()) {
					continue;
				}
				ClaimCheck check = check(fact, claim, claim.value().low());
				if (check.bestMatch() != null && check.bestMatch().supersededBy(claim) != null) {
					continue;
				}
				assertThat(check.verdict()).as(claim.id() + ": " + check.reason())
					.isIn(Verdict.SUPPORTED, Verdict.CONTESTED);
				assertThat(check.supporting()).as(claim.id())
					.extracting((view) -> view.claim().id())
					.contains(claim.id());
				checked++;
			}
		}
		assertThat(checked).isGreaterThan(300);
	}

	@Test
	void aNumberChangedBeyondItsRoundingIsSupportedOnlyByAClaimThatGivesIt() {
		for (Fact fact : FACTS) {
			for (Claim claim : fact.claims()) {
				Quantity value = claim.value();
				if (value == null || !value.exact() || !claim.affirms()) {
					continue;
				}
				BigDecimal changed = changed(value);
				ClaimCheck check = check(fact, claim, changed);
				if (check.verdict() == Verdict.SUPPORTED) {
					assertThat(check.supporting()).as(claim.id())
						.allSatisfy((view) -> assertThat(AskedNumber
							.of(changed, changed.toPlainString(), value.unit(), Approximation.EXACT, null)
							.with(view.claim())).isEqualTo(AskedNumber.Agreement.SUPPORTS));
					assertThat(check.supporting()).extracting((view) -> view.claim().id()).doesNotContain(claim.id());
				}
			}
		}
	}

	/**
	 * Four times the number, which no rounding reaches; a share stays below the whole.
	 */
	private static BigDecimal changed(Quantity value) {
		BigDecimal number = Objects.requireNonNull(value.low());
		if (value.unit().equals("rank")) {
			return number.add(BigDecimal.ONE);
		}
		boolean share = value.unit().equals("percent");
		return (share && number.compareTo(new BigDecimal(20)) > 0) ? number.divide(new BigDecimal(4))
				: number.signum() == 0 ? BigDecimal.TEN : number.multiply(new BigDecimal(4));
	}

	private static ClaimCheck check(Fact fact, Claim claim, @Nullable BigDecimal number) {
		Quantity value = Objects.requireNonNull(claim.value());
		String printed = Objects.requireNonNull(number).toPlainString() + (value.unit().equals("percent") ? "%" : "");
		Map<String, String> parts = new java.util.HashMap<>();
		fact.participants().forEach((part, entity) -> parts.put(part, entity.id()));
		Period period = fact.numberPeriod();
		AskedClaim asked = new AskedClaim(fact.kind(), parts, fact.attributes(), List.of(),
				AskedNumber.of(number, printed, value.unit(), Approximation.EXACT, null), period, null, Stance.STATES);
		return ClaimChecker.check(asked, ShippedComparison.of(asked), Map.of());
	}

}
