package org.tieline.cascade;

/** How far other suppliers of a product group replace a supplier that cannot deliver. */
public enum Replaceability {

	/** Nobody replaces anybody. */
	NONE,
	/**
	 * Others replace a supplier by their share of the market, as in the published method.
	 */
	PRO_RATA,
	/** If anybody else can still sell the group to the buyer, nothing is missing. */
	FULLY

}
