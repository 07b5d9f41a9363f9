package org.tieline.importing;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What to import, and whose it is.
 *
 * @param files the files, read as one: levels 1 and 2 of a register, for instance
 * @param format {@code ftm}, {@code bods}, {@code gleif}, {@code csl}, {@code eto} or
 * {@code csv}
 * @param name the name of the dataset
 * @param publisher who publishes it; it speaks where the file names no speaker
 * @param licence its licence, best as an SPDX identifier
 * @param url where it is published; null: not given
 * @param published its day, as ISO 8601; null: not given
 * @param persons whether persons are imported
 * @param strict whether anything broken stops the import
 * @param mapping how columns are read; null: none. The format {@code csv} needs one
 */
public record DatasetRequest(List<Path> files, String format, String name, String publisher, String licence,
		@Nullable String url, @Nullable String published, boolean persons, boolean strict, @Nullable Path mapping) {

	public DatasetRequest {
		files = List.copyOf(files);
	}

}
