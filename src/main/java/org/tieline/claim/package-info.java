/**
 * What the record is made of: an entity, a source, and a claim of a source about
 * entities. {@code Origins} counts independent speakers. Pure.
 */
@NullMarked
package org.tieline.claim;

import org.jspecify.annotations.NullMarked;
