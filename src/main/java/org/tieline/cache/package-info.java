/**
 * Whole answers of the API, kept as long as the version of the record that they are of is
 * the current one.
 */
@NullMarked
package org.tieline.cache;

import org.jspecify.annotations.NullMarked;
