package org.tieline.measure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.measure.LegalStatus.LegalState;
import org.tieline.ownership.Ternary;
import org.tieline.time.Spell;
import org.tieline.time.TimeState;
import org.tieline.value.PartialDate;

/**
 * The question whether a company is restricted under a measure on a day. The first answer
 * that applies counts, in this order:
 * <ol>
 * <li>an established restriction of the company itself,</li>
 * <li>an ownership rule that covers the company,</li>
 * <li>anything that leaves the question open,</li>
 * <li>a suspension of one of the first two,</li>
 * <li>evidence that the company is not restricted, such as a whole list of that day that
 * does not name it, or a permission that stands alone.</li>
 * </ol>
 * If nothing names the company and no whole list of that day is recorded, the answer is
 * NOT_RECORDED, never NOT_RESTRICTED.
 *
 * @param company the company
 * @param under the measure
 * @param day the day in words
 * @param versions the versions of measures on the day
 * @param restrictions the restrictions on the day
 * @param rules the ownership rules on the day
 * @param affiliations facts of the kind AFFILIATION
 * @param lists the whole lists of the measure
 */
record LegalQuestion(Entity company, Entity under, String day, Versions versions, Restrictions restrictions,
		OwnershipRules rules, List<FactView> affiliations, WholeListAnswer lists) {

	LegalStatus answer() {
		List<FactView> own = own();
		LegalStatus direct = new DirectAnswer(this.versions, this.day).of(Restrictions.holding(own));
		LegalStatus owned = this.rules.of(this.company, this.under);
		LegalStatus announced = new Announced(this.versions, this.day).of(own, this.restrictions.of(this.company.id()));
		StatedDates dates = new StatedDates(this.versions, this.day);
		OpenRestrictions open = new OpenRestrictions(this.versions, this.day);
		return Stream
			.of(only(direct, LegalState.RESTRICTED), only(owned, LegalState.RESTRICTED),
					only(direct, LegalState.UNDETERMINED), open.unsettled(own), open.undated(own), dates.open(own),
					only(owned, LegalState.UNDETERMINED), perhapsOwned(owned), only(announced, LegalState.UNDETERMINED),
					only(direct, LegalState.SUSPENDED), dates.suspended(own), only(owned, LegalState.SUSPENDED),
					unnamedMember(), unanswered(owned), only(direct, LegalState.ANNOUNCED), announced, direct,
					dates.free(own, this.under), this.lists.answer(), outside(owned), owned, otherwise(own))
			.filter(Objects::nonNull)
			.findFirst()
			.map(this::showing)
			.map((status) -> this.lists.compare(status, isPresumed(status)))
			.map((status) -> planning(status.saying(eased()).saying(resting(direct, owned))))
			.map((status) -> (status.state() == LegalState.NOT_RECORDED)
					? status.saying(Restrictions.denied(own)).saying(Restrictions.ofTooFew(own)) : status)
			.orElseThrow()
			.saying(this.restrictions.elsewhere(this.company, this.under.id(), this.versions));
	}

	/** Restrictive facts about the company under the measure, at any time. */
	List<FactView> own() {
		return this.restrictions.of(this.company.id(), this.under.id());
	}

	/**
	 * The answer from stated ends alone; null: they do not show that the company is free.
	 */
	@Nullable LegalStatus endedByThen() {
		List<FactView> own = own();
		boolean allEnded = own.stream()
			.filter(LawFacts::isEstablished)
			.allMatch((one) -> OnTheDay.endBefore(one) != null && OnTheDay.after(one) == null);
		StatedDates dates = new StatedDates(this.versions, this.day);
		OpenRestrictions open = new OpenRestrictions(this.versions, this.day);
		boolean isOpen = open.unsettled(own) != null || open.undated(own) != null || dates.open(own) != null;
		return (allEnded && !isOpen) ? dates.free(own, this.under) : null;
	}

	/** The facts whose claims matter for the answer. */
	List<FactView> bearing() {
		List<FactView> all = this.restrictions.all(this.company.id(), this.under.id());
		return Stream.concat(all.stream(), this.versions.bearingOn(this.under.id(), all).stream()).distinct().toList();
	}

	/**
	 * Adds the date on which its restrictions were last shown, if that is before the day.
	 */
	private LegalStatus showing(LegalStatus status) {
		PartialDate shown = (status.lastShown() != null) ? status.lastShown()
				: status.restrictions().stream().map(FactView::lastShown).reduce(null, OnTheDay::later);
		PartialDate day = this.restrictions.day();
		boolean goesOn = status.state() == LegalState.RESTRICTED || status.state() == LegalState.SUSPENDED;
		boolean before = goesOn && shown != null && day != null && shown.isWhollyBefore(day)
				&& status.restrictions().stream().noneMatch((one) -> OnTheDay.isWithinStatedTerm(one, day));
		boolean said = status.reason().contains("last shown " + shown);
		return status.shown(shown)
			.saying((before && !said) ? "The restriction that this rests on was last shown " + shown + "." : "");
	}

	/**
	 * Whether it rests on restrictions of the company itself that are all presumed on the
	 * day.
	 */
	private boolean isPresumed(LegalStatus status) {
		return status.affiliateOf() == null && !status.restrictions().isEmpty()
				&& status.restrictions()
					.stream()
					.allMatch((one) -> Restrictions.targetOf(one).id().equals(this.company.id())
							&& one.time().word() == TimeState.Word.PRESUMED);
	}

	private static @Nullable LegalStatus only(@Nullable LegalStatus status, LegalState state) {
		return (status != null && status.state() == state) ? status : null;
	}

	/**
	 * The answer if it is not recorded whether a rule that would cover the company was in
	 * force.
	 */
	private static @Nullable LegalStatus unanswered(@Nullable LegalStatus owned) {
		boolean mayCatch = owned != null && owned.affiliateOf() != null && owned.affiliateOf().caught() != Ternary.NO;
		return mayCatch ? only(owned, LegalState.NOT_RECORDED) : null;
	}

	/**
	 * States that the whole measure is suspended on the day, once for both answers.
	 */
	private String resting(@Nullable LegalStatus direct, @Nullable LegalStatus owned) {
		FactView version = this.versions.of(this.under.id());
		boolean named = Stream.of(direct, owned)
			.anyMatch((status) -> status != null && status.version() != null && status.version().equals(version));
		return (version != null && !named && LawFacts.stateOf(version).equals("SUSPENDED")) ? version.summary() : "";
	}

	private @Nullable LegalStatus outside(@Nullable LegalStatus owned) {
		if (this.versions.mayCover(this.under.id())) {
			return null;
		}
		return new LegalStatus(LegalState.NOT_RECORDED,
				"No version of " + this.under.name() + " is recorded as holding on " + this.day
						+ ", so the record does not answer.",
				null, List.of(), (owned != null) ? owned.affiliateOf() : null)
			.saying(this.versions.nearest(this.under.id()))
			.saying(this.lists.otherDays());
	}

	/**
	 * The answer for a company that is part of a listed one by a claim too old to count,
	 * under a rule in force.
	 */
	private @Nullable LegalStatus perhapsOwned(@Nullable LegalStatus owned) {
		for (FactView affiliation : (owned == null) ? this.affiliations : List.<FactView>of()) {
			boolean perhaps = affiliation.holds() == Spell.Holds.POSSIBLY && affiliation.time().shown() != null
					&& LawFacts.isEstablished(affiliation) && memberOf(affiliation).id().equals(this.company.id());
			List<FactView> listings = perhaps ? this.rules.reaching(parentOf(affiliation), this.under) : List.of();
			if (!listings.isEmpty()) {
				return new LegalStatus(LegalState.UNDETERMINED, affiliation.summary() + " Whether it still was on "
						+ this.day + " is not recorded; an ownership rule would reach it.", null, listings, null);
			}
		}
		return null;
	}

	private static Entity memberOf(FactView affiliation) {
		return Objects.requireNonNull(affiliation.fact().participant("member"));
	}

	private static Entity parentOf(FactView affiliation) {
		return Objects.requireNonNull(affiliation.fact().participant("of"));
	}

	/**
	 * The answer for a member of a group that is listed together with unnamed affiliates.
	 */
	private @Nullable LegalStatus unnamedMember() {
		for (FactView affiliation : this.affiliations) {
			Entity of = parentOf(affiliation);
			boolean isMember = memberOf(affiliation).id().equals(this.company.id())
					&& affiliation.holds() != Spell.Holds.NO && LawFacts.isEstablished(affiliation);
			List<FactView> theirs = Restrictions.holding(this.restrictions.of(of.id(), this.under.id()));
			List<FactView> groups = isMember ? this.restrictions.groupsBeside(theirs)
				.stream()
				.filter((group) -> this.versions.measureState(LawFacts.measureOf(group)).operates())
				.toList() : List.of();
			if (!groups.isEmpty()) {
				return new LegalStatus(
						LegalState.UNDETERMINED, affiliation.summary()
								+ " Affiliates that the record does not name are restricted too: " + summaries(groups),
						null, groups, null);
			}
		}
		return null;
	}

	private LegalStatus otherwise(List<FactView> own) {
		List<FactView> beside = this.restrictions.beside(this.company.id(), this.under.id());
		boolean permitted = !beside.isEmpty() && beside.stream().allMatch(LegalQuestion::permits);
		if (permitted && own.stream().allMatch(LegalQuestion::isNothing)) {
			return new LegalStatus(LegalState.NOT_RESTRICTED, "What is recorded of " + this.company.name() + " under "
					+ this.under.name() + " permits, and restricts nothing.", null, beside, null);
		}
		FactView version = this.versions.of(this.under.id());
		FactView repeal = (version != null && LawFacts.stateOf(version).equals("REPEALED")) ? version : null;
		String repealed = (repeal != null) ? repeal.summary() + " " + this.versions.nearest(this.under.id()) : "";
		return new LegalStatus(LegalState.NOT_RECORDED,
				"No restriction of " + this.company.name() + " under " + this.under.name() + " is recorded for "
						+ this.day + "; the record does not hold every name under it.",
				repeal, List.of(), null)
			.saying(repealed.strip())
			.saying(this.lists.otherDays());
	}

	private static boolean permits(FactView fact) {
		return Restrictions.effectOf(fact) == RestrictionEffect.PERMISSION;
	}

	/** Whether nobody whose claims count says that there is such a restriction. */
	private static boolean isNothing(FactView restriction) {
		return restriction.status() == Status.DENIED || restriction.status() == Status.NOT_RECORDED;
	}

	private static String summaries(List<FactView> facts) {
		return facts.stream().map(FactView::summary).collect(Collectors.joining(" "));
	}

	private String eased() {
		List<FactView> beside = this.restrictions.beside(this.company.id(), this.under.id());
		return beside.isEmpty() ? "" : "Beside it: " + summaries(beside);
	}

	/**
	 * Adds what is only planned for a time that has come, unless the answer names it.
	 */
	LegalStatus planning(LegalStatus status) {
		FactView plan = this.versions.planned(this.under.id());
		if (plan == null && status.version() != null) {
			plan = this.versions.planned(LawFacts.measureOf(status.version()).id());
		}
		String rule = (plan == null || status.reason().contains(plan.summary())) ? ""
				: "Only planned, and not recorded as in force: " + plan.summary();
		String own = own().stream()
			.filter(OnTheDay::isPlanned)
			.map(FactView::summary)
			.filter((summary) -> !status.reason().contains(summary))
			.distinct()
			.collect(Collectors.joining(" "));
		return status.saying(rule).saying(own.isEmpty() ? "" : "Only planned: " + own);
	}

}
