package org.tieline.value;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A number with its unit. It is exact ({@code low} equals {@code high}), lies between two
 * bounds, or is open on one side. A quantity without any bound does not exist; unknown is
 * never zero. Units are {@code percent}, ISO 4217 currency codes, {@code rank}, or a
 * plain word ({@code sites}).
 *
 * @param low the lower bound; null: open
 * @param high the upper bound; null: open
 * @param unit what is counted
 * @param lowExclusive whether the number is above {@code low}, not equal to it
 * @param highExclusive whether the number is below {@code high}, not equal to it
 * @throws IllegalArgumentException if there is no bound, or no number lies between the
 * bounds
 */
public record Quantity(@Nullable BigDecimal low, @Nullable BigDecimal high, String unit, boolean lowExclusive,
		boolean highExclusive) {

	public Quantity {
		if (low == null && high == null) {
			throw new IllegalArgumentException("a quantity needs a number");
		}
		if (low != null && high != null && low.compareTo(high) > 0) {
			throw new IllegalArgumentException("bounds run from low to high: " + low + ".." + high);
		}
		if ((lowExclusive || highExclusive) && low != null && high != null && low.compareTo(high) == 0) {
			throw new IllegalArgumentException("no number is more than " + low.toPlainString() + " or less than "
					+ high.toPlainString() + " and within both; leave out > and <");
		}
		low = (low != null) ? plain(low) : null;
		high = (high != null) ? plain(high) : null;
		lowExclusive &= low != null;
		highExclusive &= high != null;
	}

	/** A quantity with inclusive bounds. */
	public Quantity(@Nullable BigDecimal low, @Nullable BigDecimal high, String unit) {
		this(low, high, unit, false, false);
	}

	public static Quantity exactly(BigDecimal number, String unit) {
		return new Quantity(number, number, unit);
	}

	/**
	 * Reads a number in the notation of the seed tables: {@code 22}, {@code 20..25},
	 * {@code 20..} (at least), {@code ..5} (at most), {@code >50..75} (more than 50),
	 * {@code 20..<50} (less than 50).
	 * @param text the number or its bounds
	 * @param unit its unit
	 * @return the quantity
	 * @throws IllegalArgumentException if the text has another shape
	 */
	public static Quantity parse(String text, String unit) {
		int dots = text.indexOf("..");
		if (dots < 0) {
			return exactly(number(text), unit);
		}
		boolean above = text.startsWith(">");
		String low = text.substring(above ? 1 : 0, dots);
		boolean below = text.startsWith("<", dots + 2);
		String high = text.substring(dots + (below ? 3 : 2));
		if ((above && low.isEmpty()) || (below && high.isEmpty())) {
			return exactly(number(text), unit);
		}
		return new Quantity(low.isEmpty() ? null : number(low), high.isEmpty() ? null : number(high), unit, above,
				below);
	}

	private static BigDecimal number(String text) {
		if (!text.matches("-?\\d{1,42}(\\.\\d{1,42})?")) {
			boolean exclusive = text.contains(">") || text.contains("<");
			throw new IllegalArgumentException("'" + Decimals.shown(text) + "' is not a number; write "
					+ (exclusive ? ">50.. (more than 50), ..<50 (less than 50), >50..75 or 20..<50"
							: "22, 18700000000, 20..25, 20.. or ..5"));
		}
		return new BigDecimal(text);
	}

	static BigDecimal plain(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

	public boolean exact() {
		return this.low != null && this.low.equals(this.high);
	}

	/**
	 * Combines two figures for one value. If one is open and the other agrees with it
	 * ("at least 80" and "at most 85"), the result is their intersection. Otherwise it is
	 * the smallest quantity that holds both.
	 */
	public Quantity hull(Quantity other) {
		boolean open = this.low == null || this.high == null || other.low == null || other.high == null;
		Bound least = Bound.tighter(lower(), other.lower(), false);
		Bound most = Bound.tighter(upper(), other.upper(), true);
		if (open && Bound.leaveRoom(least, most)) {
			return between(least, most);
		}
		Bound lower = Bound.looser(lower(), other.lower(), false);
		Bound upper = Bound.looser(upper(), other.upper(), true);
		return (lower == null && upper == null) ? this : between(lower, upper);
	}

	private Quantity between(@Nullable Bound lower, @Nullable Bound upper) {
		return new Quantity((lower != null) ? lower.number() : null, (upper != null) ? upper.number() : null, this.unit,
				lower != null && lower.exclusive(), upper != null && upper.exclusive());
	}

	/** Whether at least one number lies in both. */
	boolean meets(Quantity other) {
		return Bound.leaveRoom(lower(), other.upper()) && Bound.leaveRoom(other.lower(), upper());
	}

	private @Nullable Bound lower() {
		return (this.low != null) ? new Bound(this.low, this.lowExclusive) : null;
	}

	private @Nullable Bound upper() {
		return (this.high != null) ? new Bound(this.high, this.highExclusive) : null;
	}

	/**
	 * The number in words: {@code 22%}, {@code at least 20%}, {@code more than 50% and up
	 * to 75%}, {@code USD 18.7 billion}.
	 */
	public String text() {
		return QuantityWords.of(this);
	}

	/** The number in the notation that {@link #parse} reads: {@code >30..50}. */
	public String notation() {
		String least = (this.low != null) ? (this.lowExclusive ? ">" : "") + this.low.toPlainString() : "";
		String most = (this.high != null) ? (this.highExclusive ? "<" : "") + this.high.toPlainString() : "";
		return exact() ? least : least + ".." + most;
	}

	/** Whether the unit is an ISO 4217 code. */
	public boolean isCurrency() {
		return this.unit.length() == 3 && this.unit.chars().allMatch((letter) -> letter >= 'A' && letter <= 'Z');
	}

}
