package org.tieline.cutoff;

import java.util.Comparator;

/**
 * What is known of a loss, the best first. Losses are listed in this order.
 */
public enum KnownLoss {

	/** An effect of this very cut on the entity is recorded. */
	RECORDED_EFFECT,

	/** A share of the entity in the cut is recorded, without a model. */
	RECORDED_SHARE,

	/** Recorded figures leave less than half of the way from 0 to 1 open. */
	NARROW_BOUNDS,

	/** Nothing narrows the loss but a model. */
	MODEL_ONLY;

	/** Bounds this far apart say little. */
	private static final double WIDE = 0.5;

	/** By what is known; then {@link Loss#TIER_BY_TIER}. */
	static final Comparator<Loss> ORDER = Comparator.comparing(Loss::known).thenComparing(Loss.TIER_BY_TIER);

	static KnownLoss of(Loss loss) {
		if (!loss.recorded().isEmpty()) {
			return RECORDED_EFFECT;
		}
		if (!loss.shares().isEmpty()) {
			return RECORDED_SHARE;
		}
		return (loss.whole().high() - loss.whole().low() < WIDE) ? NARROW_BOUNDS : MODEL_ONLY;
	}

}
