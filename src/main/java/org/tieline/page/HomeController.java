package org.tieline.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

import org.tieline.question.Questions;

/** The first page, and the search. */
@Controller
class HomeController implements PageOfAddress {

	private static final int HITS = 20;

	private static final int SUGGESTIONS = 8;

	private static final int LONGEST = 200;

	private final PageQueries queries;

	private final Frames frames;

	private final Questions questions;

	HomeController(PageQueries queries, Frames frames, Questions questions) {
		this.queries = queries;
		this.frames = frames;
		this.questions = questions;
	}

	@GetMapping(path = "/", produces = "text/html")
	ModelAndView home(HttpServletRequest request) {
		PageLens lens = PageLens.of(request.getParameterMap());
		return Frames.page("home", this.frames.of("Who depends on whom, and who says so", request, lens));
	}

	@GetMapping(path = "/developers", produces = "text/html")
	ModelAndView developers(HttpServletRequest request) {
		PageLens lens = PageLens.of(request.getParameterMap());
		return Frames.page("developers", this.frames.of("For developers", request, lens))
			.addObject("questions", this.questions.all());
	}

	@GetMapping(path = "/search", produces = "text/html")
	ModelAndView search(@RequestParam(name = "q", defaultValue = "") String text, HttpServletRequest request) {
		PageLens lens = PageLens.of(request.getParameterMap());
		if (text.isBlank()) {
			return Frames.page("search", this.frames.of("Search", request, lens)).addObject("text", "");
		}
		Answered found = search(text, HITS);
		return Frames.page("search", this.frames.of("Search: " + text, request, lens, found))
			.addObject("text", text)
			.addObject("tooLong", text.length() > LONGEST)
			.addObject("hits", hits(found));
	}

	/** Names that fit what has been typed, for the search box. */
	@GetMapping(path = "/suggest", produces = "application/json")
	@ResponseBody
	List<Suggestion> suggest(@RequestParam(name = "q", defaultValue = "") String text) {
		return text.isBlank() ? List.of() : hits(search(text, SUGGESTIONS)).stream().map(Suggestion::of).toList();
	}

	private Answered search(String text, int first) {
		return this.queries.ask("search",
				Map.of("text", (text.length() > LONGEST) ? text.substring(0, LONGEST) : text, "first", first));
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, @Nullable Object>> hits(Answered found) {
		return (List<Map<String, @Nullable Object>>) Objects.requireNonNullElse(found.field("search"), List.of());
	}

	/**
	 * A name that fits.
	 *
	 * @param id of the entity
	 * @param name its usual name
	 * @param kind what it is, in words
	 */
	record Suggestion(String id, String name, String kind) {

		static Suggestion of(Map<String, @Nullable Object> hit) {
			Map<?, ?> entity = (Map<?, ?>) Objects.requireNonNull(hit.get("entity"));
			return new Suggestion(Objects.toString(entity.get("id")), Objects.toString(entity.get("name")),
					Words.INSTANCE.of(entity.get("kind")));
		}

	}

}
