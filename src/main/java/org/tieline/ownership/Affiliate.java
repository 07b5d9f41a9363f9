package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.tieline.claim.Entity;
import org.tieline.hop.Path;
import org.tieline.value.Quantity;

/**
 * A company below listed owners, and whether they carry it with them.
 *
 * @param entity the company
 * @param caught whether it is caught
 * @param aggregate percent that listed owners hold, those that are caught included
 * @param unrecorded percent whose holder is not recorded
 * @param chains from the listed owners down to it
 */
public record Affiliate(Entity entity, Ternary caught, Quantity aggregate, Quantity unrecorded, List<Path> chains) {

	/** What listed owners hold, in words where its size is not recorded. */
	public String aggregateInWords() {
		return SizeWords.of(this.aggregate, this.chains);
	}

	/** All companies below listed owners; those that are caught first. */
	public static List<Affiliate> of(Holdings holdings, Collection<String> listed, BigDecimal threshold) {
		FiftyPercentRule rule = rule(holdings, listed, threshold);
		return rule.findings().stream().map((finding) -> affiliate(holdings, rule, finding)).toList();
	}

	/** One company, if a chain of shares leads to it from a listed owner. */
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
				rule.chains(finding.company()).stream().map(holdings::chain).toList());
	}

}
