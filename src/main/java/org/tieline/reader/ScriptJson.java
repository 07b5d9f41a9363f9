package org.tieline.reader;

/**
 * JSON that can stand in an element {@code script}: no text in it can end the element.
 */
final class ScriptJson {

	private ScriptJson() {
	}

	/**
	 * The same JSON with the characters of markup escaped.
	 * @param json a JSON text; outside of its strings it has none of those characters
	 */
	static String escaped(String json) {
		return json.replace("<", "\\u003c")
			.replace(">", "\\u003e")
			.replace("&", "\\u0026")
			.replace("\u2028", "\\u2028")
			.replace("\u2029", "\\u2029");
	}

}
