/**
 * Reading a pasted passage. {@code PassageController} is the entry point,
 * {@code PassageReader} finds the checkable statements, and {@code PassageChecks} checks
 * each as a claim. Only {@code PassageController} and {@code PassageVocabulary} read the
 * record; all else is pure.
 */
@NullMarked
package org.tieline.passage;

import org.jspecify.annotations.NullMarked;
