package org.tieline.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.time.Spell;
import org.tieline.value.PartialDate;

/** Facts of the kind RESTRICTION on the date of a lens. */
final class Restrictions {

	private static final int MOST_NAMED = 8;

	private final List<FactView> all;

	Restrictions(List<FactView> all) {
		this.all = all.stream().sorted(Comparator.comparing(FactView::id)).toList();
	}

	static Entity targetOf(FactView restriction) {
		return Objects.requireNonNull(restriction.fact().participant("target"));
	}

	static boolean restricts(FactView restriction) {
		return effectOf(restriction).restricts();
	}

	static RestrictionEffect effectOf(FactView restriction) {
		return RestrictionEffect.of(restriction.fact().attributes().getOrDefault("effect", "OTHER"));
	}

	private static boolean holds(FactView restriction) {
		return OnTheDay.holds(restriction) == Spell.Holds.YES && LawFacts.isEstablished(restriction);
	}

	/** Restrictive facts about a company under a measure, at any time. */
	List<FactView> of(String company, String measure) {
		return this.all.stream()
			.filter((one) -> targetOf(one).id().equals(company) && restricts(one) && LawFacts.isUnder(one, measure))
			.toList();
	}

	/** Restrictive facts about a company under any measure, at any time. */
	List<FactView> of(String company) {
		return this.all.stream().filter((one) -> targetOf(one).id().equals(company) && restricts(one)).toList();
	}

	/** All facts about a company under a measure, whatever the effect. */
	List<FactView> all(String company, String measure) {
		return this.all.stream()
			.filter((one) -> targetOf(one).id().equals(company) && LawFacts.isUnder(one, measure))
			.toList();
	}

	/** The date of the lens; null: the lens has none, or nothing is recorded. */
	@Nullable PartialDate day() {
		return this.all.isEmpty() ? null : this.all.getFirst().lens().asOf();
	}

	/** The established ones that held on the day. */
	static List<FactView> holding(List<FactView> restrictions) {
		return restrictions.stream().filter(Restrictions::holds).toList();
	}

	/**
	 * The restrictions on the day, of any company, by acts of a measure that are in
	 * force.
	 */
	List<FactView> listed(String measure, Versions versions) {
		return this.all.stream()
			.filter((one) -> restricts(one) && LawFacts.isUnder(one, measure) && holds(one)
					&& versions.measureState(LawFacts.measureOf(one)).operates())
			.toList();
	}

	/**
	 * The restrictions that may hold on the day, of any company, by acts of a measure
	 * that may be in force: the established ones, and those that sources leave open.
	 */
	List<FactView> perhapsListed(String measure, Versions versions) {
		return this.all.stream()
			.filter((one) -> restricts(one) && LawFacts.isUnder(one, measure))
			.filter((one) -> holds(one) || OpenRestrictions.isOpen(one) || OpenRestrictions.isUndated(one))
			.filter((one) -> switch (versions.measureState(LawFacts.measureOf(one)).how()) {
				case IN_FORCE, UNVERSIONED, UNSETTLED -> true;
				case SUSPENDED, REPEALED, PLANNED, ANNOUNCED, OUTSIDE -> false;
			})
			.toList();
	}

	/** Whom restrictions under a measure name on the day, by their ids. */
	Map<String, Entity> named(String measure) {
		Map<String, Entity> named = new TreeMap<>();
		this.all.stream()
			.filter((one) -> restricts(one) && LawFacts.isUnder(one, measure) && holds(one))
			.forEach((one) -> named.put(targetOf(one).id(), targetOf(one)));
		return named;
	}

	/** Established facts of some effects that are made by an act, at any time. */
	List<FactView> ofEffects(Set<RestrictionEffect> effects) {
		return this.all.stream()
			.filter((one) -> effects.contains(effectOf(one)) && LawFacts.isEstablished(one)
					&& one.fact().participant("measure") != null)
			.toList();
	}

	/**
	 * Groups that one of these acts restricts too, and whose members are not recorded;
	 * empty: none.
	 */
	List<FactView> groupsBeside(List<FactView> restrictions) {
		Set<String> acts = restrictions.stream().map((one) -> LawFacts.measureOf(one).id()).collect(Collectors.toSet());
		return this.all.stream()
			.filter((one) -> restricts(one) && holds(one) && targetOf(one).kind() == EntityKind.GROUP
					&& one.fact().participant("measure") != null && acts.contains(LawFacts.measureOf(one).id()))
			.toList();
	}

	/**
	 * Facts about a company under a measure on the day that do not restrict it.
	 */
	List<FactView> beside(String company, String measure) {
		return this.all.stream()
			.filter((one) -> targetOf(one).id().equals(company) && !restricts(one) && holds(one)
					&& LawFacts.isUnder(one, measure))
			.toList();
	}

	/** What sources deny of some restrictions, in words; empty: nothing. */
	static String denied(List<FactView> restrictions) {
		return restrictions.stream()
			.filter((one) -> one.status() == Status.DENIED)
			.map(FactView::summary)
			.distinct()
			.collect(Collectors.joining(" "));
	}

	/**
	 * That some restrictions have fewer origins than the lens asks for, in words; empty:
	 * none has.
	 */
	static String ofTooFew(List<FactView> restrictions) {
		List<FactView> few = restrictions.stream().filter(LawFacts::isOfTooFew).toList();
		if (few.isEmpty()) {
			return "";
		}
		return ((few.size() == 1) ? "1 restriction under it is recorded with"
				: few.size() + " restrictions under it are recorded, each with")
				+ " fewer independent origins than the " + few.getFirst().lens().minOrigins() + " asked for.";
	}

	/**
	 * Other restrictions of a company on the day, in words; empty: none is recorded.
	 */
	String elsewhere(Entity company, String measure, Versions versions) {
		List<String> names = this.all.stream()
			.filter((one) -> targetOf(one).id().equals(company.id()) && restricts(one) && holds(one)
					&& one.fact().participant("measure") != null && !LawFacts.isUnder(one, measure)
					&& versions.measureState(LawFacts.measureOf(one)).operates())
			.map((one) -> LawFacts.measureOf(one).name())
			.distinct()
			.sorted()
			.toList();
		if (names.isEmpty()) {
			return "";
		}
		String more = (names.size() > MOST_NAMED) ? " and " + (names.size() - MOST_NAMED) + " more" : "";
		return "Other measures that restrict or designate " + company.name() + " on that day: "
				+ names.stream().limit(MOST_NAMED).collect(Collectors.joining("; ")) + more + ".";
	}

}
