/**
 * Stakes and what follows from them: integrated ownership, control, and the 50 percent
 * rule. {@link org.tieline.ownership.Holdings} draws the stakes of one interest as
 * shares, {@code OwnershipReport} answers who owns a company, and
 * {@link org.tieline.ownership.Affiliate} which companies an ownership rule covers.
 * <p>
 * The algorithms are pure. Shares are exact decimals in bounds from 0 to 100 percent, and
 * what is not recorded is never zero. An answer is certain only if it holds for every
 * reading of the record.
 */
@NullMarked
package org.tieline.ownership;

import org.jspecify.annotations.NullMarked;
