package org.tieline.hop;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.FactView;
import org.tieline.evidence.Measurement;
import org.tieline.evidence.TieForm;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * How much a stake is at the date of a lens.
 *
 * @param least the least percent of capital or votes that it is established to be, by a
 * figure near that date; 100 for a golden share, which is a power of its own; 0: none is
 * known
 * @param text the percent in words: {@code 0.4%}; blank: no figure is recorded
 * @param date the last date of the figure; null: it has none
 */
public record StakeFigure(double least, String text, @Nullable PartialDate date) {

	public static final StakeFigure NONE = new StakeFigure(0, "", null);

	/** A power of its own, whatever part of the capital it is. */
	public static final StakeFigure WHOLE = new StakeFigure(100, "", null);

	/** The size of the tie that a fact draws, as its kind declares it. */
	public static StakeFigure of(FactView fact) {
		TieForm form = fact.fact().kind().tie();
		String aspect = (form != null) ? form.sizedBy() : null;
		if (form == null || aspect == null) {
			return NONE;
		}
		if (form.whole().contains(form.sort(fact.fact()).word())) {
			return WHOLE;
		}
		return fact.measurement(aspect, true).map((one) -> of(one, fact)).orElse(NONE);
	}

	private static StakeFigure of(Measurement figure, FactView fact) {
		BigDecimal low = figure.quantity().low();
		boolean certain = low != null && figure.status().isEstablished() && fact.isNear(figure);
		Period period = figure.period();
		PartialDate date = (period == null) ? null : (period.to() != null) ? period.to() : period.from();
		return new StakeFigure((certain && low != null) ? least(low, figure.quantity().lowExclusive()) : 0,
				figure.quantity().text() + figure.status().remark().replace(" (", ", ").replace(")", ""), date);
	}

	/** "More than 50" is more than 50, by the least step that the number can have. */
	private static double least(BigDecimal low, boolean exclusive) {
		return exclusive ? Math.nextUp(low.doubleValue()) : low.doubleValue();
	}

	/**
	 * The percent with its date, as a remark; blank: no figure is recorded.
	 * @param other a date that the sentence names anyway; null: none
	 */
	public String remark(@Nullable PartialDate other) {
		if (this.text.isEmpty()) {
			return "";
		}
		String when = (this.date == null) ? ", undated" : this.date.equals(other) ? "" : ", " + this.date;
		return " (" + this.text + when + ")";
	}

}
