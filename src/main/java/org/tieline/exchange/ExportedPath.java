package org.tieline.exchange;

import org.jspecify.annotations.Nullable;

import org.tieline.hop.PathMeaning;
import org.tieline.value.Interval;
import org.tieline.value.Period;

/**
 * The properties in a file of a path of an answer, or of a chain to a member of a tier.
 *
 * @param number which one, from 1
 * @param summary in plain words; null: a chain has none
 * @param meaning what it says of its ends; of a chain of a tier always dependence
 * @param meaningInWords the same in plain words; null: a chain has none
 * @param strength its strength; null: no hop is one of supply
 * @param together when all hops are shown to have held at once; null: never, or a chain
 */
record ExportedPath(int number, @Nullable String summary, PathMeaning meaning, @Nullable String meaningInWords,
		@Nullable Interval strength, @Nullable Period together) {

	/** The least strength; null: it has none. */
	@Nullable Double low() {
		return (this.strength != null) ? this.strength.low() : null;
	}

	/** The greatest strength; null: it has none. */
	@Nullable Double high() {
		return (this.strength != null) ? this.strength.high() : null;
	}

}
