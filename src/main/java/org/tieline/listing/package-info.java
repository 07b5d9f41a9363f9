/**
 * Whole lists: official lists of organizations of which every name is on record for one
 * day. {@code WholeList} is what a measure carries of such a day, {@code ListDoubt} what
 * an entity carries of a name that may be its own, {@code ListNames} finds such names.
 * <p>
 * All is pure.
 */
@NullMarked
package org.tieline.listing;

import org.jspecify.annotations.NullMarked;
