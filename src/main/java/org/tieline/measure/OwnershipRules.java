package org.tieline.measure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.tieline.evidence.Entity;
import org.tieline.evidence.FactView;
import org.tieline.measure.LegalStatus.LegalState;
import org.tieline.ownership.Affiliate;
import org.tieline.ownership.Chain;
import org.tieline.ownership.Holdings;
import org.tieline.ownership.Ternary;

/**
 * What ownership rules say of a company on the day of a lens: a rule catches companies
 * below owners that a list restricts, from a threshold on, in the spells in which it is
 * in force.
 */
final class OwnershipRules {

	private final Versions versions;

	private final Restrictions restrictions;

	private final Holdings holdings;

	OwnershipRules(Versions versions, Restrictions restrictions, Holdings holdings) {
		this.versions = versions;
		this.restrictions = restrictions;
		this.holdings = holdings;
	}

	/**
	 * What the rules that matter under a measure say.
	 * @param company of whom
	 * @param under the rule itself, the list that it extends, or an act under that
	 * @return null: no rule, or no listed owner, is recorded
	 */
	@Nullable LegalStatus of(Entity company, Entity under) {
		return this.versions.withThreshold()
			.stream()
			.filter((rule) -> matters(rule, under))
			.sorted(Comparator.comparing(Versions::start).reversed().thenComparing(FactView::id))
			.map((rule) -> by(rule, company, under))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static boolean isRule(FactView rule, Entity under) {
		return Versions.isUnder(rule, under.id());
	}

	private static boolean matters(FactView rule, Entity under) {
		String list = Versions.listOf(rule);
		boolean isList = under.id().equals(list);
		return isRule(rule, under) || isList
				|| under.allRelatedBy("under").stream().anyMatch((instrument) -> instrument.id().equals(list));
	}

	private @Nullable LegalStatus by(FactView rule, Entity company, Entity under) {
		String list = isRule(rule, under) ? Objects.requireNonNull(Versions.listOf(rule)) : under.id();
		List<FactView> listings = this.restrictions.listed(list);
		TreeSet<String> listed = new TreeSet<>();
		listings.forEach((one) -> listed.add(Restrictions.targetOf(one).id()));
		if (listed.contains(company.id())) {
			return isRule(rule, under) ? itself(rule, company, listings) : null;
		}
		BigDecimal threshold = Objects.requireNonNull(Versions.threshold(rule));
		Affiliate found = Affiliate.of(this.holdings, listed, threshold)
			.stream()
			.filter((affiliate) -> affiliate.entity().id().equals(company.id()))
			.findFirst()
			.orElse(null);
		if (found == null) {
			return null;
		}
		List<String> owners = found.chains().stream().map((chain) -> chain.hops().getFirst().from().id()).toList();
		List<FactView> theirs = listings.stream()
			.filter((one) -> owners.contains(Restrictions.targetOf(one).id()))
			.toList();
		return status(rule, found, theirs, threshold);
	}

	/**
	 * The rule is about affiliates; who is listed itself is restricted by its listing.
	 */
	private @Nullable LegalStatus itself(FactView rule, Entity company, List<FactView> listings) {
		FactView current = this.versions.of(Versions.measureOf(rule).id());
		if (current == null || !Versions.stateOf(current).equals("IN_FORCE")) {
			return null;
		}
		List<FactView> own = listings.stream()
			.filter((one) -> Restrictions.targetOf(one).id().equals(company.id()))
			.toList();
		return new LegalStatus(LegalState.NOT_RESTRICTED,
				company.name() + " is listed itself, so it is not as an " + "affiliate that it is restricted.", current,
				own, null);
	}

	private LegalStatus status(FactView rule, Affiliate affiliate, List<FactView> listings, BigDecimal threshold) {
		String name = Versions.measureOf(rule).name();
		FactView current = this.versions.of(Versions.measureOf(rule).id());
		String held = held(affiliate, threshold);
		if (current == null) {
			return without(rule, affiliate, listings, held);
		}
		String since = (current.period() != null) ? " (" + current.period().words() + ")" : "";
		return switch (Versions.stateOf(current)) {
			case "IN_FORCE" -> {
				LegalState state = switch (affiliate.caught()) {
					case YES -> LegalState.RESTRICTED;
					case NO -> LegalState.NOT_RESTRICTED;
					case UNDETERMINED -> LegalState.UNDETERMINED;
				};
				yield new LegalStatus(state, "The " + name + " is in force that day" + since + ". " + held, current,
						listings, affiliate);
			}
			case "SUSPENDED" ->
				new LegalStatus((affiliate.caught() == Ternary.NO) ? LegalState.NOT_RESTRICTED : LegalState.SUSPENDED,
						"The " + name + " is suspended that day" + since + ". " + held, current, listings, affiliate);
			default -> new LegalStatus(LegalState.NOT_RESTRICTED, "The " + name + " is repealed. " + held, current,
					listings, affiliate);
		};
	}

	/** No version of the rule held that day. */
	private LegalStatus without(FactView rule, Affiliate affiliate, List<FactView> listings, String held) {
		String name = Versions.measureOf(rule).name();
		boolean before = rule.lens().asOf() != null
				&& Objects.requireNonNull(rule.lens().asOf()).lastDay().isBefore(Versions.start(rule));
		if (before) {
			return new LegalStatus(LegalState.NOT_RESTRICTED,
					"The " + name + " was not in force yet (" + Objects.requireNonNull(rule.period()).words()
							+ "), and a listing did not extend to affiliates. " + held,
					null, listings, affiliate);
		}
		FactView plan = this.versions.planned(Versions.measureOf(rule).id());
		String planned = (plan != null) ? "Only planned, and not recorded as in force: " + plan.summary() + " " : "";
		return new LegalStatus(LegalState.NOT_RECORDED,
				"No version of the " + name + " is recorded as holding that day. " + planned + held, null, listings,
				affiliate);
	}

	private static String held(Affiliate affiliate, BigDecimal threshold) {
		String chains = String.join(" ", affiliate.chains().stream().map(Chain::summary).toList());
		String caught = switch (affiliate.caught()) {
			case YES -> "reach the threshold of ";
			case NO -> "stay below the threshold of ";
			case UNDETERMINED -> "may or may not reach the threshold of ";
		};
		return "The shares of listed owners in " + affiliate.entity().name() + " (" + affiliate.aggregate().text()
				+ "; holders not recorded: " + affiliate.unrecorded().text() + ") " + caught
				+ threshold.stripTrailingZeros().toPlainString() + "%: " + chains;
	}

}
