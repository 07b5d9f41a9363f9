package org.tieline.profile;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.page.Fields;
import org.tieline.value.PartialDate;

/**
 * Why no index of concentration can be told of a period although shares of it are
 * recorded: an index is made of the shares of single firms, stated of the whole period.
 */
final class NoIndex {

	private NoIndex() {
	}

	/**
	 * What the recorded shares of the period are.
	 * @param series the tables of the market
	 * @param period a year, month or day
	 * @return such as "forecasts, or of groups of companies"; null: no share of it is
	 * recorded
	 */
	static @Nullable String why(List<SeriesTable> series, String period) {
		PartialDate asked = PartialDate.parse(period);
		List<String> reasons = series.stream()
			.flatMap((table) -> table.rows().stream())
			.flatMap((row) -> row.figures().values().stream().flatMap((figure) -> why(row, figure, asked)))
			.distinct()
			.sorted()
			.toList();
		return reasons.isEmpty() ? null : String.join(", or ", reasons);
	}

	private static Stream<String> why(SeriesTable.Row row, SeriesFigure figure, PartialDate asked) {
		if (!touches(figure, asked)) {
			return Stream.empty();
		}
		if (!covers(figure, asked)) {
			return Stream.of("of parts of it");
		}
		if (figure.forecast()) {
			return Stream.of("forecasts");
		}
		if (figure.status().equals("ALLEGED") || figure.status().equals("DENIED")) {
			return Stream.of("only " + figure.status().toLowerCase(Locale.ROOT));
		}
		return Stream.of("GROUP".equals(Fields.text(row.company(), "kind")) ? "of groups of companies"
				: "not shares that a source states as a number of one firm");
	}

	private static boolean touches(SeriesFigure figure, PartialDate asked) {
		return !Objects.requireNonNullElse(figure.from(), asked).firstDay().isAfter(asked.lastDay())
				&& !Objects.requireNonNullElse(figure.to(), asked).lastDay().isBefore(asked.firstDay());
	}

	private static boolean covers(SeriesFigure figure, PartialDate asked) {
		return !Objects.requireNonNullElse(figure.from(), asked).firstDay().isAfter(asked.firstDay())
				&& !Objects.requireNonNullElse(figure.to(), asked).lastDay().isBefore(asked.lastDay());
	}

}
