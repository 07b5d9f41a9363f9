package org.tieline.evidence;

import java.math.BigDecimal;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Stance;
import org.tieline.value.Quantity;
import org.tieline.value.StatedNumber;

/**
 * The number of a claim, prepared for a comparison with another. A number with two ends
 * is either bounds of one value ("5 to 10 percent of its revenue") or a spread of several
 * values ("permits run for 3 to 8 years").
 * <p>
 * A number is a spread if it is stated or alleged, printed from end to end, and the
 * number of a metric that is no sum of money. An estimate, a share, an amount and a
 * revenue are always one value.
 * <p>
 * Two bounds agree if one value fits both. Two spreads agree if both their ends do. A
 * spread agrees with bounds that hold both its ends, and never with a single number
 * inside it.
 */
record StatedValue(Quantity quantity, @Nullable String printed, boolean spread) {

	private static StatedValue of(Claim claim, KindOfFact kind) {
		Quantity quantity = Objects.requireNonNull(claim.value());
		boolean ofMetric = kind.measurement() && kind.unit() == null && claim.aspect() == null;
		boolean spread = ofMetric && claim.stance() != Stance.ESTIMATES && !quantity.isCurrency()
				&& StatedNumber.isSpread(quantity, claim.asStated());
		return new StatedValue(quantity, claim.asStated(), spread);
	}

	/**
	 * Whether two claims give numbers of one unit that cannot both be right.
	 * @param one a claim
	 * @param other another claim
	 * @param kind the kind of their fact
	 */
	static boolean differ(Claim one, Claim other, KindOfFact kind) {
		Quantity first = one.value();
		Quantity second = other.value();
		return first != null && second != null && first.unit().equals(second.unit())
				&& !of(one, kind).agrees(of(other, kind));
	}

	private boolean agrees(StatedValue other) {
		if (this.spread && other.spread) {
			return least().fits(other.least()) && greatest().fits(other.greatest());
		}
		if (this.spread) {
			return least().fits(other) && greatest().fits(other);
		}
		return other.spread ? other.agrees(this) : fits(other);
	}

	private boolean fits(StatedValue other) {
		return StatedNumber.agree(this.quantity, this.printed, other.quantity, other.printed);
	}

	private StatedValue least() {
		return end(Objects.requireNonNull(this.quantity.low()));
	}

	private StatedValue greatest() {
		return end(Objects.requireNonNull(this.quantity.high()));
	}

	private StatedValue end(BigDecimal number) {
		return new StatedValue(Quantity.exactly(number, this.quantity.unit()), this.printed, false);
	}

}
