package org.tieline.cutoff;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.effect.RecordedEffect;
import org.tieline.hop.Hop;
import org.tieline.supply.RecordedShare;
import org.tieline.value.Interval;
import org.tieline.value.PartialDate;
import org.tieline.plausible.PlausibleLoss;
import org.tieline.plausible.LossCases;

/**
 * The loss of one entity.
 *
 * @param entity the entity
 * @param tier number of supply ties from the cut
 * @param downstream lost part of its output for lack of inputs, 0 to 1
 * @param upstream lost part of its sales for lack of orders, 0 to 1
 * @param modelled the same loss under named assumptions
 * @param shares the recorded shares of this entity in the cut, the narrowest first
 * @param because the chain from the cut tie that carries the greatest part of the loss
 * @param recorded recorded effects of this very cut on the entity
 * @param deliveries what is at risk of the goods that it installs and keeps; null:
 * nothing is
 */
public record Loss(Entity entity, int tier, Interval downstream, Interval upstream, Modelled modelled,
		List<RecordedShare> shares, List<Hop> because, List<RecordedEffect> recorded, @Nullable Deliveries deliveries) {

	/**
	 * What a cut puts at risk of the goods that a company installs and keeps: new
	 * deliveries and repair. What is installed goes on working, so this is no loss of
	 * output, and nothing of it is passed on.
	 *
	 * @param atRisk part of its purchases of such goods, 0 to 1
	 * @param reason why, in words
	 */
	record Deliveries(Interval atRisk, String reason) {
	}

	/**
	 * The losses of one entity in a model.
	 *
	 * @param losses the model of the scenario
	 * @param firm number of the entity in it
	 */
	record Modelled(ModelledLosses losses, int firm) {

		boolean isTold() {
			return this.losses.isTold(this.firm);
		}

	}

	/** The part of its purchases of capital goods that is at risk; null: none is. */
	public @Nullable Interval deliveriesAtRisk() {
		return (this.deliveries != null) ? this.deliveries.atRisk() : null;
	}

	/** Why these purchases are at risk, in words; null: none are. */
	public @Nullable String deliveriesReason() {
		return (this.deliveries != null) ? this.deliveries.reason() : null;
	}

	/** What is known of a loss, the best first. */
	public enum Known {

		/** An effect of this very cut on the entity is recorded. */
		RECORDED_EFFECT,

		/**
		 * A share of the entity in the cut is recorded, without a model: of this time or
		 * near to it, and more than alleged.
		 */
		RECORDED_SHARE,

		/**
		 * Recorded figures leave less than half of the way from 0 to the severity of the
		 * cut open.
		 */
		NARROW_BOUNDS,

		/** No output or order is lost; only deliveries of installed goods are at risk. */
		DELIVERIES_ONLY,

		/** Nothing narrows the loss but a model. */
		MODEL_ONLY

	}

	/** Bounds that are this part of the severity apart say little. */
	private static final double WIDE = 0.5;

	/**
	 * Orders by tier. Within a tier, losses of inputs come before losses of orders, then
	 * by upper bound and by lower bound, the greatest first.
	 */
	static final Comparator<Loss> TIER_BY_TIER = Comparator.comparing(Loss::tier)
		.thenComparing((loss) -> -loss.downstream().high())
		.thenComparing((loss) -> -loss.whole().high())
		.thenComparing((loss) -> -loss.whole().low())
		.thenComparing((loss) -> loss.entity().id());

	/** By what is known; then {@link #TIER_BY_TIER}. */
	static final Comparator<Loss> BY_KNOWLEDGE = Comparator.comparing(Loss::known).thenComparing(TIER_BY_TIER);

	/**
	 * The greater of the two losses. They are not added, because neither causes the
	 * other.
	 */
	Interval whole() {
		return greater(this.downstream, this.upstream);
	}

	/**
	 * A table of losses under named assumptions; null: the entity is hit only over ties
	 * that are no more than alleged, planned or on trial, which the model leaves out.
	 */
	public @Nullable LossCases cases() {
		return !this.modelled.isTold() ? null : this.modelled.losses().cases(this.modelled.firm());
	}

	/**
	 * Losses over networks drawn inside all recorded figures; null: the entity is hit
	 * only over ties that are no more than alleged, planned or on trial, which the model
	 * leaves out.
	 */
	public @Nullable PlausibleLoss plausible() {
		return !this.modelled.isTold() ? null : this.modelled.losses().plausible(this.modelled.firm());
	}

	/**
	 * Why the plausible range has no value in common with the table of cases, in words;
	 * null: it has.
	 */
	public @Nullable String outsideCases() {
		return OutsideCases.words(this);
	}

	/** What is known of the loss. */
	public Known known() {
		if (!this.recorded.isEmpty()) {
			return Known.RECORDED_EFFECT;
		}
		PartialDate asOf = this.modelled.losses().basis().supply().lens().asOf();
		if (this.shares.stream().anyMatch((one) -> one.tells(asOf))) {
			return Known.RECORDED_SHARE;
		}
		if (whole().high() == 0) {
			return Known.DELIVERIES_ONLY;
		}
		double severity = this.modelled.losses().scenario().input().cut();
		return (whole().high() - whole().low() < WIDE * severity) ? Known.NARROW_BOUNDS : Known.MODEL_ONLY;
	}

	private static Interval greater(Interval one, Interval other) {
		return new Interval(Math.max(one.low(), other.low()), Math.max(one.high(), other.high()));
	}

}
