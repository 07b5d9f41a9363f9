package org.tieline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.tieline.page.Fields;

/**
 * What a page of exposure draws: recorded shares, then what is provable of the purchases,
 * then what is plausible.
 *
 * @param installed recorded shares of networks and markets, in the order of the answer
 * @param shares recorded shares of purchases, networks and contracts, in the order of the
 * answer
 * @param bounds the provable part of the purchases, without and with the record taken as
 * complete, and the plausible range of each
 * @param cases the plausible range of each case; empty: none is given
 */
record ExposureBars(Bars installed, Bars shares, Bars bounds, List<Cases> cases) {

	private static final String OPEN = "Whatever else is bought";

	private static final String COMPLETE = "If nobody buys anything that is not on record";

	private static final double HUNDRED = 100;

	ExposureBars {
		cases = List.copyOf(cases);
	}

	/**
	 * Cases of one plausible range.
	 *
	 * @param title what is supposed in all of them
	 * @param dependsOnCase whether the case matters more than unknown amounts
	 * @param bars each case inside the provable bounds
	 */
	record Cases(String title, boolean dependsOnCase, Bars bars) {
	}

	/**
	 * The bars of an answer.
	 * @param answer a report of exposure; null: there is none
	 */
	static ExposureBars of(@Nullable Object answer) {
		List<Bar> bounds = new ArrayList<>();
		List<Cases> cases = new ArrayList<>();
		add(bounds, cases, OPEN, Bar.Range.at(answer, "lookThrough"), Fields.at(answer, "plausible"), false);
		add(bounds, cases, COMPLETE, Bar.Range.at(answer, "ifRecordIsComplete"),
				Fields.at(answer, "plausibleIfComplete"), true);
		return new ExposureBars(recorded(answer, "installedBase"), recorded(answer, "shares"), new Bars(bounds, 1),
				cases);
	}

	private static void add(List<Bar> bounds, List<Cases> cases, String title, Bar.@Nullable Range provable,
			@Nullable Object plausible, boolean complete) {
		Bar.Spread spread = Bar.Spread.of(plausible, "part");
		if (provable == null && spread == null) {
			return;
		}
		bounds.add(new Bar(title, null, provable, spread, null));
		if (spread != null) {
			List<Bar> bars = new ArrayList<>();
			for (Map<?, ?> range : ranges(plausible, complete)) {
				bars.add(new Bar(name(range, complete), null, provable, Bar.Spread.one(range.get("part")), null));
			}
			cases.add(new Cases(title, spread.dependsOnCase(), new Bars(bars, 1)));
		}
	}

	/**
	 * The cases that differ. If nobody buys anything that is not on record, they do not
	 * differ by where such purchases end.
	 */
	private static List<Map<?, ?>> ranges(@Nullable Object plausible, boolean complete) {
		List<Map<?, ?>> ranges = Fields.maps(Fields.at(plausible, "ranges"));
		return complete ? ranges.stream().filter((range) -> "NONE".equals(Fields.string(range, "others"))).toList()
				: ranges;
	}

	private static String name(Map<?, ?> range, boolean complete) {
		if (!complete) {
			return Fields.string(range, "name");
		}
		return Boolean.TRUE.equals(range.get("disputed")) ? "contested, alleged and planned ties to the state count too"
				: "only established ties to the state count";
	}

	/** Recorded shares, each as a bar of its own row. */
	private static Bars recorded(@Nullable Object answer, String field) {
		return new Bars(Fields.each(Fields.at(answer, field),
				(share) -> new Bar(Fields.string(share, "summary"), null, percent(share), null, null)), 1);
	}

	private static Bar.@Nullable Range percent(Object share) {
		Double low = Fields.number(share, "share.low");
		Double high = Fields.number(share, "share.high");
		if (low == null && high == null) {
			return null;
		}
		return new Bar.Range((low != null) ? low / HUNDRED : 0, (high != null) ? high / HUNDRED : 1);
	}

}
