package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import org.tieline.cascade.CascadeMode;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.problem.Problem;
import org.tieline.record.RecordAccess;

/**
 * A cutoff as the API takes it; absent parts have the defaults of the schema.
 *
 * @param name how the scenario is called
 * @param suppliers who may not sell
 * @param customers to whom
 * @param products what; a product stands for its sorts too; null: anything
 * @param severity the part that is cut, 0 to 1
 * @param replaceability whether others with spare capacity stand in
 * @param mode how far the cascade is followed
 * @param recordIsComplete whether the recorded ties are taken for all there are
 */
record CutoffInput(@Nullable String name, EntityFilter suppliers, EntityFilter customers,
		@Nullable List<String> products, @Nullable Double severity, @Nullable Boolean replaceability,
		@Nullable CascadeMode mode, @Nullable Boolean recordIsComplete) {

	/** Less than that is lost among what a cascade takes for settled. */
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

	/** Refuses what cannot be computed; see {@link EntityFilter#check}. */
	List<CompletableFuture<@Nullable Entity>> check(String field, RecordAccess look) {
		if (!(cut() == 0 || (cut() >= LEAST && cut() <= 1))) {
			throw Problem.badInput(field + ".severity", this.severity
					+ " is out of range; write the part that is cut, from 0 to 1, and no less than a millionth unless 0");
		}
		if (this.products != null && this.products.isEmpty()) {
			throw Problem.badInput(field + ".products", "no product is named; name some, or leave it out for all");
		}
		List<CompletableFuture<@Nullable Entity>> known = new ArrayList<>(
				this.suppliers.check(field + ".suppliers", look));
		known.addAll(this.customers.check(field + ".customers", look));
		for (String product : Objects.requireNonNullElse(this.products, List.<String>of())) {
			known.add(look.require(field + ".products", product, EntityKind.PRODUCT));
		}
		return known;
	}

}
