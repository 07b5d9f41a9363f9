/**
 * The named questions: queries with a title, the user they are for and example variables.
 * {@code Questions} is the entry point. Code here reads files of the class path and knows
 * nothing of the record.
 */
@NullMarked
package org.tieline.question;

import org.jspecify.annotations.NullMarked;
