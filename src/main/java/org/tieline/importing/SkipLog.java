package org.tieline.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.tieline.problem.Problem;

/** What an import leaves out: file, line, reason. */
final class SkipLog {

	private String file = "";

	private final boolean strict;

	private final List<List<String>> rows = new ArrayList<>();

	private final Map<String, Integer> byReason = new TreeMap<>();

	SkipLog(boolean strict) {
		this.strict = strict;
	}

	/** What is noted from now on is about that file. */
	void of(String name) {
		this.file = name;
	}

	/** Notes what the record has no place for. */
	void leftOut(long line, String reason) {
		this.rows.add(List.of(this.file, String.valueOf(line), reason));
		this.byReason.merge(reason, 1, Integer::sum);
	}

	/**
	 * Notes what is broken.
	 * @throws Problem BAD_USER_INPUT if the import is strict
	 */
	void broken(long line, String reason) {
		if (this.strict) {
			throw Problem.badInput(this.file + ":" + line, reason + "; correct the file, or import without --strict");
		}
		leftOut(line, reason);
	}

	List<List<String>> rows() {
		return this.rows;
	}

	Map<String, Integer> byReason() {
		return this.byReason;
	}

}
