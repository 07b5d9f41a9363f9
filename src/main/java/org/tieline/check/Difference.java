package org.tieline.check;

/**
 * In what the record differs from what was asked.
 *
 * @param scope in which respect
 * @param asked what was asked, in words
 * @param recorded what is recorded, in words
 */
public record Difference(Scope scope, String asked, String recorded) {

	/**
	 * A respect in which a fact may differ from a claim; the names are those of the API.
	 */
	public enum Scope {

		SUBJECT, OBJECT, PRODUCT, MARKET, MEASURE, JURISDICTION, TOPIC, METRIC, SORT, UNIT, PERIOD, SPEAKER, STANCE

	}

}
