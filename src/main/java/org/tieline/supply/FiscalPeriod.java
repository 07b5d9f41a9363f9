package org.tieline.supply;

import org.tieline.value.Period;

/**
 * Words for the period of a figure. Twelve months that are not a calendar year are a
 * fiscal year; it has the name of the year in which it ends, and its months beside.
 */
final class FiscalPeriod {

	/** Fiscal years of 52 or 53 weeks. */
	private static final int SHORTEST = 360;

	private static final int LONGEST = 372;

	private FiscalPeriod() {
	}

	/** {@code 2018}, or {@code fiscal 2018 (2017-11 to 2018-11)}. */
	static String words(Period period) {
		String key = period.key().replace("..", " to ");
		if (YearlySales.isOfTheYear(period, period.lastDay().getYear())) {
			return String.valueOf(period.lastDay().getYear());
		}
		boolean fiscal = period.days() >= SHORTEST && period.days() <= LONGEST;
		return fiscal ? "fiscal " + period.lastDay().getYear() + " (" + key + ")" : key;
	}

}
