package org.tieline.network;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

import org.tieline.evidence.TieKind;

/**
 * The facts that a search left out because they only possibly held: those of the kinds
 * that it walks. Found when they are asked for.
 *
 * @param hops what was walked
 * @param kinds the kinds of tie, as bits
 * @param isEnd which nodes were asked about; facts of these come first
 */
public record PossibleFacts(Hops hops, int kinds, IntPredicate isEnd) {

	/**
	 * Ids of the first facts: those of the ends, then the others, each in the order of
	 * the network.
	 */
	public List<String> first(int most) {
		Set<String> ids = new LinkedHashSet<>();
		add(ids, most, (tie) -> this.isEnd.test(network().from[tie]) || this.isEnd.test(network().to[tie]));
		add(ids, most, (tie) -> true);
		return List.copyOf(ids);
	}

	private Network network() {
		return this.hops.network;
	}

	private void add(Set<String> ids, int most, IntPredicate fits) {
		Network network = network();
		for (int tie = 0; tie < network.size() && ids.size() < most; tie++) {
			boolean walked = (this.kinds & TieKind.at(network.kind[tie]).bit()) != 0;
			if (walked && this.hops.holding.possibleFacts.get(network.fact[tie]) && fits.test(tie)) {
				ids.add(network.facts.get(network.fact[tie]));
			}
		}
	}

}
