package org.tieline.listing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tieline.claim.Entity;

/**
 * A name on a whole list that is the name of an entity, or is like it.
 *
 * @param list the id of the measure that is the list
 * @param edition the id of the edition of the list
 * @param standing whether it is the same organization
 * @param name the name as the list gives it
 * @param reason what speaks for it or against it, one or more sentences
 */
public record ListMatch(String list, String edition, Standing standing, String name, String reason) {

	/** The detail of an entity that holds its matches. */
	public static final String DETAIL = "list_matches";

	private static final int PARTS = 5;

	/** Whether a name on a list and an entity are one organization. */
	public enum Standing {

		/** The list names the entity. */
		SAME,

		/** It may name the entity: that is not decided. */
		POSSIBLY_SAME,

		/** It names somebody else. */
		ANOTHER

	}

	/** The matches of an entity: what is the same first; empty: there are none. */
	public static List<ListMatch> of(Entity entity) {
		String text = entity.details().get(DETAIL);
		return (text == null) ? List.of()
				: text.lines()
					.map(ListMatch::parse)
					.sorted(Comparator.comparing(ListMatch::standing).thenComparing(ListMatch::edition))
					.toList();
	}

	/** Matches as the detail of their entity. */
	public static String detail(List<ListMatch> matches) {
		return matches.stream().map(ListMatch::line).collect(Collectors.joining("\n"));
	}

	private String line() {
		return Stream.of(this.list, this.edition, this.standing.name(), this.name, this.reason)
			.map((part) -> part.replaceAll("\\s+", " "))
			.collect(Collectors.joining("\t"));
	}

	private static ListMatch parse(String line) {
		String[] parts = line.split("\t", PARTS);
		return new ListMatch(parts[0], parts[1], Standing.valueOf(parts[2]), parts[3], parts[4]);
	}

}
