package org.tieline.spark;

/** Input that a job does not take. The message names the file and the row. */
final class Refused extends RuntimeException {

	private static final long serialVersionUID = 1;

	Refused(String message) {
		super(message);
	}

	/** A refusal of a row. */
	static Refused at(String place, String what) {
		return new Refused(place + ": " + what);
	}

}
