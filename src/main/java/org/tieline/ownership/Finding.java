package org.tieline.ownership;

import java.math.BigDecimal;

/**
 * What an ownership rule says of a company.
 *
 * @param company its id
 * @param caught whether it is caught
 * @param aggregateLow percent that listed or caught owners hold at least
 * @param aggregateHigh percent that they may hold, the unrecorded rest left out
 * @param unrecordedLow percent whose holder is not recorded, at least
 * @param unrecordedHigh the same, at most
 */
public record Finding(String company, Ternary caught, BigDecimal aggregateLow, BigDecimal aggregateHigh,
		BigDecimal unrecordedLow, BigDecimal unrecordedHigh) {
}
