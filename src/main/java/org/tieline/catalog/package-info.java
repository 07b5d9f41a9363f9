/**
 * Which datasets there are beside the record, with their licences. {@code Datasets} are
 * declared by whoever loads them; {@code DatasetController} lists them.
 */
@NullMarked
package org.tieline.catalog;

import org.jspecify.annotations.NullMarked;
