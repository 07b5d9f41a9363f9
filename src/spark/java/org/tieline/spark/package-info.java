/**
 * Jobs for Apache Spark on networks and files that are too large for one process. The
 * numbers are those of the kernels in {@link org.tieline.cascade}, whatever the number of
 * workers and partitions.
 * <p>
 * Code here may use {@code cascade}, {@code value} and {@code stop} of Tieline, the JDK,
 * and what Spark brings. It knows no Spring and no database.
 */
@NullMarked
package org.tieline.spark;

import org.jspecify.annotations.NullMarked;
