package org.tieline.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.tieline.page.Fields;

/**
 * The shares that one house gives for one market, for periods of one length: firms by
 * period.
 *
 * @param series the series, as an answer
 * @param length the code of the length of its periods
 * @param periods the columns, the oldest first
 * @param rows one for each firm
 * @param chart the drawing of its figures
 */
record SeriesTable(Object series, String length, List<String> periods, List<Row> rows, ShareChart chart) {

	SeriesTable {
		periods = List.copyOf(periods);
		rows = List.copyOf(rows);
	}

	/**
	 * The figures of a firm.
	 *
	 * @param company the firm, as an answer
	 * @param figures by period; a period that the house gives nothing for is missing
	 */
	record Row(Object company, Map<String, SeriesFigure> figures) {

		/** The figure for a period; null: the house gives none. */
		public @Nullable SeriesFigure at(String period) {
			return this.figures.get(period);
		}

	}

	/**
	 * The series of the market itself, without those of its sisters.
	 * @param series the market share series of an answer
	 */
	static List<SeriesTable> own(Object series) {
		return of(Fields.list(series, "series")
			.stream()
			.filter((one) -> "SAME".equals(Fields.text(one, "relation")))
			.toList());
	}

	/** The series of a market by house and length of period. */
	static List<SeriesTable> of(List<?> series) {
		List<String> names = series.stream()
			.flatMap((one) -> ofFirms(Fields.list(one, "rows")).stream())
			.flatMap((row) -> SeriesFigure.ofRow(row).stream())
			.map(SeriesFigure::series)
			.distinct()
			.toList();
		return series.stream().flatMap((one) -> {
			Map<String, List<Object>> byLength = new LinkedHashMap<>();
			for (Object row : Fields.list(one, "rows")) {
				byLength.computeIfAbsent(Fields.required(row, "length"), (length) -> new ArrayList<>()).add(row);
			}
			return byLength.entrySet().stream().map((part) -> of(one, part.getKey(), part.getValue(), names));
		}).toList();
	}

	private static SeriesTable of(Object series, String length, List<Object> rows, List<String> names) {
		List<List<SeriesFigure>> figures = rows.stream().map(SeriesFigure::ofRow).toList();
		List<SeriesFigure> all = figures.stream().flatMap(List::stream).toList();
		List<SeriesFigure> drawn = ofFirms(rows).stream().flatMap((row) -> SeriesFigure.ofRow(row).stream()).toList();
		TreeSet<String> periods = new TreeSet<>(all.stream().map(SeriesFigure::period).toList());
		List<Row> table = IntStream.range(0, rows.size()).mapToObj((at) -> row(rows.get(at), figures.get(at))).toList();
		return new SeriesTable(series, length, List.copyOf(periods), table, ShareChart.of(drawn, names));
	}

	/**
	 * The rows of firms; all of them if there are only groups. The total of a group has
	 * its firms in it, and would flatten their lines.
	 */
	private static List<?> ofFirms(List<?> rows) {
		List<?> firms = rows.stream().filter((row) -> !isGroup(row)).toList();
		return firms.isEmpty() ? rows : firms;
	}

	private static boolean isGroup(Object row) {
		return "GROUP".equals(Fields.text(row, "company.kind"));
	}

	/** Whether the drawing leaves out totals of groups that the table has. */
	public boolean withoutGroups() {
		long groups = this.rows.stream().filter((row) -> "GROUP".equals(Fields.text(row.company(), "kind"))).count();
		return groups > 0 && groups < this.rows.size();
	}

	private static Row row(Object row, List<SeriesFigure> figures) {
		Map<String, SeriesFigure> byPeriod = new LinkedHashMap<>();
		figures.forEach((figure) -> byPeriod.put(figure.period(), figure));
		return new Row(Objects.requireNonNull(Fields.at(row, "company")), byPeriod);
	}

}
