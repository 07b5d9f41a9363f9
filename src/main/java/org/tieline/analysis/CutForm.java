package org.tieline.analysis;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The options of the page of a cut.
 *
 * @param title the name that somebody gave it; null: none
 * @param suppliers whose sales are cut
 * @param customers of these sales
 * @param products what is cut; empty: everything
 * @param severity the part of each tie that is cut, 0 to 1
 * @param replaceability whether others replace the cut suppliers
 * @param published whether the cascade stops as early as published
 * @param recordIsComplete whether no other ties are supposed to exist
 * @param asIntermediate products that count as consumed
 * @param asCapital products that count as installed and kept
 * @param foreclosed whether planned supply is cut too
 * @param model what plausible ranges are drawn with
 * @param plausible whether they are on the page from the start
 * @param first how many losses are shown
 */
record CutForm(@Nullable String title, CutSide suppliers, CutSide customers, List<End> products, double severity,
		boolean replaceability, boolean published, boolean recordIsComplete, List<String> asIntermediate,
		List<String> asCapital, boolean foreclosed, CutModel model, boolean plausible, int first) {

	private static final int FIRST = 40;

	static final int MOST = 100;

	/**
	 * The options of an address.
	 * @param find what each of some names stands for
	 */
	static CutForm of(AddressReader address, Function<List<String>, List<End>> find) {
		return new CutForm(address.text("name"), CutSide.of("suppliers", address, find),
				CutSide.of("customers", address, find), find.apply(address.list("products")),
				Objects.requireNonNullElse(address.number("severity", 0, 1), 1.0), address.yes("replaceability", true),
				"PUBLISHED".equals(address.word("mode", List.of("CONVERGED", "PUBLISHED"))),
				address.yes("recordIsComplete", false), address.list("asIntermediate"), address.list("asCapital"),
				address.yes("foreclosed", false), CutModel.of(address), address.yes("plausible", false),
				Objects.requireNonNullElse(address.whole("first", 1, MOST), FIRST));
	}

	/** Whether both sides are known, so that it can be asked. */
	boolean isWhole() {
		return !this.suppliers.isEmpty() && !this.customers.isEmpty() && !this.suppliers.isOpen()
				&& !this.customers.isOpen() && this.products.stream().allMatch((end) -> end.found() != null);
	}

	/** The cut in a few words. */
	public String words() {
		if (this.title != null) {
			return this.title;
		}
		String goods = this.products.isEmpty() ? "" : ": " + String.join(", ",
				this.products.stream().map((end) -> (end.found() != null) ? end.found().name() : end.given()).toList());
		String part = (this.severity < 1) ? ", " + Percents.about(this.severity) + " of each tie" : "";
		return this.suppliers.words() + " cut off from " + this.customers.words() + goods + part;
	}

	/** The cut as the heading of its page. */
	String heading() {
		String words = words();
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	/** The part of each tie, for the form: "1", "0.5". */
	public String severityText() {
		return BigDecimal.valueOf(this.severity).stripTrailingZeros().toPlainString();
	}

	/** The products, for the form. */
	public String productList() {
		return String.join(", ", productIds());
	}

	private List<String> productIds() {
		return this.products.stream()
			.map((end) -> (end.found() != null) ? end.found().id() : end.given())
			.distinct()
			.toList();
	}

	/** The cut as a scenario of the question. */
	Map<String, Object> scenario() {
		Map<String, Object> scenario = new LinkedHashMap<>();
		if (this.title != null) {
			scenario.put("name", this.title);
		}
		scenario.put("suppliers", this.suppliers.filter());
		scenario.put("customers", this.customers.filter());
		put(scenario, "products", productIds());
		scenario.put("severity", this.severity);
		scenario.put("replaceability", this.replaceability);
		scenario.put("mode", this.published ? "PUBLISHED" : "CONVERGED");
		scenario.put("recordIsComplete", this.recordIsComplete);
		put(scenario, "asIntermediate", this.asIntermediate);
		put(scenario, "asCapital", this.asCapital);
		scenario.put("foreclosed", this.foreclosed);
		scenario.put("model", this.model.input());
		return scenario;
	}

	private static void put(Map<String, Object> scenario, String name, List<String> ids) {
		if (!ids.isEmpty()) {
			scenario.put(name, ids);
		}
	}

	/** Whether an option is set that stands behind "more options". */
	public boolean hasMore() {
		return this.suppliers.isSpecial() || this.customers.isSpecial() || !this.replaceability || this.published
				|| this.recordIsComplete || !this.asIntermediate.isEmpty() || !this.asCapital.isEmpty()
				|| this.foreclosed || this.title != null || !this.model.isPlain();
	}

}
