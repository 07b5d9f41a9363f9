package org.tieline.spark;

import java.io.IOException;
import java.util.Map;

/**
 * What a folder says of its network ({@code network.properties}).
 *
 * @param dataVersion the version of the data that it was drawn from
 * @param assumptions what amounts and types of inputs rest on, in words
 */
record Header(String dataVersion, String assumptions) {

	static final String FILE = "network.properties";

	private static final String FORMAT = "1";

	/**
	 * Reads the header.
	 * @throws Refused if there is none, or it is of another format
	 */
	static Header read(Storage folder) throws IOException {
		if (!folder.exists(FILE)) {
			throw new Refused(folder.folder() + " has no " + FILE + "; write one with format=" + FORMAT
					+ ", dataVersion=... and assumptions=...");
		}
		Map<String, String> values = folder.read(FILE);
		if (!FORMAT.equals(values.get("format"))) {
			throw new Refused(FILE + ": format is '" + values.get("format") + "'; this job reads format=" + FORMAT);
		}
		return new Header(needed(values, "dataVersion"), needed(values, "assumptions"));
	}

	private static String needed(Map<String, String> values, String key) {
		String value = values.getOrDefault(key, "");
		if (value.isBlank()) {
			throw new Refused(FILE + ": " + key + " is missing; write " + key + "=...");
		}
		return value;
	}

	/** Refuses a row of another version of the data. */
	void check(Table table, int column) {
		String version = table.has(column) ? table.text(column) : this.dataVersion;
		if (!this.dataVersion.equals(version)) {
			throw Refused.at(table.place(), "data version " + version + " stands beside " + this.dataVersion + " of "
					+ FILE + "; write the whole network from one version");
		}
	}

}
