/**
 * Checking a claim before it is printed. {@code CheckController} is the entry point, and
 * {@code ClaimChecker} compares an {@code AskedClaim} with the facts of the record. Only
 * {@code CheckController} and {@code CheckedRecord} read; all else is pure.
 */
@NullMarked
package org.tieline.check;

import org.jspecify.annotations.NullMarked;
