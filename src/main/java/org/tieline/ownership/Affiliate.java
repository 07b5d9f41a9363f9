package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.tieline.claim.Entity;
import org.tieline.hop.Path;
import org.tieline.value.Quantity;

/**
 * A company below listed owners, and whether an ownership rule covers it.
 *
 * @param entity the company
 * @param caught whether the rule covers it
 * @param aggregate percent held by listed owners and by companies that the rule covers
 * @param unrecorded percent without a recorded holder
 * @param chains the chains of stakes from the listed owners to it
 */
public record Affiliate(Entity entity, Ternary caught, Quantity aggregate, Quantity unrecorded, List<Path> chains) {

	/** The holding of listed owners, in words if its size is not recorded. */
	public String aggregateInWords() {
		return SizeWords.of(this.aggregate, this.chains);
	}

	/**
	 * All companies below listed owners; those that the rule covers come first.
	 */
	public static List<Affiliate> of(Holdings holdings, Collection<String> listed, BigDecimal threshold) {
		FiftyPercentRule rule = rule(holdings, listed, threshold);
		return rule.findings().stream().map((finding) -> affiliate(holdings, rule, finding)).toList();
	}

	/**
	 * One company; empty: no chain of stakes leads to it from a listed owner.
	 */
	public static Optional<Affiliate> of(Holdings holdings, Collection<String> listed, BigDecimal threshold,
			String company) {
		FiftyPercentRule rule = rule(holdings, listed, threshold);
		return rule.of(company).map((finding) -> affiliate(holdings, rule, finding));
	}

	private static FiftyPercentRule rule(Holdings holdings, Collection<String> listed, BigDecimal threshold) {
		Threshold reached = Threshold.atLeast(threshold);
		return FiftyPercentRule.apply(holdings.forMajorities(holdings.touchedBy(listed, holdings.everyReading())),
				listed, reached, holdings.inAnybodysHands(reached));
	}

	private static Affiliate affiliate(Holdings holdings, FiftyPercentRule rule, Finding finding) {
		return new Affiliate(holdings.entity(finding.company()), finding.caught(),
				OwnershipPercent.percent(finding.aggregateLow(), finding.aggregateHigh()),
				OwnershipPercent.percent(finding.unrecordedLow(), finding.unrecordedHigh()),
				rule.chains(finding.company()).stream().map(new ChainPaths(holdings)::of).toList());
	}

}
