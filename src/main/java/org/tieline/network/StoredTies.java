package org.tieline.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.StateHistory;
import org.tieline.evidence.Status;
import org.tieline.evidence.TieSort;
import org.tieline.graphstore.GraphStore;
import org.tieline.graphstore.Row;
import org.tieline.hop.Tie;
import org.tieline.time.Presumption;
import org.tieline.time.Spell;
import org.tieline.value.PartialDate;

/**
 * Reads the ties that the projection stored. Each query reads a portion of the entities,
 * and several queries run at once, because the database uses one core for a query. A
 * reader is for one reading: what many ties repeat, such as dates, it reads once.
 */
final class StoredTies {

	private static final Comparator<Tie> ORDER = Comparator.comparing(Tie::fact).thenComparing(Tie::spell);

	/** Entities whose ties are asked for at once. */
	private static final int PORTION = 500;

	/** Portions read at once: enough to keep the cores of a small machine busy. */
	private static final int READERS = 4;

	/** The type and the end come before the properties. */
	private static final int BEFORE = 2;

	private final GraphStore store;

	private final String version;

	private final Map<String, PartialDate> dates = new ConcurrentHashMap<>();

	private final Map<String, Presumption> reaches = new ConcurrentHashMap<>();

	private final Map<String, LocalDate> days = new ConcurrentHashMap<>();

	private final Map<String, StateHistory> histories = new ConcurrentHashMap<>();

	private final Map<String, TieSort> sorts = new ConcurrentHashMap<>();

	/**
	 * A reader.
	 * @param version the id of the data version
	 */
	StoredTies(GraphStore store, String version) {
		this.store = store;
		this.version = version;
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
		Map<String, Object> parameters = Map.of("version", this.version, "starts", starts, "properties",
				TieProperty.KEYS);
		for (Row row : this.store.read("queries/network/ties", parameters)) {
			String from = row.text("from");
			row.lists("ties").stream().map((values) -> tie(from, values)).sorted(ORDER).forEach(ties::add);
		}
		return ties;
	}

	private Tie tie(String from, Row.Values values) {
		Spell when = spell(values);
		Status status = Status.valueOf(values.text(column(TieProperty.STATUS)));
		int origins = (int) values.number(column(TieProperty.ORIGINS));
		StateHistory told = read(text(values, TieProperty.HISTORY), this.histories, StateHistory::parse);
		return new Tie(values.text(0), from, values.text(1), values.text(column(TieProperty.FACT)),
				(int) values.number(column(TieProperty.SPELL)), when,
				read(text(values, TieProperty.KNOWN_FROM), this.days, LocalDate::parse), status, origins,
				text(values, TieProperty.PRODUCT), read(text(values, TieProperty.SORT), this.sorts, TieSort::parse),
				text(values, TieProperty.BASIS), (told != null) ? told : StateHistory.settled(when, status, origins));
	}

	private Spell spell(Row.Values values) {
		PartialDate observed = date(values, TieProperty.OBSERVED);
		PartialDate lastObserved = date(values, TieProperty.LAST_OBSERVED);
		Presumption reach = read(text(values, TieProperty.REACH), this.reaches, Presumption::parse);
		return new Spell(date(values, TieProperty.START), date(values, TieProperty.START_BY), observed,
				(lastObserved != null) ? lastObserved : observed, date(values, TieProperty.END),
				date(values, TieProperty.END_BY), date(values, TieProperty.PRESUMED_UNTIL),
				date(values, TieProperty.PLANNED_ON), values.number(column(TieProperty.SPELL)) > 0,
				(reach != null) ? reach : Presumption.GENERAL);
	}

	private @Nullable PartialDate date(Row.Values values, TieProperty property) {
		return read(text(values, property), this.dates, PartialDate::parse);
	}

	private static @Nullable String text(Row.Values values, TieProperty property) {
		return values.optionalText(column(property));
	}

	private static int column(TieProperty property) {
		return BEFORE + property.ordinal();
	}

	private static <T> @Nullable T read(@Nullable String text, Map<String, T> known, Function<String, T> parse) {
		return (text != null) ? known.computeIfAbsent(text, parse) : null;
	}

}
