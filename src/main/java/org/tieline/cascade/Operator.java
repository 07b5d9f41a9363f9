package org.tieline.cascade;

/**
 * One step of the cascade for one firm. The cascade asks for the least fixed point of
 * this monotone operator. The exact cascade has one operator; the bounds have a lower and
 * an upper one.
 */
interface Operator {

	/** How far others replace a supplier. */
	Sigma sigma();

	/** The loss of a buyer from the losses of its suppliers. */
	double ofBuyer(int buyer, CascadeState run);

	/** The loss of a supplier from the losses of its buyers. */
	double ofSupplier(int supplier, CascadeState run);

	/**
	 * The cut of parallel links, weighted by their amounts.
	 * @param cuts the cuts, from index 0
	 * @param place place of the first link among the purchases
	 */
	double cut(double[] cuts, int place);

}
