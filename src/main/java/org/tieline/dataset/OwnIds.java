package org.tieline.dataset;

import java.util.List;

/**
 * Ids that a file gives itself. Readers name things that have no id in the file by a
 * prefix, and ids of the record too; an id of a file that looks like one of these gets a
 * prefix of its own, so that no file can speak of an entity of the record by chance.
 */
final class OwnIds {

	private static final List<String> OURS = List.of("record:", "country:", "authority:", "program:", "own:");

	private OwnIds() {
	}

	/** The id under which a thing of the file is handed on. */
	static String of(String id) {
		return OURS.stream().anyMatch(id::startsWith) ? "own:" + id : id;
	}

}
