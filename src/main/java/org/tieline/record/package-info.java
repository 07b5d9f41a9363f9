/**
 * Reading the record: {@code RecordAccess} is what a request reads through, and
 * {@code RecordReader} asks the database. Filters, order and pages of lists of facts.
 */
@NullMarked
package org.tieline.record;

import org.jspecify.annotations.NullMarked;
