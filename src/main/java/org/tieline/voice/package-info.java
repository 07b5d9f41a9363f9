/**
 * Who says something, in whose own word, of which time and how exactly.
 */
@org.jspecify.annotations.NullMarked
package org.tieline.voice;
