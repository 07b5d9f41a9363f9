package org.tieline.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.tieline.value.PartialDate;

/**
 * A stake with a percentage and dates is two statements: that it was held then, and how
 * large it was. Start and end are those of the holding. The size is of the day on which
 * the stake was seen; without such a day it is of the time of the stake. The period of a
 * number alone neither starts nor ends a stake.
 */
final class Stakes {

	private Stakes() {
	}

	static void said(Target target, Said said) {
		Map<String, String> held = new HashMap<>(said.values());
		boolean dated = held.containsKey("from") || held.containsKey("to") || held.containsKey("as_of");
		if (!dated || !held.containsKey("aspect")) {
			target.said(said);
			return;
		}
		Map<String, String> size = new HashMap<>(held);
		held.keySet().removeAll(List.of("aspect", "value", "unit"));
		target.said(new Said(said.kind(), said.parts(), held, said.locator(), said.line()));
		size.keySet().removeAll(isSeenWhileHeld(size) ? List.of("from", "to") : List.of("as_of"));
		target.said(new Said(said.kind(), said.parts(), size, said.locator(), said.line()));
	}

	private static boolean isSeenWhileHeld(Map<String, String> stake) {
		PartialDate seen = date(stake.get("as_of"));
		PartialDate start = date(stake.get("from"));
		PartialDate end = date(stake.get("to"));
		return seen != null && (start == null || !seen.isWhollyBefore(start))
				&& (end == null || seen.isWhollyBefore(end) || (seen.refines(end) && !seen.equals(end)));
	}

	private static @Nullable PartialDate date(@Nullable String text) {
		return (text != null) ? PartialDate.parse(text) : null;
	}

}
