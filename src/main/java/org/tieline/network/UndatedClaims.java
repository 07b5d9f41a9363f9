package org.tieline.network;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;

import org.tieline.evidence.Fact;
import org.tieline.evidence.Lens;
import org.tieline.evidence.TieKind;

/**
 * The number of undated claims that a lens leaves out of a network, by kind of tie and
 * product. They are counted while the network is drawn, because a fact that has only such
 * claims draws no tie.
 */
public final class UndatedClaims {

	private record Of(TieKind kind, int product) {
	}

	private final Map<Of, Integer> claims = new HashMap<>();

	/**
	 * Counts the claims of a fact.
	 * @param product the node of the product that is supplied; none is named, or it is no
	 * supply: {@link Nodes#NONE}
	 */
	void add(Fact fact, Lens lens, int product) {
		int count = (int) fact.claims().stream().filter(lens::leavesOutUndated).count();
		if (count > 0) {
			String type = Objects.requireNonNull(fact.kind().tie()).type();
			this.claims.merge(new Of(TieKind.valueOf(type), product), count, Integer::sum);
		}
	}

	/**
	 * How many there are.
	 * @param kinds of facts that draw these kinds of tie
	 * @param product which products of a supply count
	 */
	public int count(int kinds, IntPredicate product) {
		return this.claims.entrySet()
			.stream()
			.filter((of) -> (kinds & of.getKey().kind().bit()) != 0)
			.filter((of) -> of.getKey().kind() != TieKind.SUPPLIES || product.test(of.getKey().product()))
			.mapToInt(Map.Entry::getValue)
			.sum();
	}

}
