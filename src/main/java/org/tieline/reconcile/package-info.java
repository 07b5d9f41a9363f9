/**
 * Matches names in a table with entities of the record, and fills columns from it, as the
 * Reconciliation Service API 0.2 of the W3C Entity Reconciliation Community Group says.
 * OpenRefine asks it. {@code ReconcileController} is the entry point.
 */
@NullMarked
package org.tieline.reconcile;

import org.jspecify.annotations.NullMarked;
