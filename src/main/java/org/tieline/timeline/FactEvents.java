package org.tieline.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.tieline.claim.Claim;
import org.tieline.evidence.DatedClaim;
import org.tieline.evidence.DatedClaim.Mark;
import org.tieline.evidence.DatedClaim.Strength;
import org.tieline.evidence.FactView;
import org.tieline.timeline.TimelineEvent.Standing;
import org.tieline.value.PartialDate;

/**
 * The dated events of one fact.
 * <ul>
 * <li>Claims with the same date, or with a less exact one that agrees, form one
 * event.</li>
 * <li>If a planned date is later stated as reached, both form one event.</li>
 * <li>If several dates of one start or one end cannot all be true, they are contested. A
 * date that was computed or forecast contests none.</li>
 * </ul>
 */
final class FactEvents {

	/**
	 * Marks that separate starts: a start after an end does not contradict an earlier
	 * start.
	 */
	private static final Set<Mark> ENDS = Set.of(Mark.END, Mark.GONE);

	/**
	 * Marks that separate ends: an end after a new start or observation does not
	 * contradict an earlier end.
	 */
	private static final Set<Mark> HOLDING = Set.of(Mark.START, Mark.SHOWN);

	private record Group(Mark mark, Strength strength, PartialDate date, List<DatedClaim> claims) {

		/** Whether nobody gives the date: it is converted, computed or forecast. */
		private boolean isDerived() {
			return this.claims.stream().allMatch((one) -> one.claim().derivation() != null);
		}

	}

	private final FactView fact;

	private final List<DatedClaim> dates;

	private FactEvents(FactView fact) {
		this.fact = fact;
		this.dates = DatedClaim.of(fact);
	}

	/** The events, in no order; empty: no claim has a date. */
	static List<TimelineEvent> of(FactView fact) {
		FactEvents events = new FactEvents(fact);
		List<TimelineEvent> all = new ArrayList<>();
		for (Mark mark : Mark.values()) {
			List<Group> groups = events.groups(mark);
			groups.forEach((group) -> all.add(events.event(group, groups)));
		}
		return all;
	}

	/**
	 * The groups of claims by date and strength. A weaker claim with a date that agrees
	 * joins the stronger group.
	 */
	private List<Group> groups(Mark mark) {
		Map<Strength, List<Group>> byStrength = new EnumMap<>(Strength.class);
		for (Strength strength : Strength.values()) {
			List<DatedClaim> ours = this.dates.stream()
				.filter((one) -> one.mark() == mark && one.strength() == strength)
				.toList();
			byStrength.put(strength, merged(mark, strength, ours));
		}
		List<Group> groups = new ArrayList<>();
		for (List<Group> weaker : byStrength.values()) {
			List<Group> own = new ArrayList<>();
			for (Group group : weaker) {
				List<Group> stronger = groups.stream().filter((one) -> one.date().refines(group.date())).toList();
				stronger.forEach((one) -> one.claims().addAll(group.claims()));
				if (stronger.isEmpty()) {
					own.add(group);
				}
			}
			groups.addAll(own);
		}
		return groups;
	}

	/**
	 * A less exact date joins every more exact one within it, unless both tell of other
	 * steps of a measure.
	 */
	private static List<Group> merged(Mark mark, Strength strength, List<DatedClaim> claims) {
		List<PartialDate> all = claims.stream().map(DatedClaim::date).distinct().sorted().toList();
		List<Group> groups = new ArrayList<>();
		for (PartialDate date : all) {
			List<DatedClaim> ours = claims.stream()
				.filter((claim) -> claim.date().equals(date) ? finer(claim, claims).isEmpty()
						: finer(claim, claims).contains(date))
				.toList();
			if (ours.stream().anyMatch((claim) -> claim.date().equals(date))) {
				groups.add(new Group(mark, strength, date, new ArrayList<>(ours)));
			}
		}
		return groups;
	}

	/** More exact dates of the same step within the date of a claim. */
	private static List<PartialDate> finer(DatedClaim claim, List<DatedClaim> claims) {
		return claims.stream()
			.filter((other) -> !other.date().equals(claim.date()) && other.date().refines(claim.date())
					&& !areOfOtherSteps(List.of(claim), List.of(other)))
			.map(DatedClaim::date)
			.distinct()
			.toList();
	}

