package org.tieline.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.tieline.problem.Problem;

/**
 * Writes rows in transactions that fit the memory limit of any server: each has a bounded
 * number of rows and a bounded size. A batch that is too much all the same is halved.
 */
final class Batches {

	private static final int ROWS = 1_000;

	private static final long SIZE = 1 << 20;

	/** What a value takes beside its letters, roughly. */
	private static final int OVERHEAD = 40;

	private final LoadLease lease;

	private final Map<String, ?> parameters;

	/**
	 * Batches of one load.
	 * @param lease the lease under which they are written
	 * @param parameters what every query gets beside its rows
	 */
	Batches(LoadLease lease, Map<String, ?> parameters) {
		this.lease = lease;
		this.parameters = parameters;
	}

	/** Writes rows with a query; they are made as they are written. */
	void write(String query, Stream<? extends Map<String, ?>> rows) {
		List<Map<String, ?>> batch = new ArrayList<>();
		long size = 0;
		for (Iterator<? extends Map<String, ?>> each = rows.iterator(); each.hasNext();) {
			Map<String, ?> row = each.next();
			long more = size(row);
			if (!batch.isEmpty() && (batch.size() >= ROWS || size + more > SIZE)) {
				write(query, batch);
				batch = new ArrayList<>();
				size = 0;
			}
			batch.add(row);
			size += more;
		}
		if (!batch.isEmpty()) {
			write(query, batch);
		}
	}

	private void write(String query, List<Map<String, ?>> rows) {
		Map<String, Object> all = new HashMap<>(this.parameters);
		all.put("rows", rows);
		try {
			this.lease.run((work) -> work.run(query, all));
		}
		catch (Problem ex) {
			if (ex.kind() != Problem.Kind.RESOURCE_LIMIT || rows.size() == 1) {
				throw ex;
			}
			write(query, rows.subList(0, rows.size() / 2));
			write(query, rows.subList(rows.size() / 2, rows.size()));
		}
	}

	/** The bytes that a row takes, roughly. */
	static long size(Object value) {
		return OVERHEAD + switch (value) {
			case String text -> 2L * text.length();
			case Map<?, ?> map ->
				map.entrySet().stream().mapToLong((one) -> size(one.getKey()) + size(one.getValue())).sum();
			case Collection<?> list -> list.stream().mapToLong(Batches::size).sum();
			default -> 0;
		};
	}

}
