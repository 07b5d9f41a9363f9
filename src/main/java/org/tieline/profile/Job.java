package org.tieline.profile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.tieline.page.PageLens;

/**
 * A question about an entity that another page answers.
 *
 * @param label in words
 * @param address of that page under the lens
 */
record Job(String label, String address) {

	/**
	 * The questions about an entity.
	 * @param kind the code of its kind
	 */
	static List<Job> of(String kind, String id, PageLens lens) {
		String at = URLEncoder.encode(id, StandardCharsets.UTF_8);
		Job paths = new Job("Paths from here", lens.at("/paths?from=" + at));
		return switch (kind) {
			case "COMPANY" ->
				List.of(paths, exposure(at, lens), new Job("Cut it as a supplier", lens.at("/cut?suppliers=" + at)),
						new Job("Cut it as a customer", lens.at("/cut?customers=" + at)));
			case "COUNTRY", "ALLIANCE" -> List.of(paths, exposure(at, lens));
			case "GOVERNMENT" -> List.of(paths, new Job("Who is exposed to it", lens.at("/exposure?to=" + at)));
			default -> List.of(paths);
		};
	}

	private static Job exposure(String id, PageLens lens) {
		return new Job("Exposure to a state", lens.at("/exposure?of=" + id));
	}

}
