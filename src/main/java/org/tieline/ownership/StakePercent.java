package org.tieline.ownership;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Stance;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Measurement;
import org.tieline.evidence.Status;
import org.tieline.time.Spell;
import org.tieline.time.TimeState;
import org.tieline.value.PartialDate;
import org.tieline.value.Quantity;

/**
 * Decides whether a stake counts as a share, and gives its percentage. Planned figures
 * are not used, and alleged ones beside a stated one are another reading.
 */
final class StakePercent {

	private StakePercent() {
	}

	/**
	 * The share of a stake at the time of its lens. Figures that differ are bounds.
	 * Without an established figure, the share is 0 to 100 percent.
	 */
	static Share of(FactView stake) {
		String owner = Objects.requireNonNull(stake.fact().participant("holder")).id();
		String company = Objects.requireNonNull(stake.fact().participant("company")).id();
		Quantity percent = percent(stake);
		BigDecimal low = (percent != null) ? low(percent) : BigDecimal.ZERO;
		BigDecimal high = (percent != null) ? high(percent) : Share.WHOLE;
		return new Share(owner, company, low, high.max(low), stake.id());
	}

	/** A share of the same parties from 0 to 100 percent. */
	static Share ofAnySize(FactView stake) {
		return of(stake).within(BigDecimal.ZERO, Share.WHOLE);
	}

	private static BigDecimal low(Quantity percent) {
		BigDecimal low = (percent.low() != null) ? percent.low() : BigDecimal.ZERO;
		boolean inside = percent.lowExclusive() && low.scale() <= Share.DIGITS;
		return (inside ? low.add(Share.HAIR) : low).max(BigDecimal.ZERO).min(Share.WHOLE);
	}

	private static BigDecimal high(Quantity percent) {
		BigDecimal high = (percent.high() != null) ? percent.high() : Share.WHOLE;
		boolean inside = percent.highExclusive() && high.scale() <= Share.DIGITS;
		return (inside ? high.subtract(Share.HAIR) : high).max(BigDecimal.ZERO).min(Share.WHOLE);
	}

	/** Whether a figure that counts has an exclusive bound. */
	static boolean isExclusive(FactView stake) {
		Quantity percent = percent(stake);
		return percent != null && (percent.lowExclusive() || percent.highExclusive());
	}

	/**
	 * A figure that no source dates, if the lens has a date and no figure is recorded for
	 * it. It is shown in answers, but does not change bounds.
	 */
	static Optional<Measurement> undated(FactView stake) {
		if (stake.lens().asOf() == null || measured(stake).isPresent()) {
			return Optional.empty();
		}
		return stake.measurements("percent").stream().filter((one) -> one.period() == null && stands(one)).findFirst();
	}

	/**
	 * The figure that stands for a stake in words, if it is too far from the date of the
	 * lens to be used, or has no date: the last one by then, or else the one nearest to
	 * it. Sizes and sentences tell the same one.
	 */
	static Optional<Measurement> unused(FactView stake) {
		PartialDate date = stake.lens().asOf();
		Optional<Measurement> undated = undated(stake);
		if (date == null || undated.isPresent() || measured(stake).isPresent()) {
			return undated;
		}
		FactView said = stake.only((claim) -> !claim.intends() && claim.stance() != Stance.ALLEGES);
		return (said == null) ? Optional.empty()
				: said.measurement("percent", true)
					.filter(StakePercent::isDatedAndStands)
					.or(() -> nearest(said, date));
	}

	private static Optional<Measurement> nearest(FactView said, PartialDate date) {
		return said.measurements("percent")
			.stream()
			.filter(StakePercent::isDatedAndStands)
			.min(Comparator.comparing((one) -> Math
				.abs(ChronoUnit.DAYS.between(Objects.requireNonNull(one.period()).lastDay(), date.firstDay()))));
	}

	/** The figure that is used for the date of the lens, if it is of a later day. */
	static Optional<Measurement> later(FactView stake) {
		PartialDate date = stake.lens().asOf();
		return (date == null) ? Optional.empty() : measured(stake)
			.filter((one) -> one.period() != null && one.period().firstDay().isAfter(date.lastDay()));
	}

	/** Whether no source dates anything about the stake. */
	static boolean isUndated(FactView stake) {
		return stake.claims().stream().allMatch((claim) -> claim.period() == null);
	}

	/** The reason why a stake does not count as a share; null: it counts. */
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

