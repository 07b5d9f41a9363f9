package org.tieline.evidence;

import java.math.BigDecimal;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Stance;
import org.tieline.value.Quantity;
import org.tieline.value.StatedNumber;

/**
 * The number of a claim beside that of another. A number with two ends is one of two
 * things. As a rule it bounds a single value: "5 to 10 percent of its revenue" is some
 * percent between. A spread says that there are several values, from the least to the
 * greatest: "permits run for 3 to 8 years". A spread is what somebody states or alleges,
 * does not merely estimate, prints from end to end, and says of a metric that is no sum
 * of money: a share, an amount or a revenue is one number.
 * <p>
 * Two bounds agree if one value fits both. Two spreads agree if both their ends do. A
 * spread agrees with bounds that admit both its ends, so with no single number inside it.
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
	 * @param kind of what fact they are
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
