package org.tieline.analysis;

/**
 * Something to do next.
 *
 * @param words what it is
 * @param address where it is done
 */
record NextStep(String words, String address) {
}
