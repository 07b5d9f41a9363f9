package org.tieline.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.tieline.intake.Draft;
import org.tieline.intake.DraftReader;
import org.tieline.intake.IntakeErrors;
import org.tieline.listing.ListedName;
import org.tieline.seed.ListEditions.Edition;
import org.tieline.value.PartialDate;

/** The rows of whole lists: the organizations as the lists name them. */
final class ListRows {

	private final ListEditions editions;

	private final IntakeErrors errors;

	private final Map<String, ListedName> rows = new LinkedHashMap<>();

	private final Map<String, List<ListedName>> byEdition = new LinkedHashMap<>();

	private final Map<String, PartialDate> added = new HashMap<>();

	ListRows(ListEditions editions, IntakeErrors errors) {
		this.editions = editions;
		this.errors = errors;
	}

	/** The row with an id; null: there is none. */
	@Nullable ListedName row(@Nullable String id) {
		return (id != null) ? this.rows.get(id) : null;
	}

	/** The rows of an edition. */
	List<ListedName> of(String edition) {
		return this.byEdition.getOrDefault(edition, List.of());
	}

	Collection<ListedName> all() {
		return this.rows.values();
	}

	/** The number of a row within its edition, from 1. */
	int number(ListedName row) {
		return of(row.edition()).indexOf(row) + 1;
	}

	/** The date that the list gives for the entry; null: none. */
	@Nullable PartialDate added(ListedName row) {
		return this.added.get(row.row());
	}

	void read(Draft row) {
		DraftReader cells = new DraftReader(row, this.errors);
		String id = cells.slug("id");
		String name = cells.required("name");
		String edition = cells.required("edition");
		Edition of = this.editions.edition(edition);
		if (edition != null && of == null) {
			cells.fault("no list '" + edition + "'; add it to " + ListTables.LISTS + ", or correct the id");
		}
		PartialDate added = cells.date("added");
		PartialDate removed = cells.date("removed");
		if (of != null && added != null && added.firstDay().isAfter(of.complete())) {
			cells.fault("added: " + added + " is later than " + of.complete()
					+ ", the day of the list; a list does not name who was added later");
		}
		if (of != null && removed != null && !removed.lastDay().isAfter(of.complete())) {
			cells.fault("removed: " + removed + " is not later than " + of.complete()
					+ ", the day of the list; a list does not name who was removed before");
		}
		if (!cells.right() || id == null || name == null || edition == null) {
			return;
		}
		ListedName listed = new ListedName(id, edition, name, row.list("aliases"));
		if (this.rows.putIfAbsent(id, listed) != null) {
			cells.fault("there already is a row '" + id + "'; keep one, or give this one another id");
			return;
		}
		if (added != null) {
			this.added.put(id, added);
		}
		this.byEdition.computeIfAbsent(edition, (key) -> new ArrayList<>()).add(listed);
	}

}
