package org.tieline.cascade;

/**
 * One step of the cascade for one firm: the monotone operator whose least fixed point is
 * asked for. The exact cascade has one, the bounds have a lower and an upper one.
 */
interface Operator {

	/** How far others stand in. */
	Sigma sigma();

	/** Loss of a buyer whose suppliers lose what the run says. */
	double ofBuyer(int buyer, CascadeState run);

	/** Loss of a supplier whose buyers order as much less as the run says. */
	double ofSupplier(int supplier, CascadeState run);

	/**
	 * The cut of parallel links, which is the average of theirs by amount.
	 * @param cuts the cuts, from 0
	 * @param place where the links stand among the purchases
	 */
	double cut(double[] cuts, int place);

}
