package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

import org.tieline.evidence.FactView;
import org.tieline.hop.Hop;
import org.tieline.hop.Path;
import org.tieline.value.Interval;

/**
 * Chains of shares as paths with their facts.
 *
 * @param holdings the stakes that the shares are drawn from
 */
public record ChainPaths(Holdings holdings) {

	/** A chain of shares with its facts. */
	Path of(List<Share> shares) {
		return Path.ofChain(shares.stream().map(this::hop).toList());
	}

	/**
	 * Chains from some owners down to a company, those that may carry most first.
	 * @param owners where they may start, groups included
	 * @param most how many
	 */
	public List<Path> between(Collection<String> owners, String company, int most) {
		return Chains
			.between(this.holdings.forOwners(this.holdings.graph(), owners).above(company), owners, company, most)
			.chains()
			.stream()
			.map(this::of)
			.toList();
	}

	private Hop hop(Share share) {
		FactView fact = this.holdings.fact(share.fact());
		return ShareWords.hop(this.holdings.entity(share.owner()), this.holdings.entity(share.company()), fact,
				new Interval(part(share.low()), part(share.high())));
	}

	private static double part(BigDecimal percent) {
		return Math.clamp(Share.withoutHairs(percent).doubleValue() / 100, 0.0, 1.0);
	}

}
