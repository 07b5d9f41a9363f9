package org.tieline.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.evidence.Spell;
import org.tieline.evidence.Status;
import org.tieline.value.PartialDate;

/** What measures said on the day of a lens. */
final class Versions {

	private final List<FactView> all;

	/**
	 * Keeps versions.
	 * @param all every version on record, under a lens whose {@code asOf} is the day
	 */
	Versions(List<FactView> all) {
		this.all = all;
	}

	static Entity measureOf(FactView fact) {
		return Objects.requireNonNull(fact.fact().participant("measure"));
	}

	/** Whether a fact is made under a measure: by it, or by an act that belongs to it. */
	static boolean isUnder(FactView fact, String measure) {
		Entity by = fact.fact().participant("measure");
		return by != null && by.isWithin(measure);
	}

	static boolean isEstablished(FactView fact) {
		return fact.status().isEstablished();
	}

	static String stateOf(FactView version) {
		return version.fact().attributes().getOrDefault("state", "");
	}

	private static boolean isOperative(FactView version) {
		return isEstablished(version) && !stateOf(version).equals("ANNOUNCED");
	}

	/**
	 * The version of a measure that held that day: of several, the one that began last;
	 * null: none is recorded.
	 */
	@Nullable FactView of(String measure) {
		return this.all.stream()
			.filter((version) -> measureOf(version).id().equals(measure) && isOperative(version)
					&& version.holds() == Spell.Holds.YES)
			.max(Comparator.comparing(Versions::start).thenComparing(FactView::id))
			.orElse(null);
	}

	/**
	 * The version that settles what an act means that day: a suspension or repeal of the
	 * instrument it belongs to goes before its own.
	 */
	@Nullable FactView governing(Entity act) {
		for (Entity instrument : act.ancestors()) {
			FactView version = of(instrument.id());
			if (version != null && !stateOf(version).equals("IN_FORCE")) {
				return version;
			}
		}
		return of(act.id());
	}

	/**
	 * How an act stands that day, by its own versions and those of what it belongs to.
	 */
	Standing standing(Entity act) {
		FactView open = unsettled(act);
		if (open != null) {
			return new Standing(Standing.How.UNSETTLED, open);
		}
		FactView version = governing(act);
		if (version != null) {
			return new Standing(Standing.How.valueOf(stateOf(version)), version);
		}
		List<FactView> own = this.all.stream()
			.filter((one) -> measureOf(one).id().equals(act.id()) && one.isRecorded())
			.toList();
		List<FactView> operative = own.stream().filter(Versions::isOperative).toList();
		FactView possible = operative.stream()
			.filter((one) -> one.holds() == Spell.Holds.POSSIBLY)
			.findFirst()
			.orElse(null);
		if (possible != null) {
			return new Standing(Standing.How.UNSETTLED, possible);
		}
		FactView plan = own.stream()
			.filter((one) -> one.status() == Status.PLANNED && stateOf(one).equals("IN_FORCE"))
			.findFirst()
			.orElse(null);
		if (plan != null && operative.isEmpty()) {
			return new Standing(Standing.How.PLANNED, plan);
		}
		return new Standing(own.isEmpty() ? Standing.How.UNVERSIONED
				: operative.isEmpty() ? Standing.How.ANNOUNCED : Standing.How.OUTSIDE, null);
	}

	private @Nullable FactView unsettled(Entity act) {
		for (Entity instrument : act.ancestors()) {
			FactView open = unsettled(instrument.id());
			if (open != null && !stateOf(open).equals("IN_FORCE")) {
				return open;
			}
		}
		return unsettled(act.id());
	}

	/**
	 * A version that would change what a measure is that day, and of which it is not
	 * certain whether it held that day; null: there is none.
	 */
	@Nullable FactView unsettled(String measure) {
		FactView current = of(measure);
		String state = (current != null) ? stateOf(current) : "";
		LocalDate since = (current != null) ? start(current) : LocalDate.MIN;
		return this.all.stream()
			.filter((version) -> measureOf(version).id().equals(measure) && !stateOf(version).equals("ANNOUNCED")
					&& !stateOf(version).equals(state))
			.filter((version) -> isEstablished(version) ? isUncertain(version)
					: isDisputed(version) && !start(version).isBefore(since))
			.findFirst()
			.orElse(null);
	}

	private static boolean isDisputed(FactView version) {
		return (version.status() == Status.CONTESTED || version.status() == Status.ALLEGED)
				&& version.holds() != Spell.Holds.NO;
	}

	/** Whether its stated start or end is not exact enough to tell for the day. */
	static boolean isUncertain(FactView fact) {
		return fact.holds() == Spell.Holds.POSSIBLY && fact.spells()
			.stream()
			.anyMatch((spell) -> touches(spell.start(), fact) || touches(spell.end(), fact));
	}

	private static boolean touches(@Nullable PartialDate date, FactView fact) {
		PartialDate day = fact.lens().asOf();
		return date != null && day != null && date.overlaps(day);
	}

	/** Whether a version of a measure, or of an act under it, held that day. */
	boolean cover(String measure) {
		return this.all.stream()
			.anyMatch((version) -> isUnder(version, measure) && isOperative(version)
					&& version.holds() == Spell.Holds.YES);
	}

	/** What lies nearest to that day, of a measure and the acts under it, in words. */
	String nearest(String measure) {
		return NearestVersions
			.inWords(this.all.stream().filter((version) -> isUnder(version, measure) && version.isRecorded()).toList());
	}

	/** A version that is only planned to hold on that day; null: there is none. */
	@Nullable FactView planned(String measure) {
		return this.all.stream()
			.filter((version) -> isUnder(version, measure) && isPlanned(version))
			.findFirst()
			.orElse(null);
	}

	/** Whether it is only planned, for a time that has come on the day of the lens. */
	static boolean isPlanned(FactView fact) {
		PartialDate day = fact.lens().asOf();
		return fact.status() == Status.PLANNED && !fact.spells().isEmpty()
				&& (day == null || !start(fact).isAfter(day.lastDay()));
	}

	/** Versions that name the list whose owners they are about: ownership rules. */
	List<FactView> ofOwnershipRules() {
		return this.all.stream().filter((version) -> isOperative(version) && listOf(version) != null).toList();
	}

	static @Nullable String listOf(FactView version) {
		return atAnyTime(version).newestDetail("affiliates_of");
	}

	/** What a version says is part of it, on whatever day one asks. */
	static FactView atAnyTime(FactView version) {
		Lens lens = version.lens();
		return version.through(lens.at(null));
	}

	static LocalDate start(FactView version) {
		if (version.spells().isEmpty()) {
			return LocalDate.MIN;
		}
		Spell spell = version.spells().getLast();
		return (spell.start() != null) ? spell.start().firstDay()
				: (spell.observed() != null) ? spell.observed().firstDay() : LocalDate.MIN;
	}

}
