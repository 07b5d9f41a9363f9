package org.tieline.measure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.measure.LegalStatus.LegalState;
import org.tieline.time.Spell;
import org.tieline.time.Spell.Holds;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * What stated dates show about a day on which no restriction is shown to hold.
 *
 * @param versions the versions of measures on the day
 * @param day the day in words
 */
record StatedDates(Versions versions, String day) {

	/**
	 * The answer if all restrictions ended before the day or begin after it. A stated end
	 * is enough. A later start counts only if a version covers the day, or if the measure
	 * has no versions and its restrictions are its only dates. A restriction that has
	 * fewer origins than the lens asks for shows nothing, but it prevents this answer
	 * unless it ended or begins later too.
	 * @param own the restrictions of a company under a measure, at any time
	 * @param under the measure
	 * @return the answer; null: the dates do not show that the company is free
	 */
	@Nullable LegalStatus free(List<FactView> own, Entity under) {
		List<FactView> dated = own.stream().filter(LawFacts::isEstablished).toList();
		if (dated.isEmpty() || dated.stream().anyMatch((one) -> OnTheDay.holds(one) != Holds.NO)
				|| own.stream().anyMatch(StatedDates::mayHoldByFewer) || suspended(own) != null) {
			return null;
		}
		boolean over = dated.stream().anyMatch((one) -> OnTheDay.endBefore(one) != null);
		if (!over && !this.versions.cover(under.id()) && !this.versions.isSilentOn(under.id())) {
			return null;
		}
		return new LegalStatus(LegalState.NOT_RESTRICTED,
				"Not on " + this.day + ": " + dated.stream().map(StatedDates::dated).collect(Collectors.joining(" ")),
				null, dated, null);
	}

	/**
	 * The answer if dates leave the day open. They do in these cases: an observation
	 * without a start follows an end; a start or end is only that of a version, while
	 * another version of the measure was in force; a planned return should have happened
	 * by the day; or the restriction was last shown too long ago for the presumption of
	 * the lens.
	 * @param own the restrictions of a company under a measure, at any time
	 * @return the answer; null: nothing leaves the day open
	 */
	@Nullable LegalStatus open(List<FactView> own) {
		List<FactView> dated = own.stream()
			.filter((one) -> LawFacts.isEstablished(one) && OnTheDay.holds(one) != Holds.YES)
			.toList();
		for (FactView one : dated) {
			String why = Stream.of(between(one), inAnotherVersion(one), returning(one), presumed(one))
				.filter(Objects::nonNull)
				.findFirst()
				.orElse(null);
			if (why != null && this.versions.measureState(LawFacts.measureOf(one)).how() != MeasureState.How.REPEALED) {
				return new LegalStatus(LegalState.UNDETERMINED, why, null, List.of(one), null).shown(one.lastShown());
			}
		}
		return null;
	}

	/**
	 * The answer if a restriction ended only because the version of its act did, and the
	 * act is suspended since: it ended with the suspension, not for good.
	 * @param own the restrictions of a company under a measure, at any time
	 * @return the answer; null: no restriction is suspended in this way
	 */
	@Nullable LegalStatus suspended(List<FactView> own) {
		for (FactView one : own) {
			PartialDate end = LawFacts.isEstablished(one) ? OnTheDay.endBefore(one) : null;
			MeasureState state = this.versions.measureState(LawFacts.measureOf(one));
			FactView rest = (state.how() == MeasureState.How.SUSPENDED) ? state.version() : null;
			if (end != null && rest != null && OnTheDay.after(one) == null && isEndOfVersion(one, end)
					&& !OnTheDay.start(rest).isAfter(end.lastDay().plusDays(1))) {
				return new LegalStatus(LegalState.SUSPENDED, dated(one) + " But " + rest.summary(), rest, List.of(one),
						null)
					.shown(one.lastShown());
			}
		}
		return null;
	}

	private boolean isEndOfVersion(FactView restriction, PartialDate end) {
		return this.versions.inForce(versioned(LawFacts.measureOf(restriction)).id())
			.stream()
			.flatMap((version) -> version.spells().stream())
			.anyMatch((spell) -> meets(spell.end(), end));
	}

