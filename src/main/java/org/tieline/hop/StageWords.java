package org.tieline.hop;

import org.tieline.evidence.Status;
import org.tieline.time.Stage;

/**
 * The words for the status and the stage of supply of facts that have the same status.
 */
final class StageWords {

	/** The best claimed status of a supply on trial. */
	private int claimed = Status.NOT_RECORDED.ordinal();

	private boolean onTrial;

	private boolean removalAlleged;

	private boolean inUse;

	/** Takes one of the facts, with its status as it is claimed. */
	void add(Stage stage, int status) {
		switch (stage) {
			case IN_USE -> this.inUse = true;
			case TRIAL -> {
				this.onTrial = true;
				this.claimed = Math.min(this.claimed, status);
			}
			case REMOVAL_ALLEGED -> this.removalAlleged = true;
			case REMOVED -> {
			}
		}
	}

	/**
	 * The remark on facts that are less than established, on trial, or allegedly over;
	 * blank: none.
	 * @param status the best status of them
	 */
	String remark(int status) {
		if (this.onTrial) {
			return Stage.TRIAL.remark() + remarkOf(this.claimed);
		}
		boolean gone = this.removalAlleged && !this.inUse;
		return (gone ? Stage.REMOVAL_ALLEGED.remark() : "") + remarkOf(status);
	}

	/** Whether the facts are only planned or forecast. */
	boolean isAhead(int status) {
		return (this.onTrial ? this.claimed : status) == Status.PLANNED.ordinal();
	}

	private static String remarkOf(int status) {
		return Status.values()[status].remark();
	}

}
