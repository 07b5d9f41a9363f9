package org.tieline.listing;

import java.util.List;

/**
 * A row of a whole list: an organization as the list names it.
 *
 * @param row the id of the row
 * @param edition the id of the edition of the list
 * @param name the name as the list gives it
 * @param aliases the other names that the list gives
 */
public record ListedName(String row, String edition, String name, List<String> aliases) {

	public ListedName {
		aliases = List.copyOf(aliases);
	}

}
