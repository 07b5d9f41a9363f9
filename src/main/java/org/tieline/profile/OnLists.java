package org.tieline.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.tieline.page.Fields;

/**
 * Names on whole lists that are those of an organization, or are like them, as a page
 * shows them: what is the same, what may be, and what is another organization stand
 * apart.
 *
 * @param title a heading
 * @param meaning what it says and what it does not say, in sentences
 * @param matches the names, as the API lists them
 */
public record OnLists(String title, String meaning, List<Map<?, ?>> matches) {

	private static final List<String> STANDINGS = List.of("SAME", "POSSIBLY_SAME", "ANOTHER");

	public OnLists {
		matches = List.copyOf(matches);
	}

	/**
	 * The parts that have any names.
	 * @param matches as the API lists them; null: not asked for, or refused
	 */
	static List<OnLists> of(@Nullable Object matches) {
		List<OnLists> parts = new ArrayList<>();
		for (String standing : STANDINGS) {
			List<Map<?, ?>> some = Fields.maps(matches)
				.stream()
				.filter((match) -> standing.equals(Fields.text(match, "standing")))
				.toList();
			if (!some.isEmpty()) {
				parts.add(part(standing, some));
			}
		}
		return parts;
	}

	private static OnLists part(String standing, List<Map<?, ?>> matches) {
		return switch (standing) {
			case "SAME" -> new OnLists("Named on a list",
					"The list named it on that day. It may have been added before and removed after.", matches);
			case "POSSIBLY_SAME" -> new OnLists("Possibly the same",
					"Whether the name on the list is this organization is not decided. This is no listing of it.",
					matches);
			default -> new OnLists("Another organization with a like name",
					"The list names somebody else. These rows say nothing about this organization.", matches);
		};
	}

}
