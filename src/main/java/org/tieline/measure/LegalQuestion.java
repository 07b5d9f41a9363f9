package org.tieline.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.tieline.evidence.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Spell;
import org.tieline.measure.LegalStatus.LegalState;
import org.tieline.ownership.Ternary;

/**
 * Whether a company is restricted under a measure on a day. In this order: a restriction
 * of its own that stands; an ownership rule that catches it; whatever leaves it open; a
 * suspension of one of these; what shows that it is not restricted. A company that is not
 * named is not answered for: no list is recorded whole.
 *
 * @param company of whom
 * @param under the measure
 * @param day in words
 * @param versions what measures said that day
 * @param restrictions the restrictions of that day
 * @param rules ownership rules of that day
 * @param affiliations who belongs to whom
 */
record LegalQuestion(Entity company, Entity under, String day, Versions versions, Restrictions restrictions,
		OwnershipRules rules, List<FactView> affiliations) {

	LegalStatus answer() {
		List<FactView> own = this.restrictions.of(this.company.id(), this.under.id());
		LegalStatus direct = direct(Restrictions.holding(own));
		LegalStatus owned = this.rules.of(this.company, this.under);
		return Stream
			.of(only(direct, LegalState.RESTRICTED), only(owned, LegalState.RESTRICTED),
					only(direct, LegalState.UNDETERMINED), open(own), only(owned, LegalState.UNDETERMINED),
					only(direct, LegalState.SUSPENDED), only(owned, LegalState.SUSPENDED), unnamedMember(),
					unanswered(owned), direct, outside(owned), owned, otherwise(own))
			.filter(Objects::nonNull)
			.findFirst()
			.orElseThrow()
			.saying(eased())
			.saying(resting(direct, owned))
			.saying(planned())
			.saying(this.restrictions.elsewhere(this.company, this.under.id(), this.versions));
	}

	private static @Nullable LegalStatus only(@Nullable LegalStatus status, LegalState state) {
		return (status != null && status.state() == state) ? status : null;
	}

	/** Of a rule that may catch it, the record does not tell whether it held. */
	private static @Nullable LegalStatus unanswered(@Nullable LegalStatus owned) {
		boolean mayCatch = owned != null && owned.affiliateOf() != null && owned.affiliateOf().caught() != Ternary.NO;
		return mayCatch ? only(owned, LegalState.NOT_RECORDED) : null;
	}

	/**
	 * From restrictions of its own that hold; the mildest answer only if all share it.
	 * All that give the answer are named; of their versions, the one that began last.
	 */
	private @Nullable LegalStatus direct(List<FactView> holding) {
		List<LegalStatus> each = holding.stream().map(this::of).toList();
		LegalState strictest = each.stream().map(LegalStatus::state).min(Comparator.naturalOrder()).orElse(null);
		if (strictest == null) {
			return null;
		}
		List<LegalStatus> deciding = each.stream().filter((status) -> status.state() == strictest).toList();
		String reasons = deciding.stream().map(LegalStatus::reason).distinct().collect(Collectors.joining(" "));
		FactView newest = deciding.stream()
			.map(LegalStatus::version)
			.filter(Objects::nonNull)
			.max(Comparator.comparing(Versions::start).thenComparing(FactView::id))
			.orElse(null);
		return new LegalStatus(strictest, reasons, newest, holding, null);
	}

	private LegalStatus of(FactView restriction) {
		Entity act = Versions.measureOf(restriction);
		Standing standing = this.versions.standing(act);
		FactView version = standing.version();
		String shown = (version != null) ? version.summary() : "";
		return switch (standing.how()) {
			case IN_FORCE, UNVERSIONED -> answer(LegalState.RESTRICTED, restriction.summary(), version);
			case SUSPENDED -> answer(LegalState.SUSPENDED, restriction.summary() + " But " + shown, version);
			case REPEALED -> answer(LegalState.NOT_RESTRICTED, restriction.summary() + " But " + shown, version);
			case UNSETTLED -> answer(LegalState.UNDETERMINED,
					"The sources do not tell whether this holds on " + this.day + ": " + shown, version);
			case PLANNED -> answer(LegalState.UNDETERMINED, restriction.summary() + " But " + act.name()
					+ " is recorded only as planned to be in force" + since(version) + ".", null);
			case ANNOUNCED -> answer(LegalState.NOT_RECORDED, restriction.summary() + " But " + act.name()
					+ " is recorded only as announced, so not as a restriction in force.", null);
			case OUTSIDE -> answer(LegalState.NOT_RECORDED, restriction.summary() + " But no version of " + act.name()
					+ " is recorded as holding on " + this.day + ".", null)
				.saying(this.versions.nearest(act.id()));
		};
	}

	private static LegalStatus answer(LegalState state, String reason, @Nullable FactView version) {
		return new LegalStatus(state, reason, version, List.of(), null);
	}

	private static String since(@Nullable FactView version) {
		return (version != null && version.period() != null) ? " " + version.period().words() : "";
	}

	/** Contested or alleged, or not dated well enough for the day. */
	private @Nullable LegalStatus open(List<FactView> own) {
		List<FactView> open = Restrictions.open(own);
		if (open.isEmpty()) {
			return null;
		}
		String why = Versions.isUncertain(open.getFirst()) ? "The sources do not date it well enough for " + this.day
				: "It is not established";
		return new LegalStatus(LegalState.UNDETERMINED, why + ": " + summaries(open), null, open, null);
	}

	/** The measure as a whole rests on that day, which is mentioned once. */
	private String resting(@Nullable LegalStatus direct, @Nullable LegalStatus owned) {
		FactView version = this.versions.of(this.under.id());
		boolean told = Stream.of(direct, owned)
			.anyMatch((status) -> status != null && status.version() != null && status.version().equals(version));
		return (version != null && !told && Versions.stateOf(version).equals("SUSPENDED")) ? version.summary() : "";
	}

	private @Nullable LegalStatus outside(@Nullable LegalStatus owned) {
		if (this.versions.cover(this.under.id())) {
			return null;
		}
		return new LegalStatus(LegalState.NOT_RECORDED,
				"No version of " + this.under.name() + " is recorded as holding on " + this.day
						+ ", so the record does not answer.",
				null, List.of(), (owned != null) ? owned.affiliateOf() : null)
			.saying(this.versions.nearest(this.under.id()));
	}

	/** Part of a company that is listed together with a group of unnamed affiliates. */
	private @Nullable LegalStatus unnamedMember() {
		for (FactView affiliation : this.affiliations) {
			Entity of = Objects.requireNonNull(affiliation.fact().participant("of"));
			Entity member = Objects.requireNonNull(affiliation.fact().participant("member"));
			boolean standing = member.id().equals(this.company.id()) && affiliation.holds() != Spell.Holds.NO
					&& Versions.isEstablished(affiliation);
			List<FactView> theirs = Restrictions.holding(this.restrictions.of(of.id(), this.under.id()));
			List<FactView> groups = standing ? this.restrictions.groupsBeside(theirs)
				.stream()
				.filter((group) -> this.versions.standing(Versions.measureOf(group)).operates())
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
		List<FactView> dated = own.stream().filter(Versions::isEstablished).toList();
		boolean allOver = dated.stream().allMatch((one) -> one.holds() == Spell.Holds.NO);
		List<FactView> beside = this.restrictions.beside(this.company.id(), this.under.id());
		if (!dated.isEmpty() && allOver) {
			return new LegalStatus(LegalState.NOT_RESTRICTED,
					"Not on " + this.day + ": "
							+ dated.stream().map(LegalQuestion::dated).collect(Collectors.joining(" ")),
					null, List.of(), null);
		}
		if (own.isEmpty() && !beside.isEmpty()) {
			return new LegalStatus(LegalState.NOT_RESTRICTED, "What is recorded of " + this.company.name() + " under "
					+ this.under.name() + " restricts nothing.", null, List.of(), null);
		}
		FactView version = this.versions.of(this.under.id());
		FactView repeal = (version != null && Versions.stateOf(version).equals("REPEALED")) ? version : null;
		String repealed = (repeal != null) ? repeal.summary() + " " + this.versions.nearest(this.under.id()) : "";
		return new LegalStatus(LegalState.NOT_RECORDED,
				"No restriction of " + this.company.name() + " under " + this.under.name() + " is recorded for "
						+ this.day + "; the record does not hold every name under it.",
				repeal, List.of(), null)
			.saying(repealed.strip());
	}

	private static String dated(FactView restriction) {
		String when = (restriction.period() != null) ? " That holds " + restriction.period().words() + "." : "";
		return restriction.summary() + when;
	}

	private static String summaries(List<FactView> facts) {
		return facts.stream().map(FactView::summary).collect(Collectors.joining(" "));
	}

	private String eased() {
		List<FactView> beside = this.restrictions.beside(this.company.id(), this.under.id());
		return beside.isEmpty() ? "" : "Beside it: " + summaries(beside);
	}

	private String planned() {
		FactView plan = this.versions.planned(this.under.id());
		List<FactView> own = this.restrictions.of(this.company.id(), this.under.id())
			.stream()
			.filter(Versions::isPlanned)
			.toList();
		String returning = (plan == null) ? "" : "Only planned, and not recorded as in force: " + plan.summary();
		String also = own.isEmpty() ? "" : "Only planned: " + summaries(own);
		return (returning + " " + also).strip();
	}

}
