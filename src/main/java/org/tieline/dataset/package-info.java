/**
 * Reads files of other formats (FollowTheMoney, BODS, GLEIF, any CSV with a mapping) into
 * things and statements about them, and names what it leaves out.
 * <p>
 * Code here knows formats. It knows no record, no database and no clock.
 */
@NullMarked
package org.tieline.dataset;

import org.jspecify.annotations.NullMarked;
