package org.tieline.catalog;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.tieline.problem.Problem;

/** Which datasets a lens may name. */
public final class Datasets {

	private Datasets() {
	}

	/** The id of the source that a dataset is, by the id of the dataset. */
	public static String source(String dataset) {
		return "dataset-" + dataset;
	}

	/**
	 * Those that are not loaded now. A version of the data that is kept may have them.
	 */
	public static Set<String> notLoaded(@Nullable Set<String> named, Catalog catalog) {
		Set<String> others = new TreeSet<>((named != null) ? named : Set.of());
		catalog.all().forEach((one) -> others.remove(one.id()));
		return others;
	}

	/** Refuses a dataset that neither is loaded nor is part of the version asked for. */
	public static Problem refused(String argument, String id, Catalog catalog) {
		return Problem.badInput(argument, "there is no dataset '" + id + "'; there are "
				+ String.join(", ", catalog.all().stream().map(Dataset::id).toList()));
	}

	/**
	 * Refuses unknown datasets: with a misspelt one nothing would count, unnoticed.
	 * @param argument the argument that names them
	 * @param named their ids; null: none is named
	 * @param has whether the version of the data that is asked for has a source
	 * @throws Problem BAD_USER_INPUT if one neither is loaded nor is part of that
	 * version; it names those that are loaded
	 */
	public static void require(String argument, @Nullable Set<String> named, Catalog catalog, Predicate<String> has) {
		for (String id : notLoaded(named, catalog)) {
			if (!has.test(source(id))) {
				throw refused(argument, id, catalog);
			}
		}
	}

}
