package org.tieline.record;

import java.util.Optional;

/** Tells what became of claims that the present version of the record does not have. */
public interface GoneClaims {

	/**
	 * Why a claim is gone, and where it can still be read.
	 * @param id the plain id of a claim
	 * @return words that begin with a lower-case letter; empty: nothing is known of it
	 */
	Optional<String> words(String id);

}
