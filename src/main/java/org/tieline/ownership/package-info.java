/** Stakes: who owns how much of whom. */
@NullMarked
package org.tieline.ownership;

import org.jspecify.annotations.NullMarked;
