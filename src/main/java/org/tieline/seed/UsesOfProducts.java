package org.tieline.seed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.intake.Draft;
import org.tieline.intake.DraftReader;
import org.tieline.intake.IntakeErrors;

/**
 * What the products of the table are for. A product without a use of its own has that of
 * the nearest wider product with one.
 */
final class UsesOfProducts {

	/** The column of the use. */
	static final String USE = "use";

	/** The column that marks a catch-all. It is not inherited. */
	static final String CATCH_ALL = "catch_all";

	private static final Set<String> WORDS = Set.of("INTERMEDIATE", "CAPITAL");

	private final Map<String, Draft> rows = new HashMap<>();

	/** Reads the rows of the table of products. */
	UsesOfProducts(List<Draft> rows) {
		rows.forEach((row) -> this.rows.putIfAbsent(row.getOr("id", ""), row));
	}

	/** The use of a product, by its own row or a wider one; null: none is stated. */
	@Nullable String of(Draft row) {
		Set<String> seen = new HashSet<>();
		Draft at = row;
		while (at != null && seen.add(at.getOr("id", ""))) {
			if (at.get(USE) != null) {
				return at.get(USE);
			}
			at = this.rows.get(at.getOr("broader", ""));
		}
		return null;
	}

	/** Notes what is wrong with the use of a row. */
	static void check(Draft row, IntakeErrors errors) {
		DraftReader cells = new DraftReader(row, errors);
		String use = row.get(USE);
		if (use != null && !WORDS.contains(use)) {
			cells.fault("'use' is '" + use + "'; write INTERMEDIATE (consumed in making things) or CAPITAL "
					+ "(installed and kept), or leave it empty for that of the wider product");
		}
		cells.flag(CATCH_ALL);
	}

}
