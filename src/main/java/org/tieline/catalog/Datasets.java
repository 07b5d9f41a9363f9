package org.tieline.catalog;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.tieline.problem.Problem;

/** Which datasets a lens may name. */
public final class Datasets {

	private Datasets() {
	}

	/**
	 * Refuses unknown datasets: with a misspelt one nothing would count, unnoticed.
	 * @param argument the argument that names them
	 * @param named their ids; null: none is named
	 * @throws Problem BAD_USER_INPUT if one is not loaded; it names those that are
	 */
	public static void require(String argument, @Nullable Set<String> named, Catalog catalog) {
		if (named == null) {
			return;
		}
		List<String> known = catalog.all().stream().map(Dataset::id).toList();
		for (String id : new TreeSet<>(named)) {
			if (!known.contains(id)) {
				throw Problem.badInput(argument,
						"there is no dataset '" + id + "'; there are " + String.join(", ", known));
			}
		}
	}

}
