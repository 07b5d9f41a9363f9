package org.tieline.plausible;

import java.util.List;
import java.util.Map;

/**
 * The assumptions about amounts that are not recorded. Amounts are in millions of US
 * dollars a year.
 *
 * @param id its name with its version; what a published set says never changes
 * @param title what it is, in a few words
 * @param words each assumption in a sentence
 * @param sources where the numbers come from, or that they are a judgement
 * @param link Dirichlet parameter of a recorded tie among the sales of its supplier and
 * the purchases of its customer, above 0
 * @param unrecordedSales Dirichlet parameter of a supplier's sales to customers that are
 * not recorded, above 0
 * @param unrecordedOfInput Dirichlet parameter of a customer's purchases of a recorded
 * input from suppliers that are not recorded, above 0
 * @param otherPurchases Dirichlet parameter of a customer's purchases of other inputs,
 * above 0
 * @param medianRevenue the median revenue of a company whose revenue is not recorded
 * @param sigmaRevenue the standard deviation of the logarithm of that revenue
 * @param leastPurchases the least part of a company's revenue that it spends on purchases
 * @param mostPurchases the greatest part
 * @param sigmaCarried the standard deviation of the logarithm of a revenue that is
 * carried over from another year, for each year between
 * @param sigmaConverted that of a revenue in another currency
 * @param sigmaShare that of a tie's share that is carried over from another year, for one
 * year between
 * @param yearsOfShare how many years a share of an earlier period is carried over at most
 * @param yearsAhead how many years a share of a later period is carried back at most
 * @param perDollar units of other currencies for a US dollar
 */
public record AssumptionSet(String id, String title, List<String> words, List<String> sources, double link,
		double unrecordedSales, double unrecordedOfInput, double otherPurchases, double medianRevenue,
		double sigmaRevenue, double leastPurchases, double mostPurchases, double sigmaCarried, double sigmaConverted,
		double sigmaShare, int yearsOfShare, int yearsAhead, Map<String, Double> perDollar) {
}
