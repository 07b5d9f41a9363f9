package org.tieline.supply;

/** What a recorded share is a share of. */
public enum ShareBase {

	/** Of what a customer buys. */
	PURCHASES,
	/** Of what a supplier sells: its revenue. */
	SALES,
	/** Of the orders of a supplier. */
	ORDERS,
	/** Of the equipment installed in the network of an operator. */
	INSTALLED_BASE,
	/** Of the users that an operator serves. */
	SUBSCRIBERS,
	/** Of a contract or tender of a customer. It is no share of its purchases. */
	CONTRACT;

	/** Whether the whole is that of the supplier; else it is that of the customer. */
	public boolean isOfSupplier() {
		return this == SALES || this == ORDERS;
	}

}
