package org.tieline.plausible;

/** What is not known. */
public enum UnknownKind {

	/** The amount of a recorded tie. */
	AMOUNT,

	/** The part of a supplier's sales that a recorded tie is. */
	SHARE_OF_SALES,

	/** The part of a customer's purchases that a recorded tie is. */
	SHARE_OF_PURCHASES,

	/** Who else sells an input to a customer. */
	OTHER_SUPPLIERS,

	/** What a customer buys besides its recorded inputs. */
	OTHER_PURCHASES,

	/** What a supplier sells to customers that are not recorded. */
	OTHER_CUSTOMERS,

	/** The revenue of a supplier. */
	REVENUE,

	/** All purchases of a customer. */
	PURCHASES,

	/** Whether a tie held at the date, where no claim shows it near enough. */
	DATE,

	/** Whether a missing input stops its customer. */
	ESSENTIAL_INPUTS,

	/** Who could replace the cut suppliers. */
	REPLACEMENT

}
