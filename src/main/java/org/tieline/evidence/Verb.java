package org.tieline.evidence;

/**
 * What one entity does to another, between their names.
 *
 * @param present in the third person singular: {@code supplies}
 * @param past the same of what is over: {@code supplied}
 */
public record Verb(String present, String past) {

	/** The verb in the present, or in the past. */
	public String told(boolean over) {
		return over ? this.past : this.present;
	}

}
