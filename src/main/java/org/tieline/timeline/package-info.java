/**
 * What happened when: the dated events of an entity or measure, from the record's claims.
 */
@NullMarked
package org.tieline.timeline;

import org.jspecify.annotations.NullMarked;
