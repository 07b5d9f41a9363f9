package org.tieline.analysis;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.page.Fields;

/**
 * A quantity from 0 to 1 that is known as a range: what is provable, and inside or beside
 * it what is plausible.
 *
 * @param label what it is a quantity of
 * @param id of the entity that it is about; null: none
 * @param provable the bounds that the record allows; null: none are given
 * @param plausible percentiles of drawn networks; null: none are given
 * @param cases the least and the greatest value of named cases; null: none are given
 */
record Bar(String label, @Nullable String id, @Nullable Range provable, @Nullable Spread plausible,
		@Nullable Range cases) {

	/**
	 * Bounds.
	 *
	 * @param low from 0
	 * @param high up to 1
	 */
	record Range(double low, double high) {

		/** From nothing to what is certain. */
		public Range certain() {
			return new Range(0, this.low);
		}

		/** Whether the bounds are one number. */
		public boolean exact() {
			return this.low == this.high;
		}

		/** Whether the bounds say nothing. */
		public boolean open() {
			return this.low <= 0 && this.high >= 1;
		}

		/**
		 * The interval at a path of an answer; null: there is none, or a side is open.
		 */
		static @Nullable Range at(@Nullable Object answer, String path) {
			Double low = Fields.number(answer, path + ".low");
			Double high = Fields.number(answer, path + ".high");
			return (low != null && high != null) ? new Range(low, high) : null;
		}

		/** The bounds of the greater of two quantities. */
		static @Nullable Range greater(@Nullable Range one, @Nullable Range other) {
			if (one == null || other == null) {
				return (one != null) ? one : other;
			}
			return new Range(Math.max(one.low, other.low), Math.max(one.high, other.high));
		}

	}

	/**
	 * Percentiles over drawn networks and cases.
	 *
	 * @param low the least 5th percentile of the cases
	 * @param medians the median of each case, in ascending order
	 * @param high the greatest 95th percentile of the cases
	 * @param dependsOnCase whether the case matters more than unknown amounts
	 */
	record Spread(double low, List<Double> medians, double high, boolean dependsOnCase) {

		Spread {
			medians = List.copyOf(medians);
		}

		/** The least and the greatest median. */
		Range middle() {
			return medians().isEmpty() ? new Range(this.low, this.high)
					: new Range(this.medians.getFirst(), this.medians.getLast());
		}

		/** What is plausible in one case; null: a percentile is absent. */
		static @Nullable Spread one(@Nullable Object percentiles) {
			Double low = Fields.number(percentiles, "p05");
			Double median = Fields.number(percentiles, "p50");
			Double high = Fields.number(percentiles, "p95");
			return (low != null && median != null && high != null) ? new Spread(low, List.of(median), high, false)
					: null;
		}

		/** A plausible loss of an answer; null: there is none. */
		static @Nullable Spread of(@Nullable Object loss) {
			return of(loss, "loss");
		}

		/**
		 * A plausible range of an answer; null: there is none.
		 * @param quantity the field of each case with its percentiles
		 */
		static @Nullable Spread of(@Nullable Object answer, String quantity) {
			Double low = Fields.number(answer, "low");
			Double high = Fields.number(answer, "high");
			if (low == null || high == null) {
				return null;
			}
			List<Double> medians = new ArrayList<>();
			for (Object range : Fields.maps(Fields.at(answer, "ranges"))) {
				Double median = Fields.number(range, quantity + ".p50");
				if (median != null) {
					medians.add(median);
				}
			}
			return new Spread(low, medians.stream().sorted().toList(), high,
					Boolean.TRUE.equals(Fields.at(answer, "dependsOnCase")));
		}

	}

	/** The greatest number that it shows. */
	double most() {
		return Math.max((this.provable != null) ? this.provable.high() : 0, Math
			.max((this.plausible != null) ? this.plausible.high() : 0, (this.cases != null) ? this.cases.high() : 0));
	}

	/** What is provable, in words. */
	public String provableWords() {
		return (this.provable != null) ? Percents.bounds(this.provable) : "no bound";
	}

	/** What is plausible, in words; empty: nothing is given. */
	public String plausibleWords() {
		if (this.plausible == null) {
			return "";
		}
		String middle = middleWords();
		return rangeWords() + (middle.isEmpty() ? "" : ", " + middle)
				+ (this.plausible.dependsOnCase() ? "; it depends on the case" : "");
	}

	/** The plausible range alone, in words; empty: nothing is given. */
	public String rangeWords() {
		return (this.plausible != null) ? Percents.about(this.plausible.low(), this.plausible.high()) : "";
	}

	/**
	 * The medians of the plausible range, in words; empty: they say no more than it does.
	 */
	public String middleWords() {
		if (this.plausible == null) {
			return "";
		}
		Range middle = this.plausible.middle();
		String words = Percents.about(middle.low(), middle.high());
		boolean one = Percents.about(middle.low()).equals(Percents.about(middle.high()));
		return words.equals(rangeWords()) && one ? "" : (one ? "median " : "medians ") + words;
	}

	/** Whether what is plausible depends on the case more than on unknown amounts. */
	public boolean dependsOnCase() {
		return this.plausible != null && this.plausible.dependsOnCase();
	}

}
