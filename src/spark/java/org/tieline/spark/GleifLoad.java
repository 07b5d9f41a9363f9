package org.tieline.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;

/**
 * The golden copy of the Global LEI Index as CSV: level 1 (who is who) becomes entities,
 * level 2 (who owns whom) links. Consolidation says nothing of a percentage.
 */
final class GleifLoad {

	private static final List<String> ENTITY = List.of("LEI", "Entity.LegalName", "Entity.EntityCategory",
			"Entity.LegalJurisdiction");

	private static final List<String> LINK = List.of("Relationship.StartNode.NodeID", "Relationship.EndNode.NodeID",
			"Relationship.RelationshipType", "Relationship.RelationshipStatus");

	private final SparkSession spark;

	private final Storage results;

	private final PrintStream out;

	GleifLoad(SparkSession spark, Storage results, PrintStream out) {
		this.spark = spark;
		this.results = results;
		this.out = out;
	}

	void load(List<String> files) throws IOException {
		Dataset<Row> entities = null;
		Dataset<Row> links = null;
		for (String file : files) {
			Dataset<Row> rows = CsvLoad.read(this.spark, file);
			List<String> there = Arrays.asList(rows.columns());
			if (there.containsAll(ENTITY.subList(0, 2))) {
				CsvLoad.refuse(this.results, file, rows, ENTITY.subList(0, 2));
				entities = union(entities,
						rows.select(column(there, ENTITY.getFirst(), "id"), column(there, ENTITY.get(2), "schema"),
								column(there, ENTITY.get(1), "name"),
								functions.lower(functions.substring(column(there, ENTITY.getLast(), "c"), 1, 2))
									.as("country")));
			}
			else if (there.containsAll(LINK)) {
				CsvLoad.refuse(this.results, file, rows, LINK.subList(0, 3));
				links = union(links,
						rows.select(column(there, LINK.getFirst(), "source"), column(there, LINK.get(2), "schema"),
								column(there, LINK.get(1), "target"), column(there, LINK.getLast(), "status")));
			}
			else {
				throw new Refused(new Path(file).getName() + ":1: has neither the columns of level 1 (LEI,"
						+ " Entity.LegalName) nor those of level 2 (" + String.join(", ", LINK) + ")");
			}
		}
		this.out
			.println("Complete: " + write(entities, "entities") + " entities, " + write(links, "links") + " links.");
	}

	private static Column column(List<String> there, String name, String as) {
		return there.contains(name) ? functions.col("`" + name + "`").as(as)
				: functions.lit(null).cast("string").as(as);
	}

	private static Dataset<Row> union(@Nullable Dataset<Row> one, Dataset<Row> other) {
		return (one != null) ? one.unionByName(other) : other;
	}

	private long write(@Nullable Dataset<Row> rows, String table) {
		if (rows == null) {
			return 0;
		}
		LoadJob.write(rows, this.results, table);
		return this.spark.read().parquet(this.results.file(table).toString()).count();
	}

}
