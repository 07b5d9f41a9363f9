package org.tieline.cutoff;

import java.util.Comparator;
import java.util.List;

import org.tieline.evidence.FactView;

/**
 * What is known of a loss, the best first. Losses are listed in this order.
 */
public enum KnownLoss {

	/** A figure of a cut tie of the entity is recorded: an amount or a share. */
	RECORDED_FIGURE,

	/** Recorded figures leave less than half of the way from 0 to 1 open. */
	NARROW_BOUNDS,

	/** Nothing narrows the loss but a model. */
	MODEL_ONLY;

	/** Bounds this far apart say little. */
	private static final double WIDE = 0.5;

	private static final List<String> FIGURES = List.of("amount", "share_of_supplier_revenue",
			"share_of_customer_purchases");

	/** By what is known; then {@link Loss#TIER_BY_TIER}. */
	static final Comparator<Loss> ORDER = Comparator.comparing(Loss::known).thenComparing(Loss.TIER_BY_TIER);

	static KnownLoss of(Loss loss) {
		if (isRecorded(loss)) {
			return RECORDED_FIGURE;
		}
		return (loss.whole().high() - loss.whole().low() < WIDE) ? NARROW_BOUNDS : MODEL_ONLY;
	}

	/** Whether a figure about the entity's part in the cut itself is recorded. */
	private static boolean isRecorded(Loss loss) {
		return loss.tier() == 1
				&& loss.because().stream().flatMap((hop) -> hop.factsInHand().stream()).anyMatch(KnownLoss::hasFigure);
	}

	private static boolean hasFigure(FactView supply) {
		return FIGURES.stream().anyMatch((aspect) -> !supply.measurements(aspect).isEmpty());
	}

}
