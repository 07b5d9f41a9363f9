package org.tieline.cutoff;

import java.util.Comparator;
import java.util.List;

import org.tieline.cascade.Estimate;
import org.tieline.claim.Entity;
import org.tieline.hop.Hop;
import org.tieline.value.Interval;

/**
 * What one entity may lose.
 *
 * @param entity who
 * @param tier how many supply ties from the cut
 * @param downstream part of its output lost because inputs are missing
 * @param upstream part of its sales lost because customers order less
 * @param ifAlike the greater of the two if all recorded ties were equally large and the
 * only ones
 * @param because the chain from the cut tie that carries most of it
 */
public record Loss(Entity entity, int tier, Interval downstream, Interval upstream, double ifAlike, List<Hop> because) {

	public Loss {
		ifAlike = Estimate.within(ifAlike, greater(downstream, upstream));
	}

	/**
	 * Tier by tier; in each those who lack inputs before those who lack orders, and the
	 * most that may be lost first, then the most certain.
	 */
	static final Comparator<Loss> TIER_BY_TIER = Comparator.comparing(Loss::tier)
		.thenComparing((loss) -> -loss.downstream().high())
		.thenComparing((loss) -> -loss.whole().high())
		.thenComparing((loss) -> -loss.whole().low())
		.thenComparing((loss) -> -loss.ifAlike())
		.thenComparing((loss) -> loss.entity().id());

	/** The greater of both: they are not added, since one does not cause the other. */
	Interval whole() {
		return greater(this.downstream, this.upstream);
	}

	private static Interval greater(Interval one, Interval other) {
		return new Interval(Math.max(one.low(), other.low()), Math.max(one.high(), other.high()));
	}

}
