package org.tieline.seed;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.springframework.context.ApplicationContext;

/** The shipped record with more rows, for as long as a test runs. */
public final class ChangedTables {

	private ChangedTables() {
	}

	/**
	 * Runs a test on changed tables, and restores the shipped ones.
	 * @param table the table that gets more rows
	 * @param rows the rows
	 */
	public static void with(ApplicationContext context, String table, String rows, Runnable test) {
		with(context, Map.of(table, rows), test);
	}

	/**
	 * Runs a test on changed tables, and restores the shipped ones.
	 * @param more the rows that each table gets
	 */
	public static void with(ApplicationContext context, Map<String, String> more, Runnable test) {
		SeedLoader loader = context.getBean(SeedLoader.class);
		SeedFiles shipped = SeedFiles.shipped();
		SortedMap<String, String> texts = new TreeMap<>(shipped.texts());
		more.forEach((table, rows) -> texts.put(table, texts.get(table) + rows + "\n"));
		try {
			loader.load(SeedFiles.of(texts));
			test.run();
		}
		finally {
			loader.load(shipped);
		}
	}

}
