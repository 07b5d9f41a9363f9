package org.tieline.record;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.FactView;
import org.tieline.value.PartialDate;

/** In which order a list of facts comes. */
public enum FactOrder {

	/** The newest publication first, then by id. */
	NEWEST_PUBLISHED(null),
	/** What took effect first comes first. */
	TOOK_EFFECT_ASC(Comparator.naturalOrder()),
	/** What took effect last comes first. */
	TOOK_EFFECT_DESC(Comparator.reverseOrder());

	private final @Nullable Comparator<PartialDate> byDate;

	FactOrder(@Nullable Comparator<PartialDate> byDate) {
		this.byDate = byDate;
	}

	/**
	 * The list in this order. Facts of one date, and behind them those without any, stay
	 * in the order in which they came.
	 * @param facts with the newest publication first
	 */
	public List<FactView> sorted(List<FactView> facts) {
		Comparator<PartialDate> order = this.byDate;
		if (order == null) {
			return facts;
		}
		return facts.stream().sorted(Comparator.comparing(FactOrder::date, Comparator.nullsLast(order))).toList();
	}

	private static @Nullable PartialDate date(FactView fact) {
		return RecordedTime.of(fact).tookEffect(fact.lens().asOf());
	}

}
