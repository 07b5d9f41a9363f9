package org.tieline.plausible;

import java.util.List;

import org.tieline.ensemble.EqualBins;

/**
 * An unknown with its draws.
 *
 * @param unknown the unknown
 * @param topic what it tells of; the amount and the shares of one tie have one topic
 * @param firms numbers of the firms that it is about
 * @param bins its draws
 */
public record DrawnUnknown(Unknown unknown, String topic, List<Integer> firms, EqualBins bins) {
}
