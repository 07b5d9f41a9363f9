package org.tieline.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * What differs between two contents: fields with their values then and now, and in lists
 * of things with ids what was added, what is gone, and what changed.
 *
 * @param fields the fields, by their paths: {@code status}, {@code participants.object}
 * @param added what was added, by list
 * @param gone what is gone, by list
 * @param changed what changed, by list and id
 */
record Changes(List<Field> fields, Map<String, List<Object>> added, Map<String, List<Object>> gone,
		Map<String, Map<String, List<Field>>> changed) {

	/**
	 * A value that differs.
	 *
	 * @param then the value before; null: there was none
	 * @param now the value now; null: there is none
	 */
	record Field(String field, @Nullable Object then, @Nullable Object now) {
	}

	/** The differences of two contents. */
	static Changes between(Map<String, Object> then, Map<String, Object> now) {
		Changes changes = new Changes(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>(),
				new LinkedHashMap<>());
		changes.compare("", then, now, changes.fields);
		return changes;
	}

	/** Whether nothing differs. */
	boolean none() {
		return this.fields.isEmpty() && this.added.isEmpty() && this.gone.isEmpty() && this.changed.isEmpty();
	}

	private void compare(String path, Map<?, ?> then, Map<?, ?> now, List<Field> into) {
		TreeSet<String> keys = new TreeSet<>();
		then.keySet().forEach((key) -> keys.add(String.valueOf(key)));
		now.keySet().forEach((key) -> keys.add(String.valueOf(key)));
		for (String key : keys) {
			Object before = then.get(key);
			Object after = now.get(key);
			if (before instanceof Map<?, ?> one && after instanceof Map<?, ?> other) {
				compare(path + key + ".", one, other, into);
			}
			else if (areThings(before) && areThings(after)) {
				lists(path + key, (List<?>) Objects.requireNonNull(before), (List<?>) Objects.requireNonNull(after));
			}
			else if (!Objects.equals(before, after)) {
				into.add(new Field(path + key, before, after));
			}
		}
	}

	private static boolean areThings(@Nullable Object value) {
		return value instanceof List<?> list && byId(list).size() == list.size();
	}

	private void lists(String list, List<?> then, List<?> now) {
		Map<String, Map<?, ?>> before = byId(then);
		Map<String, Map<?, ?>> after = byId(now);
		before.forEach((id, thing) -> {
			Map<?, ?> other = after.get(id);
			if (other == null) {
				this.gone.computeIfAbsent(list, (key) -> new ArrayList<>()).add(thing);
				return;
			}
			List<Field> fields = new ArrayList<>();
			compare("", thing, other, fields);
			if (!fields.isEmpty()) {
				this.changed.computeIfAbsent(list, (key) -> new LinkedHashMap<>()).put(id, fields);
			}
		});
		after.forEach((id, thing) -> {
			if (!before.containsKey(id)) {
				this.added.computeIfAbsent(list, (key) -> new ArrayList<>()).add(thing);
			}
		});
	}

	/** The things of a list by their ids. */
	private static Map<String, Map<?, ?>> byId(List<?> items) {
		Map<String, Map<?, ?>> byId = new LinkedHashMap<>();
		for (Object item : items) {
			if (item instanceof Map<?, ?> map && map.get("id") != null) {
				byId.put(String.valueOf(map.get("id")), map);
			}
		}
		return byId;
	}

}
