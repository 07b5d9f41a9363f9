/** GraphQL: types, scalars, the lens, errors, and the explorer page. */
@NullMarked
package org.tieline.api;

import org.jspecify.annotations.NullMarked;
