package org.tieline.effect;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.effect.Effects.ComputedLoss;
import org.tieline.evidence.FactView;
import org.tieline.value.Interval;

/**
 * Sets a recorded effect beside the computed loss of the same entity. Both must be about
 * the same cut and the same calendar year, and the effect must be a {@link LostShare}.
 * Otherwise nothing is compared.
 */
final class LossComparison {

	private final RecordedEffect effect;

	private final CutExtent cut;

	private LossComparison(RecordedEffect effect, CutExtent cut) {
		this.effect = effect;
		this.cut = cut;
	}

	/**
	 * The comparison; null: the two cannot be compared.
	 * @param metrics all facts of the kind METRIC
	 * @param loss the computed loss of the affected
	 */
	static @Nullable EffectComparison of(RecordedEffect effect, CutExtent cut, List<FactView> metrics,
			ComputedLoss loss) {
		LossComparison one = new LossComparison(effect, cut);
		boolean sold = one.is("supplier");
		if (!one.isOfTheSameCut(sold)) {
			return null;
		}
		Interval recorded = LostShare.of(effect, cut.asOf(), metrics);
		return (recorded != null) ? one.beside(recorded, sold ? loss.upstream() : loss.downstream(), sold) : null;
	}

	private EffectComparison beside(Interval recorded, Interval computed, boolean sold) {
		String lack = sold ? "for lack of orders" : "for lack of inputs";
		String words = this.effect.affected().name() + ": the recorded loss is " + percent(recorded)
				+ " of sales, rounding included, the computed loss " + lack + " is " + percent(computed);
		if (!EffectComparison.disagree(recorded, computed)) {
			return new EffectComparison(recorded, computed, words + ". They do not contradict each other.");
		}
		String indirect = (recorded.high() < computed.low())
				? " The computed loss includes losses through other companies." : "";
		return new EffectComparison(recorded, computed,
				words + ". They disagree." + indirect + " " + this.effect.effect().summary());
	}

	private static String percent(Interval part) {
		String low = number(part.low());
		String high = number(part.high());
		return low.equals(high) ? low + "%" : low + "% to " + high + "%";
	}

	private static String number(double part) {
		return new BigDecimal(String.format(Locale.ROOT, "%.4f", part * 100)).stripTrailingZeros().toPlainString();
	}

	private boolean is(String part) {
		Entity entity = participant(part);
		return entity != null && entity.id().equals(this.effect.affected().id());
	}

	private @Nullable Entity participant(String part) {
		return this.effect.effect().fact().participant(part);
	}

	/**
	 * Whether the cause is exactly what the scenario cuts of the affected: its cut ties
	 * are all those with the other party, and nothing differs.
	 * @param sold whether the affected is the supplier, else the customer
	 */
	private boolean isOfTheSameCut(boolean sold) {
		if (this.effect.matchedBy() != EffectGround.PAIR || !this.effect.differences().isEmpty()
				|| !(sold || is("customer"))) {
			return false;
		}
		String self = this.effect.affected().id();
		String other = Objects.requireNonNull(participant(sold ? "customer" : "supplier")).id();
		return this.cut.ties()
			.stream()
			.filter((tie) -> tie.cut() && (sold ? tie.supplier() : tie.customer()).id().equals(self))
			.allMatch((tie) -> (sold ? tie.customer() : tie.supplier()).id().equals(other));
	}

}
