package org.tieline.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import org.tieline.record.RecordReader;

/** Puts a page into its frame. */
@Component
public class Frames {

	private static final JsonMapper JSON = new JsonMapper();

	private final RecordReader record;

	Frames(RecordReader record) {
		this.record = record;
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
		return new Frame(title, lens, request.getRequestURI(), own, this.record.version(),
				Arrays.stream(answers).map(Frames::shown).toList(), List.of(), List.of(), null);
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

	private static Frame.ShownQuery shown(Answered answered) {
		return new Frame.ShownQuery(answered.question().title(),
				"/graphiql?query=" + encoded(answered.question().query()) + "&variables="
						+ encoded(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answered.variables())));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
