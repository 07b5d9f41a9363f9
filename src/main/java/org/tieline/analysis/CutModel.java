package org.tieline.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What plausible ranges are drawn with.
 *
 * @param assumptions the id of a set of assumptions; null: the first
 * @param draws the number of drawn networks
 * @param seed of the random numbers
 */
record CutModel(@Nullable String assumptions, int draws, int seed) {

	static final int DRAWS = 400;

	private static final int MOST = 5_000;

	static CutModel of(AddressReader address) {
		return new CutModel(address.text("assumptions"),
				Objects.requireNonNullElse(address.whole("draws", 1, MOST), DRAWS),
				Objects.requireNonNullElse(address.whole("seed", 0, Integer.MAX_VALUE), 1));
	}

	/** Whether all is as it is by default. */
	public boolean isPlain() {
		return this.assumptions == null && this.draws == DRAWS && this.seed == 1;
	}

	/** The model as a part of a scenario. */
	Map<String, Object> input() {
		Map<String, Object> input = new LinkedHashMap<>();
		if (this.assumptions != null) {
			input.put("assumptions", this.assumptions);
		}
		input.put("draws", this.draws);
		input.put("seed", this.seed);
		return input;
	}

}
