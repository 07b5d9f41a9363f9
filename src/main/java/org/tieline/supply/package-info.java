/**
 * Supply links, production and requirements: who sells what to whom, and what a product
 * needs.
 */
@NullMarked
package org.tieline.supply;

import org.jspecify.annotations.NullMarked;
