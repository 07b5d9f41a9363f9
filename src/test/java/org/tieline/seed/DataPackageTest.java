package org.tieline.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.tieline.intake.Draft;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The description of the tables tells what is in them, and what the loader asks. */
class DataPackageTest {

	private static final Path FILE = ShippedRecord.FOLDER.resolve("datapackage.json");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** Rewrites what the loader knows better; titles and descriptions stay. */
	@BeforeAll
	static void update() throws IOException {
		if (Boolean.getBoolean("tieline.update")) {
			DefaultPrettyPrinter lines = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"))
				.withArrayIndenter(new DefaultIndenter("  ", "\n"));
			Files.writeString(FILE, JSON.writer().with(lines).writeValueAsString(expected()) + "\n");
		}
	}

	private static JsonNode shipped() {
		return JSON.readTree(FILE);
	}

	private static JsonNode expected() {
		return new DataPackage(ShippedRecord.KINDS, ShippedRecord.FILES, shipped()).describe();
	}

	static Stream<JsonNode> resources() {
		return shipped().path("resources").valueStream();
	}

	@Test
	void everyTableIsDescribed() {
		assertThat(resources().map((resource) -> resource.path("path").asString()))
			.containsExactlyInAnyOrderElementsOf(ShippedRecord.FILES.texts().keySet());
	}

	@Test
	void itSaysWhatTheKindsOfFactSay() {
		assertThat(shipped())
			.as("%s is stale; run mvn test -Dtest=DataPackageTest -Dtieline.update=true and read what changed", FILE)
			.isEqualTo(expected());
	}

	@Test
	void itNamesItsLicenceAndWhereTheDataComesFrom() {
		assertThat(shipped().path("licenses").path(0).path("name").asString()).isEqualTo("GPL-3.0-or-later");
		assertThat(shipped().path("title").asString()).isNotBlank();
		assertThat(shipped().path("description").asString()).isNotBlank();
		assertThat(shipped().path("sources").valueStream()).isNotEmpty()
			.allSatisfy((source) -> assertThat(source.path("title").asString()).isNotBlank());
	}

	@ParameterizedTest
	@MethodSource("resources")
	void theColumnsAreThoseOfTheFileInItsOrder(JsonNode resource) {
		String file = resource.path("path").asString();
		List<String> names = names(resource);

		assertThat(names)
			.containsExactly(ShippedRecord.FILES.texts().get(file).lines().findFirst().orElseThrow().split(","));
		assertThat(names).containsExactlyInAnyOrderElementsOf(columns(file));
	}

	@ParameterizedTest
	@MethodSource("resources")
	void everyTableAndColumnIsExplained(JsonNode resource) {
		assertThat(resource.path("title").asString()).isNotBlank();
		assertThat(resource.path("description").asString()).isNotBlank();
		assertThat(resource.path("schema").path("fields").valueStream())
			.allSatisfy((field) -> assertThat(field.path("description").asString()).as(field.toString()).isNotBlank());
	}

	@ParameterizedTest
	@MethodSource("resources")
	void everyCellKeepsItsConstraints(JsonNode resource) {
		List<Draft> rows = rows(resource);
		resource.path("schema").path("fields").forEach((field) -> {
			String name = field.path("name").asString();
			JsonNode constraints = field.path("constraints");
			Set<String> words = words(field);
			assertThat(rows).as(name).allSatisfy((row) -> {
				String cell = row.get(name);
				if (cell == null) {
					assertThat(constraints.path("required").asBoolean(false))
						.as("%s:%s is blank", row.place().document(), row.place().line())
						.isFalse();
					return;
				}
				assertThat(words.isEmpty() || words.contains(cell))
					.as("%s:%s %s", row.place().document(), row.place().line(), cell)
					.isTrue();
				if (constraints.has("pattern")) {
					assertThat(cell).as("%s:%s", row.place().document(), row.place().line())
						.matches(constraints.path("pattern").asString());
				}
			});
		});
	}

	@ParameterizedTest
	@MethodSource("resources")
	void thePrimaryKeyIsUnique(JsonNode resource) {
		String key = resource.path("schema").path("primaryKey").asString();

		assertThat(rows(resource).stream().map((row) -> row.get(key))).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@MethodSource("resources")
	void everyForeignKeyLeadsToARow(JsonNode resource) {
		resource.path("schema").path("foreignKeys").forEach((key) -> {
			String column = key.path("fields").asString();
			String table = key.path("reference").path("resource").asString();
			JsonNode referenced = table.isEmpty() ? resource : resource(table);
			Set<String> ids = new HashSet<>();
			rows(referenced).forEach((row) -> ids.add(row.getOr("id", "")));
			assertThat(rows(resource)).as(column)
				.allSatisfy((row) -> assertThat(row.get(column) == null || ids.contains(row.get(column)))
					.as("%s:%s %s %s", row.place().document(), row.place().line(), column, row.get(column))
					.isTrue());
		});
	}

	private static JsonNode resource(String name) {
		return resources().filter((one) -> one.path("name").asString().equals(name)).findFirst().orElseThrow();
	}

	private static List<String> names(JsonNode resource) {
		return resource.path("schema")
			.path("fields")
			.valueStream()
			.map((field) -> field.path("name").asString())
			.toList();
	}

	private static List<Draft> rows(JsonNode resource) {
		return ShippedRecord.rows(resource.path("path").asString(), new LinkedHashSet<>(names(resource)));
	}

	private static Set<String> words(JsonNode field) {
		Set<String> words = new HashSet<>();
		for (String list : List.of("trueValues", "falseValues")) {
			field.path(list).forEach((word) -> words.add(word.asString()));
		}
		field.path("constraints").path("enum").forEach((word) -> words.add(word.asString()));
		return words;
	}

	/** The columns that the loader asks of a table. */
	private static Collection<String> columns(String file) {
		Set<String> ofThings = Stream
			.of(EntityTables.columns(), ListTables.columns(), Map.of(IdentifierTable.FILE, IdentifierTable.columns()))
			.map((columns) -> columns.get(file))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		return (ofThings != null) ? ofThings
				: ShippedRecord.KINDS.all()
					.stream()
					.filter((kind) -> kind.table().equals(file))
					.map(FactTables::columns)
					.findFirst()
					.orElseThrow();
	}

}
