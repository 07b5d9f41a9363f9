/**
 * The GraphQL API: scalars, errors, the lens and the wiring of facts from their kinds.
 * {@code LensInheritance} passes the lens of a field to the fields below it, and
 * {@code Errors} turns problems into errors with a code.
 * <p>
 * Code here knows no single feature. The controllers of a feature are in its own package.
 */
@NullMarked
package org.tieline.api;

import org.jspecify.annotations.NullMarked;
