package org.tieline.importing;

import java.util.Map;
import java.util.TreeMap;

/**
 * What an import did.
 *
 * @param changed whether the dataset differs from what was there before
 * @param entities entities of the dataset
 * @param claims claims of the dataset
 * @param fresh claims that were not there before
 * @param altered claims that were there and say something else
 * @param gone claims that were there and are no longer
 * @param skipped what was left out, by reason, with how often
 * @param fields fields that the record has no place for, with how often they are filled
 * @param proposals how many pairs of entities may be the same
 */
public record DatasetReport(boolean changed, int entities, int claims, int fresh, int altered, int gone,
		Map<String, Integer> skipped, Map<String, Integer> fields, int proposals) {

	public DatasetReport {
		skipped = new TreeMap<>(skipped);
		fields = new TreeMap<>(fields);
	}

}
