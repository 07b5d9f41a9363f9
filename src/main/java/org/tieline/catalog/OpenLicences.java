package org.tieline.catalog;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The licences that are open by https://opendefinition.org, version 2.1: anybody may use,
 * change and share the data, for any purpose. One that is not known here counts as not
 * open, because nobody said that it is.
 */
final class OpenLicences {

	/**
	 * Names of https://spdx.org/licenses. Of Creative Commons those without NC and ND.
	 */
	private static final Pattern OPEN = Pattern
		.compile("cc0-1\\.0|pddl-1\\.0|cc-by(-sa)?-[234]\\.[05](-[a-z]{2,3})?|odc-by-1\\.0|odbl-1\\.0|"
				+ "ogl-uk-[123]\\.0|ogl-canada-2\\.0|dl-de-(by|zero)-2\\.0|etalab-2\\.0|"
				+ "(a|l)?gpl-[23]\\.[01](-only|-or-later)?|gfdl-1\\.[123](-only|-or-later)?|"
				+ "mit|apache-2\\.0|bsd-[23]-clause|public domain");

	private OpenLicences() {
	}

	/** Whether a licence is open. */
	static boolean isOpen(String licence) {
		return OPEN.matcher(licence.strip().toLowerCase(Locale.ROOT)).matches();
	}

}
