package org.tieline.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import tools.jackson.databind.json.JsonMapper;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.Source;
import org.tieline.evidence.FactView;
import org.tieline.parquet.ParquetColumn;
import org.tieline.rows.RecordRows.EntityName;
import org.tieline.rows.RecordRows.SeenClaim;

/**
 * A Frictionless data package (https://specs.frictionlessdata.io): five tables, as CSV or
 * Parquet, and their description. Every claim names its fact and source, every row its
 * keys.
 */
public final class RecordPackage {

	private static final JsonMapper JSON = new JsonMapper();

	private RecordPackage() {
	}

	/**
	 * The rows of the tables.
	 *
	 * @param entities asked twice: for entities and for their names
	 * @param facts asked twice: for facts and for their claims
	 * @param licence the name of the licence of a claim
	 */
	public record Tables(Supplier<Stream<Entity>> entities, Stream<Source> sources, Supplier<Stream<FactView>> facts,
			Function<Claim, String> licence) {
	}

	/**
	 * Writes the package.
	 * @param format of the tables: CSV or PARQUET
	 * @param version id of the data
	 * @param licences the licences of its claims: their addresses by name
	 * @param about what is said of the file, in one line
	 * @param out where the archive is written; it stays open
	 */
	public static void write(Tables tables, RowFormat format, String version, Map<String, String> licences,
			String about, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out);
		zip.putNextEntry(new ZipEntry("datapackage.json"));
		zip.write(
				JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(description(format, version, licences, about)));
		table(zip, "entities", format, RecordRows.entities(), tables.entities().get());
		table(zip, "names", format, RecordRows.names(), tables.entities().get().flatMap(EntityName::of));
		table(zip, "sources", format, RecordRows.sources(), tables.sources());
		table(zip, "facts", format, RecordRows.facts(), tables.facts().get());
		table(zip, "claims", format, RecordRows.claims(tables.licence()), tables.facts().get().flatMap(SeenClaim::of));
		zip.closeEntry();
		zip.finish();
	}

	private static <T> void table(ZipOutputStream zip, String name, RowFormat format, List<Column<T>> columns,
			Stream<T> rows) throws IOException {
		zip.putNextEntry(new ZipEntry(name + "." + ending(format)));
		try (rows; RowWriter table = RowWriter.of(format, columns, Map.of(), zip)) {
			for (Iterator<T> each = rows.iterator(); each.hasNext();) {
				table.row(columns, each.next());
			}
		}
	}

	private static String ending(RowFormat format) {
		return format.name().toLowerCase(Locale.ROOT);
	}

	private static Map<String, String> licence(Map.Entry<String, String> one) {
		return one.getValue().isEmpty() ? Map.of("name", one.getKey())
				: Map.of("name", one.getKey(), "path", one.getValue());
	}

	private static Map<String, Object> description(RowFormat format, String version, Map<String, String> licences,
			String about) {
		Map<String, Object> description = new LinkedHashMap<>();
		description.put("profile", "tabular-data-package");
		description.put("name", "tieline");
		description.put("title", "Tieline: sourced claims about telecom vendors");
		description.put("description",
				"A blank cell means not known or not applicable, never zero and never no. " + about);
		description.put("version", version);
		description.put("licenses", licences.entrySet().stream().map(RecordPackage::licence).toList());
		description.put("resources",
				List.of(resource(format, "entities", "entity", RecordRows.entities(), List.of()),
						resource(format, "names", List.of("entity", "name"), RecordRows.names(),
								List.of(key("entity", "entities", "entity"))),
						resource(format, "sources", "source", RecordRows.sources(), List.of()),
						resource(format, "facts", "fact", RecordRows.facts(),
								List.of(key("subject", "entities", "entity"))),
						resource(format, "claims", "claim", RecordRows.claims((claim) -> ""),
								List.of(key("fact", "facts", "fact"), key("source", "sources", "source")))));
		return description;
	}

	private static Map<String, Object> key(String field, String resource, String of) {
		return Map.of("fields", field, "reference", Map.of("resource", resource, "fields", of));
	}

	private static Map<String, Object> field(String name, String type, String about) {
		Map<String, Object> field = new LinkedHashMap<>();
		field.put("name", name);
		field.put("type", type);
		field.put("description", about);
		return field;
	}

	private static String type(Column.Type type) {
		return switch (type) {
			case TEXT, LIST, DATE -> "string";
			case WHOLE -> "integer";
			case NUMBER -> "number";
			case FLAG -> "boolean";
		};
	}

	private static String type(ParquetColumn.Type type) {
		return switch (type) {
			case TEXT -> "string";
			case TEXTS -> "array";
			case WHOLE -> "integer";
			case DECIMAL -> "number";
			case DATE -> "date";
			case FLAG -> "boolean";
		};
	}

	private static Map<String, Object> resource(RowFormat format, String name, Object key,
			List<? extends Column<?>> columns, List<Map<String, Object>> foreign) {
		List<Map<String, Object>> fields = new ArrayList<>();
		for (Column<?> column : columns) {
			if (format == RowFormat.PARQUET) {
				ParquetRows.columns(column)
					.forEach((one) -> fields.add(field(one.name(), type(one.type()), column.about())));
			}
			else {
				fields.add(field(column.name(), type(column.type()), column.about()));
			}
		}
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("fields", fields);
		schema.put("primaryKey", key);
		if (!foreign.isEmpty()) {
			schema.put("foreignKeys", foreign);
		}
		Map<String, Object> resource = new LinkedHashMap<>();
		resource.put("profile", "tabular-data-resource");
		resource.put("name", name);
		resource.put("path", name + "." + ending(format));
		resource.put("format", ending(format));
		resource.put("mediatype", (format == RowFormat.CSV) ? "text/csv" : "application/vnd.apache.parquet");
		resource.put("encoding", "utf-8");
		resource.put("schema", schema);
		return resource;
	}

}
