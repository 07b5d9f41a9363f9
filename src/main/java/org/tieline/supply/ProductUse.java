package org.tieline.supply;

import org.tieline.claim.Entity;

/**
 * What a product is for, as the table of products states it. A product whose table states
 * no use, and a supply without a product, count as INTERMEDIATE.
 */
public enum ProductUse {

	/** It is consumed in making things, or sold on. */
	INTERMEDIATE,
	/**
	 * It is installed and kept, such as network equipment at an operator. What is
	 * installed goes on working without its supplier.
	 */
	CAPITAL;

	/** The detail of a product that has its use. */
	static final String DETAIL = "use";

	private static final String CATCH_ALL = "catch_all";

	/** The stated use of a product, which the loader has taken from wider products. */
	public static ProductUse of(Entity product) {
		return CAPITAL.name().equals(product.details().get(DETAIL)) ? CAPITAL : INTERMEDIATE;
	}

	/**
	 * Whether the name of a product takes in things of several functions, so that a
	 * supplier of one cannot be expected to supply another ("Components").
	 */
	public static boolean isCatchAll(Entity product) {
		return "yes".equals(product.details().get(CATCH_ALL));
	}

}
