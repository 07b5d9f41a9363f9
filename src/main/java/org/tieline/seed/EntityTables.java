package org.tieline.seed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.CountryIds;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Identifier;
import org.tieline.claim.Source;
import org.tieline.claim.SourceKind;
import org.tieline.intake.Draft;
import org.tieline.intake.DraftReader;
import org.tieline.intake.DraftedThings;
import org.tieline.intake.IntakeErrors;
import org.tieline.intake.ParsedRecord.Link;
import org.tieline.intake.ParsedRecord.LinkedEntity;
import org.tieline.intake.Place;
import org.tieline.value.PartialDate;

/**
 * Reads the tables of things: sources, entities, products, markets and measures. The
 * values of a row are checked when it is read. Its references are checked when all rows
 * are read.
 */
public final class EntityTables {

	/**
	 * A table of entities: its file, columns, the kind of all its rows, and its links.
	 */
	private record Table(String file, String columns, @Nullable EntityKind kind, Map<String, String> links,
			List<String> details) {
	}

	private static final List<Table> TABLES = List.of(
			new Table("entities.csv", "id,kind,name,aliases,country,covers,identifiers,unnamed,note", null,
					Map.of("country", "IN_COUNTRY"), List.of("covers", "note")),
			new Table("products.csv", "id,name,aliases,broader,use,catch_all,identifiers,note", EntityKind.PRODUCT,
					Map.of("broader", "BROADER"), List.of(UsesOfProducts.CATCH_ALL, "note")),
			new Table("markets.csv", "id,name,aliases,product,geography,metric,note", EntityKind.MARKET,
					Map.of("product", "OF_PRODUCT", "geography", "OF_AREA"), List.of("metric", "note")),
			new Table("measures.csv", "id,name,aliases,authority,under,country,identifiers,note", EntityKind.MEASURE,
					Map.of("authority", "MADE_BY", "under", "UNDER", "country", "IN_COUNTRY"), List.of("note")));

	private static final String SOURCE_COLUMNS = "id,title,publisher,author,published_on,url,kind,republished_from,note";

	/** Without these no claim can be read; any other table that is missing is empty. */
	private static final Set<String> NEEDED = Set.of("sources.csv", "entities.csv");

	private final SeedFiles files;

	private final IntakeErrors errors;

	private final DraftedThings things = new DraftedThings();

	EntityTables(SeedFiles files, IntakeErrors errors) {
		this.files = files;
		this.errors = errors;
	}

	static List<String> fileNames() {
		return List.copyOf(columns().keySet());
	}

	/** The table of the entities of a kind. */
	static String file(EntityKind kind) {
		return TABLES.stream()
			.filter((table) -> table.kind() == kind)
			.findFirst()
			.map(Table::file)
			.orElse("entities.csv");
	}

	/** The columns of each table. */
	public static Map<String, Set<String>> columns() {
		Map<String, Set<String>> columns = new LinkedHashMap<>();
		columns.put("sources.csv", names(SOURCE_COLUMNS));
		TABLES.forEach((table) -> columns.put(table.file(), names(table.columns())));
		return columns;
	}

	private static Set<String> names(String columns) {
		return new LinkedHashSet<>(Arrays.asList(columns.split(",")));
	}

	void read() {
		SameThings same = SameThings.read(this.files, this.errors);
		rows("sources.csv", SOURCE_COLUMNS).forEach(this::readSource);
		TABLES.forEach((table) -> {
			List<Draft> rows = rows(table.file(), table.columns());
			UsesOfProducts uses = new UsesOfProducts((table.kind() == EntityKind.PRODUCT) ? rows : List.of());
			rows.stream().filter((row) -> !isThere(row)).forEach((row) -> readEntity(table, row, uses));
		});
		same.apply(this.things);
		this.things.check(this.errors);
	}

	/** What the tables hold, once they are read. */
	DraftedThings things() {
		return this.things;
	}

	private List<Draft> rows(String file, String columns) {
		if (NEEDED.contains(file) && !this.files.texts().containsKey(file)) {
			this.errors.add(new Place(file, 1), "is missing; add it with the header " + columns);
		}
		List<Draft> rows = new ArrayList<>();
		this.files.all(file)
			.forEach((name, text) -> rows.addAll(SeedTable.read(name, text, names(columns), this.errors)));
		rows.addAll(this.files.written().of(file));
		return rows;
	}

	/** Whether a dataset brings a country that is there already. */
	private boolean isThere(Draft row) {
		return SeedFiles.isOfDataset(row.place().document()) && EntityKind.COUNTRY.name().equals(row.get("kind"))
				&& this.things.entity(row.getOr("id", "")) != null;
	}

