package org.tieline.dataset;

import java.util.HashMap;
import java.util.Map;

/**
 * A stake with a percentage and dates is two statements: that it was held then, and how
 * large it was. The period of a number alone neither starts nor ends a stake.
 */
final class Stakes {

	private Stakes() {
	}

	static void said(Target target, Said said) {
		Map<String, String> held = new HashMap<>(said.values());
		boolean dated = held.containsKey("from") || held.containsKey("to") || held.containsKey("as_of");
		if (dated && held.remove("aspect") != null) {
			held.remove("value");
			held.remove("unit");
			target.said(new Said(said.kind(), said.parts(), held, said.locator(), said.line()));
		}
		target.said(said);
	}

}
