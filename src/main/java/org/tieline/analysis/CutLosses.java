package org.tieline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.tieline.page.Fields;

/**
 * The losses of a cut as a page shows them: what is known best first, and those of which
 * nothing is known but what a model says, folded.
 *
 * @param known losses with more than a model, in the order of the answer
 * @param deliveries those who lose nothing, but have new deliveries at risk, with a bound
 * @param unboundedDeliveries those whose deliveries are at risk without any bound
 * @param folded the others, in the order of the answer
 * @param axis bars of the known ones
 * @param deliveriesAxis bars of the deliveries at risk
 * @param unboundedAxis bars of those without any bound
 * @param foldedAxis bars of the folded ones
 * @param tiers all losses by their number of ties from the cut
 * @param modelled whether plausible ranges were computed
 */
record CutLosses(List<Row> known, List<Row> deliveries, List<Row> unboundedDeliveries, List<Row> folded, Bars axis,
		Bars deliveriesAxis, Bars unboundedAxis, Bars foldedAxis, List<Tier> tiers, boolean modelled) {

	private static final String MODEL_ONLY = "MODEL_ONLY";

	private static final String DELIVERIES_ONLY = "DELIVERIES_ONLY";

	/**
	 * A loss.
	 *
	 * @param loss as the answer has it
	 * @param bar the greater of its two channels, or the deliveries at risk if nothing
	 * else is
	 */
	record Row(Map<?, ?> loss, Bar bar) {

		static Row of(Map<?, ?> loss) {
			if (DELIVERIES_ONLY.equals(Fields.string(loss, "known"))) {
				return new Row(loss, new Bar(Fields.string(loss, "entity.name"), Fields.string(loss, "entity.id"),
						Bar.Range.at(loss, "deliveriesAtRisk"), null, null));
			}
			return new Row(loss,
					new Bar(Fields.string(loss, "entity.name"), Fields.string(loss, "entity.id"),
							Bar.Range.greater(Bar.Range.at(loss, "downstream"), Bar.Range.at(loss, "upstream")),
							Bar.Spread.of(loss.get("plausible")), null));
		}

		/** Whether what it shows has a bound. */
		boolean bounded() {
			Bar.Range provable = this.bar.provable();
			return provable != null && !provable.open();
		}

		/** Whether it may lose output for lack of inputs. */
		public boolean lacksInputs() {
			return high("downstream") > 0;
		}

		/** Whether it may lose sales for lack of orders. */
		public boolean lacksOrders() {
			return high("upstream") > 0;
		}

		private double high(String channel) {
			Double high = Fields.number(this.loss, channel + ".high");
			return (high != null) ? high : 0;
		}

		/** Both channels in words. */
		public String channels() {
			return "for lack of inputs " + words("downstream") + ", for lack of orders " + words("upstream");
		}

		private String words(String channel) {
			Bar.Range range = Bar.Range.at(this.loss, channel);
			return (range != null) ? Percents.bounds(range) : "no bound";
		}

		/** Deliveries at risk in words; empty: none are. */
		public String deliveries() {
			Bar.Range range = Bar.Range.at(this.loss, "deliveriesAtRisk");
			return (range != null) ? Percents.bounds(range) : "";
		}

		/**
		 * Named cases in words, the least and the greatest; empty: none were computed.
		 */
		public String cases() {
			Double least = Fields.number(this.loss, "cases.least");
			Double greatest = Fields.number(this.loss, "cases.greatest");
			return (least != null && greatest != null) ? Percents.about(least, greatest) : "";
		}

		/** Each named case with its loss in words. */
		public List<Case> caseList() {
			return Fields.each(Fields.at(this.loss, "cases.cells"),
					(cell) -> new Case(Fields.string(cell, "name"), about(Fields.number(cell, "loss"))));
		}

		/** Each drawn case with its percentiles in words. */
		public List<Case> ranges() {
			return CutLosses.ranges(this.loss.get("plausible"));
		}

	}

	/**
	 * A case and its loss.
	 *
	 * @param name the assumptions in words
	 * @param words the loss
	 */
	record Case(String name, String words) {
	}

	/**
	 * Losses at one number of ties from the cut.
	 *
	 * @param number how many ties
	 * @param inputs who lacks inputs
	 * @param orders who lacks orders
	 * @param deliveries who only has deliveries at risk
	 */
	record Tier(int number, List<Row> inputs, List<Row> orders, List<Row> deliveries) {

		static Tier of(int number, List<Row> rows) {
			return new Tier(number, rows.stream().filter(Row::lacksInputs).toList(),
					rows.stream().filter(Row::lacksOrders).toList(),
					rows.stream().filter((row) -> !row.lacksInputs() && !row.lacksOrders()).toList());
		}

	}

	/**
	 * The losses of a report.
	 * @param report of a cut; null: there is none
	 */
	static CutLosses of(@Nullable Object report) {
		List<Row> known = new ArrayList<>();
		List<Row> deliveries = new ArrayList<>();
		List<Row> unbounded = new ArrayList<>();
		List<Row> folded = new ArrayList<>();
		Map<Integer, List<Row>> tiers = new TreeMap<>();
		for (Map<?, ?> loss : Fields.maps(Fields.at(report, "losses.nodes"))) {
			Row row = Row.of(loss);
			switch (Fields.string(loss, "known")) {
				case MODEL_ONLY -> folded.add(row);
				case DELIVERIES_ONLY -> (row.bounded() ? deliveries : unbounded).add(row);
				default -> known.add(row);
			}
			Double tier = Fields.number(loss, "tier");
			tiers.computeIfAbsent((tier != null) ? tier.intValue() : 0, (number) -> new ArrayList<>()).add(row);
		}
		return new CutLosses(List.copyOf(known), List.copyOf(deliveries), List.copyOf(unbounded), List.copyOf(folded),
				axis(known), axis(deliveries), axis(unbounded), axis(folded),
				tiers.entrySet().stream().map((tier) -> Tier.of(tier.getKey(), tier.getValue())).toList(),
				Fields.at(report, "plausible") != null);
	}

	/** The names of those without any bound, in one line. */
	public String unboundedNames() {
		return String.join(", ", this.unboundedDeliveries.stream().map((row) -> row.bar().label()).toList());
	}

	private static Bars axis(List<Row> rows) {
		return Bars.of(rows.stream().map(Row::bar).toList());
	}

	/** The drawn cases of a plausible loss, in words. */
	static List<Case> ranges(@Nullable Object plausible) {
		return Fields.each(Fields.at(plausible, "ranges"),
				(range) -> new Case(Fields.string(range, "name"),
						spread(Fields.number(range, "loss.p05"), Fields.number(range, "loss.p95")) + ", median "
								+ about(Fields.number(range, "loss.p50"))));
	}

	private static String spread(@Nullable Double low, @Nullable Double high) {
		return (low != null && high != null) ? Percents.about(low, high) : "";
	}

	private static String about(@Nullable Double number) {
		return (number != null) ? Percents.about(number) : "";
	}

}
