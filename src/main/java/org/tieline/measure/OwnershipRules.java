package org.tieline.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.FactView;
import org.tieline.measure.LegalStatus.LegalState;
import org.tieline.ownership.Affiliate;
import org.tieline.hop.Path;
import org.tieline.ownership.Holdings;
import org.tieline.ownership.Ternary;
import org.tieline.time.Spell;

/**
 * Applies ownership rules on the date of a lens. In the periods in which a rule is in
 * force, it covers every company whose listed owners hold at least its threshold (for
 * example the 50 percent rule of the US Bureau of Industry and Security).
 */
final class OwnershipRules {

	private final Versions versions;

	private final Restrictions restrictions;

	private final Holdings holdings;

	private final List<FactView> affiliations;

	/**
	 * The rules with what they are about.
	 * @param affiliations facts of the kind AFFILIATION; members of a listed group may be
	 * listed
	 */
	OwnershipRules(Versions versions, Restrictions restrictions, Holdings holdings, List<FactView> affiliations) {
		this.affiliations = affiliations;
		this.versions = versions;
		this.restrictions = restrictions;
		this.holdings = holdings;
	}

	/**
	 * The strictest answer of the rules that matter under a measure.
	 * @param company the company
	 * @param under the rule itself, the list that it extends, or an act under that list
	 * @return the answer; null: no rule or no listed owner is recorded
	 */
	@Nullable LegalStatus of(Entity company, Entity under) {
		return this.versions.ofOwnershipRules()
			.stream()
			.map(this::ofTheDay)
			.distinct()
			.filter((rule) -> matters(rule, under))
			.sorted(Comparator.comparing(OnTheDay::start).reversed().thenComparing(FactView::id))
			.map((rule) -> by(rule, company, under))
			.filter(Objects::nonNull)
			.min(LegalStatus.STRICTEST)
			.orElse(null);
	}

	/**
	 * The rules that may be in force on the day and cover affiliates of an owner, with
	 * the listings of that owner; empty: none.
	 */
	List<FactView> reaching(Entity owner, Entity under) {
		return this.versions.ofOwnershipRules()
			.stream()
			.map(this::ofTheDay)
			.distinct()
			.filter((rule) -> matters(rule, under))
			.filter((rule) -> switch (this.versions.measureState(LawFacts.measureOf(rule)).how()) {
				case IN_FORCE, UNSETTLED -> true;
				case SUSPENDED, REPEALED, UNVERSIONED, PLANNED, ANNOUNCED, OUTSIDE -> false;
			})
			.map((rule) -> isRule(rule, under) ? Objects.requireNonNull(LawFacts.listOf(rule)) : under.id())
			.flatMap((list) -> this.restrictions.listed(list, this.versions).stream())
			.filter((one) -> Restrictions.targetOf(one).id().equals(owner.id()))
			.distinct()
			.toList();
	}

	/**
	 * The version of a rule for the day: the one in force, else the last that began by
	 * then, else the first. Only versions that name a list count.
	 */
	private FactView ofTheDay(FactView rule) {
		List<FactView> all = this.versions.ofOwnershipRules()
			.stream()
			.filter((one) -> LawFacts.measureOf(one).id().equals(LawFacts.measureOf(rule).id()))
			.sorted(Comparator.comparing(OnTheDay::start).thenComparing(FactView::id))
			.toList();
		FactView current = this.versions.of(LawFacts.measureOf(rule).id());
		if (current != null && all.contains(current)) {
			return current;
		}
		return all.stream().filter((one) -> !isToCome(one)).reduce((first, second) -> second).orElse(all.getFirst());
	}

	private static boolean isToCome(FactView rule) {
		return rule.lens().asOf() != null
				&& Objects.requireNonNull(rule.lens().asOf()).lastDay().isBefore(OnTheDay.start(rule));
	}

	private static boolean isRule(FactView rule, Entity under) {
		return LawFacts.isUnder(rule, under.id());
	}

