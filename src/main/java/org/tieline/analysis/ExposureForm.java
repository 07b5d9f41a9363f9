package org.tieline.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.page.PageLens;

/**
 * The options of the page of exposure.
 *
 * @param supplyTies how many supply ties a path may have
 * @param influenceTies how many ties of influence a path may have
 * @param stakeAbove a stake puts a supplier within the sphere for certain if it is more
 * than this percent; null: more than half
 * @param model what plausible ranges are drawn with
 * @param plausible whether they are on the page from the start
 * @param first how many paths are shown
 */
record ExposureForm(int supplyTies, int influenceTies, @Nullable Double stakeAbove, CutModel model, boolean plausible,
		int first) {

	private static final int TIES = 4;

	private static final int LONGEST = 8;

	private static final int FIRST = 10;

	private static final int MOST = 100;

	private static final double MOST_STAKE = 99.99;

	static ExposureForm of(AddressReader address) {
		return new ExposureForm(Objects.requireNonNullElse(address.whole("supplyTies", 1, LONGEST), TIES),
				Objects.requireNonNullElse(address.whole("influenceTies", 1, LONGEST), TIES),
				address.number("stakeAbove", 0, MOST_STAKE), CutModel.of(address), address.yes("plausible", false),
				Objects.requireNonNullElse(address.whole("first", 1, MOST), FIRST));
	}

	/**
	 * The variables of the question.
	 * @param plausible whether plausible ranges are computed
	 */
	Map<String, @Nullable Object> variables(String of, String to, boolean plausible, PageLens lens) {
		Map<String, @Nullable Object> variables = new HashMap<>();
		variables.put("of", of);
		variables.put("to", to);
		variables.put("supplyTies", this.supplyTies);
		variables.put("influenceTies", this.influenceTies);
		variables.put("sphere", (this.stakeAbove != null) ? Map.of("stakeAbove", this.stakeAbove) : null);
		variables.put("model", this.model.input());
		variables.put("plausible", plausible);
		variables.put("first", this.first);
		variables.put("letIn", lens.possible());
		variables.put("lens", lens.variable());
		return variables;
	}

	/** The same question as a file, but for its format and lens. */
	PageAddress export(String of, String to) {
		PageAddress file = PageAddress.at("/export/exposure")
			.with("of", of)
			.with("to", to)
			.with("supplyTies", this.supplyTies)
			.with("influenceTies", this.influenceTies)
			.with("first", this.first);
		return (this.stakeAbove != null) ? file.with("stakeAbove", this.stakeAbove) : file;
	}

	/** How many paths are shown next, if there are more. */
	int more() {
		return Math.min(MOST, 2 * this.first);
	}

	/** What could be tried if there is no path. */
	List<NextStep> next(PageAddress address, PageLens lens, String of, String to) {
		List<NextStep> next = new ArrayList<>();
		if (lens.asOf() != null) {
			next.add(
					new NextStep("Look at any time, not as of " + lens.asOf() + " alone", AtAnyTime.of(lens, address)));
		}
		if (this.supplyTies < LONGEST) {
			int longer = Math.min(LONGEST, this.supplyTies + 2);
			next.add(new NextStep("Follow suppliers of suppliers over up to " + longer + " ties",
					lens.at(address.with("supplyTies", longer).toString())));
		}
		next.add(new NextStep("All paths between the two, of any kind of tie",
				lens.at(PageAddress.at("/paths").with("from", of).with("to", to).toString())));
		return next;
	}

}
