package org.tieline.ownership;

/**
 * YES, NO, or UNDETERMINED if bounds or gaps in the record leave the answer open.
 */
public enum Ternary {

	YES, NO, UNDETERMINED

}
