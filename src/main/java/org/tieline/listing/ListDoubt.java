package org.tieline.listing;

import java.util.List;
import java.util.stream.Collectors;

import org.tieline.claim.Entity;

/**
 * A name on a whole list that may be the name of an entity: whether it is, is not
 * decided.
 *
 * @param edition the id of the edition of the list
 * @param why what speaks for it and what leaves it open, one or more sentences
 */
public record ListDoubt(String edition, String why) {

	/** The detail of an entity that holds its doubts. */
	public static final String DETAIL = "list_doubts";

	/** The detail of an entity that holds the ids of the editions that name it. */
	public static final String NAMED = "on_lists";

	/** Whether an edition of a list names an entity for certain. */
	public static boolean isNamed(Entity entity, String edition) {
		String text = entity.details().get(NAMED);
		return text != null && List.of(text.split(" ")).contains(edition);
	}

	/** The doubts of an entity; empty: there are none. */
	public static List<ListDoubt> of(Entity entity) {
		String text = entity.details().get(DETAIL);
		return (text != null) ? text.lines().map(ListDoubt::parse).toList() : List.of();
	}

	/** Doubts as the detail of their entity. */
	public static String detail(List<ListDoubt> doubts) {
		return doubts.stream().map((one) -> one.edition + "\t" + one.why).collect(Collectors.joining("\n"));
	}

	private static ListDoubt parse(String line) {
		int tab = line.indexOf('\t');
		return new ListDoubt(line.substring(0, tab), line.substring(tab + 1));
	}

}
