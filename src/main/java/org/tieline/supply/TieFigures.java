package org.tieline.supply;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.value.Interval;

/**
 * What the figures of a year say of one tie together: its amount, its shares of revenue
 * and of purchases, and both wholes. Share times whole is an amount, and amount over
 * whole is a share. If they agree, all of them bound the tie. If they contradict each
 * other, one of them is wrong, and it is not known which: then the bounds hold all.
 *
 * @param link the tie with its own figures
 * @param sold the supplier's revenue; null: not recorded
 * @param bought the customer's purchases; null: not recorded
 */
record TieFigures(SupplyLink link, @Nullable Dollars sold, @Nullable Dollars bought) {

	/** Figures that are this near to each other are the same. */
	private static final double NEAR = 1e-9;

	/**
	 * An amount or a whole in US dollars.
	 *
	 * @param high null: nothing bounds it
	 */
	record Dollars(BigDecimal low, @Nullable BigDecimal high) {

		static final Dollars OPEN = new Dollars(BigDecimal.ZERO, null);

		/** Whether the other one lies wholly above this one. */
		boolean isBelow(Dollars other) {
			return this.high != null && other.low.doubleValue() > this.high.doubleValue() * (1 + NEAR);
		}

		/**
		 * What both say; if they contradict each other, from the least to the greatest.
		 */
		Dollars and(Dollars other) {
			if (isBelow(other) || other.isBelow(this)) {
				return hull(other);
			}
			BigDecimal most = (this.high == null) ? other.high
					: (other.high == null) ? this.high : this.high.min(other.high);
			BigDecimal least = this.low.max(other.low);
			return new Dollars((most != null) ? least.min(most) : least, most);
		}

		private Dollars hull(Dollars other) {
			return new Dollars(this.low.min(other.low),
					(this.high == null || other.high == null) ? null : this.high.max(other.high));
		}

		private Dollars times(Interval share) {
			BigDecimal most = (this.high != null) ? this.high.multiply(BigDecimal.valueOf(share.high())) : null;
			return new Dollars(this.low.multiply(BigDecimal.valueOf(share.low())), most);
		}

		/** The part of a whole, 0 to 1. */
		Interval over(Dollars whole) {
			double least = part(this.low, whole.high, 0);
			return new Interval(least, Math.max(least, part(this.high, whole.low, 1)));
		}

		private static double part(@Nullable BigDecimal amount, @Nullable BigDecimal whole, double open) {
			return (amount == null || whole == null || whole.signum() <= 0) ? open
					: Math.min(1, amount.divide(whole, MathContext.DECIMAL64).doubleValue());
		}

	}

	private Dollars stated() {
		return new Dollars(this.link.sales().low(), this.link.sales().high());
	}

	private static Dollars by(Interval share, @Nullable Dollars whole) {
		return (whole != null) ? whole.times(share) : Dollars.OPEN;
	}

	private Dollars byRevenue() {
		return by(this.link.ofRevenue(), this.sold);
	}

	private Dollars byPurchases() {
		return by(this.link.ofPurchases(), this.bought);
	}

	/** Whether its figures contradict each other. */
	boolean apart() {
		List<Dollars> all = List.of(stated(), byRevenue(), byPurchases());
		return all.stream().anyMatch((one) -> all.stream().anyMatch(one::isBelow));
	}

	/** The tie with the bounds that follow. */
	SupplyLink bound() {
		boolean apart = apart();
		Dollars amount = Stream.of(stated(), byRevenue(), byPurchases())
			.filter((one) -> one.low().signum() > 0 || one.high() != null)
			.reduce((one, other) -> apart ? one.hull(other) : one.and(other))
			.orElse(Dollars.OPEN);
		YearlySales sales = new YearlySales(amount.low(), amount.high(), this.link.sales().stated());
		return this.link.with(sales, share(this.link.ofPurchases(), amount, this.bought, apart),
				share(this.link.ofRevenue(), amount, this.sold, apart));
	}

	private static Interval share(Interval stated, Dollars amount, @Nullable Dollars whole, boolean apart) {
		if (whole == null) {
			return stated;
		}
		Interval by = amount.over(whole);
		double low = Math.max(stated.low(), by.low());
		double high = Math.min(stated.high(), by.high());
		boolean hold = apart || low > high;
		return !hold ? new Interval(low, high) : stated.equals(Interval.UNKNOWN) ? by : stated.hull(by);
	}

	/**
	 * What the other figures make of the share of revenue.
	 * @return null: the share agrees with them, or nothing is stated
	 */
	@Nullable Interval insteadOfRevenue() {
		return instead(this.link.ofRevenue(), stated().and(byPurchases()), this.sold);
	}

	/** The same of the share of purchases. */
	@Nullable Interval insteadOfPurchases() {
		return instead(this.link.ofPurchases(), stated().and(byRevenue()), this.bought);
	}

	private static @Nullable Interval instead(Interval stated, Dollars others, @Nullable Dollars whole) {
		if (whole == null || stated.equals(Interval.UNKNOWN)) {
			return null;
		}
		Interval by = others.over(whole);
		boolean differ = Math.max(stated.low(), by.low()) > Math.min(stated.high(), by.high())
				+ Contradictions.ROUNDING;
		return differ ? by : null;
	}

}
