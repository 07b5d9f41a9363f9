package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.tieline.claim.Entity;
import org.tieline.value.Interval;

/**
 * Scenarios side by side.
 *
 * @param reports in the order in which they were asked
 * @param differences everybody who may lose something in one of them; the greatest
 * difference first
 */
record CutoffComparison(List<CutoffReport> reports, List<LossDifference> differences) {

	private static final Interval NOTHING = new Interval(0, 0);

	/**
	 * What one entity may lose in each scenario.
	 *
	 * @param entity who
	 * @param losses the greater of downstream and upstream, in the order of the reports
	 * @param ifAlike the same, if all recorded ties were equally large and the only ones
	 */
	record LossDifference(Entity entity, List<Interval> losses, List<Double> ifAlike) {

		/**
		 * How far apart the scenarios are: in their upper bounds, else the lower ones.
		 */
		private double apart() {
			double high = spread(this.losses.stream().map(Interval::high).toList());
			return high + spread(this.losses.stream().map(Interval::low).toList());
		}

		private double apartIfAlike() {
			return spread(this.ifAlike);
		}

		private double most() {
			return this.losses.stream().mapToDouble(Interval::high).max().orElse(0);
		}

		private static double spread(List<Double> numbers) {
			return numbers.stream().mapToDouble(Double::doubleValue).max().orElse(0)
					- numbers.stream().mapToDouble(Double::doubleValue).min().orElse(0);
		}

	}

	/** How many there are, shown or not. */
	public int differenceCount() {
		return this.differences.size();
	}

	private static final Comparator<LossDifference> GREATEST = Comparator
		.comparing((LossDifference one) -> -one.apart())
		.thenComparing((one) -> -one.apartIfAlike())
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
		List<Double> ifAlike = new ArrayList<>();
		for (Map<String, Loss> report : byReport) {
			Loss loss = report.get(entity.id());
			losses.add((loss != null) ? loss.whole() : NOTHING);
			ifAlike.add((loss != null) ? loss.ifAlike() : 0);
		}
		return new LossDifference(entity, losses, ifAlike);
	}

}
