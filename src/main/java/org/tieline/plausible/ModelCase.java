package org.tieline.plausible;

import java.util.ArrayList;
import java.util.List;

import org.tieline.cascade.Replaceability;

/**
 * Assumptions about the structure of production, where the record does not decide.
 *
 * @param essential whether an input stops its customer; else it counts by its part of all
 * purchases. Recorded requirements hold in both cases
 * @param replaceable how far other suppliers replace those that are cut
 */
public record ModelCase(boolean essential, Replaceability replaceable) {

	public static final List<ModelCase> ALL = all();

	private static List<ModelCase> all() {
		List<ModelCase> all = new ArrayList<>();
		for (boolean essential : new boolean[] { false, true }) {
			for (Replaceability replaceable : Replaceability.values()) {
				all.add(new ModelCase(essential, replaceable));
			}
		}
		return List.copyOf(all);
	}

	/** The case in words. */
	public String name() {
		String inputs = this.essential ? "every input is essential" : "no other input is essential than recorded ones";
		return inputs + switch (this.replaceable) {
			case NONE -> "; nobody replaces the cut suppliers";
			case PRO_RATA -> "; others replace the cut suppliers by their share of the market";
			case FULLY -> "; others replace the cut suppliers fully, if there are any";
		};
	}

}
