package org.tieline.cutoff;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.effect.EffectComparison;
import org.tieline.effect.RecordedEffect;
import org.tieline.evidence.FactView;
import org.tieline.plausible.AssumptionSet;
import org.tieline.record.DataVersion;
import org.tieline.supply.RecordedShare;
import org.tieline.value.Interval;
import org.tieline.value.Quantity;
import org.tieline.plausible.PlausibleLoss;

/**
 * The effects of a cutoff. Losses are parts of output, 0 to 1.
 *
 * @param name name of the scenario
 * @param cut the supply facts that are cut
 * @param assumptions the assumptions, in words
 * @param directSales sales of the cut suppliers to the cut customers in the year of the
 * lens, times the severity; null: nothing bounds them
 * @param totals the recorded totals that bound these sales from above
 * @param tiesWithoutAmount number of cut ties without an amount for that year
 * @param possibleTies number of matching ties that are not cut, because no claim shows
 * that they held
 * @param total lost part of the output of all companies
 * @param downstream lost part for lack of inputs alone
 * @param upstream lost part for lack of orders alone
 * @param modelled losses under named assumptions
 * @param steps number of steps of the cascade
 * @param allLosses all entities that may lose output
 * @param substitutes possible substitutes for the cut suppliers
 * @param shares the parts of purchases and sales that the cut ties have on record
 * @param foreclosed planned supply that is cut as never delivered
 * @param dataVersion the version of the data
 * @param recorded recorded effects of this very cut
 */
public record CutoffReport(@Nullable String name, List<FactView> cut, List<String> assumptions,
		@Nullable Quantity directSales, List<FactView> totals, int tiesWithoutAmount, int possibleTies, Interval total,
		Interval downstream, Interval upstream, ModelledLosses modelled, int steps, List<Loss> allLosses,
		List<Substitute> substitutes, List<RecordedShare> shares, List<Foreclosed> foreclosed, DataVersion dataVersion,
		List<RecordedEffect> recorded) {

	/** The number of cut ties, including those that are not shown. */
	public int cutCount() {
		return this.cut.size();
	}

	/** The number of substitutes, including those that are not shown. */
	public int substituteCount() {
		return this.substitutes.size();
	}

	/** Where a recorded effect and a bound disagree, each in a sentence. */
	public List<String> disagreements() {
		return this.recorded.stream()
			.flatMap((one) -> Stream.ofNullable(one.comparison()))
			.filter(EffectComparison::disagree)
			.map(EffectComparison::words)
			.toList();
	}

	/**
	 * The lost part of the output of all companies, over drawn networks; null: no cut tie
	 * is more than alleged, planned or on trial.
	 */
	public @Nullable PlausibleLoss plausible() {
		return !this.modelled.isTold() ? null : this.modelled.plausibleTotal();
	}

	/** The assumptions of the plausible ranges. */
	public AssumptionSet modelAssumptions() {
		return this.modelled.set();
	}

	/** Those of whose loss nothing is known but what a model says. */
	public NothingRecorded nothingRecorded() {
		return NothingRecorded.of(this.allLosses);
	}

	/** Recorded figures that contradict others and bind no drawn network. */
	public List<FactView> setAside() {
		return this.modelled.setAside();
	}

	/**
	 * The entities of whose loss nothing is known but what a model says.
	 *
	 * @param count how many
	 * @param names names of the first few, in the order of the losses
	 * @param sentence all of it in a sentence
	 */
	public record NothingRecorded(int count, List<String> names, String sentence) {

		private static final int MOST_NAMED = 5;

		static NothingRecorded of(List<Loss> losses) {
			List<String> names = losses.stream()
				.filter((loss) -> loss.known() == Loss.Known.MODEL_ONLY)
				.map(Loss::entity)
				.map(Entity::name)
				.toList();
			return new NothingRecorded(names.size(), names.stream().limit(MOST_NAMED).toList(),
					sentence(names, (int) losses.stream().filter((loss) -> loss.whole().high() > 0).count()));
		}

		private static String sentence(List<String> names, int all) {
			if (all == 0) {
				return "No recorded entity may lose output or orders.";
			}
			if (names.isEmpty()) {
				return (all == 1)
						? "For the one entity that may lose output or orders, a figure of the loss or of a share in the cut is recorded."
						: "For each of the " + all + " entities that may lose output or orders, a figure of the loss "
								+ "or of a share in the cut is recorded.";
			}
			String some = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMED)));
			int others = names.size() - MOST_NAMED;
			String more = (others > 0) ? " and " + others + ((others == 1) ? " other" : " others") : "";
			return "For " + names.size() + " of the " + all + ((all == 1) ? " entity" : " entities")
					+ " that may lose output or orders, no recorded figure narrows the loss: " + some + more
					+ ". Only a model says more about " + ((names.size() == 1) ? "it" : "them") + ".";
		}

	}

}
