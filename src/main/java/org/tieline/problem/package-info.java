/**
 * The one exception that callers of the API see, {@link org.tieline.problem.Problem},
 * with its kinds. A message says what is wrong and what would be right.
 * <p>
 * Pure: uses nothing else of Tieline. GraphQL errors are made in {@code api.Errors} only.
 */
@NullMarked
package org.tieline.problem;

import org.jspecify.annotations.NullMarked;
