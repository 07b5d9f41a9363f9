/**
 * Which words a sentence has, so that only those patterns are searched for in it that it
 * can have.
 */
@NullMarked
package org.tieline.cue;

import org.jspecify.annotations.NullMarked;