	private static boolean matters(FactView rule, Entity under) {
		String list = LawFacts.listOf(rule);
		boolean isList = under.id().equals(list);
		return isRule(rule, under) || isList
				|| under.allRelatedBy("under").stream().anyMatch((instrument) -> instrument.id().equals(list));
	}

	private @Nullable LegalStatus by(FactView rule, Entity company, Entity under) {
		String list = isRule(rule, under) ? Objects.requireNonNull(LawFacts.listOf(rule)) : under.id();
		List<FactView> listings = this.restrictions.listed(list, this.versions);
		TreeSet<String> listed = new TreeSet<>();
		listings.forEach((one) -> listed.add(Restrictions.targetOf(one).id()));
		if (listed.contains(company.id())) {
			return isRule(rule, under) ? itself(rule, company, listings) : null;
		}
		Thresholds thresholds = Thresholds.of(rule);
		Affiliate found = thresholds.apply(this.holdings, listed, company);
		LegalStatus open = (found == null || found.caught() == Ternary.NO)
				? ifOthersAreListed(rule, company, list, listed, isRule(rule, under)) : null;
		if (found == null || open != null) {
			return open;
		}
		List<String> owners = found.chains().stream().map((chain) -> chain.hops().getFirst().fromId()).toList();
		List<FactView> theirs = listings.stream()
			.filter((one) -> owners.contains(Restrictions.targetOf(one).id()))
			.toList();
		return status(rule, found, theirs, thresholds, isRule(rule, under));
	}

	/**
	 * The open answer if owners count whose own listing is open: contested, alleged or
	 * not dated to the day, or of a group of which they are members. Null: they make no
	 * difference.
	 */
	private @Nullable LegalStatus ifOthersAreListed(FactView rule, Entity company, String list, Set<String> listed,
			boolean underTheRule) {
		List<FactView> perhaps = this.restrictions.perhapsListed(list, this.versions);
		Map<String, FactView> why = new TreeMap<>();
		perhaps.forEach((one) -> why.put(Restrictions.targetOf(one).id(), one));
		for (FactView one : this.affiliations) {
			Entity of = Objects.requireNonNull(one.fact().participant("of"));
			if (of.kind() == EntityKind.GROUP && why.containsKey(of.id()) && one.holds() != Spell.Holds.NO
					&& LawFacts.isEstablished(one)) {
				why.putIfAbsent(Objects.requireNonNull(one.fact().participant("member")).id(), one);
			}
		}
		why.remove(company.id());
		Thresholds thresholds = Thresholds.of(rule);
		Affiliate wider = listed.containsAll(why.keySet()) ? null
				: thresholds.apply(this.holdings, why.keySet(), company);
		if (wider == null || wider.caught() == Ternary.NO) {
			return null;
		}
		Set<String> owners = wider.chains()
			.stream()
			.map((chain) -> chain.hops().getFirst().fromId())
			.collect(Collectors.toCollection(TreeSet::new));
		List<FactView> theirs = perhaps.stream()
			.filter((one) -> owners.contains(Restrictions.targetOf(one).id()))
			.toList();
		owners.removeAll(listed);
		Affiliate open = new Affiliate(wider.entity(), Ternary.UNDETERMINED, wider.aggregate(), wider.unrecorded(),
				wider.chains());
		return status(rule, open, theirs, thresholds, underTheRule)
			.saying("Whether all of these owners are listed is open: " + owners.stream()
				.map((owner) -> Objects.requireNonNull(why.get(owner)).summary())
				.distinct()
				.collect(Collectors.joining(" ")));
	}

	/**
	 * A rule covers affiliates. A listed company is restricted by its listing.
	 */
	private @Nullable LegalStatus itself(FactView rule, Entity company, List<FactView> listings) {
		FactView current = this.versions.measureState(LawFacts.measureOf(rule)).version();
		if (current == null || LawFacts.stateOf(current).equals("REPEALED")) {
			return null;
		}
		List<FactView> own = listings.stream()
			.filter((one) -> Restrictions.targetOf(one).id().equals(company.id()))
			.toList();
		return new LegalStatus(LegalState.NOT_RESTRICTED,
				company.name() + " is listed itself, so it is not as an affiliate that it is restricted.", current, own,
				null);
	}

