package org.tieline.effect;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;

/**
 * A recorded effect of a cut.
 *
 * @param effect the effect, under the lens of the scenario
 * @param matchedBy the ground on which it is one of this cut
 * @param differences in what its cause differs from the scenario
 * @param comparison the effect beside the computed loss; null: they cannot be compared
 */
public record RecordedEffect(FactView effect, EffectGround matchedBy, List<EffectDifference> differences,
		@Nullable EffectComparison comparison) {

	/** Orders by ground, by the number of differences, then by who is affected. */
	static final Comparator<RecordedEffect> IN_ORDER = Comparator.comparing(RecordedEffect::matchedBy)
		.thenComparing((one) -> one.differences().size())
		.thenComparing((one) -> one.affected().id())
		.thenComparing((one) -> one.effect().id());

	public RecordedEffect {
		differences = List.copyOf(differences);
	}

	/** Who is affected. */
	public Entity affected() {
		return Objects.requireNonNull(this.effect.fact().participant("affected"));
	}

	/** The same effect beside a computed loss. */
	RecordedEffect with(EffectComparison beside) {
		return new RecordedEffect(this.effect, this.matchedBy, this.differences, beside);
	}

	/** The effect, its ground and the differences in words. */
	public String words() {
		String ground = switch (this.matchedBy) {
			case PAIR -> "Its cause is a tie that the scenario cuts";
			case MEASURE -> "Its cause is a measure that concerns what the scenario cuts";
			case GROUP -> "Its cause is a cut between groups, some of whose members the scenario cuts";
		};
		String but = this.differences.stream().map(EffectDifference::words).collect(Collectors.joining("; "));
		return this.effect.summary() + " " + ground + (but.isEmpty() ? "" : ", but " + but) + ".";
	}

}
