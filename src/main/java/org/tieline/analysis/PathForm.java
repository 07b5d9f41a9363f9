package org.tieline.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.page.PageLens;

/**
 * The options of the page of paths.
 *
 * @param ties only ties of these kinds; empty: all
 * @param maxLength how many ties a path may have
 * @param directed only along the ties
 * @param avoid ids that no path may pass
 * @param through ids that every path must pass
 * @param maxDegree entities with more ties are not passed; null: all are
 * @param allowTurns whether paths that turn at a shared customer, supplier or product are
 * shown too
 * @param first how many paths are shown
 */
record PathForm(List<String> ties, int maxLength, boolean directed, List<String> avoid, List<String> through,
		@Nullable Integer maxDegree, boolean allowTurns, int first) {

	static final int LENGTH = 4;

	static final int LONGEST = 8;

	static final int FIRST = 10;

	private static final int MOST = 100;

	/** Kinds of tie at which a path can turn. */
	private static final Set<String> TURNING = Set.of("SUPPLIES", "PRODUCES", "REQUIRES");

	private static final int MOST_TIES = 100_000;

	static PathForm of(AddressReader address) {
		return new PathForm(address.words("ties", TieWords.codes()),
				Objects.requireNonNullElse(address.whole("maxLength", 1, LONGEST), LENGTH),
				address.yes("directed", false), address.list("avoid"), address.list("through"),
				address.whole("maxDegree", 1, MOST_TIES), address.yes("allowTurns", false),
				Objects.requireNonNullElse(address.whole("first", 1, MOST), FIRST));
	}

	/** The rule as a variable of the question. */
	Map<String, Object> rule() {
		Map<String, Object> rule = new LinkedHashMap<>();
		if (!this.ties.isEmpty()) {
			rule.put("ties", this.ties);
		}
		rule.put("maxLength", this.maxLength);
		rule.put("directed", this.directed);
		rule.put("allowTurns", this.allowTurns);
		if (!this.avoid.isEmpty()) {
			rule.put("avoid", this.avoid);
		}
		if (!this.through.isEmpty()) {
			rule.put("through", this.through);
		}
		if (this.maxDegree != null) {
			rule.put("maxDegree", this.maxDegree);
		}
		return rule;
	}

	/** How many paths are shown next, if there are more. */
	int more() {
		return Math.min(MOST, 2 * this.first);
	}

	/** The same question as a file, but for its format and lens. */
	PageAddress export(String from, String to) {
		PageAddress file = PageAddress.at("/export/paths").with("from", from).with("to", to);
		if (!this.ties.isEmpty()) {
			file = file.with("ties", String.join(",", this.ties));
		}
		file = file.with("maxLength", this.maxLength).with("first", this.first);
		if (this.directed) {
			file = file.with("directed", true);
		}
		if (this.allowTurns) {
			file = file.with("allowTurns", true);
		}
		if (!this.avoid.isEmpty()) {
			file = file.with("avoid", String.join(",", this.avoid));
		}
		if (!this.through.isEmpty()) {
			file = file.with("through", String.join(",", this.through));
		}
		return (this.maxDegree != null) ? file.with("maxDegree", this.maxDegree) : file;
	}

	/**
	 * The same question with paths that turn; null: they are let in, or none can turn.
	 */
	@Nullable String turns(PageAddress address, PageLens lens) {
		boolean none = this.allowTurns || this.directed
				|| (!this.ties.isEmpty() && Collections.disjoint(this.ties, TURNING));
		return none ? null : lens.at(address.with("allowTurns", "yes").toString());
	}

	/** What could be tried if there is no path, the least change first. */
	List<NextStep> next(PageAddress address, PageLens lens) {
		List<NextStep> next = new ArrayList<>();
		if (lens.asOf() != null) {
			next.add(
					new NextStep("Look at any time, not as of " + lens.asOf() + " alone", AtAnyTime.of(lens, address)));
		}
		if (this.maxLength < LONGEST) {
			int longer = Math.min(LONGEST, this.maxLength + 2);
			next.add(new NextStep("Allow paths of up to " + longer + " ties",
					lens.at(address.with("maxLength", longer).toString())));
		}
		if (this.directed) {
			next.add(new NextStep("Walk ties in both directions", lens.at(address.with("directed", null).toString())));
		}
		String turns = turns(address, lens);
		if (turns != null) {
			next.add(new NextStep("Allow turns at a shared customer, supplier or product", turns));
		}
		if (!this.ties.isEmpty()) {
			next.add(new NextStep("Walk ties of every kind", lens.at(address.with("ties", null).toString())));
		}
		if (this.maxDegree != null || !this.avoid.isEmpty() || !this.through.isEmpty()) {
			next.add(new NextStep("Allow every way between the two",
					lens.at(address.with("maxDegree", null).with("avoid", null).with("through", null).toString())));
		}
		return next;
	}

}
