package org.tieline.news;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.cite.Since;

/**
 * One thing of the record that is new, changed or gone.
 *
 * @param sort what it is
 * @param change what became of it
 * @param id its id
 * @param title it in words: the name of an entity, the sentence of a fact, the note of a
 * claim or else its fact, the title of a source; of what is gone as it was
 * @param then the status of a fact or the stance of a claim before; null: it is new, or
 * has none
 * @param now the same now; null: it is gone, or has none
 * @param differences each difference in words; empty: it is new or gone
 * @param about the ids of the entities that it is about
 */
public record RecordChange(Sort sort, Type change, String id, String title, @Nullable String then, @Nullable String now,
		List<Since.Change> differences, Set<String> about) {

	public RecordChange {
		differences = List.copyOf(differences);
		about = Set.copyOf(about);
	}

	/** The sorts, in the order of lists. */
	public enum Sort {

		ENTITY, SOURCE, FACT, CLAIM

	}

	/** What became of a thing, in the order of lists. */
	public enum Type {

		NEW, CHANGED, GONE

	}

}
