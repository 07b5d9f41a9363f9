package org.tieline.spark;

import java.io.IOException;
import java.io.Serializable;

/** What a job computes for a range of its units. It goes to the workers. */
interface Work extends Serializable {

	/** The columns of a result, as Parquet writes them. */
	String schema();

	/**
	 * Computes units, in their order.
	 * @param tables the network
	 * @param from the first unit
	 * @param to the unit after the last
	 * @param rows takes the results
	 */
	void compute(NetworkTables tables, long from, long to, Rows rows) throws IOException;

	/** Takes rows. */
	interface Rows {

		void add(Object... cells) throws IOException;

	}

}
