/**
 * Pages that are read before something is printed: a checked passage, a fact, a claim, a
 * source. {@code CheckPageController} and {@code ThingController} are the entry points.
 * Code here arranges answers of named questions and judges nothing.
 */
@NullMarked
package org.tieline.reader;

import org.jspecify.annotations.NullMarked;
