package org.tieline.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

/**
 * Pairs of entities that may be the same, for people to decide on. Only entities of one
 * block are compared: those that share an identifier, a folded name, or two words of
 * longer names. A block that is too big is split by country. What is not compared then is
 * told block by block.
 */
final class ResolveJob {

	static final Set<String> OPTIONS = Set.of("names", "results", "block", "master");

	private static final List<String> COLUMNS = List.of("entity", "name", "country", "identifier");

	private static final StructType KEYS = StructType.fromDDL(
			"key string not null, kind string not null, entity string not null, folded string not null, country string not null");

	private static final int USUAL_BLOCK = 50;

	private static final int WORDS_OF_LONG_NAME = 3;

	/** How much of their words names of a pair share, if nothing else is shared. */
	private static final double LIKE = 0.5;

	private final Options options;

	private final PrintStream out;

	ResolveJob(Options options, PrintStream out) {
		this.options = options;
		this.out = out;
	}

	void run() throws IOException {
		SparkConf conf = SparkStart.settings("resolve", this.options);
		String names = this.options.needed("names");
		Storage results = new Storage(SparkStart.files(conf), this.options.needed("results"));
		long most = this.options.number("block", USUAL_BLOCK, 2, 100_000);
		if (!results.names().isEmpty()) {
			throw new Refused(results.folder() + ": is not empty; name an empty folder");
		}
		refuseBadRows(names, conf);
		try (SparkSession spark = SparkStart.session(conf)) {
			Dataset<Row> keys = keys(read(spark, names)).distinct().cache();
			Dataset<Row> sizes = sizes(keys);
			Dataset<Row> small = sizes.filter(functions.col("size").between(2, most));
			Dataset<Row> big = sizes.filter(functions.col("size").gt(most)).cache();
			Dataset<Row> split = split(keys, big).cache();
			Dataset<Row> parts = sizes(split).filter(functions.col("size").between(2, most));
			pairs(keys, small).unionByName(pairs(split, parts))
				.filter((FilterFunction<Row>) ResolveJob::isLike)
				.groupBy("left", "right")
				.agg(functions.concat_ws(" ", functions.array_sort(functions.collect_set("kind"))).as("why"))
				.orderBy("left", "right")
				.write()
				.parquet(results.file("pairs").toString());
			blocks(big, parts).write().parquet(results.file("blocks").toString());
			long found = spark.read().parquet(results.file("pairs").toString()).count();
			long told = spark.read().parquet(results.file("blocks").toString()).count();
			this.out.println("Complete: " + found + " pairs, and " + told + " blocks of more than " + most
					+ " entities that were split or not compared; see blocks.");
		}
	}

	/** Rows without an entity or a name are refused before a worker starts. */
	private static void refuseBadRows(String file, SparkConf conf) throws IOException {
		try (Table table = open(file, conf)) {
			while (table.next()) {
				if (table.text(0) == null || table.text(1) == null) {
					throw Refused.at(table.place(), "entity or name is missing");
				}
			}
		}
	}

	private static Table open(String file, SparkConf conf) throws IOException {
		Path path = new Path(file);
		Path parent = path.getParent();
		Storage folder = new Storage(SparkStart.files(conf), (parent != null) ? parent.toString() : ".");
		if (!folder.exists(path.getName())) {
			throw new Refused(file + ": there is no such file");
		}
		return file.endsWith(".csv") ? new CsvTable(folder, path.getName(), COLUMNS)
				: new ParquetTable(folder, path.getName(), COLUMNS);
	}

	private static Dataset<Row> read(SparkSession spark, String file) {
		Dataset<Row> rows = file.endsWith(".csv")
				? spark.read().option("header", true).option("escape", "\"").option("multiLine", true).csv(file)
				: spark.read().parquet(file);
		List<String> there = List.of(rows.columns());
		Column[] columns = COLUMNS.stream()
			.map((name) -> there.contains(name) ? functions.col(name).cast("string").as(name)
					: functions.lit(null).cast("string").as(name))
			.toArray(Column[]::new);
		return rows.select(columns);
	}

