package org.tieline.systemic;

import org.jspecify.annotations.Nullable;

import org.tieline.value.Interval;

/** What the failure of each firm costs the network, wherever it was computed. */
interface RiskFigures {

	/** Bounds of the lost part of the output, on the record. */
	Interval esri(int firm);

	/** The lost part by draw, if no other inputs are essential than recorded ones. */
	double[] ifNotEssential(int firm);

	/** The lost part by draw, if every input is essential. */
	double[] ifEssential(int firm);

	/** The id of the run on a computing engine; null: computed here. */
	@Nullable String run();

}
