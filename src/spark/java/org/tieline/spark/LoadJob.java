package org.tieline.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Bulk files as tables in Parquet: entities, facts and links of FollowTheMoney and GLEIF,
 * and a network of links from any CSV. Rows are sorted, so that the same files give the
 * same tables. Nothing of a file with a broken row is written.
 */
final class LoadJob {

	static final Set<String> OPTIONS = Set.of("format", "files", "results", "columns", "data-version", "assumptions",
			"master");

	private static final Map<String, String> TABLES = Map.of("entities",
			"id string, schema string, name string, country string", "facts",
			"entity string, property string, value string", "links",
			"id string, schema string, source string, target string, percentage string, since string, until string");

	private final Options options;

	private final PrintStream out;

	LoadJob(Options options, PrintStream out) {
		this.options = options;
		this.out = out;
	}

	void run() throws IOException {
		SparkConf conf = SparkStart.settings("load", this.options);
		String format = this.options.needed("format");
		List<String> files = List.of(this.options.needed("files").split(","));
		Storage results = new Storage(SparkStart.files(conf), this.options.needed("results"));
		if (!results.names().isEmpty()) {
			throw new Refused(results.folder() + ": is not empty; name an empty folder");
		}
		try (SparkSession spark = SparkStart.session(conf)) {
			switch (format) {
				case "ftm" -> ftm(spark, files, results);
				case "gleif" -> new GleifLoad(spark, results, this.out).load(files);
				case "csv" -> new CsvLoad(spark, this.options, results, this.out).load(files);
				default -> throw new Refused("--format is '" + format + "'; give ftm, gleif or csv");
			}
		}
	}

	private void ftm(SparkSession spark, List<String> files, Storage results) throws IOException {
		Dataset<String> lines = spark.read().textFile(files.toArray(String[]::new));
		// The first pass only looks: whether anything is wrong is known before a table is
		// written.
		long broken = lines.filter((FilterFunction<String>) (line) -> !line.isBlank() && FtmLines.fault(line) != null)
			.count();
		if (broken > 0) {
			throw firstFault(files, results, broken);
		}
		Map<String, Long> counts = new HashMap<>();
		for (String table : TABLES.keySet()) {
			StructType schema = StructType.fromDDL(TABLES.get(table));
			write(lines.flatMap((FlatMapFunction<String, Row>) (line) -> rows(line, table).iterator(),
					Encoders.row(schema)), results, table);
			counts.put(table, spark.read().parquet(results.file(table).toString()).count());
		}
		this.out.println("Complete: " + counts.get("entities") + " entities, " + counts.get("facts") + " facts, "
				+ counts.get("links") + " links.");
	}

	private static List<Row> rows(String line, String table) {
		List<Row> rows = new ArrayList<>();
		if (!line.isBlank()) {
			FtmLines.read(line)
				.stream()
				.filter((one) -> one.table().equals(table))
				.forEach((one) -> rows.add(RowFactory.create(one.cells().toArray())));
		}
		return rows;
	}

	/** Writes rows in their order, the same whatever the partitions were. */
	static void write(Dataset<Row> rows, Storage results, String table) {
		Column[] all = Arrays.stream(rows.columns()).map(functions::col).toArray(Column[]::new);
		rows.orderBy(all).write().parquet(results.file(table).toString());
	}

	private static Refused firstFault(List<String> files, Storage results, long broken) throws IOException {
		for (String file : files) {
			try (BufferedReader lines = open(file, results)) {
				long number = 0;
				for (String line = lines.readLine(); line != null; line = lines.readLine()) {
					number++;
					@Nullable String fault = line.isBlank() ? null : FtmLines.fault(line);
					if (fault != null) {
						return Refused.at(new Path(file).getName() + ":" + number,
								fault + "; " + broken + " lines are broken, and nothing is loaded");
					}
				}
			}
		}
		return new Refused(files + ": " + broken + " lines are broken, and nothing is loaded");
	}

	private static BufferedReader open(String file, Storage results) throws IOException {
		InputStream in = new Storage(results.configuration(), file).open(new Path(file));
		return new BufferedReader(
				new InputStreamReader(file.endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
	}

}
