/**
 * Entities, sources and claims, as the record has them. A {@link org.tieline.claim.Claim}
 * is one statement of one speaker about one fact, as one source published it.
 * {@link org.tieline.claim.Origins} counts independent speakers.
 * <p>
 * Pure: no Spring and no database. Code here knows single claims. What several claims
 * together show of a fact is a matter of {@code time} and {@code evidence}.
 */
@NullMarked
package org.tieline.claim;

import org.jspecify.annotations.NullMarked;
