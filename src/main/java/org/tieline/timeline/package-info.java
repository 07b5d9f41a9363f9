/**
 * The dated events of an entity or measure, from the claims of its facts.
 * {@code Timeline} orders them, and {@code FactEvents} makes those of one fact.
 * <p>
 * Pure, apart from the controller. Events are derived from claims and never stored.
 */
@NullMarked
package org.tieline.timeline;

import org.jspecify.annotations.NullMarked;
