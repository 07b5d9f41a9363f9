/**
 * Names, numbers, times and sentences of English text. Pure.
 */
@NullMarked
package org.tieline.english;

import org.jspecify.annotations.NullMarked;
