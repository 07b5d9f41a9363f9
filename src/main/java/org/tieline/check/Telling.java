package org.tieline.check;

/**
 * What words tell beyond a bare claim: that it began at a time, that it ended, and how.
 */
public interface Telling {

	/** It as a parameter of an address, which {@link Tellings#read} reads back. */
	String text();

	/** Whether the claim is compared whatever its time. */
	boolean isOfAnyTime();

	/** What is left of a check of the bare claim. */
	ClaimCheck of(ClaimCheck bare);

}
