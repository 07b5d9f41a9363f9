/**
 * Answers of the API with the facts, hops and paths that they are made of.
 * {@code AskedAnswers} is the entry point.
 * <p>
 * Code here asks the GraphQL service inside the process, and changes no answer.
 */
@NullMarked
package org.tieline.answer;

import org.jspecify.annotations.NullMarked;
