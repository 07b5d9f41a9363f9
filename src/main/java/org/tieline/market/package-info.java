/** Market shares, ranks and concentration. */
@NullMarked
package org.tieline.market;

import org.jspecify.annotations.NullMarked;
