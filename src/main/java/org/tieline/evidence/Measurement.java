package org.tieline.evidence;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Derivation;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * A number of a fact in one period, with the claims that give it.
 *
 * @param quantity the smallest quantity that holds the numbers that count
 * @param period the period of the number; null: not given
 * @param status the status of the number
 * @param origins how many independent origins state or estimate the number
 * @param claims the claims that count, including denials of the number
 */
public record Measurement(Quantity quantity, @Nullable Period period, Status status, int origins, List<Claim> claims) {

	/** The claims whose numbers make up the quantity. */
	public List<Claim> given() {
		return Measurements.given(this.claims);
	}

	/**
	 * How the number was made, if nobody gives it, in parentheses: {@code (converted)},
	 * {@code (computed)}. Empty: somebody gives it, or forecasts it.
	 */
	public String made() {
		List<@Nullable Derivation> made = new ArrayList<>();
		this.claims.stream().filter(Claim::says).forEach((claim) -> made.add(claim.derivation()));
		return Derivation.remark(made);
	}

}
