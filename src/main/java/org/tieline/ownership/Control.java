package org.tieline.ownership;

import java.util.List;

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
		return FiftyPercentRule.apply(graph, List.of(owner), Threshold.MAJORITY)
			.of(company)
			.map(Finding::caught)
			.orElseGet(() -> Threshold.MAJORITY.isReachedBy(graph.unrecordedIn(company)) ? Ternary.UNDETERMINED
					: Ternary.NO);
	}

}
