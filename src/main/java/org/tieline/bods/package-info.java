/**
 * Stakes as statements of the Beneficial Ownership Data Standard 0.4. {@code BodsPackage}
 * is the entry point.
 * <p>
 * Code here is pure, and states shares as the record has them. It never says who is a
 * beneficial owner.
 */
@NullMarked
package org.tieline.bods;

import org.jspecify.annotations.NullMarked;
