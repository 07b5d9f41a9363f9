package org.tieline.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.Stance;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.measure.LegalStatus.LegalState;
import org.tieline.time.Spell.Holds;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * Restrictions of a company that were made known by a day and are not recorded as in
 * force. What makes one known is an announcement of its act; of the instrument that the
 * act belongs to, until that is in force, if it names the company itself (a statute does,
 * a list only by its entries); or a source that told of it before it was to begin. What
 * is only considered is not announced. Where a planned start has come and nobody says
 * that it took place, it is undetermined.
 *
 * @param versions what measures said that day
 * @param day in words
 */
record Announced(Versions versions, String day) {

	/** A restriction, and the version that announces it; null: a source told of it. */
	private record Known(FactView restriction, @Nullable FactView announcement, boolean overdue) {
	}

	/**
	 * The answer from what is only announced.
	 * @param own what is recorded of the company under the measure, at any time
	 * @param all what is recorded of the company, under whatever measure
	 * @return undetermined, announced, or null: nothing was announced
	 */
	@Nullable LegalStatus of(List<FactView> own, List<FactView> all) {
		List<Known> known = own.stream()
			.filter(Announced::isToCome)
			.map((one) -> known(one, all))
			.filter(Objects::nonNull)
			.toList();
		if (known.isEmpty()) {
			return null;
		}
		List<Known> overdue = known.stream().filter(Known::overdue).toList();
		List<Known> deciding = overdue.isEmpty() ? known : overdue;
		List<FactView> restrictions = deciding.stream().map(Known::restriction).toList();
		FactView version = deciding.stream().map(Known::announcement).filter(Objects::nonNull).findFirst().orElse(null);
		String told = Stream.concat(Stream.ofNullable(version), restrictions.stream())
			.map(Announced::dated)
			.distinct()
			.collect(Collectors.joining(" "));
		String why = overdue.isEmpty() ? "Announced, and not recorded as in force on " + this.day + ": "
				: "The start that was planned has come by " + this.day + ", and nobody says that it took place: ";
		PartialDate shown = restrictions.stream().map(FactView::lastShown).reduce(null, OnTheDay::later);
		return new LegalStatus(overdue.isEmpty() ? LegalState.ANNOUNCED : LegalState.UNDETERMINED, why + told, version,
				restrictions, null)
			.shown(shown);
	}

	private static String dated(FactView fact) {
		Period period = fact.period();
		String when = (period != null) ? period.words() : "";
		String verb = (fact.status() == Status.PLANNED) ? " Planned " : " Stated ";
		return fact.summary() + (fact.summary().contains(when) ? "" : verb + when + ".");
	}

	/** It is planned, or stated to begin or first seen after the day. */
	private static boolean isToCome(FactView restriction) {
		if (restriction.status() == Status.PLANNED) {
			return restriction.claims().stream().anyMatch((claim) -> claim.stance() == Stance.PLANS);
		}
		return Versions.isEstablished(restriction) && OnTheDay.endBefore(restriction) == null
				&& OnTheDay.holds(restriction) != Holds.YES && !OnTheDay.isUncertain(restriction);
	}

	private @Nullable Known known(FactView restriction, List<FactView> all) {
		Entity act = Versions.measureOf(restriction);
		boolean overdue = OnTheDay.isOverdue(restriction);
		boolean waits = switch (this.versions.standing(act).how()) {
			case ANNOUNCED, UNVERSIONED -> true;
			case OUTSIDE -> this.versions.inForce(act.id()).stream().allMatch(OnTheDay::isToCome);
			case PLANNED -> true;
			case IN_FORCE -> overdue;
			case SUSPENDED, REPEALED, UNSETTLED -> false;
		};
		FactView announcement = announcement(act, all);
		if (!waits || (announcement == null && !overdue && !isToldBefore(restriction))) {
			return null;
		}
		boolean late = overdue || this.versions.standing(act).how() == MeasureState.How.PLANNED;
		return new Known(restriction, announcement, late);
	}

	private @Nullable FactView announcement(Entity act, List<FactView> all) {
		FactView own = this.versions.announcement(act.id());
		if (own != null || this.versions.isEverAnnounced(act.id())) {
			return own;
		}
		return act.ancestors()
			.stream()
			.filter((instrument) -> this.versions.of(instrument.id()) == null && all.stream()
				.anyMatch((one) -> Versions.isEstablished(one) && Versions.isBy(one, instrument.id())))
			.map((instrument) -> this.versions.announcement(instrument.id()))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/** Whether a source that came out by the day told of its start before that. */
	private static boolean isToldBefore(FactView restriction) {
		PartialDate day = restriction.lens().asOf();
		return day != null && restriction.claims().stream().anyMatch((claim) -> isToldBefore(claim, day.firstDay()));
	}

	private static boolean isToldBefore(Claim claim, LocalDate day) {
		LocalDate known = claim.knownOn();
		PartialDate start = claim.from();
		return known != null && start != null && (claim.affirms() || claim.stance() == Stance.PLANS)
				&& claim.aspect() == null && !known.isAfter(day) && known.isBefore(start.firstDay())
				&& day.isBefore(start.firstDay());
	}

}
