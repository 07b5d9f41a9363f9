package org.tieline.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;

/**
 * Reads the tables of the Advanced Semiconductor Supply Chain Dataset of the Emerging
 * Technology Observatory: {@code providers}, {@code inputs}, {@code provision},
 * {@code sequence}, known by their columns. Providers and inputs come first. A share of a
 * company is an estimate of its share of the world market of the input in that year; a
 * provider without a share makes the input. One product that goes into another is an
 * input of it, and one that is a sort of another has it as its wider product. Nothing
 * says whether it is essential.
 */
public final class EtoReader implements DatasetReader {

	private static final String COUNTRY = "country";

	private static final String PROCESS = "process";

	/** A name that stands for nobody in particular. */
	private static final String VARIOUS = "Various companies";

	/** The other names of a provider: it has a line for each. */
	private final Map<String, Set<String>> aliases = new HashMap<>();

	/** The products among the inputs. */
	private final Set<String> products = new HashSet<>();

	/** The wider sort of a product. */
	private final Map<String, String> sorts = new HashMap<>();

	/** The types of providers and inputs by their ids. */
	private final Map<String, String> types = new HashMap<>();

	@Override
	public void prepare(DatasetFile file) {
		CsvFileRows.read(file, ',', new NoTarget(), (row, line) -> {
			String provider = row.get("provider_id");
			String alias = row.get("alias");
			String input = row.get("input_id");
			String sort = row.get("is_type_of_id");
			if (provider != null && alias != null) {
				this.aliases.computeIfAbsent(provider, (key) -> new LinkedHashSet<>()).add(alias);
			}
			if (input != null && sort != null) {
				this.sorts.putIfAbsent(input, sort);
			}
			if (input != null && row.get("type") != null && !PROCESS.equals(row.get("type"))) {
				this.products.add(input);
			}
		});
	}

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
			sort(row, line, target);
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
		else if (VARIOUS.equals(name)) {
			target.leftOut(line, "several companies under one name, of which none is named");
		}
		else if (name == null) {
			target.broken(line, Fault.missing("the provider has no name", "provider_name"));
		}
		else {
			Set<String> names = this.aliases.getOrDefault(id, Set.of());
			row.get("alias");
			String country = Cells.ofThreeLetters(row.get(COUNTRY));
			if (country == null && row.get(COUNTRY) != null) {
				target.leftOut(line, "a country without a code of ISO 3166-1");
			}
			target.thing(new Thing(id, EntityKind.COMPANY, name, List.copyOf(names), country, List.of(), line));
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
			target.broken(line, Fault.missing("the input has no name", "input_name"));
		}
		else {
			String sort = this.sorts.get(id);
			Map<String, String> wider = (sort == null || !this.products.contains(sort) || isCircle(id)) ? Map.of()
					: Map.of("broader", sort);
			target.thing(new Thing(id, EntityKind.PRODUCT, name, List.of(), null, List.of(), line, wider));
		}
	}

	/** The table of products has one wider sort for each product. */
	private void sort(Map<String, String> row, long line, Target target) {
		String input = row.getOrDefault("input_id", "");
		String sort = row.getOrDefault("is_type_of_id", "");
		if (isUnknown(input, sort, line, target)) {
			return;
		}
		if (!isProduct(input) || !isProduct(sort)) {
			target.leftOut(line, "a process, which is no product");
		}
		else if (!sort.equals(this.sorts.get(input)) || isCircle(input)) {
			target.leftOut(line, "a second wider sort of a product, or one that leads back to it");
		}
	}

	private boolean isProduct(String id) {
		return !PROCESS.equals(this.types.get(id));
	}

	/** Whether the wider sorts of a product lead back to it. */
	private boolean isCircle(String input) {
		Set<String> seen = new HashSet<>();
		String at = input;
		while (at != null && seen.add(at)) {
			at = this.sorts.get(at);
		}
		return at != null;
	}

	private void provision(Map<String, String> row, long line, Target target) {
		String company = row.getOrDefault("provider_id", "");
		String product = row.getOrDefault("provided_id", "");
		String share = row.get("share_provided");
		if (COUNTRY.equals(this.types.get(company))) {
			target.leftOut(line, "the share of a country: the record has shares of companies");
			return;
		}
		if (isUnknown(company, product, line, target)) {
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
			cells.date("as_of", row.get("year"), "year");
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
			cells.fault(Fault.missing("a share has no year", "year"));
		}
		StatedPercents.put(cells, share, "share_provided");
		cells.values().remove("aspect");
		cells.put("as_stated", share).date("from", year, "year").date("to", year, "year");
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
		Fault fault = cells.fault();
		if (fault != null) {
			target.broken(line, fault);
		}
		else {
			target.said(new Said(kind, parts, cells.values(), locator, line));
		}
	}

}
