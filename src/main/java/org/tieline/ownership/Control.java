package org.tieline.ownership;

import java.util.List;
import java.util.Set;

/**
 * Control by a chain of majorities: more than half of a company directly, or together
 * with what is controlled in the same way; the least fixed point of the 50 percent rule,
 * above the half. It is never read off the integrated share.
 */
public final class Control {

	private Control() {
	}

	/**
	 * Whether a chain of majorities leads from an owner to a company. NO needs a recorded
	 * majority in other hands, even where no chain is recorded at all.
	 */
	public static Ternary of(OwnershipGraph graph, String owner, String company) {
		return of(graph, owner, company, Set.of());
	}

	/**
	 * The same of a part of what is recorded.
	 * @param graph who holds what of what the owner reaches, or of all above the company
	 * @param open ids of holders that may be in anybody's hands
	 */
	public static Ternary of(OwnershipGraph graph, String owner, String company, Set<String> open) {
		FiftyPercentRule rule = FiftyPercentRule.apply(graph, List.of(owner), Threshold.MAJORITY, open);
		return rule.of(company)
			.map(Finding::caught)
			.orElseGet(() -> rule.mayBeCaught(company) ? Ternary.UNDETERMINED : Ternary.NO);
	}

}
