package org.tieline.market;

import java.math.BigDecimal;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Measurement;
import org.tieline.evidence.Status;
import org.tieline.value.Quantity;
import org.tieline.value.StatedNumber;

/**
 * The market share of a firm.
 *
 * @param firm id of the firm
 * @param printed the printed figures, from the least to the greatest
 * @param rounded the rounding range of these figures
 */
record NamedShare(String firm, ShareRange printed, ShareRange rounded) {

	/** The share that a fact gives; null: it gives none that counts. */
	static @Nullable NamedShare of(FactView fact) {
		if (!isKnown(fact)) {
			return null;
		}
		Measurement figure = fact.measurement(null, false).orElse(null);
		if (figure == null) {
			return null;
		}
		Quantity rounded = figure.given()
			.stream()
			.map((claim) -> StatedNumber.range(Objects.requireNonNull(claim.value()), claim.asStated()))
			.reduce(Quantity::hull)
			.orElse(figure.quantity());
		return new NamedShare(firm(fact), range(figure.quantity()), range(rounded));
	}

	/** Id of the firm of a fact. */
	static String firm(FactView fact) {
		return Objects.requireNonNull(fact.fact().participant("company")).id();
	}

	/**
	 * Whether the share of one firm is stated or estimated, and not denied. A denial of
	 * 40 percent leaves the share unknown. A group of firms has no share of one firm.
	 */
	static boolean isKnown(FactView fact) {
		boolean stated = fact.status().isEstablished() || fact.status() == Status.CONTESTED;
		boolean ofGroup = fact.fact()
			.participants()
			.values()
			.stream()
			.anyMatch((one) -> one.kind() == EntityKind.GROUP);
		return stated && !ofGroup && fact.value() != null && fact.claims().stream().noneMatch(Claim::denies);
	}

	private static ShareRange range(Quantity percent) {
		BigDecimal low = percent.low();
		BigDecimal high = percent.high();
		return new ShareRange((low != null) ? low : BigDecimal.ZERO, (high != null) ? high : ShareRange.WHOLE);
	}

	/** The share of two firms together. */
	NamedShare plus(NamedShare other) {
		return new NamedShare(this.firm, this.printed.plus(other.printed), this.rounded.plus(other.rounded));
	}

	/** The greatest difference between the printed and the true share. */
	BigDecimal slack() {
		return this.printed.low().subtract(this.rounded.low());
	}

}
