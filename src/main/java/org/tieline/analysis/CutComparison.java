package org.tieline.analysis;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.page.Fields;

/**
 * Several cuts side by side, as bars on one axis.
 *
 * @param totals what each costs all recorded companies
 * @param rows what each costs one entity, the greatest difference first
 * @param unhurt names of those who lose nothing for certain in any of them: they only
 * have deliveries at risk
 */
record CutComparison(Bars totals, List<Row> rows, List<String> unhurt) {

	CutComparison {
		rows = List.copyOf(rows);
		unhurt = List.copyOf(unhurt);
	}

	/**
	 * One entity in each cut.
	 *
	 * @param id of the entity
	 * @param name its name
	 * @param bars its loss in each cut, in the order of the cuts
	 */
	record Row(String id, String name, Bars bars) {

		boolean isUnhurt() {
			return this.bars.bars().stream().allMatch((bar) -> bar.provable() != null && bar.most() <= 0);
		}

	}

	/**
	 * The comparison of an answer.
	 * @param names of the cuts, in their order
	 */
	static CutComparison of(@Nullable Object answer, List<String> names) {
		List<Bar> totals = new ArrayList<>();
		for (Object report : Fields.maps(Fields.at(answer, "reports"))) {
			totals.add(new Bar(name(names, totals.size()), null, Bar.Range.at(report, "total"),
					Bar.Spread.of(Fields.at(report, "plausible")), null));
		}
		List<Row> rows = Fields.each(Fields.at(answer, "differences"), (one) -> new Row(Fields.string(one, "entity.id"),
				Fields.string(one, "entity.name"), Bars.of(bars(one, names))));
		return new CutComparison(Bars.of(totals), rows.stream().filter((row) -> !row.isUnhurt()).toList(),
				rows.stream().filter(Row::isUnhurt).map(Row::name).toList());
	}

	private static List<Bar> bars(Object difference, List<String> names) {
		List<?> plausible = (Fields.at(difference, "plausible") instanceof List<?> list) ? list : List.of();
		List<Bar> bars = new ArrayList<>();
		for (Object loss : Fields.maps(Fields.at(difference, "losses"))) {
			int at = bars.size();
			Double low = Fields.number(loss, "low");
			Double high = Fields.number(loss, "high");
			bars.add(new Bar(name(names, at), null, (low != null && high != null) ? new Bar.Range(low, high) : null,
					Bar.Spread.of((at < plausible.size()) ? plausible.get(at) : null), null));
		}
		return bars;
	}

	private static String name(List<String> names, int at) {
		return (at < names.size()) ? names.get(at) : "Cut " + (at + 1);
	}

}
