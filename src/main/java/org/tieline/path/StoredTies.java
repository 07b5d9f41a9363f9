package org.tieline.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.tieline.evidence.Status;
import org.tieline.graphstore.Row;
import org.tieline.value.PartialDate;

/**
 * Reads ties as the projection stored them, one row for each entity that they start at. A
 * reader is for one reading: what many ties repeat, such as dates, it reads once.
 */
final class StoredTies {

	private static final Comparator<Tie> ORDER = Comparator.comparing(Tie::fact).thenComparing(Tie::spell);

	private final Map<String, PartialDate> dates = new HashMap<>();

	private final Map<String, LocalDate> days = new HashMap<>();

	private final Map<String, Status> statuses = new HashMap<>();

	/** The ties of a row of {@code queries/path/ties}: by fact, then by spell. */
	List<Tie> of(Row row) {
		String from = row.text("from");
		List<Row.Values> stored = row.lists("ties");
		List<Tie> ties = new ArrayList<>(stored.size());
		stored.forEach((values) -> ties.add(tie(from, values)));
		ties.sort(ORDER);
		return ties;
	}

	/** In the order of the query. */
	private Tie tie(String from, Row.Values values) {
		return new Tie(values.text(0), from, values.text(1), values.text(2), (int) values.number(3),
				read(values.optionalText(4), this.dates, PartialDate::parse),
				read(values.optionalText(5), this.dates, PartialDate::parse),
				read(values.optionalText(6), this.dates, PartialDate::parse),
				read(values.optionalText(7), this.days, LocalDate::parse),
				this.statuses.computeIfAbsent(values.text(8), Status::valueOf), (int) values.number(9),
				values.optionalText(10), values.optionalText(11), values.optionalText(12), values.flag(13));
	}

	private static <T> @Nullable T read(@Nullable String text, Map<String, T> known, Function<String, T> parse) {
		return (text != null) ? known.computeIfAbsent(text, parse) : null;
	}

}
