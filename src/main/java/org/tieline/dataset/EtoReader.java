package org.tieline.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;

/**
 * Reads the tables of the Advanced Semiconductor Supply Chain Dataset of the Emerging
 * Technology Observatory: {@code providers}, {@code inputs}, {@code provision},
 * {@code sequence}, known by their columns. Providers and inputs come first. A share of a
 * company is an estimate of its share of the world market of the input in that year; a
 * provider without a share makes the input. One product that goes into another is an
 * input of it. Nothing says whether it is essential.
 */
public final class EtoReader implements DatasetReader {

	private static final String COUNTRY = "country";

	private static final String PROCESS = "process";

	/** The types of providers and inputs by their ids. */
	private final Map<String, String> types = new HashMap<>();

	@Override
	public void read(DatasetFile file, Target target) {
		CsvFileRows.read(file, ',', List.of(), target, (row, line) -> row(file, row, line, target));
	}

	private void row(DatasetFile file, Map<String, String> row, long line, Target target) {
		if (row.containsKey("provider_id") && row.containsKey("provided_id")) {
			provision(row, line, target);
		}
		else if (row.containsKey("provider_id")) {
			provider(row, line, target);
		}
		else if (row.containsKey("input_id") && row.containsKey("type")) {
			input(row, line, target);
		}
		else if (row.containsKey("goes_into_id") && row.containsKey("input_id")) {
			sequence(row, line, target);
		}
		else if (row.containsKey("is_type_of_id")) {
			target.leftOut(line, "one product is a sort of another, which the record says in its table of products");
		}
		else if (row.containsKey("input_id")) {
			target.leftOut(line, "an input that goes into nothing");
		}
		else if (row.containsKey("stage_id")) {
			target.leftOut(line, "the record has no kind for a stage of production");
		}
		else {
			throw file.refused(line, "is no table of the dataset; give providers, inputs, provision and sequence");
		}
	}

	private void provider(Map<String, String> row, long line, Target target) {
		String id = row.getOrDefault("provider_id", "");
		String type = row.getOrDefault("provider_type", "");
		this.types.put(id, type);
		String name = row.get("provider_name");
		if (type.equals(COUNTRY)) {
			target.leftOut(line, "a country, which the record has already");
		}
		else if (name == null) {
			target.broken(line, "the provider has no name");
		}
		else {
			String alias = row.get("alias");
			String country = Cells.ofThreeLetters(row.get(COUNTRY));
			if (country == null && row.get(COUNTRY) != null) {
				target.leftOut(line, "a country without a code of ISO 3166-1");
			}
			target.thing(new Thing(id, EntityKind.COMPANY, name, (alias != null) ? List.of(alias) : List.of(), country,
					List.of(), line));
		}
	}

	private void input(Map<String, String> row, long line, Target target) {
		String id = row.getOrDefault("input_id", "");
		String type = row.getOrDefault("type", "");
		this.types.put(id, type);
		String name = row.get("input_name");
		if (type.equals(PROCESS)) {
			target.leftOut(line, "a process, which is no product");
		}
		else if (name == null) {
			target.broken(line, "the input has no name");
		}
		else {
			target.thing(new Thing(id, EntityKind.PRODUCT, name, List.of(), null, List.of(), line));
		}
	}

	private void provision(Map<String, String> row, long line, Target target) {
		String company = row.getOrDefault("provider_id", "");
		String product = row.getOrDefault("provided_id", "");
		String share = row.get("share_provided");
		if (isUnknown(company, product, line, target)) {
			return;
		}
		if (COUNTRY.equals(this.types.get(company))) {
			target.leftOut(line, "the share of a country: the record has shares of companies");
			return;
		}
		if (PROCESS.equals(this.types.get(product))) {
			target.leftOut(line, "a process, which is no product");
			return;
		}
		Cells cells = new Cells().put("stance", (share != null) ? "ESTIMATES" : "STATES");
		String source = row.get("source");
		if (source != null) {
			cells.put("note", "The dataset names its source: " + source);
		}
		String locator = "provision " + company + " " + product + " " + row.getOrDefault("year", "");
		if (share == null) {
			cells.date("as_of", row.get("year"));
			said("PRODUCTION", Map.of("company", company, "product", product), cells, locator, line, target);
			return;
		}
		share(share, row.get("year"), cells);
		String market = "market:" + product;
		target.thing(new Thing(market, EntityKind.MARKET, row.getOrDefault("provided_name", product) + ", world market",
				List.of(), null, List.of(), line, Map.of("product", product))
			.namedForClaims());
		said("MARKET_SHARE", Map.of("company", company, "market", market), cells, locator, line, target);
	}

	private static void share(String share, @Nullable String year, Cells cells) {
		if (year == null) {
			cells.fault("a share has no year");
		}
		StatedPercents.put(cells, share);
		cells.values().remove("aspect");
		cells.put("as_stated", share).date("from", year).date("to", year);
	}

	private boolean isUnknown(String provider, String input, long line, Target target) {
		boolean unknown = !this.types.containsKey(provider) || !this.types.containsKey(input);
		if (unknown) {
			target.leftOut(line, "its provider or input is in no table before this one");
		}
		return unknown;
	}

	private void sequence(Map<String, String> row, long line, Target target) {
		String input = row.getOrDefault("input_id", "");
		String product = row.getOrDefault("goes_into_id", "");
		if (isUnknown(product, input, line, target)) {
			return;
		}
		if (PROCESS.equals(this.types.get(input)) || PROCESS.equals(this.types.get(product))) {
			target.leftOut(line, "a process, which is no product");
			return;
		}
		said("REQUIREMENT", Map.of("product", product, "input", input), new Cells().put("stance", "STATES"),
				"sequence " + input + " " + product, line, target);
	}

	private static void said(String kind, Map<String, String> parts, Cells cells, String locator, long line,
			Target target) {
		String fault = cells.fault();
		if (fault != null) {
			target.broken(line, fault);
		}
		else {
			target.said(new Said(kind, parts, cells.values(), locator, line));
		}
	}

}
