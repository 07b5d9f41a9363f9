package org.tieline.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * Links of any CSV as a network: {@code --columns supplier=A,buyer=B,amount=C,group=D}
 * names the columns of the file. Without {@code group}, all links are of one group.
 */
final class CsvLoad {

	private static final Set<String> COLUMNS = Set.of("supplier", "buyer", "amount", "group");

	private final SparkSession spark;

	private final Options options;

	private final Storage results;

	private final PrintStream out;

	CsvLoad(SparkSession spark, Options options, Storage results, PrintStream out) {
		this.spark = spark;
		this.options = options;
		this.results = results;
		this.out = out;
	}

	static Dataset<Row> read(SparkSession spark, String file) {
		return spark.read().option("header", true).option("escape", "\"").option("multiLine", true).csv(file);
	}

	/**
	 * Refuses a file if cells of a column are empty.
	 * @throws Refused with the first such row
	 */
	static void refuse(Storage results, String file, Dataset<Row> rows, List<String> columns) throws IOException {
		Column empty = functions.lit(false);
		for (String name : columns) {
			Column cell = functions.col("`" + name + "`");
			empty = empty.or(cell.isNull()).or(functions.trim(cell).equalTo(""));
		}
		if (rows.filter(empty).count() > 0) {
			first(results, file, columns, (table) -> {
				for (int column = 0; column < columns.size(); column++) {
					if (table.text(column) == null) {
						throw Refused.at(table.place(), columns.get(column) + " is missing; nothing is loaded");
					}
				}
			});
		}
	}

	/** Looks at a row. */
	private interface Look {

		void at(Table table);

	}

	private static void first(Storage results, String file, List<String> columns, Look look) throws IOException {
		Path path = new Path(file);
		Path parent = path.getParent();
		Storage folder = new Storage(results.configuration(), (parent != null) ? parent.toString() : ".");
		try (Table table = new CsvTable(folder, path.getName(), columns)) {
			while (table.next()) {
				look.at(table);
			}
		}
	}

	void load(List<String> files) throws IOException {
		Map<String, String> names = columns();
		String version = this.options.needed("data-version");
		String assumptions = this.options.of("assumptions", "as in the files");
		Dataset<Row> links = null;
		for (String file : files) {
			Dataset<Row> one = links(file, names);
			links = (links != null) ? links.unionByName(one) : one;
		}
		if (links == null) {
			throw new Refused("--files names no file");
		}
		LoadJob.write(links.select(functions.col("supplier").as("firm"))
			.union(links.select(functions.col("buyer")))
			.distinct(), this.results, "firms.parquet");
		LoadJob.write(links, this.results, "links.parquet");
		this.results.write(Header.FILE, Map.of("format", "1", "dataVersion", version, "assumptions", assumptions));
		this.out.println("Complete: " + count("firms.parquet") + " firms, " + count("links.parquet") + " links.");
	}

	private long count(String table) {
		return this.spark.read().parquet(this.results.file(table).toString()).count();
	}

	private Map<String, String> columns() {
		Map<String, String> names = new HashMap<>();
		for (String one : this.options.needed("columns").split(",")) {
			String[] parts = one.split("=", 2);
			if (parts.length != 2 || !COLUMNS.contains(parts[0])) {
				throw new Refused("--columns has '" + one + "'; write supplier=A,buyer=B,amount=C and, if there is one,"
						+ " group=D, with the names of your columns");
			}
			names.put(parts[0], parts[1]);
		}
		for (String needed : List.of("supplier", "buyer", "amount")) {
			if (!names.containsKey(needed)) {
				throw new Refused("--columns names no " + needed);
			}
		}
		return names;
	}

	private Dataset<Row> links(String file, Map<String, String> names) throws IOException {
		Dataset<Row> rows = read(this.spark, file);
		List<String> there = Arrays.asList(rows.columns());
		for (String name : names.values()) {
			if (!there.contains(name)) {
				throw Refused.at(new Path(file).getName() + ":1", "has no column '" + name + "'; it has " + there);
			}
		}
		String supplier = names.getOrDefault("supplier", "");
		String buyer = names.getOrDefault("buyer", "");
		String amount = names.getOrDefault("amount", "");
		refuse(this.results, file, rows, List.of(supplier, buyer, amount));
		Column number = functions.expr("try_cast(trim(`" + amount + "`) as double)");
		if (rows.filter(number.isNull().or(number.lt(0)).or(number.gt(1e100)).or(functions.isnan(number)))
			.count() > 0) {
			first(this.results, file, List.of(amount), (table) -> NetworkReader.amount(table, 0));
		}
		String group = names.get("group");
		return rows.select(functions.trim(functions.col("`" + supplier + "`")).as("supplier"),
				functions.trim(functions.col("`" + buyer + "`")).as("buyer"),
				((group != null) ? functions.col("`" + group + "`") : functions.lit("0")).as("group"),
				number.as("amount"));
	}

}
