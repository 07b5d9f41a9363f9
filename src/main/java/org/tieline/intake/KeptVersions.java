package org.tieline.intake;

import java.util.Map;

import org.tieline.graphstore.GraphStore;
import org.tieline.problem.Problem;

/**
 * Which earlier versions are kept when another one takes their place. What a version
 * holds is stored once, however many versions hold it. Many writes push out each other,
 * not what was there before: the newest half stays, and of the older half those go first
 * that a write made and a later version of the same day replaced.
 *
 * @param most how many earlier versions, from 0 to 20
 * @param format how the record is stored; a version that was stored in another way cannot
 * be read any more and is not kept
 */
public record KeptVersions(int most, String format) {

	/** The setting. */
	public static final String SETTING = "tieline.versions.kept";

	/**
	 * Refuses another number.
	 * @throws Problem BAD_USER_INPUT if it is not from 0 to 20
	 */
	public KeptVersions {
		if (most < 0 || most > SearchNames.MOST_KEPT) {
			throw Problem.badInput(SETTING, most + " versions cannot be kept; write 0 to " + SearchNames.MOST_KEPT);
		}
	}

	/** Keeps the version that readers see, before another one takes its place. */
	void keep(GraphStore.Work work, String next) {
		work.run("load/keep-version", Map.of("keep", this.most, "format", this.format, "id", next));
	}

	/** Lets go of those that are too many or cannot be read. */
	void forget(GraphStore.Work work) {
		work.run("load/forget-versions", Map.of("keep", this.most));
	}

}
