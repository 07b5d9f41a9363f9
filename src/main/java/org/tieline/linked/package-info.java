/**
 * The record as RDF. {@code RecordQuads} is the entry point.
 * <p>
 * Code here is pure. What a claim says is told of the claim, and never as true.
 */
@NullMarked
package org.tieline.linked;

import org.jspecify.annotations.NullMarked;
