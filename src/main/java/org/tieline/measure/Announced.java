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
 * Restrictions of a company that were announced by a day and are not recorded as in
 * force. A restriction is announced if
 * <ul>
 * <li>its act is announced,</li>
 * <li>the instrument of its act is announced and not yet in force, and names the company
 * itself (a statute does, a list does only by its entries), or</li>
 * <li>a source reported it before its start, whatever versions of its act hold, unless
 * the act is repealed.</li>
 * </ul>
 * A restriction that is only considered is not announced. If a planned start has passed
 * and no claim shows that the restriction began, the answer is UNDETERMINED.
 *
 * @param versions the versions of measures on the day
 * @param day the day in words
 */
record Announced(Versions versions, String day) {

	/**
	 * An announced restriction.
	 *
	 * @param restriction the restriction
	 * @param announcement the version that announces it; null: a source reported it
	 * @param overdue whether its planned start has passed
	 */
	private record Known(FactView restriction, @Nullable FactView announcement, boolean overdue) {
	}

	/**
	 * The answer from announced restrictions.
	 * @param own the restrictions of the company under the measure, at any time
	 * @param all the restrictions of the company under any measure
	 * @return UNDETERMINED or ANNOUNCED; null: none was announced
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
		String announcements = Stream.concat(Stream.ofNullable(version), restrictions.stream())
			.map(Announced::dated)
			.distinct()
			.collect(Collectors.joining(" "));
		String why = overdue.isEmpty() ? "Announced, and not recorded as in force on " + this.day + ": "
				: "The start that was planned has come by " + this.day + ", and nobody says that it took place: ";
		PartialDate shown = restrictions.stream().map(FactView::lastShown).reduce(null, OnTheDay::later);
		return new LegalStatus(overdue.isEmpty() ? LegalState.ANNOUNCED : LegalState.UNDETERMINED, why + announcements,
				version, restrictions, null)
			.shown(shown);
	}

	private static String dated(FactView fact) {
		Period period = fact.period();
		String when = (period != null) ? period.words() : "";
		String verb = (fact.status() == Status.PLANNED) ? " Planned " : " Stated ";
		return fact.summary() + (fact.summary().contains(when) ? "" : verb + when + ".");
	}

	/** Whether it is planned, or starts or is first observed after the day. */
	private static boolean isToCome(FactView restriction) {
		if (restriction.status() == Status.PLANNED) {
			return restriction.claims().stream().anyMatch((claim) -> claim.stance() == Stance.PLANS);
		}
		return LawFacts.isEstablished(restriction) && OnTheDay.endBefore(restriction) == null
				&& OnTheDay.holds(restriction) != Holds.YES && !OnTheDay.isUncertain(restriction);
	}

	private @Nullable Known known(FactView restriction, List<FactView> all) {
		Entity act = LawFacts.measureOf(restriction);
		boolean overdue = OnTheDay.isOverdue(restriction);
		boolean reported = isReportedBefore(restriction);
		boolean waits = switch (this.versions.measureState(act).how()) {
			case ANNOUNCED, UNVERSIONED, PLANNED -> true;
			case OUTSIDE -> this.versions.inForce(act.id()).stream().allMatch(OnTheDay::isToCome);
			case IN_FORCE -> overdue;
			case SUSPENDED, REPEALED, UNSETTLED -> false;
		};
		FactView announcement = waits ? announcement(act, all) : null;
		if (this.versions.measureState(act).how() == MeasureState.How.REPEALED
				|| (announcement == null && !(waits && overdue) && !reported)) {
			return null;
		}
		boolean late = overdue || this.versions.measureState(act).how() == MeasureState.How.PLANNED;
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
				.anyMatch((one) -> LawFacts.isEstablished(one) && LawFacts.isBy(one, instrument.id())))
			.map((instrument) -> this.versions.announcement(instrument.id()))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/**
	 * Whether a source published by the day reported the start before it came.
	 */
	private static boolean isReportedBefore(FactView restriction) {
		PartialDate day = restriction.lens().asOf();
		return day != null
				&& restriction.claims().stream().anyMatch((claim) -> isReportedBefore(claim, day.firstDay()));
	}

	private static boolean isReportedBefore(Claim claim, LocalDate day) {
		LocalDate known = claim.knownOn();
		PartialDate start = claim.from();
		return known != null && start != null && (claim.affirms() || claim.stance() == Stance.PLANS)
				&& claim.aspect() == null && !known.isAfter(day) && known.isBefore(start.firstDay())
				&& day.isBefore(start.firstDay());
	}

}
