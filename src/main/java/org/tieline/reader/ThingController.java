package org.tieline.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import org.tieline.cite.CitedThings;
import org.tieline.evidence.KindsOfFact;
import org.tieline.page.Answered;
import org.tieline.page.Frames;
import org.tieline.page.PageOfAddress;
import org.tieline.page.PageQueries;
import org.tieline.page.Words;

/** Pages of facts, claims and sources, at the addresses that citations name. */
@Controller
class ThingController implements PageOfAddress {

	private final CitedThings things;

	private final PageQueries queries;

	private final Frames frames;

	private final KindsOfFact kinds;

	ThingController(CitedThings things, PageQueries queries, Frames frames, KindsOfFact kinds) {
		this.kinds = kinds;
		this.things = things;
		this.queries = queries;
		this.frames = frames;
	}

	@GetMapping(path = "/fact/{id}", produces = "text/html")
	ModelAndView fact(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
		return thing("fact", id, request, response);
	}

	@GetMapping(path = "/claim/{id}", produces = "text/html")
	ModelAndView claim(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
		return thing("claim", id, request, response);
	}

	private ModelAndView thing(String sort, String id, HttpServletRequest request, HttpServletResponse response) {
		String apart = CitedThings.withLensApart(sort, id);
		if (apart != null) {
			return redirect(apart);
		}
		AskedThing asked = AskedThing.of(sort, id, request, this.things);
		Answered answered = this.queries.ask(sort, Map.of("id", asked.thing().seenId()));
		Map<String, @Nullable Object> found = answered.required(sort);
		String title = sort.equals("fact") ? Objects.toString(found.get("summary")) : claimTitle(found);
		ModelAndView page = page(sort, title, asked, found, request, response, List.of(answered));
		if (sort.equals("claim")) {
			return page.addObject("about", List.of(Objects.requireNonNull(found.get("fact"))));
		}
		return page
			.addObject("quotation",
					this.kinds.byName(Objects.toString(asked.thing().content().get("kind"))).isQuotation())
			.addObject("attributes", attributes(asked.thing().content()))
			.addObject("rivals", Rivals.of(list(found.get("claims"))))
			.addObject("measured", asked.thing().content().get("measurements") instanceof Map<?, ?> numbers
					&& numbers.containsKey("value"));
	}

	/** What a claim says. */
	private static String claimTitle(Map<String, @Nullable Object> claim) {
		return "Claim: " + Words.INSTANCE.claim(claim);
	}

	private List<FactAttributes.Shown> attributes(Map<String, ?> content) {
		return (content.get("attributes") instanceof Map<?, ?> given)
				? FactAttributes.of(this.kinds.byName(Objects.toString(content.get("kind"))), given, this::entityName)
				: List.of();
	}

	/** The name of an entity; its id, if it is not on record. */
	private String entityName(String id) {
		return (this.queries.ask("end", Map.of("id", id, "text", id)).field("entity") instanceof Map<?, ?> entity)
				? Objects.toString(entity.get("name"), id) : id;
	}

	@GetMapping(path = "/source/{id}", produces = "text/html")
	ModelAndView source(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
		AskedThing asked = AskedThing.of("source", id, request, this.things);
		List<Map<String, @Nullable Object>> claims = new ArrayList<>();
		Answered first = source(id, asked, null);
		Answered next = first;
		Map<?, ?> part = part(next);
		claims.addAll(list(part.get("nodes")));
		while (part.get("pageInfo") instanceof Map<?, ?> page && Boolean.TRUE.equals(page.get("hasNextPage"))) {
			next = source(id, asked, Objects.toString(page.get("endCursor")));
			part = part(next);
			claims.addAll(list(part.get("nodes")));
		}
		Map<String, @Nullable Object> source = first.required("source");
		Reliance reliance = Reliance.of(claims);
		return page("source", Objects.toString(source.get("title")), asked, source, request, response, List.of(first))
			.addObject("reliance", reliance)
			.addObject("parts", reliance.parts())
			.addObject("total", claims.size());
	}

	private Answered source(String id, AskedThing asked, @Nullable String after) {
		Map<String, Object> lens = asked.lens().variable();
		Map<String, Object> without = new LinkedHashMap<>(lens);
		TreeSet<String> excluded = new TreeSet<>();
		if (lens.get("excludeSources") instanceof List<?> others) {
			others.forEach((one) -> excluded.add(one.toString()));
		}
		excluded.add(id);
		without.put("excludeSources", List.copyOf(excluded));
		Map<String, @Nullable Object> variables = new HashMap<>();
		variables.put("id", id);
		variables.put("lens", lens);
		variables.put("without", without);
		variables.put("after", after);
		return this.queries.ask("source", variables);
	}

	private static Map<?, ?> part(Answered answered) {
		return (answered.required("source").get("claims") instanceof Map<?, ?> claims) ? claims : Map.of();
	}

	private ModelAndView page(String sort, String title, AskedThing asked, Map<String, @Nullable Object> found,
			HttpServletRequest request, HttpServletResponse response, List<Answered> answers) {
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		return CitedFrames
			.page(sort, this.frames.of(title, request, asked.lens(), answers.toArray(Answered[]::new)),
					(Map<?, ?>) found.get("citation"), sort.equals("source") ? "CreativeWork" : "Claim")
			.addObject("thing", asked.thing())
			.addObject("here", asked.path(request))
			.addObject(sort, found);
	}

	private static ModelAndView redirect(String address) {
		RedirectView view = new RedirectView(address);
		view.setExpandUriTemplateVariables(false);
		return new ModelAndView(view);
	}

	@SuppressWarnings("unchecked")
	static List<Map<String, @Nullable Object>> list(@Nullable Object value) {
		return (value instanceof List<?> list) ? (List<Map<String, @Nullable Object>>) list : List.of();
	}

}
