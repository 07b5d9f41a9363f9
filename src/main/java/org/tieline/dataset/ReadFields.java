package org.tieline.dataset;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

/**
 * Which fields of the records of a file a reader looked at. What it never looked at is
 * not kept, and is named with how often it is filled.
 */
final class ReadFields {

	/** The fields that were looked at. */
	private final Set<String> read = new HashSet<>();

	private final Map<String, Integer> filled = new TreeMap<>();

	/** The cells of a record that notes which of them are looked at. */
	private final class Watched<V> extends LinkedHashMap<String, V> {

		private static final long serialVersionUID = 1L;

		private final transient String before;

		Watched(Map<String, V> cells, String before) {
			super(cells);
			this.before = before;
		}

		@Override
		public @Nullable V get(Object key) {
			ReadFields.this.read.add(this.before + key);
			return super.get(key);
		}

		@Override
		public V getOrDefault(Object key, V other) {
			ReadFields.this.read.add(this.before + key);
			return super.getOrDefault(key, other);
		}

		@Override
		public void forEach(BiConsumer<? super String, ? super V> each) {
			keySet().forEach((key) -> ReadFields.this.read.add(this.before + key));
			super.forEach(each);
		}

	}

	/**
	 * The same cells, watched.
	 * @param before what stands before the names of the fields
	 */
	<V> Map<String, V> watch(Map<String, V> cells, String before) {
		cells.keySet().forEach((field) -> this.filled.merge(before + field, 1, Integer::sum));
		return new Watched<>(cells, before);
	}

	/** Names the fields that were not looked at. */
	void tell(Target target) {
		this.filled.forEach((field, times) -> {
			if (!this.read.contains(field)) {
				target.notKept(field, times);
			}
		});
	}

	/**
	 * Names the fields of the records of which any field was looked at. The others were
	 * left out as a whole.
	 * @param between what stands between the sort of a record and its fields
	 */
	void tellOfTaken(Target target, String between) {
		Set<String> taken = new HashSet<>();
		this.read.forEach((field) -> taken.add(field.split(between)[0]));
		this.filled.forEach((field, times) -> {
			if (!this.read.contains(field) && taken.contains(field.split(between)[0])) {
				target.notKept(field, times);
			}
		});
	}

}
