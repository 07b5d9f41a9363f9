package org.tieline.plausible;

/** Where purchases from suppliers that are not recorded end. */
public enum OtherSuppliers {

	/** None of them ends with the companies asked about. */
	NONE("no purchase that is not recorded ends there"),

	/**
	 * The part of a product that all recorded suppliers of it sell from there; of other
	 * goods the part of all recorded sales.
	 */
	LIKE_MARKET("purchases that are not recorded end there as all recorded sales of the same product do"),

	/** The part of the buyer's recorded purchases. */
	LIKE_RECORDED("purchases that are not recorded end there as the buyer's recorded ones do");

	private final String words;

	OtherSuppliers(String words) {
		this.words = words;
	}

	/** The assumption in words. */
	String words() {
		return this.words;
	}

}
