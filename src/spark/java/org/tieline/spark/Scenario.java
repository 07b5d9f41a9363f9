package org.tieline.spark;

import java.io.Serializable;

import org.tieline.cascade.Shock;

/**
 * A scenario of an ensemble: firms that fail and links that are cut.
 *
 * @param id its name
 * @param firms numbers of the failing firms
 * @param failed for each of them the lost part of its production and of its orders
 * @param links numbers of the cut links
 * @param cut for each of them the lost part
 */
record Scenario(String id, int[] firms, double[] failed, int[] links, double[] cut) implements Serializable {

	private static final long serialVersionUID = 1;

	/** A firm fails alone. */
	static Scenario failure(String id, int firm) {
		return new Scenario(id, new int[] { firm }, new double[] { 1 }, new int[0], new double[0]);
	}

	Shock shock() {
		Shock.Builder shock = Shock.builder();
		for (int i = 0; i < this.firms.length; i++) {
			shock.fail(this.firms[i], this.failed[i], this.failed[i]);
		}
		for (int i = 0; i < this.links.length; i++) {
			shock.cut(this.links[i], this.cut[i]);
		}
		return shock.build();
	}

}
