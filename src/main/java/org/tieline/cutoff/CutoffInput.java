package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import org.tieline.cascade.CascadeMode;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.plausible.ModelInput;
import org.tieline.problem.Problem;
import org.tieline.record.RecordAccess;
import org.tieline.supply.ProductUse;

/**
 * The input of a cutoff. Missing parts have the default values of the schema.
 *
 * @param name name of the scenario
 * @param suppliers the suppliers whose sales are cut
 * @param customers the customers of these sales
 * @param products ids of the products, each with its kinds; null: all
 * @param severity the cut part of each sale, 0 to 1
 * @param replaceability whether other suppliers with spare capacity replace the cut ones
 * @param mode the precision at which the cascade stops
 * @param recordIsComplete whether no other ties than the recorded ones exist
 * @param asIntermediate ids of products that count as consumed, each with its kinds;
 * null: none
 * @param asCapital ids of products that count as installed and kept, each with its kinds;
 * null: none
 * @param foreclosed whether planned supply is cut too: it is never delivered
 * @param model what plausible ranges are computed with
 */
record CutoffInput(@Nullable String name, EntityFilter suppliers, EntityFilter customers,
		@Nullable List<String> products, @Nullable Double severity, @Nullable Boolean replaceability,
		@Nullable CascadeMode mode, @Nullable Boolean recordIsComplete, @Nullable List<String> asIntermediate,
		@Nullable List<String> asCapital, @Nullable Boolean foreclosed, @Nullable ModelInput model) {

	/**
	 * The least severity. A smaller one is below the precision of the cascade.
	 */
	private static final double LEAST = 1e-6;

	double cut() {
		return Objects.requireNonNullElse(this.severity, 1.0);
	}

	boolean replaces() {
		return !Boolean.FALSE.equals(this.replaceability);
	}

	CascadeMode cascade() {
		return Objects.requireNonNullElse(this.mode, CascadeMode.CONVERGED);
	}

	boolean complete() {
		return Boolean.TRUE.equals(this.recordIsComplete);
	}

	ModelInput modelled() {
		return Objects.requireNonNullElse(this.model, ModelInput.USUAL);
	}

	boolean forecloses() {
		return Boolean.TRUE.equals(this.foreclosed);
	}

	/** What products are for in this scenario, by id. */
	Map<String, ProductUse> uses() {
		Map<String, ProductUse> uses = new HashMap<>();
		named(this.asIntermediate).forEach((id) -> uses.put(id, ProductUse.INTERMEDIATE));
		named(this.asCapital).forEach((id) -> uses.put(id, ProductUse.CAPITAL));
		return uses;
	}

	private static List<String> named(@Nullable List<String> ids) {
		return Objects.requireNonNullElse(ids, List.of());
	}

	private void checkUses(String field, RecordAccess access, List<CompletableFuture<@Nullable Entity>> known) {
		for (String id : named(this.asCapital)) {
			if (named(this.asIntermediate).contains(id)) {
				throw Problem.badInput(field + ".asCapital",
						"'" + id + "' is in asIntermediate too; a product has one use, so name it once");
			}
			known.add(access.require(field + ".asCapital", id, EntityKind.PRODUCT));
		}
		for (String id : named(this.asIntermediate)) {
			known.add(access.require(field + ".asIntermediate", id, EntityKind.PRODUCT));
		}
	}

	/**
	 * Checks the input.
	 * @param field path of the input in the request
	 * @return requests for the named entities, to wait for
	 * @throws Problem BAD_USER_INPUT if a value is out of range or a filter is invalid;
	 * see {@link EntityFilter#check}
	 */
	List<CompletableFuture<@Nullable Entity>> check(String field, RecordAccess access) {
		if (!(cut() == 0 || (cut() >= LEAST && cut() <= 1))) {
			throw Problem.badInput(field + ".severity", this.severity
					+ " is out of range; write the part that is cut, from 0 to 1, and no less than a millionth unless 0");
		}
		if (this.products != null && this.products.isEmpty()) {
			throw Problem.badInput(field + ".products", "no product is named; name some, or leave it out for all");
		}
		modelled().check(field + ".model");
		List<CompletableFuture<@Nullable Entity>> known = new ArrayList<>(
				this.suppliers.check(field + ".suppliers", access));
		known.addAll(this.customers.check(field + ".customers", access));
		for (String product : Objects.requireNonNullElse(this.products, List.<String>of())) {
			known.add(access.require(field + ".products", product, EntityKind.PRODUCT));
		}
		checkUses(field, access, known);
		return known;
	}

}
