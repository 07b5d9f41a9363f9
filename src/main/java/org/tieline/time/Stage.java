package org.tieline.time;

/** How far a supply link has come that is more than planned. */
public enum Stage {

	/** In use, being removed, or nobody says. */
	IN_USE(""),
	/** Nothing more than a trial is shown. */
	TRIAL(" on trial"),
	/** Somebody alleges that it was removed, over what others say. */
	REMOVAL_ALLEGED(" (removal alleged)"),
	/** Removed, and not seen since. */
	REMOVED("");

	private final String remark;

	Stage(String remark) {
		this.remark = remark;
	}

	/** What is said in words of what is less than in use; blank: nothing. */
	public String remark() {
		return this.remark;
	}

}