	/**
	 * Hands on the entities that a dataset's own tables hold, one after the other. What
	 * is wrong with a row is passed over: the check of the tables names it.
	 * @param folder the folder of the dataset
	 */
	public static void each(Path folder, Consumer<Entity> entities) {
		for (Table table : TABLES) {
			Path file = folder.resolve(table.file());
			if (Files.exists(file)) {
				SeedTable.each(table.file(), file, names(table.columns()), SeedFiles.errors(), (row) -> {
					Entity entity = entity(table, row, new UsesOfProducts(List.of()), SeedFiles.errors());
					if (entity != null) {
						entities.accept(entity);
					}
				});
			}
		}
	}

	private void readSource(Draft row) {
		DraftReader cells = new DraftReader(row, this.errors);
		String id = cells.slug("id");
		String title = cells.required("title");
		SourceKind kind = cells.word("kind", SourceKind.class);
		PartialDate publishedOn = cells.date("published_on");
		if (id == null || title == null || kind == null) {
			return;
		}
		Source source = new Source(id, title, row.get("publisher"), row.get("author"), publishedOn, row.get("url"),
				kind, row.get("republished_from"), row.get("note"), SeedFiles.dataset(row.place().document()));
		if (this.things.add(source, row) != null) {
			cells.fault("there already is a source '" + id + "'; keep one row, or give this one another id");
		}
	}

	private void readEntity(Table table, Draft row, UsesOfProducts uses) {
		Entity entity = entity(table, row, uses, this.errors);
		Draft same = (entity != null) ? this.things.add(new LinkedEntity(entity, links(table, row)), row) : null;
		if (entity != null && same != null) {
			this.errors.add(row, "there already is '" + entity.id() + "' (" + same.place()
					+ "); keep one row, or give this one another id");
		}
	}

	private static @Nullable Entity entity(Table table, Draft row, UsesOfProducts uses, IntakeErrors errors) {
		DraftReader cells = new DraftReader(row, errors);
		String id = cells.slug("id");
		String name = cells.required("name");
		EntityKind kind = (table.kind() != null) ? table.kind() : cells.word("kind", EntityKind.class);
		if (id == null || name == null || kind == null || isMisplaced(table, kind, cells)) {
			return null;
		}
		if (kind == EntityKind.COUNTRY && !CountryIds.isOne(id)) {
			cells.fault("'" + id + "' is not a country; its id is its lower-case ISO 3166-1 alpha-2 code");
		}
		checkCovers(kind, row, cells);
		UsesOfProducts.check(row, errors);
		return new Entity(id, kind, name, row.list("aliases"), identifiers(cells, row), row.get("country"),
				cells.flag("unnamed"), details(table, row, uses), Map.of());
	}

	/**
	 * Only a group may have an extent, such as all companies of its country.
	 */
	private static void checkCovers(EntityKind kind, Draft row, DraftReader cells) {
		String covers = row.get("covers");
		if (covers != null && !covers.equals("COUNTRY")) {
			cells.fault("'covers' is '" + covers + "'; write COUNTRY, or leave it empty");
		}
		else if (covers != null && (kind != EntityKind.GROUP || row.get("country") == null)) {
			cells.fault("'covers' is for a GROUP with a country: all its suppliers together; leave it empty");
		}
	}

	/** Whether a table of its own has the columns that such a thing needs. */
	private static boolean isMisplaced(Table table, EntityKind kind, DraftReader cells) {
		for (Table own : TABLES) {
			if (own != table && own.kind() == kind) {
				cells.fault("a " + kind + " belongs in " + own.file() + "; move the row there");
				return true;
			}
		}
		return false;
	}

	private static Map<String, String> details(Table table, Draft row, UsesOfProducts uses) {
		Map<String, String> details = new HashMap<>();
		String use = uses.of(row);
		if (use != null) {
			details.put(UsesOfProducts.USE, use);
		}
		for (String column : table.details()) {
			String value = row.get(column);
			if (value != null) {
				details.put(column, value);
			}
		}
		return details;
	}

	private static List<Link> links(Table table, Draft row) {
		List<Link> links = new ArrayList<>();
		table.links().forEach((column, type) -> {
			String to = row.get(column);
			if (to != null) {
				links.add(new Link(type, to));
			}
		});
		return links;
	}

	private static List<Identifier> identifiers(DraftReader cells, Draft row) {
		List<Identifier> identifiers = new ArrayList<>();
		for (String text : row.list("identifiers")) {
			cells.attempt(() -> identifiers.add(Identifier.parse(text)));
		}
		return identifiers;
	}

}
