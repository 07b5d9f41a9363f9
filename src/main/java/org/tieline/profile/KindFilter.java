package org.tieline.profile;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The kind of facts that an address asks for.
 *
 * @param kind its code; null: all kinds
 * @param notices what could not be read
 */
record KindFilter(@Nullable String kind, List<String> notices) {

	KindFilter {
		notices = List.copyOf(notices);
	}

	/**
	 * The filter of a parameter. An unknown kind is left out, and a notice says so.
	 * @param text the parameter; null: all kinds
	 * @param known the codes of all kinds
	 */
	static KindFilter of(@Nullable String text, Set<String> known) {
		if (text == null) {
			return new KindFilter(null, List.of());
		}
		if (known.contains(text)) {
			return new KindFilter(text, List.of());
		}
		return new KindFilter(null, List.of("The address asks for facts of kind '" + text
				+ "', which there is none of. Facts of all kinds are shown. Choose one of the kinds below."));
	}

	/** The kinds as a variable of a query; null: all. */
	@Nullable List<String> kinds() {
		return (this.kind != null) ? List.of(this.kind) : null;
	}

}
