package org.tieline.cutoff;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.cascade.Estimate;
import org.tieline.claim.Entity;
import org.tieline.hop.Hop;
import org.tieline.value.Interval;

/**
 * The loss of one entity.
 *
 * @param entity the entity
 * @param tier number of supply ties from the cut
 * @param downstream lost part of its output for lack of inputs, 0 to 1
 * @param upstream lost part of its sales for lack of orders, 0 to 1
 * @param ifAlike the greater of the two, if all recorded ties were equally large and no
 * others existed
 * @param because the chain from the cut tie that carries the greatest part of the loss
 * @param deliveries what is at risk of the goods that it installs and keeps; null:
 * nothing is
 */
public record Loss(Entity entity, int tier, Interval downstream, Interval upstream, double ifAlike, List<Hop> because,
		@Nullable Deliveries deliveries) {

	public Loss {
		ifAlike = Estimate.within(ifAlike, greater(downstream, upstream));
	}

	/** The part of its purchases of capital goods that is at risk; null: none is. */
	public @Nullable Interval deliveriesAtRisk() {
		return (this.deliveries != null) ? this.deliveries.atRisk() : null;
	}

	/** Why these purchases are at risk, in words; null: none are. */
	public @Nullable String deliveriesReason() {
		return (this.deliveries != null) ? this.deliveries.reason() : null;
	}

	/**
	 * Orders by tier. Within a tier, losses of inputs come before losses of orders, then
	 * by upper bound and by lower bound, the greatest first.
	 */
	static final Comparator<Loss> TIER_BY_TIER = Comparator.comparing(Loss::tier)
		.thenComparing((loss) -> -loss.downstream().high())
		.thenComparing((loss) -> -loss.whole().high())
		.thenComparing((loss) -> -loss.whole().low())
		.thenComparing((loss) -> -loss.ifAlike())
		.thenComparing((loss) -> loss.entity().id());

	/**
	 * The greater of the two losses. They are not added, because neither causes the
	 * other.
	 */
	Interval whole() {
		return greater(this.downstream, this.upstream);
	}

	private static Interval greater(Interval one, Interval other) {
		return new Interval(Math.max(one.low(), other.low()), Math.max(one.high(), other.high()));
	}

}
