/**
 * Reads a sentence by semantic roles: which part a name has in a fact is told by the
 * words around it, whatever the order of the sentence (Gildea and Jurafsky, "Automatic
 * Labeling of Semantic Roles", 2002). What is read is said again in a form that
 * {@code check/statements.txt} lists. The cues are in {@code check/roles.txt}.
 */
@NullMarked
package org.tieline.role;

import org.jspecify.annotations.NullMarked;
