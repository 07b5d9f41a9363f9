package org.tieline.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.Status;
import org.tieline.graphstore.GraphStore;
import org.tieline.graphstore.Row;
import org.tieline.time.Presumption;
import org.tieline.time.Spell;
import org.tieline.value.PartialDate;

/**
 * Reads ties as the projection stored them, a portion of entities at a time and several
 * portions side by side: the database answers one query with one core, however many there
 * are. A reader is for one reading: what many ties repeat, such as dates, it reads once.
 */
final class StoredTies {

	private static final Comparator<Tie> ORDER = Comparator.comparing(Tie::fact).thenComparing(Tie::spell);

	/** Entities whose ties are asked for at once. */
	private static final int PORTION = 500;

	/** Portions read at once: enough to keep the cores of a small machine busy. */
	private static final int READERS = 4;

	private final GraphStore store;

	private final Map<String, PartialDate> dates = new ConcurrentHashMap<>();

	private final Map<String, Presumption> reaches = new ConcurrentHashMap<>();

	private final Map<String, LocalDate> days = new ConcurrentHashMap<>();

	StoredTies(GraphStore store) {
		this.store = store;
	}

	/**
	 * Hands over the ties that start at entities, one by one: in the order of the
	 * entities, those of one by fact, then by spell.
	 */
	void each(List<String> starts, Consumer<Tie> consumer) {
		int portions = Math.ceilDiv(starts.size(), PORTION);
		IntStream.range(0, portions)
			.mapToObj((i) -> starts.subList(i * PORTION, Math.min(starts.size(), (i + 1) * PORTION)))
			.gather(Gatherers.mapConcurrent(READERS, this::ties))
			.forEach((ties) -> ties.forEach(consumer));
	}

	private List<Tie> ties(List<String> starts) {
		List<Tie> ties = new ArrayList<>();
		for (Row row : this.store.read("queries/network/ties", Map.of("starts", starts))) {
			String from = row.text("from");
			row.lists("ties").stream().map((values) -> tie(from, values)).sorted(ORDER).forEach(ties::add);
		}
		return ties;
	}

	/** In the order of the query. */
	private Tie tie(String from, Row.Values values) {
		return new Tie(values.text(0), from, values.text(1), values.text(2), (int) values.number(3), spell(values),
				read(values.optionalText(7), this.days, LocalDate::parse), Status.valueOf(values.text(8)),
				(int) values.number(9), values.optionalText(10), values.optionalText(11), values.optionalText(12));
	}

	private Spell spell(Row.Values values) {
		String reach = values.optionalText(17);
		return new Spell(date(values, 4), date(values, 14), date(values, 5), date(values, 15), date(values, 6),
				date(values, 13), date(values, 16), values.number(3) > 0, (reach != null)
						? Objects.requireNonNull(read(reach, this.reaches, Presumption::parse)) : Presumption.GENERAL);
	}

	private @Nullable PartialDate date(Row.Values values, int column) {
		return read(values.optionalText(column), this.dates, PartialDate::parse);
	}

	private static <T> @Nullable T read(@Nullable String text, Map<String, T> known, Function<String, T> parse) {
		return (text != null) ? known.computeIfAbsent(text, parse) : null;
	}

}