	private static Dataset<Row> keys(Dataset<Row> names) {
		return names.flatMap((FlatMapFunction<Row, Row>) ResolveJob::keys, Encoders.row(KEYS));
	}

	/** The blocks of one row. */
	private static Iterator<Row> keys(Row row) {
		List<Row> keys = new ArrayList<>();
		List<String> words = FoldedName.words(row.getString(1));
		String folded = String.join(" ", words);
		String country = (row.getString(2) != null) ? row.getString(2).strip().toLowerCase(Locale.ROOT) : "";
		String entity = row.getString(0).strip();
		if (row.getString(3) != null) {
			for (String one : row.getString(3).split(";")) {
				if (!one.isBlank()) {
					keys.add(RowFactory.create("id:" + one.strip().toUpperCase(Locale.ROOT), "IDENTIFIER", entity,
							folded, country));
				}
			}
		}
		if (!words.isEmpty()) {
			keys.add(RowFactory.create("name:" + folded, "NAME", entity, folded, country));
		}
		for (int i = 0; words.size() >= WORDS_OF_LONG_NAME && i + 1 < words.size(); i++) {
			keys.add(RowFactory.create("words:" + words.get(i) + " " + words.get(i + 1), "WORDS", entity, folded,
					country));
		}
		return keys.iterator();
	}

	private static Dataset<Row> sizes(Dataset<Row> keys) {
		return keys.groupBy("key", "kind").agg(functions.countDistinct("entity").as("size"));
	}

	/**
	 * Blocks by names that are too big, by country. One of an identifier is not split:
	 * many entities with one identifier are an error of the data.
	 */
	private static Dataset<Row> split(Dataset<Row> keys, Dataset<Row> big) {
		return keys.join(big.filter(functions.col("kind").notEqual("IDENTIFIER")).select("key"), "key")
			.withColumn("key", functions.concat_ws("|", functions.col("key"), functions.col("country")));
	}

	private static Dataset<Row> pairs(Dataset<Row> keys, Dataset<Row> blocks) {
		Dataset<Row> members = keys.join(blocks.select("key"), "key");
		Dataset<Row> left = members.select(functions.col("key"), functions.col("kind"),
				functions.col("entity").as("left"), functions.col("folded").as("left_folded"));
		Dataset<Row> right = members.select(functions.col("key"), functions.col("entity").as("right"),
				functions.col("folded").as("right_folded"));
		return left.join(right, "key").filter(functions.col("left").lt(functions.col("right")));
	}

	private static boolean isLike(Row pair) {
		return !pair.<String>getAs("kind").equals("WORDS")
				|| FoldedName.likeness(pair.getAs("left_folded"), pair.getAs("right_folded")) >= LIKE;
	}

	/** What was split, and how many pairs of it were not compared. */
	private static Dataset<Row> blocks(Dataset<Row> big, Dataset<Row> parts) {
		Column pairs = functions.expr("size * (size - 1) div 2");
		Dataset<Row> compared = parts
			.withColumn("whole", functions.regexp_replace(functions.col("key"), "\\|[^|]*$", ""))
			.withColumn("pairs", pairs)
			.groupBy("whole")
			.agg(functions.count("key").as("parts"), functions.sum("pairs").as("compared"));
		return big.withColumn("pairs", pairs)
			.join(compared, functions.col("key").equalTo(functions.col("whole")), "left")
			.select(functions.col("key"), functions.col("kind"), functions.col("size"),
					functions.coalesce(functions.col("parts"), functions.lit(0)).as("parts"),
					functions.col("pairs")
						.minus(functions.coalesce(functions.col("compared"), functions.lit(0)))
						.as("pairs_not_compared"))
			.orderBy("key");
	}

}
