package org.tieline.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Derivation;
import org.tieline.value.Period;
import org.tieline.value.Quantity;
import org.tieline.value.StatedNumber;

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
	 * The number as a sentence tells it: {@code about 30%},
	 * {@code at most USD 7.9 billion}. It is called approximate if all who state,
	 * estimate or allege it do; in their word, if they share one.
	 */
	public String text() {
		return hedge() + this.quantity.text();
	}

	/** The word that calls it approximate, with a blank behind; empty: none does. */
	public String hedge() {
		List<String> words = this.claims.stream()
			.filter((claim) -> claim.says() && this.quantity.equals(claim.value()))
			.map((claim) -> StatedNumber.hedge(this.quantity, claim.asStated()))
			.distinct()
			.toList();
		boolean approximate = !words.isEmpty() && !words.contains("");
		return !approximate ? "" : (words.size() == 1) ? words.getFirst() : "about ";
	}

	/**
	 * Bounds that hold for certain. An end that all its sources call approximate stands
	 * for every number that is rounded to it: "about 10%" is at least 5%.
	 */
	public Quantity certain() {
		return new Quantity(certain(Quantity::low), certain(Quantity::high), this.quantity.unit(),
				this.quantity.lowExclusive(), this.quantity.highExclusive());
	}

	private @Nullable BigDecimal certain(Function<Quantity, @Nullable BigDecimal> end) {
		BigDecimal number = end.apply(this.quantity);
		if (number == null) {
			return null;
		}
		List<Claim> of = this.claims.stream()
			.filter((claim) -> claim.asserts() && claim.value() != null && isSame(number, end.apply(claim.value())))
			.toList();
		if (of.isEmpty() || of.stream().anyMatch((claim) -> !StatedNumber.isApproximate(claim.asStated()))) {
			return number;
		}
		// All of them round the same number; the words can differ.
		Claim first = of.getFirst();
		return end.apply(StatedNumber.range(Objects.requireNonNull(first.value()), first.asStated()));
	}

	private static boolean isSame(BigDecimal number, @Nullable BigDecimal other) {
		return other != null && number.compareTo(other) == 0;
	}

	/**
	 * The words of the number, if all who give it print it without digits:
	 * {@code two-thirds}. Null: somebody prints digits, or it is computed.
	 */
	public @Nullable String inWords() {
		List<Claim> given = given();
		boolean words = !given.isEmpty() && given.stream().allMatch((claim) -> StatedNumber.isInWords(claim.asStated()))
				&& given.stream().allMatch((claim) -> claim.derivation() == null || !claim.derivation().isWorkedOut());
		return words ? given.getFirst().asStated() : null;
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
