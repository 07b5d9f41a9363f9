package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.tieline.evidence.Claim;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Measurement;
import org.tieline.evidence.Status;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * Whether a stake counts, and how much it is, from what is said of it and not only
 * planned.
 */
final class Percents {

	private Percents() {
	}

	/**
	 * The share that a stake is at the time of its lens: figures that differ are bounds;
	 * without one that stands, anything from nothing to the whole.
	 */
	static Share of(FactView stake) {
		String owner = Objects.requireNonNull(stake.fact().participant("holder")).id();
		String company = Objects.requireNonNull(stake.fact().participant("company")).id();
		Quantity percent = percent(stake);
		BigDecimal low = (percent != null && percent.low() != null) ? percent.low() : BigDecimal.ZERO;
		BigDecimal high = (percent != null && percent.high() != null) ? percent.high() : Share.WHOLE;
		return new Share(owner, company, low.max(BigDecimal.ZERO).min(Share.WHOLE), high.min(Share.WHOLE).max(low),
				stake.id());
	}

	/** Why a stake does not count as a share, in plain words; null: it does. */
	static @Nullable String reasonAgainst(FactView stake) {
		return switch (stake.status()) {
			case NOT_RECORDED -> "nothing is recorded of it";
			case DENIED -> "it is only denied";
			case CONTESTED -> "it is contested";
			case ALLEGED -> "it is only alleged";
			case PLANNED -> "it is only planned";
			case CORROBORATED, SINGLE_ORIGIN -> stake.isOver() ? "it has ended" : null;
		};
	}

	/** The year of the figure, the last if there are several; 0: it has none. */
	static int year(FactView stake) {
		Period period = measured(stake).map(Measurement::period).orElse(null);
		PartialDate end = (period == null) ? null : (period.to() != null) ? period.to() : period.from();
		return (end != null) ? end.year() : 0;
	}

	private static @Nullable Quantity percent(FactView stake) {
		return measured(stake).map(Measurement::quantity).orElse(null);
	}

	private static Optional<Measurement> measured(FactView stake) {
		FactView said = stake.only((claim) -> !claim.intends());
		Optional<Measurement> found = (said != null) ? said.measurement("percent", true) : Optional.empty();
		return found.filter(Percents::stands);
	}

	private static boolean stands(Measurement percent) {
		boolean denied = percent.claims().stream().anyMatch(Claim::denies);
		return !denied && percent.origins() > 0 && percent.status() != Status.DENIED;
	}

}
