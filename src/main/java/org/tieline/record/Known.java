package org.tieline.record;

import java.util.List;

/**
 * Something on record that an argument can name.
 *
 * @param id how it is named
 * @param names its other names; a source's title
 */
public record Known(String id, List<String> names) {

	public Known {
		names = List.copyOf(names);
	}

}
