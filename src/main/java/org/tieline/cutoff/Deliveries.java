package org.tieline.cutoff;

import org.tieline.value.Interval;

/**
 * What a cut puts at risk of the goods that a company installs and keeps: new deliveries
 * and repair. What is installed goes on working, so this is no loss of output, and
 * nothing of it is passed on.
 *
 * @param atRisk part of its purchases of such goods, 0 to 1
 * @param reason why, in words
 */
record Deliveries(Interval atRisk, String reason) {
}
