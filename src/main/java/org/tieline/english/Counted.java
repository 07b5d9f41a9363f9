package org.tieline.english;

import org.tieline.english.NumberReader.Found;
import org.tieline.english.NumberReader.Sort;

/** What numbers count. */
public final class Counted {

	private Counted() {
	}

	/**
	 * The unit of a number: goods are counted in units, antennas in antennas.
	 * @param words the words in which the number stands, the last of which is what is
	 * counted; a mark is a name of goods
	 */
	public static String unit(Found number, String words) {
		if (!number.unit().isEmpty() || number.sort() != Sort.COUNT) {
			return number.unit();
		}
		String last = words.substring(words.lastIndexOf(' ') + 1);
		return last.contains("\u27e7") ? "units" : last;
	}

}
