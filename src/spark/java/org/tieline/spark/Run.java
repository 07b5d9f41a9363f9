package org.tieline.spark;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a folder of results was computed from and how: the fingerprint that each of its
 * files carries. The number of workers and partitions is no part of it.
 *
 * @param values the fingerprint by key
 * @param scenarios number of units of work, from 0
 * @param range units in a range
 */
record Run(SortedMap<String, String> values, long scenarios, long range) {

	/** Ranges of a run, if nothing else is said: enough for some dozen workers. */
	private static final long USUAL_RANGES = 128;

	private static final long MOST_IN_RANGE = 10_000;

	Run {
		values = new TreeMap<>(values);
		values.put("range", Long.toString(range));
		values.put("units", Long.toString(scenarios));
	}

	/** The usual size of a range. It depends on the number of units only. */
	static long usualRange(long scenarios) {
		return Math.clamp((scenarios + USUAL_RANGES - 1) / USUAL_RANGES, 1, MOST_IN_RANGE);
	}

	int ranges() {
		return Math.toIntExact((this.scenarios + this.range - 1) / this.range);
	}

	long from(int index) {
		return index * this.range;
	}

	long to(int index) {
		return Math.min(this.scenarios, (index + 1) * this.range);
	}

	/** The id of the run: the same for the same fingerprint. */
	String id() {
		Hash hash = new Hash();
		this.values.forEach((key, value) -> hash.add(key + "=" + value + "\n"));
		return hash.end().substring(0, 16);
	}

	/** The lines of {@code run.properties}. */
	Map<String, String> lines() {
		SortedMap<String, String> lines = new TreeMap<>(this.values);
		lines.put("run", id());
		return lines;
	}

}
