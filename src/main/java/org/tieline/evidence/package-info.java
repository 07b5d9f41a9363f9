/**
 * The evidence model: sources, claims and facts, and what follows from them. Claims are
 * the truth; a fact's status, spells and measurements are derived, under a lens.
 */
@NullMarked
package org.tieline.evidence;

import org.jspecify.annotations.NullMarked;
