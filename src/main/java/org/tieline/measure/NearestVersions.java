package org.tieline.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.time.Spell;
import org.tieline.value.PartialDate;

/**
 * Names the versions of a measure before and after a day that none of them covers. An
 * answer without them hides that a version ended just before the day.
 */
final class NearestVersions {

	/** Several acts of a law can begin or end on one day. */
	private static final int MOST_NAMED = 3;

	private static final Set<Status> NEVER_HELD = Set.of(Status.PLANNED, Status.DENIED, Status.NOT_RECORDED);

	private NearestVersions() {
	}

	/**
	 * Names the last version before a day and the next one after it.
	 * @param versions all versions of a measure, under a lens whose {@code asOf} is the
	 * day
	 * @return sentences; empty: there is no version
	 */
	static String inWords(List<FactView> versions) {
		String before = nearest(versions, NearestVersions::lastBefore, Comparator.naturalOrder());
		String after = nearest(versions, NearestVersions::firstAfter, Comparator.reverseOrder());
		return ((before.isEmpty() ? "" : "Last on record before that day: " + before)
				+ (after.isEmpty() ? "" : " Next after it: " + after))
			.strip();
	}

	private static String nearest(List<FactView> versions, Function<FactView, @Nullable LocalDate> date,
			Comparator<LocalDate> order) {
		LocalDate nearest = versions.stream().map(date).filter((one) -> one != null).max(order).orElse(null);
		return (nearest == null) ? ""
				: versions.stream()
					.filter((version) -> nearest.equals(date.apply(version)))
					.sorted(Comparator.comparing(FactView::id))
					.limit(MOST_NAMED)
					.map(NearestVersions::planned)
					.collect(Collectors.joining(" "));
	}

	private static String planned(FactView version) {
		PartialDate end = version.plannedEnd();
		return version.summary() + ((end != null) ? " Its end was planned for " + end + "." : "");
	}

	/**
	 * The day on which a version ended, or was planned to end; of an announcement, the
	 * day of the announcement.
	 */
	private static @Nullable LocalDate lastBefore(FactView version) {
		PartialDate day = version.lens().asOf();
		if (day == null || NEVER_HELD.contains(version.status())) {
			return null;
		}
		if (OnTheDay.holds(version) == Spell.Holds.YES) {
			return LawFacts.stateOf(version).equals("ANNOUNCED") ? OnTheDay.start(version) : null;
		}
		return version.spells()
			.stream()
			.map((spell) -> (spell.end() != null) ? spell.end() : spell.presumedUntil())
			.filter((end) -> end != null && end.isWhollyBefore(day))
			.map(PartialDate::lastDay)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	private static @Nullable LocalDate firstAfter(FactView version) {
		PartialDate day = version.lens().asOf();
		if (day == null || version.status() == Status.DENIED) {
			return null;
		}
		return version.spells()
			.stream()
			.map(Spell::start)
			.filter((start) -> start != null && day.isWhollyBefore(start))
			.map(PartialDate::firstDay)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

}
