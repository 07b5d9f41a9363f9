package org.tieline.supply;

import org.tieline.evidence.Lens;
import org.tieline.value.Period;

/** The date of a lens in words. */
public final class LensTime {

	private LensTime() {
	}

	/**
	 * Such as {@code in 2019}, {@code on 2019-05-16}.
	 * @param lens the lens
	 * @param otherwise the words for a lens without a date
	 */
	public static String words(Lens lens, String otherwise) {
		return (lens.asOf() != null) ? new Period(lens.asOf(), lens.asOf()).words() : otherwise;
	}

}
