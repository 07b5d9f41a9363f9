package org.tieline.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.page.Fields;

/** What a cut costs all recorded companies together, as bars. */
final class CutTotals {

	private CutTotals() {
	}

	/** The three totals of a report. */
	static Bars of(@Nullable Object report) {
		return Bars.of(List.of(
				new Bar("All recorded companies together", null, Bar.Range.at(report, "total"),
						Bar.Spread.of(Fields.at(report, "plausible")), null),
				new Bar("of it for lack of inputs", null, Bar.Range.at(report, "downstream"), null, null),
				new Bar("of it for lack of orders", null, Bar.Range.at(report, "upstream"), null, null)));
	}

}
