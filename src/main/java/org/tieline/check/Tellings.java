package org.tieline.check;

/** Reads what words tell beyond a claim from a parameter of an address. */
public interface Tellings {

	/**
	 * What a parameter tells.
	 * @throws IllegalArgumentException if it cannot be read; the message says why
	 */
	Telling read(String text);

}
