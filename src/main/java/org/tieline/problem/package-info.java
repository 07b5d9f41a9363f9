/** The one family of exceptions, and its kinds as the API names them. */
@NullMarked
package org.tieline.problem;

import org.jspecify.annotations.NullMarked;
