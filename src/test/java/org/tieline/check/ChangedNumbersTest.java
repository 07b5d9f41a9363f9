package org.tieline.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Claim;
import org.tieline.claim.Stance;
import org.tieline.evidence.Fact;
import org.tieline.evidence.KindOfFact.Aspect;
import org.tieline.seed.ShippedFacts;
import org.tieline.value.Quantity;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A law of all numbers of the shipped record, of every kind: a number that is changed
 * beyond its rounding is never supported by the claim that gave it, nor by one that does
 * not give the changed number.
 */
class ChangedNumbersTest {

	private static final int TIMES = 6;

	private final Random random = new Random(20260611);

	@Test
	void aChangedNumberIsNeverHeldByTheClaimThatGaveAnother() {
		Map<String, Integer> changed = new TreeMap<>();
		Map<String, Integer> held = new TreeMap<>();
		for (Fact fact : ShippedFacts.linkedFacts()) {
			for (Claim claim : fact.claims()) {
				Quantity value = claim.value();
				if (value == null || !value.exact() || !claim.affirms() || value.low() == null) {
					continue;
				}
				List<Aspect> aspects = fact.kind()
					.aspects()
					.stream()
					.filter((one) -> one.name().equals(claim.aspect()))
					.toList();
				if (!fact.kind().measurement() && aspects.isEmpty()) {
					continue;
				}
				ClaimCheck asStated = check(fact, claim, aspects, value.low());
				held.merge(fact.kind().name(), asStated.held().isEmpty() ? 0 : 1, Integer::sum);
				for (int i = 0; i < TIMES; i++) {
					BigDecimal other = change(value);
					AskedNumber number = number(other, value.unit());
					if (number.with(claim) == AskedNumber.Agreement.SUPPORTS) {
						continue;
					}
					ClaimCheck check = check(fact, claim, aspects, other);
					changed.merge(fact.kind().name(), 1, Integer::sum);
					assertThat(check.held()).as("%s as %s: %s", claim.id(), other, check.reason())
						.filteredOn(
								(one) -> check.verdict() == Verdict.SUPPORTED || check.verdict() == Verdict.CONTESTED)
						.allSatisfy(
								(one) -> assertThat(number.with(one.claim())).isEqualTo(AskedNumber.Agreement.SUPPORTS))
						.noneMatch((one) -> one.claim().id().equals(claim.id()));
				}
			}
		}
		assertThat(changed.keySet()).contains("FUNDING", "MARKET_RANK", "MARKET_SHARE", "METRIC", "RESTRICTION",
				"STAKE", "SUPPLY");
		assertThat(held).allSatisfy((kind, number) -> assertThat(number).as(kind).isPositive());
		assertThat(changed.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(3000);
	}

	/**
	 * Another number: a little more or less, much more or less, or with digits swapped.
	 */
	private BigDecimal change(Quantity value) {
		BigDecimal number = value.low();
		if (value.unit().equals("rank") || value.unit().equals("year")) {
			return number.add(BigDecimal.valueOf(1 + this.random.nextInt(3)));
		}
		String digits = number.stripTrailingZeros().unscaledValue().abs().toString();
		if (this.random.nextInt(3) == 0 && digits.length() > 1) {
			String swapped = digits.charAt(1) + "" + digits.charAt(0) + digits.substring(2);
			return new BigDecimal(swapped).scaleByPowerOfTen(-number.stripTrailingZeros().scale());
		}
		double factor = 1 + (this.random.nextBoolean() ? 1 : -1) * (0.01 + this.random.nextDouble() * 0.9);
		return number.multiply(BigDecimal.valueOf(factor))
			.setScale(Math.max(0, number.stripTrailingZeros().scale()), RoundingMode.HALF_UP);
	}

	private static AskedNumber number(BigDecimal value, String unit) {
		String printed = value.toPlainString() + (unit.equals("percent") ? "%" : "");
		return AskedNumber.of(value, printed, unit, Approximation.EXACT, null);
	}

	private static ClaimCheck check(Fact fact, Claim claim, List<Aspect> aspects, BigDecimal value) {
		Map<String, String> parts = new HashMap<>();
		fact.participants().forEach((part, entity) -> parts.put(part, entity.id()));
		AskedClaim asked = new AskedClaim(fact.kind(), parts, fact.attributes(), aspects,
				number(value, claim.value().unit()), fact.kind().measurement() ? fact.numberPeriod() : claim.period(),
				null, Stance.STATES);
		return ClaimChecker.check(asked, ShippedComparison.of(asked), Map.of());
	}

}
