package org.tieline.ownership;

/** An answer that bounds and gaps in the record may leave open. */
public enum Ternary {

	YES, NO, UNDETERMINED

}
