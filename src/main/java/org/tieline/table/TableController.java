package org.tieline.table;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import org.tieline.record.RecordAccess;

/** Checks of tables. */
@Controller
class TableController {

	private final Tables tables;

	TableController(Tables tables) {
		this.tables = tables;
	}

	@QueryMapping
	CheckedTable checkTable(@Argument String csv, @Argument @Nullable String kind, RecordAccess access) {
		return this.tables.check(csv, kind, access.lens());
	}

}
