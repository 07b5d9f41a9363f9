/**
 * Reads the record. {@code RecordAccess} is the entry point for a request, and
 * {@code RecordReader} asks the database. {@code RecordSnapshot} keeps one data version
 * in memory. {@code FactFilter}, {@code FactOrder} and {@code Connection} make the lists
 * of facts.
 */
@NullMarked
package org.tieline.record;

import org.jspecify.annotations.NullMarked;
