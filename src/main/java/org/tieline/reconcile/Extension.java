package org.tieline.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.tieline.claim.EntityKind;
import org.tieline.problem.Problem;
import org.tieline.record.RecordKey;
import org.tieline.record.RecordKey.OfEntity;
import org.tieline.record.RecordSnapshot;
import org.tieline.value.PartialDate;

/**
 * A request to fill columns.
 *
 * @param ids of the entities, at most 200
 * @param columns what they are filled with
 */
record Extension(List<String> ids, List<Column> columns) {

	/**
	 * A column.
	 *
	 * @param of id of the market or measure; null: not given
	 * @param on the date; null: any time
	 */
	record Column(Property property, @Nullable String of, @Nullable PartialDate on) {
	}

	Extension {
		ids = List.copyOf(ids);
		columns = List.copyOf(columns);
	}

	/**
	 * Reads a request.
	 * @throws Problem BAD_USER_INPUT if it is none, or a setting is missing or wrong
	 */
	static Extension of(String json, RecordSnapshot record) {
		JsonNode node = Query.object("extend", json);
		if (!node.path("ids").isArray()) {
			throw Problem.badInput("extend.ids", "is no list; write [\"huawei\", \"zte\"]");
		}
		List<String> ids = Query.texts(node.path("ids"));
		if (ids.size() > Query.MOST) {
			throw Problem.badInput("extend.ids", ids.size() + " ids are too many; send at most " + Query.MOST);
		}
		List<Column> columns = new ArrayList<>();
		for (JsonNode one : node.path("properties")) {
			Column column = column(one, record);
			if (columns.stream().anyMatch((other) -> isOther(other, column))) {
				throw Problem.badInput("extend.properties",
						"'" + column.property().id()
								+ "' stands twice with other settings, and rows hold one column of each property; "
								+ "send a request for each");
			}
			columns.add(column);
		}
		return new Extension(ids, columns);
	}

	private static boolean isOther(Column one, Column other) {
		return one.property() == other.property() && !one.equals(other);
	}

	private static Column column(JsonNode node, RecordSnapshot record) {
		Property property = Property.of(Query.text(node));
		String of = Query.text(node.path("settings").path("of"));
		String on = Query.text(node.path("settings").path("on"));
		PartialDate date = on.isEmpty() ? null : date(on);
		if (property == Property.SHARE && !of.isEmpty()) {
			require(of, EntityKind.MARKET, record);
		}
		if (property == Property.LISTED) {
			if (of.isEmpty() || date == null || date.day() == null) {
				throw Problem.badInput("extend.properties",
						"'listed' needs the settings of (a measure: entity-list) and on (a day: 2019-05-16)");
			}
			require(of, EntityKind.MEASURE, record);
		}
		return new Column(property, of.isEmpty() ? null : of, date);
	}

	private static PartialDate date(String on) {
		try {
			return PartialDate.parse(on);
		}
		catch (IllegalArgumentException ex) {
			throw Problem.badInput("extend.properties",
					"on: '" + on + "' is no date; write 2019, 2019-05 or 2019-05-16");
		}
	}

	private static void require(String id, EntityKind kind, RecordSnapshot record) {
		RecordKey key = new OfEntity(id);
		if (!(record.read(java.util.Set.of(key)).get(key) instanceof org.tieline.claim.Entity entity)
				|| entity.kind() != kind) {
			throw Problem.badInput("extend.properties",
					"of: there is no " + EntityTypes.words(kind).toLowerCase(java.util.Locale.ROOT) + " '" + id
							+ "'; find its id in the search");
		}
	}

	/** The names of the columns, as the protocol has them. */
	List<Map<String, Object>> meta() {
		return this.columns.stream().map((column) -> {
			Map<String, Object> meta = new LinkedHashMap<>();
			meta.put("id", column.property().id());
			meta.put("name", column.property().title());
			if (column.property() == Property.COUNTRY) {
				meta.put("type", EntityTypes.type(EntityKind.COUNTRY));
			}
			return Objects.requireNonNull(meta);
		}).toList();
	}

}
