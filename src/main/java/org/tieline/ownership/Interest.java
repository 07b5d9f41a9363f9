package org.tieline.ownership;

import org.tieline.evidence.FactView;

/**
 * The whole of which a stake is a part. The names and their order are those of the schema
 * and of the tables.
 */
public enum Interest {

	/** Of the capital. */
	EQUITY,
	/** Of the votes. */
	VOTING,
	/** A share with special rights. */
	GOLDEN_SHARE,
	/** It is not known whether it is a part of the capital or of the votes. */
	UNKNOWN;

	/** The attribute of a stake that has the interest. */
	public static final String ATTRIBUTE = "interest";

	/** Whether it is the interest of a stake. */
	public boolean isOf(FactView stake) {
		return name().equals(stake.fact().attributes().get(ATTRIBUTE));
	}

}
