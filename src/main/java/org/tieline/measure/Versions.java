package org.tieline.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.time.Spell;

/** Facts of the kind MEASURE_VERSION on the date of a lens. */
final class Versions {

	private final List<FactView> all;

	/**
	 * Takes all versions.
	 * @param all every recorded version, under a lens whose {@code asOf} is the day
	 */
	Versions(List<FactView> all) {
		this.all = all;
	}

	/**
	 * The version of a measure that held on the day. If several did, the one that began
	 * last; on the last stated day of a version in force, that version. Null: none is
	 * recorded.
	 * @param measure id of the measure
	 */
	@Nullable FactView of(String measure) {
		List<FactView> held = this.all.stream()
			.filter((version) -> LawFacts.measureOf(version).id().equals(measure) && LawFacts.isOperative(version)
					&& OnTheDay.holds(version) == Spell.Holds.YES)
			.sorted(Comparator.comparing(OnTheDay::start).thenComparing(FactView::id))
			.toList();
		FactView last = held.isEmpty() ? null : held.getLast();
		if (last == null || LawFacts.stateOf(last).equals("IN_FORCE") || !OnTheDay.beginsThatDay(last)) {
			return last;
		}
		return held.stream()
			.filter((version) -> LawFacts.stateOf(version).equals("IN_FORCE") && OnTheDay.endsThatDay(version))
			.reduce(last, (first, second) -> second);
	}

	/**
	 * The version that decides what an act means on the day. A suspension or repeal of
	 * the instrument of an act takes precedence over the act's own versions.
	 */
	@Nullable FactView governing(Entity act) {
		for (Entity instrument : act.ancestors()) {
			FactView version = of(instrument.id());
			if (version != null && !LawFacts.stateOf(version).equals("IN_FORCE")) {
				return version;
			}
		}
		return of(act.id());
	}

	/**
	 * The state of an act on the day, from its own versions and those of its instrument.
	 */
	MeasureState measureState(Entity act) {
		FactView open = unsettled(act);
		if (open != null) {
			return new MeasureState(MeasureState.How.UNSETTLED, open);
		}
		FactView version = governing(act);
		if (version != null) {
			return new MeasureState(MeasureState.How.valueOf(LawFacts.stateOf(version)), version);
		}
		List<FactView> own = this.all.stream()
			.filter((one) -> LawFacts.measureOf(one).id().equals(act.id()) && one.isRecorded())
			.toList();
		List<FactView> operative = own.stream().filter(LawFacts::isOperative).toList();
		FactView possible = operative.stream()
			.filter((one) -> OnTheDay.holds(one) == Spell.Holds.POSSIBLY)
			.findFirst()
			.orElse(null);
		if (possible != null) {
			return new MeasureState(MeasureState.How.UNSETTLED, possible);
		}
		FactView plan = own.stream()
			.filter((one) -> one.status() == Status.PLANNED && LawFacts.stateOf(one).equals("IN_FORCE"))
			.findFirst()
			.orElse(null);
		FactView announced = announcement(act.id());
		if (plan != null && operative.isEmpty()) {
			return (announced != null && !OnTheDay.isPlanned(plan))
					? new MeasureState(MeasureState.How.ANNOUNCED, announced)
					: new MeasureState(MeasureState.How.PLANNED, plan);
		}
		boolean toCome = operative.stream().allMatch(OnTheDay::isToCome);
		return (announced != null && toCome) ? new MeasureState(MeasureState.How.ANNOUNCED, announced)
				: new MeasureState(own.isEmpty() ? MeasureState.How.UNVERSIONED : MeasureState.How.OUTSIDE, null);
	}

	/**
	 * The announcement of a measure that was made by the day and is established; null:
	 * none.
	 */
	@Nullable FactView announcement(String measure) {
		return this.all.stream()
			.filter((version) -> LawFacts.measureOf(version).id().equals(measure) && LawFacts.isEstablished(version)
					&& LawFacts.stateOf(version).equals("ANNOUNCED") && OnTheDay.holds(version) == Spell.Holds.YES)
			.max(Comparator.comparing(OnTheDay::start).thenComparing(FactView::id))
			.orElse(null);
	}

