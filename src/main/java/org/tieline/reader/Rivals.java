package org.tieline.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What claims of one fact say, side by side. Claims that say the same stand together, and
 * nothing is averaged. Claims that a newer one replaces, and refusals to comment, take no
 * side.
 *
 * @param says what they say, in a few words
 * @param claims the claims, in the order of the fact
 */
public record Rivals(String says, List<Map<String, @Nullable Object>> claims) {

	public Rivals {
		claims = List.copyOf(claims);
	}

	/**
	 * The sides.
	 * @param claims of one fact, as the API lists them
	 */
	static List<Rivals> of(List<Map<String, @Nullable Object>> claims) {
		Map<String, List<Map<String, @Nullable Object>>> sides = new LinkedHashMap<>();
		for (Map<String, @Nullable Object> claim : claims) {
			if (claim.get("supersededBy") == null && !"NO_COMMENT".equals(claim.get("stance"))) {
				sides.computeIfAbsent(says(claim), (key) -> new ArrayList<>()).add(claim);
			}
		}
		List<Rivals> rivals = new ArrayList<>();
		for (Map.Entry<String, List<Map<String, @Nullable Object>>> side : sides.entrySet()) {
			rivals.add(new Rivals(side.getKey(), side.getValue()));
		}
		return rivals;
	}

	private static String says(Map<String, @Nullable Object> claim) {
		Object aspect = claim.get("aspect");
		String part = (aspect != null) ? " (" + ReaderWords.plain(aspect) + ")" : "";
		String stance = Objects.toString(claim.get("stance"));
		if (claim.get("value") instanceof Map<?, ?> value) {
			String seen = (claim.get("asOf") != null) ? ", as of " + claim.get("asOf") : of(claim.get("period"));
			String number = Objects.toString(value.get("text")) + part + seen;
			return switch (stance) {
				case "DENIES" -> "Denied: " + number;
				case "ALLEGES" -> "Alleged: " + number;
				case "PLANS", "CONSIDERS" -> "Planned: " + number;
				default -> number;
			};
		}
		return switch (stance) {
			case "DENIES" -> "It is denied" + part;
			case "ALLEGES" -> "It is alleged" + part;
			case "PLANS", "CONSIDERS" -> "It is planned or considered" + part;
			default -> ended(claim.get("period"), claim.get("asOf")) ? "It ended" : "It is so" + part;
		};
	}

	private static String of(@Nullable Object period) {
		if (period instanceof Map<?, ?> map) {
			Object from = map.get("from");
			Object to = map.get("to");
			if (from != null && to != null) {
				return ", " + (from.equals(to) ? from.toString() : from + " to " + to);
			}
		}
		return "";
	}

	private static boolean ended(@Nullable Object period, @Nullable Object asOf) {
		return asOf == null && period instanceof Map<?, ?> map && map.get("to") != null;
	}

}
