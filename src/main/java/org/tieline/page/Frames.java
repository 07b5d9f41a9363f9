package org.tieline.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import org.tieline.record.DataVersion;
import org.tieline.record.RecordReader;
import org.tieline.record.RecordSnapshots;

/** Puts a page into its frame. */
@Component
public class Frames {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String EXPLORER = "/graphiql?";

	/**
	 * A browser sends the address of the page with each request, so that two of them must
	 * fit into a header of 16 KiB.
	 */
	private static final int LONGEST_ADDRESS = 6_000;

	private static final int LONGEST_TEXT = 500;

	private final RecordReader record;

	private final RecordSnapshots snapshots;

	Frames(RecordReader record, RecordSnapshots snapshots) {
		this.record = record;
		this.snapshots = snapshots;
	}

	/**
	 * The lens of a page. If its address names a version of the data that is not kept,
	 * the page shows the present one, and a notice says so first.
	 */
	public PageLens lens(HttpServletRequest request) {
		PageLens lens = PageLens.of(request.getParameterMap());
		String version = lens.dataVersion();
		return (version == null || named(version) != null) ? lens : lens.onPresentVersion(Words.INSTANCE
			.sentence(this.snapshots.notKept(version))
				+ ". This page shows the present version, which may say something else than the one that was cited.");
	}

	/** The version with an id; null: it is neither current nor kept. */
	private @Nullable DataVersion named(@Nullable String version) {
		return (version == null) ? null
				: this.record.find(version).filter((found) -> found.id().equals(version)).orElse(null);
	}

	/**
	 * The frame of a page.
	 * @param title of the page
	 * @param request whose path and parameters the page keeps
	 * @param lens of its address
	 * @param answers of the questions that it asked, in the order of the page
	 */
	public Frame of(String title, HttpServletRequest request, PageLens lens, Answered... answers) {
		Map<String, List<String>> own = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> {
			if (!PageLens.NAMES.contains(name)) {
				own.put(name, List.of(values));
			}
		});
		DataVersion present = this.record.version();
		return new Frame(title, site(request), lens, request.getRequestURI(), own,
				Objects.requireNonNullElse(named(lens.dataVersion()), present), present,
				Arrays.stream(answers).map(Frames::shown).toList(), List.of(), List.of(), null, null);
	}

	/** The address of the server, as the request says it. */
	private static String site(HttpServletRequest request) {
		String address = request.getRequestURL().toString();
		return address.substring(0, address.length() - request.getRequestURI().length());
	}

	/**
	 * The page: a template with its frame as {@code page} and words for codes as
	 * {@code words}.
	 * @param template the name of the template
	 */
	public static ModelAndView page(String template, Frame frame) {
		return new ModelAndView(template).addObject("page", frame)
			.addObject("lens", frame.lens())
			.addObject("words", Words.INSTANCE);
	}

	/**
	 * The query of an answer in the explorer. If the address would be too long, it names
	 * the question; if it still is, a long text is left for the reader to paste.
	 */
	static Frame.ShownQuery shown(Answered answered) {
		String title = answered.question().title();
		String variables = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answered.variables());
		String whole = EXPLORER + "query=" + encoded(answered.question().query()) + "&variables=" + encoded(variables);
		if (whole.length() <= LONGEST_ADDRESS) {
			return new Frame.ShownQuery(title, whole);
		}
		String named = EXPLORER + "question=" + encoded(answered.question().name()) + "&variables=";
		String shorter = named + encoded(variables);
		if (shorter.length() <= LONGEST_ADDRESS) {
			return new Frame.ShownQuery(title, shorter);
		}
		Map<String, @Nullable Object> cut = new LinkedHashMap<>(answered.variables());
		cut.replaceAll((name, value) -> (value instanceof String text && text.length() > LONGEST_TEXT)
				? "(paste here the text that the page shows)" : value);
		return new Frame.ShownQuery(title + " The text is too long for the address; paste it into the variables.",
				named + encoded(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(cut)));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
