/**
 * Tables as files of Apache Parquet (https://parquet.apache.org/docs/file-format/).
 * {@code ParquetWriter} is the entry point.
 * <p>
 * Code here may use the JDK only. It writes the part of the format that flat tables need:
 * plain values in pages packed with gzip, and lists of texts.
 */
@NullMarked
package org.tieline.parquet;

import org.jspecify.annotations.NullMarked;
