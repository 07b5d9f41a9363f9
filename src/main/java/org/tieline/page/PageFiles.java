package org.tieline.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import tools.jackson.databind.json.JsonMapper;

import org.tieline.page.Frame.Download;

/**
 * Names of the files of pages, and addresses of the downloads that answer what a page
 * answers, under its lens.
 */
public final class PageFiles {

	private static final JsonMapper JSON = new JsonMapper();

	private static final int LONGEST_NAME = 100;

	/** A longer address is refused by some servers and by Excel. */
	private static final int LONGEST_ADDRESS = 2_000;

	private PageFiles() {
	}

	/**
	 * The name of a file: what was asked, as of when.
	 * @param ending without a dot before it
	 * @param parts what was asked, in words or ids
	 */
	public static String name(PageLens lens, String ending, String... parts) {
		String asked = String.join(" ", parts) + " " + Objects.toString(lens.asOf(), "");
		String name = asked.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
		String cut = (name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME).replaceAll("-+$", "") : name;
		return "tieline-" + cut + "." + ending;
	}

	/** The value of the header that makes a browser store an answer under a name. */
	public static String attached(String name) {
		return "attachment; filename=\"" + name + "\"";
	}

	/** The lens of a page as parameters of a download. */
	public static Map<String, String> lens(PageLens lens) {
		Map<String, String> parameters = new LinkedHashMap<>(lens.ofCitation());
		if (lens.dataVersion() != null) {
			parameters.put("dataVersion", lens.dataVersion());
		}
		return parameters;
	}

	/**
	 * The address of a download.
	 * @param path of this server
	 * @param lens of the page
	 * @param own the parameters beside those of the lens: a name, its value, and so on
	 */
	public static String address(String path, PageLens lens, String... own) {
		Map<String, String> parameters = new LinkedHashMap<>();
		for (int at = 0; at + 1 < own.length; at += 2) {
			parameters.put(own[at], own[at + 1]);
		}
		parameters.putAll(lens(lens));
		return path + parameters.entrySet()
			.stream()
			.map((one) -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&", "?", ""));
	}

	/**
	 * The frame with what the record holds of an entity: its claims and facts, and if it
	 * can have any, its ties.
	 */
	public static Frame ofEntity(Frame frame, String id, boolean tied) {
		PageLens lens = frame.lens();
		Frame rows = frame
			.with(new Download("claims, all columns (CSV)",
					address("/export/record", lens, "of", id, "view", "claims", "format", "csv")))
			.with(new Download("facts (JSON)", address("/export/record", lens, "of", id, "format", "json")));
		return !tied ? rows
				: rows.with(new Download("ties (GEXF)", address("/export/record", lens, "of", id, "format", "gexf")))
					.with(new Download("FollowTheMoney", address("/export/record", lens, "of", id, "format", "ftm")));
	}

	/**
	 * The frame with the claims behind an answer as a file; the same frame, if the
	 * address would be too long.
	 * @param label what they are
	 */
	public static Frame ofAnswer(Frame frame, Answered answered, String label) {
		Map<String, String> own = new LinkedHashMap<>();
		answered.variables().forEach((name, value) -> {
			if (value != null && !name.equals("lens")) {
				own.put(name, written(value));
			}
		});
		own.put("view", "claims");
		own.put("format", "csv");
		String address = address("/export/question/" + answered.question().name(), frame.lens(),
				own.entrySet()
					.stream()
					.flatMap((one) -> Arrays.asList(one.getKey(), one.getValue()).stream())
					.toArray(String[]::new));
		return (address.length() <= LONGEST_ADDRESS) ? frame.with(new Download(label, address)) : frame;
	}

	private static String written(Object value) {
		return (value instanceof Map<?, ?> || value instanceof Collection<?>) ? JSON.writeValueAsString(value)
				: value.toString();
	}

}
