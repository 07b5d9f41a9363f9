package org.tieline.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.page.Fields;

/**
 * The shares of an entity in one market, by house.
 *
 * @param market the market, as an answer
 * @param figures the figures, the oldest period first
 * @param chart the drawing of the figures
 */
record MarketShares(Object market, List<SeriesFigure> figures, ShareChart chart) {

	private static final Comparator<SeriesFigure> OLDEST = Comparator
		.comparing((SeriesFigure figure) -> Objects.toString(figure.from(), ""))
		.thenComparing((figure) -> Objects.toString(figure.to(), ""))
		.thenComparing(SeriesFigure::series);

	MarketShares {
		figures = List.copyOf(figures);
	}

	/** Shares by market, that with most figures first. */
	static List<MarketShares> of(@Nullable Object connection) {
		Map<String, Object> markets = new LinkedHashMap<>();
		Map<String, List<SeriesFigure>> figures = new LinkedHashMap<>();
		for (Object fact : Fields.list(connection, "nodes")) {
			String market = Fields.required(fact, "market.id");
			markets.putIfAbsent(market, Objects.requireNonNull(Fields.at(fact, "market")));
			figures.computeIfAbsent(market, (id) -> new ArrayList<>()).addAll(SeriesFigure.ofFact(fact));
		}
		return figures.entrySet()
			.stream()
			.filter((one) -> !one.getValue().isEmpty())
			.map((one) -> of(Objects.requireNonNull(markets.get(one.getKey())), one.getValue()))
			.sorted(Comparator.comparingInt((MarketShares one) -> -one.figures.size()))
			.toList();
	}

	/** Those markets whose drawing says more than their table, or the others. */
	static List<MarketShares> drawn(boolean worthwhile, List<MarketShares> all) {
		return all.stream().filter((one) -> one.chart.worthwhile() == worthwhile).toList();
	}

	private static MarketShares of(Object market, List<SeriesFigure> figures) {
		List<SeriesFigure> sorted = figures.stream().sorted(OLDEST).toList();
		return new MarketShares(market, sorted, ShareChart.of(sorted));
	}

}
