package org.tieline.exchange;

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

}
