package org.tieline.supply;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.Quantity;
import org.tieline.value.StatedNumber;

/**
 * A figure of what one party traded with the other side of a cut: a share in percent, or
 * an amount that a whole is needed for.
 *
 * @param of the whole that it is about
 * @param division the division or goods of the whole; null: none
 * @param origin where it comes from; of each origin the figure of the best period counts
 * @param quantity its bounds
 * @param period its period
 * @param flow whether it is a figure for the period; else it was observed then
 * @param status its weakest status
 * @param facts the facts with it
 * @param whom the counterparties in words
 * @param remark a remark for the sentence; empty: none
 * @param over the whole and the amount that a share was computed from; null: it is stated
 */
record ShareFigure(ShareBase of, @Nullable String division, Origin origin, Quantity quantity, Period period,
		boolean flow, Status status, List<FactView> facts, String whom, String remark, @Nullable Over over) {

	/** Where a figure comes from. */
	enum Origin {

		TIES, WIDER_TIE, GROUP, LARGEST, DISCLOSURE, PLACE

	}

	/**
	 * An amount and its whole.
	 *
	 * @param part the division or goods that the whole is limited to; null: none
	 */
	record Over(Quantity amount, Quantity whole, List<FactView> facts, @Nullable String part) {
	}

	private static final int DIGITS = 6;

	/** A share of at least the whole is the whole. */
	ShareFigure {
		boolean whole = quantity.unit().equals("percent") && quantity.low() != null && quantity.high() == null
				&& quantity.low().compareTo(ALL) == 0;
		quantity = (whole && !quantity.lowExclusive()) ? new Quantity(quantity.low(), quantity.low(), quantity.unit())
				: quantity;
	}

	private static final BigDecimal ALL = BigDecimal.valueOf(100);

	/** A figure that nobody states or estimates. */
	boolean isAlleged() {
		return this.status == Status.ALLEGED;
	}

	/** Whether it is for exactly the time of a date. */
	boolean isOf(PartialDate asOf) {
		return this.period.firstDay().equals(asOf.firstDay()) && this.period.lastDay().equals(asOf.lastDay());
	}

	/** Whether a claim with a number of this period is the word of a company. */
	boolean isSaidBy(String company) {
		return this.facts.stream()
			.flatMap((fact) -> fact.claims().stream())
			.anyMatch((claim) -> claim.affirms() && claim.value() != null && claim.speaksFor().contains(company)
					&& TradeFigure.same(this.period, claim.period()));
	}

	/** The same with a further remark. */
	ShareFigure with(String further) {
		return new ShareFigure(this.of, this.division, this.origin, this.quantity, this.period, this.flow, this.status,
				this.facts, this.whom, this.remark + further, this.over);
	}

	boolean isPercent() {
		return this.quantity.unit().equals("percent");
	}

	/** Whether both are parts of the same whole. */
	boolean isOfTheWholeOf(ShareFigure other) {
		return this.of == other.of && Objects.equals(this.division, other.division);
	}

	/** What it is about and how it is made, to choose one figure of each. */
	List<Object> key() {
		return List.of(this.of, (this.division != null) ? this.division : "", this.origin, this.over != null,
				this.whom);
	}

	/**
	 * The amount as a share of a whole of the same period and unit; null: no bound
	 * follows.
	 * @param whole the whole, which may have a lower bound only
	 * @param from the figure of the whole
	 * @param part the division or goods that the whole is limited to; null: none
	 */
	@Nullable ShareFigure over(Quantity whole, TradeFigure from, @Nullable String part) {
		boolean exact = this.quantity.exact() && whole.exact();
		BigDecimal low = part(this.quantity.low(), whole.high(), exact ? RoundingMode.HALF_EVEN : RoundingMode.FLOOR);
		BigDecimal high = part(this.quantity.high(), whole.low(),
				exact ? RoundingMode.HALF_EVEN : RoundingMode.CEILING);
		boolean contradict = low != null && low.compareTo(ALL) > 0;
		if (contradict || (low == null && (high == null || high.compareTo(ALL) >= 0))) {
			return null;
		}
		boolean apart = low == null || high == null || low.compareTo(high.min(ALL)) < 0;
		boolean above = apart && (this.quantity.lowExclusive() || whole.highExclusive());
		boolean below = apart && (this.quantity.highExclusive() || whole.lowExclusive()) && high != null
				&& high.compareTo(ALL) <= 0;
		Quantity share = new Quantity(low, (high != null) ? high.min(ALL) : null, "percent", above, below);
		List<FactView> wholes = new ArrayList<>(List.of(from.fact()));
		return new ShareFigure(this.of, this.division, this.origin, share, from.period(), true,
				TieSum.weaker(this.status, from.status()), this.facts, this.whom, this.remark,
				new Over(this.quantity, whole, wholes, part));
	}

	private static @Nullable BigDecimal part(@Nullable BigDecimal amount, @Nullable BigDecimal whole,
			RoundingMode rounding) {
		return (amount == null || whole == null || whole.signum() <= 0) ? null
				: amount.multiply(ALL).divide(whole, DIGITS, rounding);
	}

	/**
	 * The figure as it can be printed: with the words of a share that no source gives
	 * exactly, and, if it is a bound, with a bound that holds whatever these words stand
	 * for. "Two-thirds" is recorded as 66.7 percent and may be 66.2, so that it shows at
	 * least 66.2; "about 30%" shows at least 25. The same figure if somebody gives it
	 * exactly, or it is computed or added up.
	 */
	ShareFigure outward() {
		String printed = (this.over != null || !isPercent() || this.facts.size() != 1) ? null
				: loosely(this.facts.getFirst());
		return (printed == null) ? this
				: new ShareFigure(this.of, this.division, this.origin,
						this.quantity.exact() ? this.quantity : StatedNumber.range(this.quantity, printed), this.period,
						this.flow, this.status, this.facts, this.whom,
						this.remark + "; printed as \u201c" + printed + "\u201d", null);
	}

	/**
	 * How the one number is printed, if all who give it print it in words or call it
	 * approximate; null: somebody gives it exactly, or no single number does.
	 */
	private @Nullable String loosely(FactView fact) {
		List<Claim> given = fact.claims().stream().filter((claim) -> claim.asserts() && gives(claim.value())).toList();
		boolean loose = given.stream()
			.allMatch((claim) -> StatedNumber.isApproximate(claim.asStated())
					|| (StatedNumber.isInWords(claim.asStated()) && claim.derivation() == null));
		return (given.isEmpty() || !loose) ? null : given.getFirst().asStated();
	}

	private boolean gives(@Nullable Quantity value) {
		return value != null && value.exact() && value.unit().equals(this.quantity.unit())
				&& (isSame(value.low(), this.quantity.low()) || isSame(value.high(), this.quantity.high()));
	}

	private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
		return one != null && other != null && one.compareTo(other) == 0;
	}

}
