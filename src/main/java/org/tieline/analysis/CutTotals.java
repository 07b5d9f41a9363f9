package org.tieline.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a cut costs all recorded companies together, as bars. */
final class CutTotals {

	private CutTotals() {
	}

	/** The three totals of a report. */
	static Bars of(@Nullable Object report) {
		return Bars.of(List.of(
				new Bar("All recorded companies together", null, Fields.range(report, "total"),
						Bar.Spread.of(Fields.at(report, "plausible")), null),
				new Bar("of it for lack of inputs", null, Fields.range(report, "downstream"), null, null),
				new Bar("of it for lack of orders", null, Fields.range(report, "upstream"), null, null)));
	}

}
