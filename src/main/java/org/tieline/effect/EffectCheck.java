package org.tieline.effect;

import java.util.Arrays;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.evidence.RecordCheck;

/**
 * Refuses effects without a cause, and numbers that cannot be what their outcome says.
 */
@Component
final class EffectCheck implements RecordCheck {

	@Override
	public void checkClaim(DraftedClaim claim, Consumer<String> fault) {
		if (claim.kind().name().equals(EffectKinds.EFFECT)) {
			checkCause(claim, fault);
			checkNumber(claim, fault);
		}
	}

	private static void checkCause(DraftedClaim claim, Consumer<String> fault) {
		boolean supplier = claim.get("supplier") != null;
		boolean customer = claim.get("customer") != null;
		if (supplier != customer) {
			fault.accept((supplier ? "customer" : "supplier")
					+ " is missing: a cut has two sides; name the supplier and the customer, each may be a group");
		}
		else if (!supplier && claim.get("measure") == null) {
			fault.accept("an effect has a cause; name the measure, or the supplier and the customer of the cut");
		}
		else if (!supplier && claim.get("product") != null) {
			fault.accept("product: it says what the supplier no longer sells to the customer; name both, "
					+ "or leave it blank");
		}
	}

	private static void checkNumber(DraftedClaim claim, Consumer<String> fault) {
		@Nullable EffectOutcome outcome = Arrays.stream(EffectOutcome.values())
			.filter((one) -> one.name().equals(claim.get(EffectKinds.OUTCOME)))
			.findFirst()
			.orElse(null);
		String value = claim.get("value");
		String unit = claim.get("unit");
		if (outcome == null || value == null || unit == null) {
			return;
		}
		if (!outcome.unit().allows(unit)) {
			fault.accept("unit is '" + unit + "'; " + outcome + " is in " + outcome.unit().words());
		}
		if (value.contains("-") && !outcome.isSigned()) {
			fault.accept("value: '" + value + "' is below zero; " + outcome
					+ " says by its name which way it goes, so write the number without a sign");
		}
	}

}
