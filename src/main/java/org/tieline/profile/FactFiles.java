package org.tieline.profile;

import org.tieline.page.Frame;
import org.tieline.page.Frame.Download;
import org.tieline.page.PageLens;

/** Addresses of the facts of an entity as files. */
final class FactFiles {

	private FactFiles() {
	}

	/** The frame with the facts of an entity as files. */
	static Frame offered(Frame frame, String id, PageLens lens) {
		String file = lens.of("entity", id);
		int query = file.indexOf('?');
		String thing = (query < 0) ? file : file.substring(0, query);
		String path = thing + ".csv";
		String parameters = (query < 0) ? "" : file.substring(query);
		return frame.with(new Download("facts and claims (CSV)", path + parameters))
			.with(new Download("for Excel (CSV)", path + parameters + (parameters.isEmpty() ? "?" : "&") + "excel=yes"))
			.with(new Download("CSL-JSON", thing + "/citation.json" + parameters));
	}

}
