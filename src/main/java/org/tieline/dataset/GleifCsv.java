package org.tieline.dataset;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rows of a CSV file of the Global LEI Index in the shape of its JSON. Columns are
 * paths with dots: {@code Entity.LegalAddress.Country},
 * {@code Relationship.Period.1.startDate}.
 */
final class GleifCsv {

	private static final String PERIOD = "Relationship.Period.";

	private static final String OTHER = "Entity.OtherEntityNames.OtherEntityName.";

	private GleifCsv() {
	}

	static void read(DatasetFile file, Target target, ObjLongConsumer<JsonNode> each) {
		CsvFileRows.read(file, ',', List.of("LEI" + CsvFileRows.EITHER + "Relationship.StartNode.NodeID"), target,
				(row, line) -> each.accept(record(row), line));
	}

	private static JsonNode record(Map<String, String> row) {
		ObjectNode record = JsonRecords.MAPPER.createObjectNode();
		Map<String, ObjectNode> periods = new TreeMap<>();
		row.forEach((column, cell) -> {
			if (column.startsWith(PERIOD)) {
				String[] rest = column.substring(PERIOD.length()).split("\\.");
				String name = rest[rest.length - 1];
				periods.computeIfAbsent(rest[0], (key) -> JsonRecords.MAPPER.createObjectNode())
					.put(Character.toUpperCase(name.charAt(0)) + name.substring(1), cell);
			}
			else if (column.startsWith(OTHER)) {
				if (column.substring(OTHER.length()).matches("\\d+")) {
					record.withObject("/Entity").withArray("OtherEntityNames").add(cell);
				}
			}
			else {
				put(record, column, cell);
			}
		});
		if (!periods.isEmpty()) {
			ArrayNode list = record.withObject("/Relationship").putArray("RelationshipPeriods");
			periods.values().forEach(list::add);
		}
		return record;
	}

	private static void put(ObjectNode record, String column, String cell) {
		String[] path = column.split("\\.");
		ObjectNode at = record;
		for (int i = 0; i < path.length - 1; i++) {
			JsonNode next = at.get(path[i]);
			if (next != null && !next.isObject()) {
				return;
			}
			at = (next != null) ? (ObjectNode) next : at.putObject(path[i]);
		}
		if (!at.has(path[path.length - 1])) {
			at.put(path[path.length - 1], cell);
		}
	}

}
