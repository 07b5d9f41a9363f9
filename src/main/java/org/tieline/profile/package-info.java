/**
 * Pages of one thing each: an entity, a market, a measure, a country.
 * {@code EntityPageController} is the entry point. Code here groups and draws what the
 * answer of a named question says; it reads no record by itself.
 */
@NullMarked
package org.tieline.profile;

import org.jspecify.annotations.NullMarked;
