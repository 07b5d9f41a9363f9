package org.tieline.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The last day that is recorded, for the record itself and for each imported dataset: a
 * lens that takes the claims of some of them knows nothing after the newest of their
 * days.
 *
 * @param byDataset the days by id of the dataset; none: nothing is dated
 */
public record LastDays(Map<String, LocalDate> byDataset) {

	/** Of a record in which nothing is dated, or which is not known. */
	public static final LastDays UNKNOWN = new LastDays(Map.of());

	public LastDays {
		byDataset = Map.copyOf(byDataset);
	}

	/**
	 * The last day of some datasets together; null: nothing in them is dated.
	 * @param datasets their ids; null: all
	 */
	public @Nullable LocalDate of(@Nullable Set<String> datasets) {
		LocalDate last = null;
		for (Map.Entry<String, LocalDate> one : this.byDataset.entrySet()) {
			boolean counts = datasets == null || datasets.contains(one.getKey());
			last = (counts && (last == null || one.getValue().isAfter(last))) ? one.getValue() : last;
		}
		return last;
	}

	/** Reads {@link #texts}. */
	public static LastDays parse(Collection<String> texts) {
		Map<String, LocalDate> days = new TreeMap<>();
		for (String text : texts) {
			int blank = text.indexOf(' ');
			days.put(text.substring(blank + 1), LocalDate.parse(text.substring(0, blank)));
		}
		return new LastDays(days);
	}

	/** The day and the id of each dataset, by id: {@code 2019-05-16 record}. */
	public List<String> texts() {
		Stream<Map.Entry<String, LocalDate>> days = new TreeMap<>(this.byDataset).entrySet().stream();
		return days.map((one) -> one.getValue() + " " + one.getKey()).toList();
	}

}
