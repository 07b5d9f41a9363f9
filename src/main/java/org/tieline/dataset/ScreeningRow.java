package org.tieline.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A row of the Consolidated Screening List, as CSV or JSON give it.
 *
 * @param cells texts by the names of their columns
 * @param names other names
 * @param countries codes of the countries of its addresses
 * @param line where it stands, from 1
 */
record ScreeningRow(Map<String, String> cells, List<String> names, List<String> countries, long line) {

	private static final List<String> COLUMNS = List.of("_id", "id", "source", "type", "name", "start_date", "end_date",
			"license_requirement", "programs", "license_policy", "remarks", "federal_register_notice",
			"source_information_url");

	static ScreeningRow of(Map<String, String> row, long line) {
		return new ScreeningRow(row, split(row.getOrDefault("alt_names", "")),
				split(row.getOrDefault("addresses", "")).stream()
					.map((address) -> address.substring(address.lastIndexOf(',') + 1).strip())
					.toList(),
				line);
	}

	static ScreeningRow of(JsonNode row, long line) {
		Map<String, String> cells = new java.util.HashMap<>();
		for (String column : COLUMNS) {
			String text = row.path(column).isArray() ? String.join("; ", texts(row.path(column)))
					: JsonRecords.text(row, column);
			if (text != null && !text.isBlank()) {
				cells.put(column, text.strip());
			}
		}
		List<String> countries = new ArrayList<>();
		row.path("addresses").forEach((address) -> countries.add(String.valueOf(JsonRecords.text(address, "country"))));
		return new ScreeningRow(cells, texts(row.path("alt_names")), countries, line);
	}

	private static List<String> texts(JsonNode list) {
		List<String> texts = new ArrayList<>();
		list.forEach((one) -> texts.addAll(split(one.asString())));
		return texts;
	}

	/** The parts between semicolons; the Entity List writes "and" before the last. */
	private static List<String> split(String list) {
		return Arrays.stream(list.split(";"))
			.map((one) -> one.strip().replaceFirst("^and ", "").strip())
			.filter((one) -> !one.isEmpty())
			.toList();
	}

	@Nullable String cell(String column) {
		return this.cells.get(column);
	}

	/** What finds the row again. */
	String locator() {
		String id = (cell("_id") != null) ? cell("_id") : cell("id");
		return (id != null) ? "record " + id : "row " + this.line;
	}

	/** The country of all addresses; null: none is given, or several. */
	@Nullable String country() {
		List<String> codes = this.countries.stream().map(Cells::country).distinct().toList();
		return (codes.size() == 1) ? codes.getFirst() : null;
	}

	boolean isOfSeveralCountries() {
		return this.countries.stream().map(Cells::country).distinct().count() > 1;
	}

	/**
	 * Whether a text was read with the wrong encoding before it was published; quotation
	 * marks and letters became question marks then.
	 */
	static boolean isGarbled(String text) {
		return text.contains("\uFFFD") || text.contains("?")
				|| text.matches("(?s).*(\u00C3[\u0080-\u00BF\u2018-\u203A]|\u00E2\u20AC).*");
	}

}
