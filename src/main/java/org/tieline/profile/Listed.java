package org.tieline.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.page.Fields;

/**
 * A fact in a list or table of a page.
 *
 * @param fact the fact, as an answer
 * @param why why it is possible but not shown to hold, in one sentence; null: it is shown
 */
record Listed(Object fact, @Nullable String why) {

	/**
	 * The facts of a connection, then those that are only possible.
	 * @param connection an answer with {@code nodes} and {@code possibleFacts}; null: it
	 * was refused, and the list is empty
	 * @param possible whether possible facts are let in
	 */
	static List<Listed> of(@Nullable Object connection, boolean possible) {
		List<Listed> listed = new ArrayList<>();
		for (Object fact : Fields.list(connection, "nodes")) {
			listed.add(new Listed(fact, null));
		}
		if (possible) {
			for (Object leftOut : Fields.list(connection, "possibleFacts")) {
				listed.add(new Listed(Objects.requireNonNull(Fields.at(leftOut, "fact")),
						Fields.required(leftOut, "why")));
			}
		}
		return listed;
	}

}
