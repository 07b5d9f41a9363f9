package org.tieline.exchange;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tieline.claim.Source;

/**
 * A licence of claims.
 *
 * @param name as in https://spdx.org/licenses, such as {@code GPL-3.0-or-later}
 * @param url its text
 * @param open whether it is open by https://opendefinition.org: anybody may use, change
 * and share the data, for any purpose
 */
record Licence(String name, String url, boolean open) {

	/** The licence of Tieline's own record. */
	static final Licence OF_RECORD = new Licence("GPL-3.0-or-later",
			"https://www.gnu.org/licenses/gpl-3.0-standalone.html", true);

	private static final String DATASET = "dataset-";

	/** What the import of a dataset writes into the note of its source. */
	private static final Pattern NOTED = Pattern.compile("Licence: (.+?)\\. Imported as the dataset ");

	/** Licences of data that conform to the Open Definition 2.1. */
	private static final Set<String> OPEN = Set.of("CC0-1.0", "CC-BY-3.0", "CC-BY-4.0", "CC-BY-SA-3.0", "CC-BY-SA-4.0",
			"ODC-By-1.0", "ODbL-1.0", "PDDL-1.0", "OGL-UK-2.0", "OGL-UK-3.0", "DL-DE-BY-2.0", "DL-DE-ZERO-2.0",
			"etalab-2.0", "GPL-3.0-only", "GPL-3.0-or-later");

	/**
	 * The licence of the claims of a source: that of the record, or that of the dataset
	 * that was loaded beside it. One that is not known to be open counts as not open.
	 */
	static Licence of(Source source) {
		if (!source.id().startsWith(DATASET)) {
			return OF_RECORD;
		}
		String note = source.note();
		Matcher noted = NOTED.matcher((note != null) ? note : "");
		String name = noted.find() ? noted.group(1).strip() : "a licence that the dataset does not tell";
		return new Licence(name, "https://spdx.org/licenses/" + name, OPEN.contains(name));
	}

}
