package org.tieline.spark;

import java.util.HashMap;
import java.util.Map;

/**
 * Numbers of groups or sectors. Whole numbers in a table stand as they are, because their
 * order is the order of sums. Names are numbered as they come.
 */
final class Numbers {

	private static final int MOST = 100_000_000;

	private final String what;

	private final Map<String, Integer> names = new HashMap<>();

	private boolean numeric;

	private boolean known;

	Numbers(String what) {
		this.what = what;
	}

	/**
	 * The number of a name.
	 * @throws Refused if names and numbers are mixed, or a number is out of range
	 */
	int of(String name, Table table) {
		Integer seen = this.names.get(name);
		if (seen != null) {
			return seen;
		}
		boolean number = !name.isEmpty() && name.length() < 10
				&& name.chars().allMatch((one) -> one >= '0' && one <= '9');
		if (this.known && number != this.numeric) {
			throw Refused.at(table.place(),
					this.what + " '" + name + "': some are whole numbers and some are not; use one of the two");
		}
		this.known = true;
		this.numeric = number;
		int of = number ? Integer.parseInt(name) : this.names.size();
		if (of > MOST) {
			throw Refused.at(table.place(), this.what + " '" + name + "' is above " + MOST + "; number them from 0");
		}
		this.names.put(name, of);
		return of;
	}

}
