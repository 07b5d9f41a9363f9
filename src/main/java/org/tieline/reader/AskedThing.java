package org.tieline.reader;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.tieline.cite.CitedThing;
import org.tieline.cite.CitedThings;
import org.tieline.page.PageLens;
import org.tieline.problem.Problem;

/**
 * A thing of the record that a page is asked for by its address. What the address says
 * and the page cannot do is left out, and a notice says so.
 *
 * @param thing what is said at the address
 * @param lens the lens of the page, with all notices
 * @param speaker whose claims alone are shown; null: all
 */
record AskedThing(CitedThing thing, PageLens lens, @Nullable String speaker) {

	private static final String SPEAKER = "speaker";

	private static final String EXCLUDED = "excludeSources";

	/**
	 * What an address asks for.
	 * @param sort {@code fact}, {@code claim} or {@code source}
	 * @param id its id
	 * @throws Problem NOT_FOUND if it is not on record
	 */
	static AskedThing of(String sort, String id, HttpServletRequest request, CitedThings things) {
		String speaker = sort.equals("source") ? null : request.getParameter(SPEAKER);
		return of(sort, id, (speaker == null || speaker.isBlank()) ? null : speaker,
				noticed(sort, PageLens.of(request.getParameterMap()), request), things);
	}

	private static AskedThing of(String sort, String id, @Nullable String speaker, PageLens lens, CitedThings things) {
		try {
			CitedThing thing = things.at(sort, id, (speaker != null) ? Map.of(SPEAKER, speaker) : Map.of(),
					lens.ofCitation(), lens.dataVersion());
			String notice = thing.notice();
			return new AskedThing(thing,
					(notice == null) ? lens : thing.current() ? lens.onPresentVersion(notice) : lens.noticing(notice),
					speaker);
		}
		catch (Problem problem) {
			PageLens told = lens.noticing(problem.getMessage() + ". The page is shown without it.");
			if (SPEAKER.equals(problem.field()) && speaker != null) {
				return of(sort, id, null, told, things);
			}
			if (EXCLUDED.equals(problem.field()) && !lens.narrower().excludeSources().isEmpty()) {
				return of(sort, id, speaker, told.withAllSources(), things);
			}
			throw problem;
		}
	}

	/** The path of the page with its own parameters, without those of the lens. */
	String path(HttpServletRequest request) {
		String speaker = this.speaker;
		return request.getRequestURI()
				+ ((speaker != null) ? "?speaker=" + URLEncoder.encode(speaker, StandardCharsets.UTF_8) : "");
	}

	private static PageLens noticed(String sort, PageLens lens, HttpServletRequest request) {
		String[] own = sort.equals("source") ? new String[0] : new String[] { SPEAKER };
		return lens.noticingOthers(request.getParameterMap(), own);
	}

}
