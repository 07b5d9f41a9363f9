package org.tieline.dataset;

/** Reads files of one format. */
public interface DatasetReader {

	/**
	 * Looks into a file before any file is read. Formats whose things stand in several
	 * files or lines need it.
	 */
	default void prepare(DatasetFile file) {
	}

	/**
	 * Reads a file from its first to its last line. It is read as a stream: memory does
	 * not grow with the statements in it.
	 * @param file the file
	 * @param target takes what is found
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT if the file as a whole cannot be
	 * read: truncated, too large, not UTF-8, an unknown version of its format
	 */
	void read(DatasetFile file, Target target);

}