	private LegalStatus status(FactView rule, Affiliate affiliate, List<FactView> listings, Thresholds thresholds,
			boolean underTheRule) {
		Entity act = LawFacts.measureOf(rule);
		MeasureState state = this.versions.measureState(act);
		FactView current = state.version();
		String held = held(affiliate, thresholds);
		String since = (current != null && current.period() != null) ? " (" + current.period().words() + ")" : "";
		// The list is recorded whole for single days: that a rule does not cover the
		// company
		// says nothing about the list.
		LegalState beyond = underTheRule ? LegalState.NOT_RESTRICTED : LegalState.NOT_RECORDED;
		return switch (state.how()) {
			case IN_FORCE -> {
				boolean known = current != null && Thresholds.of(current).isRecorded();
				yield new LegalStatus(
						known ? caught(affiliate, LegalState.RESTRICTED, beyond) : LegalState.UNDETERMINED,
						"The " + act.name() + " is in force that day" + since + "."
								+ (known ? " " : " The threshold of that version is not recorded. ") + held,
						current, listings, affiliate);
			}
			case SUSPENDED -> new LegalStatus(caught(affiliate, LegalState.SUSPENDED, beyond),
					"The " + act.name() + " is suspended that day" + since + ". " + held, current, listings, affiliate);
			case REPEALED ->
				new LegalStatus(beyond, "The " + act.name() + " is repealed. " + held, current, listings, affiliate);
			case UNSETTLED -> new LegalStatus(
					caught(affiliate, LegalState.UNDETERMINED, beyond), "The sources do not tell how the " + act.name()
							+ " stood that day: " + Objects.requireNonNull(current).summary() + " " + held,
					current, listings, affiliate);
			case UNVERSIONED, PLANNED, ANNOUNCED, OUTSIDE -> without(rule, affiliate, listings, held, beyond);
		};
	}

	private static LegalState caught(Affiliate affiliate, LegalState caught, LegalState beyond) {
		return switch (affiliate.caught()) {
			case YES -> caught;
			case NO -> beyond;
			case UNDETERMINED -> LegalState.UNDETERMINED;
		};
	}

	/** The answer if no version of the rule held on the day. */
	private LegalStatus without(FactView rule, Affiliate affiliate, List<FactView> listings, String held,
			LegalState beyond) {
		String name = LawFacts.measureOf(rule).name();
		if (isToCome(rule)) {
			return new LegalStatus(beyond,
					"The " + name + " was not in force yet (" + Objects.requireNonNull(rule.period()).words()
							+ "), and a listing did not extend to affiliates. " + held,
					null, listings, affiliate);
		}
		FactView plan = this.versions.planned(LawFacts.measureOf(rule).id());
		String planned = (plan != null) ? "Only planned, and not recorded as in force: " + plan.summary() + " " : "";
		String nearest = this.versions.nearest(LawFacts.measureOf(rule).id());
		return new LegalStatus(LegalState.NOT_RECORDED, "No version of the " + name
				+ " is recorded as holding that day. " + nearest + (nearest.isEmpty() ? "" : " ") + planned + held,
				null, listings, affiliate);
	}

	private static String held(Affiliate affiliate, Thresholds thresholds) {
		String chains = String.join(" ", affiliate.chains().stream().map(Path::summary).toList());
		String caught = switch (affiliate.caught()) {
			case YES -> "reach the threshold of ";
			case NO -> "stay below the threshold of ";
			case UNDETERMINED -> "may or may not reach the threshold of ";
		};
		return "The shares of listed owners in " + affiliate.entity().name() + " (" + affiliate.aggregateInWords()
				+ "; holders not recorded: " + affiliate.unrecorded().text() + ") " + caught + thresholds.inWords()
				+ ": " + chains;
	}

}
