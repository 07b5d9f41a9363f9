package org.tieline.seed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.CheckDigits;
import org.tieline.claim.Entity;
import org.tieline.claim.Identifier;
import org.tieline.intake.Draft;
import org.tieline.intake.DraftReader;
import org.tieline.intake.DraftedThings;
import org.tieline.intake.IntakeErrors;
import org.tieline.intake.ParsedRecord.LinkedEntity;

/**
 * Reads {@code identifiers.csv}: identifiers of entities in registers, and the names that
 * the registers give, each with the source that shows it. They become identifiers and
 * aliases of their entity.
 */
final class IdentifierTable {

	static final String FILE = "identifiers.csv";

	private static final String COLUMNS = "id,entity,identifier,name,source,note";

	private final SeedFiles files;

	private final IntakeErrors errors;

	private final DraftedThings things;

	/** The entity that has an identifier already. */
	private final Map<String, String> owners = new HashMap<>();

	IdentifierTable(SeedFiles files, IntakeErrors errors, DraftedThings things) {
		this.files = files;
		this.errors = errors;
		this.things = things;
	}

	/** The columns of the table. */
	static Set<String> columns() {
		return new LinkedHashSet<>(Arrays.asList(COLUMNS.split(",")));
	}

	void read() {
		this.things.entities()
			.values()
			.stream()
			.map(LinkedEntity::entity)
			.forEach((entity) -> entity.identifiers()
				.forEach((one) -> this.owners.putIfAbsent(one.toString(), entity.id())));
		String text = this.files.texts().get(FILE);
		if (text != null) {
			SeedTable.read(FILE, text, columns(), this.errors).forEach(this::read);
		}
	}

	private void read(Draft row) {
		DraftReader cells = new DraftReader(row, this.errors);
		cells.slug("id");
		String id = cells.required("entity");
		Entity entity = (id != null) ? this.things.entity(id) : null;
		if (id != null && entity == null) {
			cells.fault("no entity '" + id + "'; add it to entities.csv, or correct the id");
		}
		String source = cells.required("source");
		if (source != null && !this.things.sources().containsKey(source)) {
			cells.fault("no source '" + source + "'; add it to sources.csv");
		}
		Identifier identifier = identifier(cells, row);
		String name = row.get("name");
		if (identifier == null && name == null) {
			cells.fault("neither 'identifier' nor 'name' is filled in; fill in what the register says");
		}
		String owner = (identifier != null) ? this.owners.get(identifier.toString()) : null;
		if (owner != null) {
			cells.fault("'" + identifier + "' is an identifier of '" + owner
					+ "' already; an identifier names one thing: keep one of them");
		}
		if (cells.right() && entity != null) {
			add(entity, identifier, name);
		}
	}

	private static @Nullable Identifier identifier(DraftReader cells, Draft row) {
		String text = row.get("identifier");
		if (text == null) {
			return null;
		}
		Identifier[] read = new Identifier[1];
		cells.attempt(() -> read[0] = Identifier.parse(text));
		String wrong = (read[0] != null) ? CheckDigits.fault(read[0]) : null;
		if (wrong != null) {
			cells.fault("identifier: " + wrong);
		}
		return read[0];
	}

	private void add(Entity entity, @Nullable Identifier identifier, @Nullable String name) {
		List<String> names = (name != null && !name.equals(entity.name()) && !entity.aliases().contains(name))
				? List.of(name) : List.of();
		if (identifier != null) {
			this.owners.put(identifier.toString(), entity.id());
		}
		this.things.name(entity.id(), names, (identifier != null) ? List.of(identifier) : List.of());
	}

}
