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
 * @param proposals how many pairs of entities may be the same
 */
public record DatasetReport(boolean changed, int entities, int claims, int fresh, int altered, int gone,
		Map<String, Integer> skipped, int proposals) {

	public DatasetReport {
		skipped = new TreeMap<>(skipped);
	}

}