	/** The reason why a stake that may have held does not count. */
	static String reasonForDoubt(FactView stake) {
		String figure = undated(stake).map((one) -> " (" + one.text() + ")").orElse("");
		if (stake.status() == Status.PLANNED) {
			return "it is only planned";
		}
		if (isUndated(stake)) {
			return "no source dates it" + figure + ", so whether it held then is not recorded; it may be of any size";
		}
		if (stake.plannedOn() != null) {
			return "it was still planned on " + stake.plannedOn() + ", so whether it held then is not recorded";
		}
		if (stake.plannedEnd() != null) {
			return "its end was planned for " + stake.plannedEnd()
					+ ", and nobody says whether it went on after that, so it may be of any size, or none";
		}
		if (stake.endIsContested()) {
			return "whether it had ended by then is contested, so it may be of any size, or none";
		}
		return (stake.time().word() == TimeState.Word.PRESUMED)
				? "it was " + stake.time().words(stake.asked()) + ", which is too far from " + stake.asked()
						+ " to count, so it may be of any size, or none"
				: "nothing shows that it held then, so it may be of any size, or none";
	}

	/**
	 * When the stake certainly held, by the stated start and end of its one spell at the
	 * date of the lens. With several spells no time is certain.
	 */
	static Share.Time spell(FactView stake) {
		PartialDate date = stake.asked();
		List<Spell> spells = stake.spells()
			.stream()
			.filter((one) -> date == null || one.at(date, null, null).holds() != Spell.Holds.NO)
			.toList();
		if (spells.size() > 1) {
			return Share.Time.NEVER;
		}
		return spells.isEmpty() ? Share.Time.ALWAYS
				: Share.Time.certain(
						(spells.getFirst().startBy() != null) ? spells.getFirst().startBy() : spells.getFirst().start(),
						spells.getFirst().end());
	}

	/** When the figure that counts was given; without one, or without a date: undated. */
	static Share.Time ofFigure(FactView stake) {
		return measured(stake).map(Measurement::period).map(Share.Time::within).orElse(Share.Time.UNDATED);
	}

	private static @Nullable Quantity percent(FactView stake) {
		return measured(stake).map(Measurement::quantity).orElse(null);
	}

	/**
	 * The figure that somebody states or estimates; if the stake is only alleged, the
	 * figure of the allegation.
	 */
	private static Optional<Measurement> measured(FactView stake) {
		Optional<Measurement> stated = usable(stake, (claim) -> !claim.intends() && claim.stance() != Stance.ALLEGES)
			.filter(StakePercent::stands);
		return (stated.isPresent() || stake.status() != Status.ALLEGED) ? stated : alleged(stake);
	}

	/** An alleged figure; it is the most that a stake that is only alleged can be. */
	private static Optional<Measurement> alleged(FactView stake) {
		return usable(stake, (claim) -> claim.stance() == Stance.ALLEGES || claim.denies())
			.filter((one) -> one.claims().stream().noneMatch(Claim::denies));
	}

	/** An old figure is not used, even if the stake itself continues. */
	private static Optional<Measurement> usable(FactView stake, Predicate<Claim> claims) {
		FactView some = stake.only(claims);
		return (some != null)
				? some.measurement("percent", true).filter((one) -> one.period() == null || stake.isNear(one))
				: Optional.empty();
	}

	/**
	 * The share with the figures that are alleged for the same time as the stated one, or
	 * for a later time. It counts where every reading must agree.
	 */
	static Share withAllegations(FactView stake, Share share) {
		boolean anyAlleged = stake.claims()
			.stream()
			.anyMatch((claim) -> claim.stance() == Stance.ALLEGES && claim.value() != null);
		Optional<Measurement> stated = anyAlleged ? measured(stake) : Optional.empty();
		return stated.flatMap((one) -> alleged(stake).filter((other) -> !isBefore(other, one)))
			.map(Measurement::quantity)
			.map((figure) -> share.within(share.low().min(low(figure)), share.high().max(high(figure))))
			.orElse(share);
	}

	private static boolean isBefore(Measurement one, Measurement other) {
		return one.period() != null && other.period() != null
				&& one.period().lastDay().isBefore(other.period().firstDay());
	}

	private static boolean isDatedAndStands(Measurement percent) {
		return percent.period() != null && stands(percent);
	}

	private static boolean stands(Measurement percent) {
		boolean denied = percent.claims().stream().anyMatch(Claim::denies);
		return !denied && percent.origins() > 0 && percent.status() != Status.DENIED;
	}

}
