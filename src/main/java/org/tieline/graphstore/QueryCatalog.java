package org.tieline.graphstore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.tieline.problem.Problem;

/**
 * All Cypher files below {@code cypher/}, by path without the ending:
 * {@code queries/record/level}.
 */
public final class QueryCatalog {

	private static final String ROOT = "/cypher/";

	private final SortedMap<String, String> queries;

	QueryCatalog(SortedMap<String, String> queries) {
		this.queries = queries;
	}

	/**
	 * Reads all Cypher files on the class path.
	 * @throws java.io.UncheckedIOException if they cannot be read
	 */
	public static QueryCatalog load() {
		SortedMap<String, String> queries = new TreeMap<>();
		try {
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:cypher/**/*.cypher")) {
				String path = file.getURL().toString();
				String name = path.substring(path.lastIndexOf(ROOT) + ROOT.length(),
						path.length() - ".cypher".length());
				queries.put(name, file.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read the Cypher files", ex);
		}
		return new QueryCatalog(queries);
	}

	/**
	 * The text of a query.
	 * @param name path below {@code cypher/} without the ending
	 * @throws Problem INTERNAL_ERROR if there is no such file
	 */
	public String query(String name) {
		String text = this.queries.get(name);
		if (text == null) {
			throw Problem.internal("there is no file cypher/" + name + ".cypher", null);
		}
		return text;
	}

	/** All queries by name, in the order of names. */
	public Map<String, String> all() {
		return this.queries;
	}

	/**
	 * The queries of one folder ({@code migrations/}), in the order of names.
	 */
	public SortedMap<String, String> folder(String folder) {
		return this.queries.subMap(folder, folder + Character.MAX_VALUE);
	}

}
