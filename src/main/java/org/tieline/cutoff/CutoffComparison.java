package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.value.Interval;
import org.tieline.plausible.PlausibleLoss;

/**
 * The reports of several scenarios, and the differences between them.
 *
 * @param reports in the order of the scenarios
 * @param differences entities that may lose output in one of them; the greatest
 * difference first
 */
record CutoffComparison(List<CutoffReport> reports, List<LossDifference> differences) {

	private static final Interval NOTHING = new Interval(0, 0);

	/**
	 * The loss of one entity in each scenario.
	 *
	 * @param entity the entity
	 * @param losses the greater of its downstream and upstream loss, 0 to 1, in the order
	 * of the reports
	 * @param compared the entity's loss in each report; null: it loses nothing
	 */
	record LossDifference(Entity entity, List<Interval> losses, List<@Nullable Loss> compared) {

		/**
		 * The greatest difference between upper bounds; if they are equal, between lower
		 * bounds.
		 */
		private double apart() {
			double high = spread(this.losses.stream().map(Interval::high).toList());
			return high + spread(this.losses.stream().map(Interval::low).toList());
		}

		/**
		 * Plausible losses in the order of the reports; null: no loss is possible.
		 */
		public List<@Nullable PlausibleLoss> plausible() {
			List<@Nullable PlausibleLoss> plausible = new ArrayList<>();
			this.compared.forEach((loss) -> plausible.add((loss != null) ? loss.plausible() : null));
			return plausible;
		}

		private double most() {
			return this.losses.stream().mapToDouble(Interval::high).max().orElse(0);
		}

		private static double spread(List<Double> numbers) {
			return numbers.stream().mapToDouble(Double::doubleValue).max().orElse(0)
					- numbers.stream().mapToDouble(Double::doubleValue).min().orElse(0);
		}

	}

	/** The number of differences, including those that are not shown. */
	public int differenceCount() {
		return this.differences.size();
	}

	private static final Comparator<LossDifference> GREATEST = Comparator
		.comparing((LossDifference one) -> -one.apart())
		.thenComparing((one) -> -one.most())
		.thenComparing((one) -> one.entity().id());

	static CutoffComparison of(List<CutoffReport> reports) {
		Map<String, Entity> entities = new TreeMap<>();
		List<Map<String, Loss>> byReport = new ArrayList<>();
		for (CutoffReport report : reports) {
			Map<String, Loss> losses = new HashMap<>();
			report.allLosses().forEach((loss) -> {
				losses.put(loss.entity().id(), loss);
				entities.put(loss.entity().id(), loss.entity());
			});
			byReport.add(losses);
		}
		List<LossDifference> differences = entities.values()
			.stream()
			.map((entity) -> difference(entity, byReport))
			.sorted(GREATEST)
			.toList();
		return new CutoffComparison(reports, differences);
	}

	private static LossDifference difference(Entity entity, List<Map<String, Loss>> byReport) {
		List<Interval> losses = new ArrayList<>();
		List<@Nullable Loss> compared = new ArrayList<>();
		for (Map<String, Loss> report : byReport) {
			Loss loss = report.get(entity.id());
			losses.add((loss != null) ? loss.whole() : NOTHING);
			compared.add(loss);
		}
		return new LossDifference(entity, losses, compared);
	}

}
