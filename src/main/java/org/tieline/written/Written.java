package org.tieline.written;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that was ever written to a running server, in the order in which it was.
 *
 * @param rows claims, entities, sources and decisions
 * @param retractions claims that were taken back, of tables or written
 */
public record Written(List<WrittenRow> rows, List<Retraction> retractions) {

	/** Nothing was written. */
	public static final Written NOTHING = new Written(List.of(), List.of());

	public Written {
		rows = List.copyOf(rows);
		retractions = List.copyOf(retractions);
	}

	/** The ids of the claims that were taken back. */
	public Set<String> retracted() {
		Set<String> ids = new HashSet<>();
		this.retractions.forEach((one) -> ids.add(one.claim()));
		return ids;
	}

	/**
	 * The rows of a table. Of decisions about the same two entities the last one counts.
	 */
	public List<WrittenRow> rows(String table) {
		Map<Object, WrittenRow> last = new LinkedHashMap<>();
		this.rows.stream()
			.filter((row) -> row.table().equals(table))
			.forEach((row) -> last.put((row.pair() != null) ? row.pair() : row.number(), row));
		return List.copyOf(last.values());
	}

	/** The first number that is free. */
	public long next() {
		return Stream
			.concat(this.rows.stream().map(WrittenRow::number), this.retractions.stream().map(Retraction::number))
			.mapToLong(Long::longValue)
			.max()
			.orElse(0) + 1;
	}

	/** This and what is written next. */
	public Written and(List<WrittenRow> more, List<Retraction> back) {
		List<WrittenRow> all = new ArrayList<>(this.rows);
		all.addAll(more);
		List<Retraction> taken = new ArrayList<>(this.retractions);
		taken.addAll(back);
		return new Written(all, taken);
	}

}
