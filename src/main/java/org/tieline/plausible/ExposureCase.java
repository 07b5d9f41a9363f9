package org.tieline.plausible;

import java.util.ArrayList;
import java.util.List;

/**
 * Assumptions about who leads to a state, where the record does not decide.
 *
 * @param disputed whether ties count that are contested, alleged or planned: of the state
 * to companies, and of buyers to the country or alliance that was asked about
 * @param others where purchases from suppliers that are not recorded end
 */
public record ExposureCase(boolean disputed, OtherSuppliers others) {

	public static final List<ExposureCase> ALL = all();

	private static List<ExposureCase> all() {
		List<ExposureCase> all = new ArrayList<>();
		for (boolean disputed : new boolean[] { false, true }) {
			for (OtherSuppliers others : OtherSuppliers.values()) {
				all.add(new ExposureCase(disputed, others));
			}
		}
		return List.copyOf(all);
	}

	/** The case in words. */
	public String name() {
		return (this.disputed ? "contested, alleged and planned ties to the state count too; "
				: "only established ties to the state count; ") + this.others.words();
	}

}
