package org.tieline.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

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

	/** Ids of sources, claims and facts; a name can look like one. */
	private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.:-]{2,199}");

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
		PageLens lens = this.frames.lens(request);
		return Frames.page("home", this.frames.of("Who depends on whom, and who says so", request, lens));
	}

	@GetMapping(path = "/developers", produces = "text/html")
	ModelAndView developers(HttpServletRequest request) {
		PageLens lens = this.frames.lens(request);
		return Frames.page("developers", this.frames.of("For developers", request, lens).ofPresent())
			.addObject("questions", this.questions.all());
	}

	@GetMapping(path = "/search", produces = "text/html")
	ModelAndView search(@RequestParam(name = "q", defaultValue = "") String text, HttpServletRequest request) {
		PageLens lens = noticingVersion(this.frames.lens(request));
		if (text.isBlank()) {
			return Frames.page("search", this.frames.of("Search", request, lens).ofPresent()).addObject("text", "");
		}
		Answered found = search(text, HITS);
		return Frames.page("search", this.frames.of("Search: " + text, request, lens, found).ofPresent())
			.addObject("text", text)
			.addObject("tooLong", text.length() > LONGEST)
			.addObject("node", node(text.strip()))
			.addObject("hits", hits(found));
	}

	/** Names are found in the present version only. */
	private static PageLens noticingVersion(PageLens lens) {
		return (lens.dataVersion() == null) ? lens : lens.noticing("Names are searched for in the present version of "
				+ "the data. The pages that are linked here show version " + lens.dataVersion() + ".");
	}

	/** Names that fit what has been typed, for the search box. */
	@GetMapping(path = "/suggest", produces = "application/json")
	@ResponseBody
	List<Suggestion> suggest(@RequestParam(name = "q", defaultValue = "") String text) {
		return text.isBlank() ? List.of() : hits(search(text, SUGGESTIONS)).stream().map(Suggestion::of).toList();
	}

	/** The source, claim or fact with this id; null: there is none. */
	private @Nullable NamedNode node(String id) {
		if (!ID.matcher(id).matches()) {
			return null;
		}
		Object node = this.queries.ask("node", Map.of("id", id)).field("node");
		return (node instanceof Map<?, ?> map) ? NamedNode.of(map) : null;
	}

	private Answered search(String text, int first) {
		return this.queries.ask("search",
				Map.of("text", (text.length() > LONGEST) ? text.substring(0, LONGEST) : text, "first", first));
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, @Nullable Object>> hits(Answered found) {
		if (found.field("search") instanceof List<?> hits) {
			return (List<Map<String, @Nullable Object>>) hits;
		}
		// A search that failed is not one that found nothing.
		throw found.failures().getFirst().problem();
	}

	/**
	 * A source, claim or fact of the record.
	 *
	 * @param sort {@code source}, {@code claim} or {@code fact}
	 * @param id its id
	 * @param name its title, or what it says
	 */
	record NamedNode(String sort, String id, String name) {

		/** Null: it is something else. */
		static @Nullable NamedNode of(Map<?, ?> node) {
			String id = Objects.toString(node.get("id"));
			if (node.get("title") != null) {
				return new NamedNode("source", id, Objects.toString(node.get("title")));
			}
			if (node.get("summary") != null) {
				return new NamedNode("fact", id, Objects.toString(node.get("summary")));
			}
			return "Claim".equals(node.get("sort")) ? new NamedNode("claim", id, Objects.toString(node.get("note"), id))
					: null;
		}

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
