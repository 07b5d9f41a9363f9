package org.tieline.measure;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.FactView;

/**
 * How an act stands on a day.
 *
 * @param how in a word
 * @param version the version that shows it; null: none does
 */
record MeasureState(How how, @Nullable FactView version) {

	/** The ways to stand. */
	enum How {

		IN_FORCE, SUSPENDED, REPEALED,

		/** No version of it is on record at all. */
		UNVERSIONED,

		/** A version is contested, alleged, or not dated well enough for the day. */
		UNSETTLED,

		/** It is only planned to be in force. */
		PLANNED,

		/** It was made known by that day, and no version of it has come into force. */
		ANNOUNCED,

		/** No version covers the day: before the first, after the last, or between. */
		OUTSIDE

	}

	/** Whether a restriction by the act counts that day, as far as its versions go. */
	boolean operates() {
		return this.how == How.IN_FORCE || this.how == How.UNVERSIONED;
	}

}
