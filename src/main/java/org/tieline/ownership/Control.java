package org.tieline.ownership;

import java.util.List;
import java.util.Set;

import org.tieline.ownership.Holdings.Touched;

/**
 * Control by a chain of majorities. An owner controls a company if it holds more than
 * half of it, directly or together with companies that it controls. This is the least
 * fixed point of the 50 percent rule, with a threshold above one half. Control never
 * follows from the integrated share.
 */
public final class Control {

	private Control() {
	}

	/**
	 * Whether a chain of majorities leads from an owner to a company. The answer is NO
	 * only if a majority is recorded with other holders, even if no chain is recorded.
	 */
	public static Ternary of(OwnershipGraph graph, String owner, String company) {
		return of(graph, owner, company, Set.of());
	}

	/**
	 * Whether a chain of majorities leads from an owner to a company, within a part of
	 * the graph.
	 * @param graph the shares below the owner, or all shares above the company
	 * @param owner id of the owner
	 * @param company id of the company
	 * @param open ids of holders of which anybody may hold a majority
	 */
	public static Ternary of(OwnershipGraph graph, String owner, String company, Set<String> open) {
		return of(Touched.of(graph), owner, company, open);
	}

	static Ternary of(Touched shares, String owner, String company, Set<String> open) {
		FiftyPercentRule rule = FiftyPercentRule.apply(shares, List.of(owner), Threshold.MAJORITY, open);
		return rule.of(company)
			.map(Finding::caught)
			.orElseGet(() -> rule.mayBeCaught(company) ? Ternary.UNDETERMINED : Ternary.NO);
	}

}
