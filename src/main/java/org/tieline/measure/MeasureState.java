package org.tieline.measure;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.FactView;

/**
 * The state of an act on a day.
 *
 * @param how the state
 * @param version the version that shows it; null: none
 */
record MeasureState(How how, @Nullable FactView version) {

	/** The states of an act. */
	enum How {

		IN_FORCE, SUSPENDED, REPEALED,

		/** No version of the act is recorded. */
		UNVERSIONED,

		/**
		 * A version is contested, alleged, or not dated exactly enough for the day.
		 */
		UNSETTLED,

		/** It is only planned to be in force. */
		PLANNED,

		/** It was announced by the day, and no version has come into force. */
		ANNOUNCED,

		/**
		 * No version covers the day, which is before the first, after the last, or
		 * between two.
		 */
		OUTSIDE

	}

	/**
	 * Whether a restriction by the act is in force on the day, as far as versions show.
	 */
	boolean operates() {
		return this.how == How.IN_FORCE || this.how == How.UNVERSIONED;
	}

}
