package org.tieline.time;

/** How far a supply link has come, if it is more than planned. */
public enum Stage {

	/** In use, being removed, or not recorded. */
	IN_USE(""),
	/** On trial; no claim shows more. */
	TRIAL(" on trial"),
	/** An allegation says that it was removed, while other claims show it. */
	REMOVAL_ALLEGED(" (removal alleged)"),
	/** Removed, and not shown since. */
	REMOVED("");

	private final String remark;

	Stage(String remark) {
		this.remark = remark;
	}

	/** The words for a stage below in use, with a leading blank; empty: none. */
	public String remark() {
		return this.remark;
	}

}
