package org.tieline.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import tools.jackson.databind.json.JsonMapper;

import org.tieline.claim.Entity;
import org.tieline.claim.Source;
import org.tieline.evidence.FactView;
import org.tieline.rows.RecordRows.SeenClaim;

/**
 * A Frictionless data package (https://specs.frictionlessdata.io): four tables and their
 * description. Every claim names its fact and source, every row its keys.
 */
public final class RecordPackage {

	private static final JsonMapper JSON = new JsonMapper();

	private RecordPackage() {
	}

	/**
	 * The rows of the four tables.
	 *
	 * @param facts asked twice: for facts and for their claims
	 */
	public record Tables(Stream<Entity> entities, Stream<Source> sources, Supplier<Stream<FactView>> facts) {
	}

	/**
	 * Writes the package.
	 * @param version id of the data
	 * @param licence its name and its address
	 * @param about what is said of the file, in one line
	 * @param out where the archive is written; it stays open
	 */
	public static void write(Tables tables, String version, Map.Entry<String, String> licence, String about,
			OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out);
		zip.putNextEntry(new ZipEntry("datapackage.json"));
		zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(description(version, licence, about)));
		table(zip, "entities", RecordRows.entities(), tables.entities());
		table(zip, "sources", RecordRows.sources(), tables.sources());
		table(zip, "facts", RecordRows.facts(), tables.facts().get());
		table(zip, "claims", RecordRows.claims(), tables.facts().get().flatMap(SeenClaim::of));
		zip.closeEntry();
		zip.finish();
	}

	private static <T> void table(ZipOutputStream zip, String name, List<Column<T>> columns, Stream<T> rows)
			throws IOException {
		zip.putNextEntry(new ZipEntry(name + ".csv"));
		try (rows; RowWriter table = RowWriter.of(RowFormat.CSV, columns, Map.of(), zip)) {
			for (Iterator<T> each = rows.iterator(); each.hasNext();) {
				table.row(columns, each.next());
			}
		}
	}

	private static Map<String, Object> description(String version, Map.Entry<String, String> licence, String about) {
		Map<String, Object> description = new LinkedHashMap<>();
		description.put("profile", "tabular-data-package");
		description.put("name", "tieline");
		description.put("title", "Tieline: sourced claims about telecom vendors");
		description.put("description",
				"A blank cell means not known or not applicable, never zero and never no. " + about);
		description.put("version", version);
		description.put("licenses", List.of(Map.of("name", licence.getKey(), "path", licence.getValue())));
		description.put("resources",
				List.of(resource("entities", "entity", RecordRows.entities(), List.of()),
						resource("sources", "source", RecordRows.sources(), List.of()),
						resource("facts", "fact", RecordRows.facts(), List.of(key("subject", "entities", "entity"))),
						resource("claims", "claim", RecordRows.claims(),
								List.of(key("fact", "facts", "fact"), key("source", "sources", "source")))));
		return description;
	}

	private static Map<String, Object> key(String field, String resource, String of) {
		return Map.of("fields", field, "reference", Map.of("resource", resource, "fields", of));
	}

	private static Map<String, Object> resource(String name, String key, List<? extends Column<?>> columns,
			List<Map<String, Object>> foreign) {
		List<Map<String, Object>> fields = new ArrayList<>();
		for (Column<?> column : columns) {
			Map<String, Object> field = new LinkedHashMap<>();
			field.put("name", column.name());
			field.put("type", switch (column.type()) {
				case TEXT -> "string";
				case WHOLE -> "integer";
				case NUMBER -> "number";
				case FLAG -> "boolean";
			});
			field.put("description", column.about());
			fields.add(field);
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
		resource.put("path", name + ".csv");
		resource.put("format", "csv");
		resource.put("mediatype", "text/csv");
		resource.put("encoding", "utf-8");
		resource.put("schema", schema);
		return resource;
	}

}
