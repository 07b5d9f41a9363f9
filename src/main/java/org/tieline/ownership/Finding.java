package org.tieline.ownership;

import java.math.BigDecimal;

/**
 * The result of an ownership rule for a company.
 *
 * @param company id of the company
 * @param caught whether the rule covers it
 * @param aggregateLow least percentage held by listed owners and covered companies
 * @param aggregateHigh greatest percentage that recorded stakes allow them, without the
 * unrecorded rest
 * @param unrecordedLow least percentage without a recorded holder
 * @param unrecordedHigh greatest percentage without a recorded holder
 */
public record Finding(String company, Ternary caught, BigDecimal aggregateLow, BigDecimal aggregateHigh,
		BigDecimal unrecordedLow, BigDecimal unrecordedHigh) {
}
