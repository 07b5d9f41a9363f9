package org.tieline.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.tieline.record.DataVersion;

/** A page as an item of CSL-JSON, the format of reference managers. */
public final class PageCitation {

	/** The media type of CSL-JSON. */
	public static final String MEDIA_TYPE = "application/vnd.citationstyles.csl+json";

	private static final JsonMapper JSON = new JsonMapper();

	private PageCitation() {
	}

	/**
	 * A list of one item.
	 * @param title of the page
	 * @param path its permanent address, without the server
	 * @param address the same with the server
	 * @param version the id of the data that it shows
	 * @param present the present version of the data
	 */
	public static String csl(String title, String path, String address, String version, DataVersion present) {
		Map<String, Object> item = new LinkedHashMap<>();
		item.put("id", path);
		item.put("type", "webpage");
		item.put("title", title);
		item.put("author", List.of(Map.of("literal", "Tieline")));
		item.put("publisher", "Tieline");
		if (version.equals(present.id())) {
			LocalDate loaded = present.loadedAt().toLocalDate();
			item.put("issued", Map.of("date-parts",
					List.of(List.of(loaded.getYear(), loaded.getMonthValue(), loaded.getDayOfMonth()))));
		}
		item.put("URL", address);
		item.put("version", version);
		return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(List.of(item));
	}

}
