package org.tieline.plausible;

/**
 * The answer in each draw for one case of the structure of production.
 *
 * @param essential whether inputs are essential: 0 or 1
 * @param replaceable how far the cut suppliers are replaced: a number for each way
 * @param answer by draw
 */
public record CaseOutcome(int essential, int replaceable, double[] answer) {
}