	/** Whether the measure was announced at any time. */
	boolean isEverAnnounced(String measure) {
		return this.all.stream()
			.anyMatch((version) -> LawFacts.measureOf(version).id().equals(measure) && LawFacts.isEstablished(version)
					&& LawFacts.stateOf(version).equals("ANNOUNCED"));
	}

	/** Versions that put a measure in force, at any time. */
	List<FactView> inForce(String measure) {
		return this.all.stream()
			.filter((version) -> LawFacts.measureOf(version).id().equals(measure) && LawFacts.isOperative(version)
					&& LawFacts.stateOf(version).equals("IN_FORCE"))
			.toList();
	}

	/**
	 * Whether no version of a measure or of an act under it is recorded, however few
	 * origins it has.
	 */
	boolean isSilentOn(String measure) {
		return this.all.stream()
			.noneMatch((version) -> LawFacts.isUnder(version, measure) && version.status() != Status.NOT_RECORDED);
	}

	/**
	 * All versions of a measure, of its acts, and of the instruments of these acts.
	 */
	List<FactView> bearingOn(String measure, List<FactView> restrictions) {
		return this.all.stream()
			.filter((version) -> LawFacts.isUnder(version, measure) || restrictions.stream()
				.anyMatch((one) -> LawFacts.measureOf(one).isWithin(LawFacts.measureOf(version).id())))
			.toList();
	}

	private @Nullable FactView unsettled(Entity act) {
		for (Entity instrument : act.ancestors()) {
			FactView open = unsettled(instrument.id());
			if (open != null && !LawFacts.stateOf(open).equals("IN_FORCE")) {
				return open;
			}
		}
		return unsettled(act.id());
	}

	/**
	 * A version that would change the answer on the day, while it is uncertain whether it
	 * held then; null: none.
	 */
	@Nullable FactView unsettled(String measure) {
		FactView current = of(measure);
		String state = (current != null) ? LawFacts.stateOf(current) : "";
		LocalDate since = (current != null) ? OnTheDay.start(current) : LocalDate.MIN;
		return this.all.stream()
			.filter((version) -> LawFacts.measureOf(version).id().equals(measure)
					&& !LawFacts.stateOf(version).equals("ANNOUNCED") && !LawFacts.stateOf(version).equals(state))
			.filter((version) -> LawFacts.isEstablished(version) ? OnTheDay.isUncertain(version)
					: isDisputed(version) && !OnTheDay.start(version).isBefore(since))
			.findFirst()
			.orElse(null);
	}

	private static boolean isDisputed(FactView version) {
		return (version.status() == Status.CONTESTED || version.status() == Status.ALLEGED)
				&& OnTheDay.holds(version) != Spell.Holds.NO;
	}

	/** Whether a version of a measure or of an act under it held on the day. */
	boolean cover(String measure) {
		return this.all.stream()
			.anyMatch((version) -> LawFacts.isUnder(version, measure) && LawFacts.isOperative(version)
					&& OnTheDay.holds(version) == Spell.Holds.YES);
	}

	/**
	 * Whether such a version held or may have held on the day: its start or end can be
	 * uncertain.
	 */
	boolean mayCover(String measure) {
		return cover(measure) || this.all.stream()
			.anyMatch((version) -> LawFacts.isUnder(version, measure) && LawFacts.isOperative(version)
					&& OnTheDay.isUncertain(version));
	}

	/**
	 * The versions nearest to the day of a measure and the acts under it, in words.
	 */
	String nearest(String measure) {
		return NearestVersions.inWords(this.all.stream()
			.filter((version) -> LawFacts.isUnder(version, measure) && version.isRecorded())
			.toList());
	}

	/** A version that is only planned for the day; null: none. */
	@Nullable FactView planned(String measure) {
		return this.all.stream()
			.filter((version) -> LawFacts.isUnder(version, measure) && OnTheDay.isPlanned(version))
			.findFirst()
			.orElse(null);
	}

	/**
	 * Versions of ownership rules, which name the list of owners that they refer to.
	 */
	List<FactView> ofOwnershipRules() {
		return this.all.stream()
			.filter((version) -> LawFacts.isOperative(version) && LawFacts.listOf(version) != null)
			.toList();
	}

}
