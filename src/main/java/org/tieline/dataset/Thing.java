package org.tieline.dataset;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;

/**
 * An entity as a file names it.
 *
 * @param id its id in the file, in any letters
 * @param kind the kind of entity
 * @param name the first of its names
 * @param aliases other names
 * @param country ISO 3166-1 alpha-2 code of its country; null: not given, or several
 * @param identifiers names in registers, as {@code scheme:value}
 * @param line where it stands in the file, from 1
 * @param links ids of other things in the file, by the column of the table that names
 * them: the {@code product} of a market
 */
public record Thing(String id, EntityKind kind, String name, List<String> aliases, @Nullable String country,
		List<String> identifiers, long line, Map<String, String> links) {

	/** A thing without links. */
	public Thing(String id, EntityKind kind, String name, List<String> aliases, @Nullable String country,
			List<String> identifiers, long line) {
		this(id, kind, name, aliases, country, identifiers, line, Map.of());
	}

	public Thing {
		aliases = List.copyOf(aliases);
		identifiers = List.copyOf(identifiers);
		links = Map.copyOf(links);
	}

}
