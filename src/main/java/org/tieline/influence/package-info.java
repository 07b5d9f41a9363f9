/**
 * How states lean on companies without owning them: influence, funding, investment,
 * pressure.
 */
@NullMarked
package org.tieline.influence;

import org.jspecify.annotations.NullMarked;