	private @Nullable String between(FactView restriction) {
		PartialDate end = OnTheDay.endBefore(restriction);
		Spell later = OnTheDay.after(restriction);
		if (end == null || later == null || later.start() != null) {
			return null;
		}
		return "Its end on " + end + " is stated, and it is seen again on " + later.observed()
				+ "; nobody says when it began again, so " + this.day + " is open: " + restriction.summary();
	}

	private @Nullable String inAnotherVersion(FactView restriction) {
		Spell later = OnTheDay.after(restriction);
		PartialDate end = OnTheDay.endBefore(restriction);
		Entity measure = versioned(LawFacts.measureOf(restriction));
		FactView current = this.versions.of(measure.id());
		if (current == null || !LawFacts.stateOf(current).equals("IN_FORCE")) {
			return null;
		}
		PartialDate start = (later != null) ? later.start() : null;
		List<Spell> others = this.versions.inForce(measure.id())
			.stream()
			.filter((version) -> !version.id().equals(current.id()))
			.flatMap((version) -> version.spells().stream())
			.toList();
		boolean begins = start != null && others.stream().anyMatch((spell) -> meets(spell.start(), start));
		boolean ends = start == null && end != null && others.stream().anyMatch((spell) -> meets(spell.end(), end));
		if (!begins && !ends) {
			return null;
		}
		return "On " + this.day + " another version of " + measure.name() + " is in force than the one that "
				+ (begins ? "begins with this restriction (" + start : "ends with this restriction (" + end)
				+ "); whether that version restricts too is not recorded: " + current.summary() + " "
				+ dated(restriction);
	}

	private @Nullable String presumed(FactView restriction) {
		PartialDate shown = restriction.time().shown();
		PartialDate asked = restriction.lens().asOf();
		boolean before = shown != null && asked != null && shown.isWhollyBefore(asked);
		PartialDate planned = before ? restriction.plannedEnd() : null;
		if (planned != null) {
			return "Its end was planned for " + planned + ", and nobody says whether it went on after that, so "
					+ this.day + " is open: " + restriction.summary();
		}
		return before ? "It was last shown " + shown + ", longer before " + this.day + " than is to be presumed: "
				+ restriction.summary() : null;
	}

	private @Nullable String returning(FactView restriction) {
		PartialDate end = OnTheDay.endBefore(restriction);
		FactView plan = this.versions.planned(LawFacts.measureOf(restriction).id());
		boolean later = end != null && plan != null && LawFacts.stateOf(plan).equals("IN_FORCE")
				&& OnTheDay.isOverdue(plan) && end.isWhollyBefore(PartialDate.of(OnTheDay.start(plan)));
		return later ? "Its end on " + end + " is stated, and a return is planned since; nobody says that it took "
				+ "place: " + Objects.requireNonNull(plan).summary() + " " + dated(restriction) : null;
	}

	/** The act or its instrument, whichever first has versions in force. */
	private Entity versioned(Entity act) {
		return Stream.concat(Stream.of(act), act.ancestors().stream())
			.filter((one) -> !this.versions.inForce(one.id()).isEmpty())
			.findFirst()
			.orElse(act);
	}

	private static boolean mayHoldByFewer(FactView restriction) {
		return LawFacts.isOfTooFew(restriction) && !OnTheDay.isOverOrToCome(restriction);
	}

	private static boolean meets(@Nullable PartialDate one, PartialDate other) {
		return one != null && one.overlaps(other);
	}

	private static String dated(FactView restriction) {
		String when = restriction.spells()
			.stream()
			.map(StatedDates::dates)
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining(", and "));
		return restriction.summary() + (when.isEmpty() ? "" : " Stated " + when + ".");
	}

	/** The stated dates of a spell in words; without one, when it was seen. */
	private static String dates(Spell spell) {
		Period period = spell.period();
		if (period.from() != null || period.to() != null) {
			return period.words();
		}
		return (spell.observed() != null) ? "on " + spell.observed() : "";
	}

}
