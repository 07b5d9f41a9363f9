package org.tieline.profile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.tieline.page.Frame;
import org.tieline.page.Frame.Download;
import org.tieline.page.PageFiles;
import org.tieline.page.PageLens;

/** Addresses of the facts of an entity as files. */
final class FactFiles {

	private FactFiles() {
	}

	/**
	 * The frame with the facts of an entity as files, and with the feed of its changes.
	 * @param tied whether it can have ties to others
	 */
	static Frame offered(Frame frame, String id, PageLens lens, boolean tied) {
		String file = lens.of("entity", id);
		int query = file.indexOf('?');
		String thing = (query < 0) ? file : file.substring(0, query);
		String path = thing + ".csv";
		String parameters = (query < 0) ? "" : file.substring(query);
		Frame whole = PageFiles.ofEntity(frame, id, tied)
			.followedAt("/entity/" + URLEncoder.encode(id, StandardCharsets.UTF_8) + "/feed", "");
		return whole.with(new Download("facts and claims (CSV)", path + parameters))
			.with(new Download("for Excel (CSV)", path + parameters + (parameters.isEmpty() ? "?" : "&") + "excel=yes"))
			.with(new Download("CSL-JSON", thing + "/citation.json" + parameters));
	}

}
