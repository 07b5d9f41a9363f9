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
 * @param inPassing whether a record about something else names it, as a row of a list
 * names its authority; such a thing may come again and again
 * @param forClaims whether it is there for claims only, as the authority of a
 * restriction; without one it is not kept
 */
public record Thing(String id, EntityKind kind, String name, List<String> aliases, @Nullable String country,
		List<String> identifiers, long line, Map<String, String> links, boolean inPassing, boolean forClaims) {

	/** A thing without links. */
	public Thing(String id, EntityKind kind, String name, List<String> aliases, @Nullable String country,
			List<String> identifiers, long line) {
		this(id, kind, name, aliases, country, identifiers, line, Map.of(), false, false);
	}

	public Thing {
		aliases = List.copyOf(aliases);
		identifiers = List.copyOf(identifiers);
		links = Map.copyOf(links);
	}

	/** A thing with links. */
	public Thing(String id, EntityKind kind, String name, List<String> aliases, @Nullable String country,
			List<String> identifiers, long line, Map<String, String> links) {
		this(id, kind, name, aliases, country, identifiers, line, links, false, false);
	}

	/** The same thing, named by a record about something else. */
	Thing named() {
		return new Thing(this.id, this.kind, this.name, this.aliases, this.country, this.identifiers, this.line,
				this.links, true, false);
	}

	/** The same thing, named by a record, and kept only if a claim names it. */
	Thing namedForClaims() {
		return new Thing(this.id, this.kind, this.name, this.aliases, this.country, this.identifiers, this.line,
				this.links, true, true);
	}

}
