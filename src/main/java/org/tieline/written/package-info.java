/**
 * Keeps what is written to a running server: rows as they were given, and which claims
 * were taken back. {@code WrittenStore} is the entry point.
 * <p>
 * Code here stores and reads. It checks nothing and knows no table.
 */
@NullMarked
package org.tieline.written;

import org.jspecify.annotations.NullMarked;