	private TimelineEvent event(Group group, List<Group> groups) {
		List<PartialDate> others = groups.stream()
			.filter((other) -> areRivals(group, other))
			.map(Group::date)
			.sorted()
			.toList();
		boolean contested = isDenied(group) || goesOn(group)
				|| (!others.isEmpty() && (group.strength() == Strength.STATED || group.mark() == Mark.DEADLINE));
		Standing standing = contested ? Standing.CONTESTED : Standing.valueOf(group.strength().name());
		List<Claim> claims = group.claims().stream().map(DatedClaim::claim).distinct().toList();
		return new TimelineEvent(this.fact, group.mark(), EventSort.of(this.fact, group.mark(), group.strength()),
				group.date(), standing, others, claims);
	}

	/**
	 * Whether two groups give different dates for an event that happens only once.
	 */
	private boolean areRivals(Group one, Group other) {
		if (one == other || one.date().overlaps(other.date()) || one.mark() == Mark.SHOWN || one.mark() == Mark.GONE) {
			return false;
		}
		if (one.isDerived() || other.isDerived() || areOfOtherSteps(one.claims(), other.claims())) {
			return false;
		}
		if (one.mark() == Mark.DEADLINE) {
			return true;
		}
		if (one.strength() != other.strength()) {
			return false;
		}
		PartialDate first = one.date().isWhollyBefore(other.date()) ? one.date() : other.date();
		PartialDate second = (first == one.date()) ? other.date() : one.date();
		Set<Mark> between = (one.mark() == Mark.START) ? ENDS : HOLDING;
		return this.dates.stream()
			.filter((date) -> between.contains(date.mark()) && date.strength() != Strength.PLANNED)
			.noneMatch((date) -> separates(date.date(), first, second, one.mark()));
	}

	/** Whether both name steps of a measure, and none that both name. */
	private static boolean areOfOtherSteps(List<DatedClaim> some, List<DatedClaim> others) {
		List<String> steps = steps(some);
		List<String> other = steps(others);
		return !steps.isEmpty() && !other.isEmpty() && steps.stream().noneMatch(other::contains);
	}

	private static List<String> steps(List<DatedClaim> claims) {
		return claims.stream()
			.map((one) -> one.claim().details().getOrDefault(EventWords.STEP, ""))
			.filter((step) -> !step.isEmpty())
			.toList();
	}

	/**
	 * Whether a date lies between two others. A start in the month of an end can follow
	 * it; a holding must come after it.
	 */
	private static boolean separates(PartialDate date, PartialDate first, PartialDate second, Mark mark) {
		boolean after = (mark == Mark.START) ? !date.isWhollyBefore(first) : first.isWhollyBefore(date);
		return after && !second.isWhollyBefore(date);
	}

	/** Whether a denial concerns the fact, or this part of it, at the date. */
	private boolean isDenied(Group group) {
		String part = switch (group.mark()) {
			case START -> Claim.START;
			case END, GONE -> Claim.END;
			case DEADLINE -> "deadline";
			case SHOWN -> "";
		};
		return this.fact.claims()
			.stream()
			.filter(Claim::denies)
			.filter((denial) -> denial.aspect() == null || denial.aspect().equals(part))
			.anyMatch((denial) -> denial.period() == null || denial.period().touches(group.date()));
	}

	/**
	 * Whether an end is stated for a day on which another claim observes the state.
	 */
	private boolean goesOn(Group group) {
		if (group.mark() != Mark.END || group.strength() == Strength.PLANNED || group.date().day() == null) {
			return false;
		}
		Stream<DatedClaim> shown = this.dates.stream().filter((one) -> one.mark() == Mark.SHOWN);
		return shown.anyMatch((one) -> one.claim().aspect() == null && one.date().equals(group.date())
				&& group.claims().stream().noneMatch((end) -> end.claim() == one.claim()));
	}

	/** By date, then by {@link EventSort}, then by fact. */
	static final Comparator<TimelineEvent> IN_TIME = Comparator.comparing(TimelineEvent::date)
		.thenComparing(TimelineEvent::sort)
		.thenComparing(TimelineEvent::id);

}
