package org.tieline.graphstore;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Type;
import org.neo4j.driver.types.TypeSystem;

import org.tieline.problem.Problem;

/**
 * One row of a query result, or a map within it. A missing key, a null where none is
 * allowed, or another type is an INTERNAL_ERROR that names the query. Values are
 * converted when they are read, because a conversion of long lists in advance would
 * double the time.
 */
public final class Row {

	private final String query;

	private final MapAccessor values;

	Row(String query, MapAccessor values) {
		this.query = query;
		this.values = values;
	}

	public Set<String> keys() {
		Set<String> keys = new LinkedHashSet<>();
		this.values.keys().forEach(keys::add);
		return keys;
	}

	/**
	 * A text.
	 * @throws Problem INTERNAL_ERROR if the row has no such key, or its value is null or
	 * no text
	 */
	public String text(String key) {
		return need(key, optionalText(key));
	}

	/**
	 * A text; null: the value is null.
	 * @throws Problem INTERNAL_ERROR if the row has no such key, or its value is no text
	 */
	public @Nullable String optionalText(String key) {
		return typed(key, String.class);
	}

	/**
	 * An integer.
	 * @throws Problem INTERNAL_ERROR if the row has no such key, or its value is null or
	 * no number
	 */
	public long number(String key) {
		return need(key, typed(key, Number.class)).longValue();
	}

	public @Nullable Number optionalNumber(String key) {
		return typed(key, Number.class);
	}

	public @Nullable BigDecimal optionalDecimal(String key) {
		String text = optionalText(key);
		return (text != null) ? new BigDecimal(text) : null;
	}

	public @Nullable Boolean optionalFlag(String key) {
		return typed(key, Boolean.class);
	}

	/**
	 * The value of a key.
	 * @throws Problem INTERNAL_ERROR if the key is missing or no truth value
	 */
	public boolean flag(String key) {
		return need(key, optionalFlag(key));
	}

	public @Nullable LocalDate optionalDate(String key) {
		return typed(key, LocalDate.class);
	}

	@SuppressWarnings("unchecked")
	public List<String> texts(String key) {
		Object value = typed(key, List.class);
		return (value != null) ? (List<String>) value : List.of();
	}

	/**
	 * A map within the row.
	 * @throws Problem INTERNAL_ERROR if the key is missing or no map
	 */
	public Row row(String key) {
		return need(key, optionalRow(key));
	}

	public @Nullable Row optionalRow(String key) {
		Value map = composite(key, TypeSystem.getDefault().MAP());
		return (map != null) ? new Row(this.query, map) : null;
	}

	/**
	 * A list of maps within the row.
	 * @throws Problem INTERNAL_ERROR if the key is missing or no list of maps
	 */
	public List<Row> rows(String key) {
		return need(key, composite(key, TypeSystem.getDefault().LIST())).asList((map) -> new Row(this.query, map));
	}

	/**
	 * A list of lists within the row.
	 * @throws Problem INTERNAL_ERROR if the key is missing or no list of lists
	 */
	public List<Values> lists(String key) {
		String name = this.query + "." + key;
		return need(key, composite(key, TypeSystem.getDefault().LIST())).asList((list) -> new Values(name, list));
	}

	/** A list within a row, read by index with the same checks. */
	public static final class Values {

		private final String name;

		private final Value values;

		Values(String name, Value values) {
			this.name = name;
			this.values = values;
		}

		public String text(int place) {
			String text = optionalText(place);
			if (text == null) {
				throw Problem.internal(this.name + " returns nothing at place " + place, null);
			}
			return text;
		}

		public @Nullable String optionalText(int place) {
			return typed(place, String.class);
		}

		public long number(int place) {
			Number number = typed(place, Number.class);
			if (number == null) {
				throw Problem.internal(this.name + " returns nothing at place " + place, null);
			}
			return number.longValue();
		}

		/** Whether a flag is set; a missing flag is false. */
		public boolean flag(int place) {
			return Boolean.TRUE.equals(typed(place, Boolean.class));
		}

		private <T> @Nullable T typed(int place, Class<T> type) {
			Object value = this.values.get(place).asObject();
			if (value != null && !type.isInstance(value)) {
				throw Problem.internal(this.name + " returns a " + value.getClass().getSimpleName() + " at place "
						+ place + ", not a " + type.getSimpleName(), null);
			}
			return type.cast(value);
		}

	}

	/** All values by key, without checks. */
	@SuppressWarnings("NullAway") // the driver's maps hold nulls, but do not say so
	public Map<String, @Nullable Object> values() {
		return (Map<String, @Nullable Object>) this.values.asMap();
	}

	private <T> @Nullable T typed(String key, Class<T> type) {
		Object value = this.values.get(key).asObject();
		if (value != null && !type.isInstance(value)) {
			throw wrong(key, value.getClass().getSimpleName(), type.getSimpleName());
		}
		return type.cast(value);
	}

	private @Nullable Value composite(String key, Type type) {
		Value value = this.values.get(key);
		if (value.isNull()) {
			return null;
		}
		if (!type.isTypeOf(value)) {
			throw wrong(key, value.type().name(), type.name());
		}
		return value;
	}

	private Problem wrong(String key, String is, String wanted) {
		return Problem.internal(this.query + " returns '" + key + "' as " + is + ", not " + wanted, null);
	}

	private <T> T need(String key, @Nullable T value) {
		if (value == null) {
			throw Problem.internal(this.query + " returns no '" + key + "'", null);
		}
		return value;
	}

}
