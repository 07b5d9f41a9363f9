package org.tieline.effect;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.FactView;
import org.tieline.value.Interval;

/**
 * Finds the recorded effects of one cut. An effect is one of the cut if its cause is a
 * cut tie, a cut between groups with cut ties of members, or a measure that restricts cut
 * ties. Effects of other causes are not among them, also not of the same companies.
 *
 * @param effects all facts of the kind {@link #KIND}, under the lens of the scenario
 * @param restrictions all facts of the kind RESTRICTION, under the same lens
 * @param metrics all facts of the kind METRIC, for the revenue of the affected
 */
public record Effects(List<FactView> effects, List<FactView> restrictions, List<FactView> metrics) {

	/** The kind of fact that the effects are of. */
	public static final String KIND = EffectKinds.EFFECT;

	/**
	 * The computed loss of an entity.
	 *
	 * @param upstream lost part of its sales for lack of orders, 0 to 1
	 * @param downstream lost part of its output for lack of inputs, 0 to 1
	 */
	public record ComputedLoss(Interval upstream, Interval downstream) {
	}

	/**
	 * The effects of a cut, beside the computed losses where the two can be compared.
	 * @param cut what is cut
	 * @param losses finds the computed loss of an entity by its id; null: none is
	 * computed
	 */
	public List<RecordedEffect> of(CutExtent cut, Function<String, @Nullable ComputedLoss> losses) {
		return this.effects.stream()
			.filter(FactView::isRecorded)
			.flatMap((effect) -> Stream.ofNullable(CauseMatch.of(effect, cut, this.restrictions)))
			.map((effect) -> compared(effect, cut, losses.apply(effect.affected().id())))
			.sorted(RecordedEffect.IN_ORDER)
			.toList();
	}

	private RecordedEffect compared(RecordedEffect effect, CutExtent cut, @Nullable ComputedLoss loss) {
		EffectComparison beside = (loss != null) ? LossComparison.of(effect, cut, this.metrics, loss) : null;
		return (beside != null) ? effect.with(beside) : effect;
	}

}
