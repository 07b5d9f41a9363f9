package org.tieline.passage;

import java.util.List;

import org.tieline.check.ClaimCheck;

/**
 * What the record says of a passage; the accessors are the fields of the API.
 *
 * @param checks the statements that were checked, in the order of the passage
 * @param skipped the parts that name something of the record and were not checked
 */
public record PassageCheck(List<ClaimCheck> checks, List<SkippedPart> skipped) {

	/**
	 * A part that was not checked.
	 *
	 * @param passage the part as given
	 * @param start where it starts in the passage, in UTF-16 code units from 0
	 * @param end where it ends
	 * @param reason why it was not checked
	 */
	public record SkippedPart(String passage, int start, int end, String reason) {
	}

}
