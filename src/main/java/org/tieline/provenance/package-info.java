/**
 * Whose word a claim is: who said it first, who printed it, and who only repeats it. Code
 * here is pure, and needs no query: a fact has all its claims.
 */
@NullMarked
package org.tieline.provenance;

import org.jspecify.annotations.NullMarked;
