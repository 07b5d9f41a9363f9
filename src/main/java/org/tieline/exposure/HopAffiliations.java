package org.tieline.exposure;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.Status;
import org.tieline.evidence.TieKind;
import org.tieline.influence.StateRule;
import org.tieline.network.Hops;
import org.tieline.network.Nodes;
import org.tieline.network.RoleBits;

/** Affiliations as hops, for {@link StateRule}. */
final class HopAffiliations implements StateRule.View<Integer> {

	private final Hops hops;

	private final boolean evenIfOver;

	/**
	 * Takes the affiliations of a network.
	 * @param evenIfOver whether, without a date, also those that are over
	 */
	HopAffiliations(Hops hops, boolean evenIfOver) {
		this.hops = hops;
		this.evenIfOver = evenIfOver;
	}

	@Override
	public EntityKind kind(Integer node) {
		return this.hops.network.nodes.kind(node);
	}

	@Override
	public @Nullable Integer country(Integer node) {
		int country = this.hops.network.nodes.country(node);
		return (country != Nodes.NONE) ? country : null;
	}

	@Override
	public Stream<Integer> members(Integer whole, Set<AffiliationRole> roles, Status worst) {
		return others(whole, roles, worst, false);
	}

	@Override
	public Stream<Integer> wholes(Integer member, Set<AffiliationRole> roles, Status worst) {
		return others(member, roles, worst, true);
	}

	private Stream<Integer> others(int node, Set<AffiliationRole> roles, Status worst, boolean forward) {
		int bits = RoleBits.of(this.hops, roles);
		return IntStream.range(0, this.hops.degree(node))
			.map((i) -> this.hops.arc(node, i))
			.filter((arc) -> Hops.isForward(arc) == forward && this.hops.kindOf(arc) == TieKind.AFFILIATED
					&& counts(arc >> 1, bits, worst))
			.mapToObj(this.hops::head);
	}

	private boolean counts(int hop, int roles, Status worst) {
		return this.evenIfOver ? this.hops.ties.standing(hop, roles) <= worst.ordinal()
				: this.hops.ties.goesOn(hop, roles, worst);
	}

}
