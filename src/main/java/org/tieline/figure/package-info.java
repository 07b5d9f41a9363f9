/** The words around a figure: what it measures, whose it is, and of when. */
@org.jspecify.annotations.NullMarked
package org.tieline.figure;
