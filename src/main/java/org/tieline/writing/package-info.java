/**
 * Lets whoever has a token write: claims, retractions, decisions.
 * {@code WritingController} is the entry point, and {@code Writers} knows the tokens.
 * <p>
 * Code here reads requests. What may be written is decided by the checks of the tables.
 */
@NullMarked
package org.tieline.writing;

import org.jspecify.annotations.NullMarked;
