package org.tieline.profile;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

import org.tieline.evidence.KindsOfFact;
import org.tieline.page.Answered;
import org.tieline.page.Fields;
import org.tieline.page.Frame;
import org.tieline.page.Frames;
import org.tieline.page.PageCitation;
import org.tieline.page.PageFiles;
import org.tieline.page.PageLens;
import org.tieline.page.PageOfAddress;
import org.tieline.page.PageQueries;

/** The page of an entity. */
@Controller
class EntityPageController implements PageOfAddress {

	/** The parameters of the page beside those of the lens. */
	private static final String[] OWN = { "kind", "after", "eventsAfter", "saidAfter" };

	/** Parts of an address for entities that have a page of their own sort. */
	private static final Map<String, String> SORTS = Map.of("MARKET", "market", "MEASURE", "measure", "COUNTRY",
			"country");

	/** Kinds of which somebody can hold a stake. A person or a state has no owner. */
	private static final Set<String> OWNED = Set.of("COMPANY", "ORGANIZATION", "GROUP");

	private static final JsonMapper JSON = new JsonMapper();

	private final PageQueries queries;

	private final Frames frames;

	private final KindsOfFact kinds;

	EntityPageController(PageQueries queries, Frames frames, KindsOfFact kinds) {
		this.queries = queries;
		this.frames = frames;
		this.kinds = kinds;
	}

	@GetMapping(path = "/entity/{id}", produces = "text/html")
	ModelAndView entity(@PathVariable String id, HttpServletRequest request) {
		PageLens lens = this.frames.lens(request).noticingOthers(request.getParameterMap(), OWN);
		Here here = Here.of(request, lens, OWN);
		KindFilter filter = KindFilter.of(here.get("kind"), this.kinds.names());
		Answered answered = this.queries.ask("entity-page", variables(id, lens, here, filter));
		Map<String, @Nullable Object> entity = new HashMap<>(answered.required("entity"));
		entity.putIfAbsent("suppliers", null);
		entity.putIfAbsent("customers", null);
		String sort = SORTS.get(Fields.required(entity, "kind"));
		if (sort != null) {
			return Redirects.to(lens.of(sort, id), request);
		}
		Frame frame = here
			.cited(this.frames.of(Fields.required(entity, "name"), request, lens, answered).enhancedBy("graph"));
		return page(FactFiles.offered(frame, id, lens, true), entity, filter, here)
			.addObject("own", Notices.of(filter.notices(), answered))
			.addObject("unread", Unread.of(answered));
	}

	/** The page as an item for reference managers. */
	@GetMapping(path = "/entity/{id}/citation.json")
	@ResponseBody
	ResponseEntity<String> citation(@PathVariable String id, HttpServletRequest request) {
		PageLens lens = PageLens.of(request.getParameterMap());
		Map<String, @Nullable Object> entity = this.queries.ask("end", Map.of("id", id, "text", id)).required("entity");
		String name = Fields.required(entity, "name");
		Frame frame = this.frames.of(name, request, lens);
		String version = Objects.requireNonNullElse(lens.dataVersion(), frame.version().id());
		String path = lens.onVersion(version).of(SORTS.getOrDefault(Fields.required(entity, "kind"), "entity"), id);
		String address = URI.create(request.getRequestURL().toString()).resolve(path).toString();
		return ResponseEntity.ok()
			.header("Content-Type", PageCitation.MEDIA_TYPE)
			.header("Content-Disposition", PageFiles.attached(PageFiles.name(lens, "json", id, "citation")))
			.body(PageCitation.csl(name, path, address, version, frame.version()));
	}

	private static ModelAndView page(Frame frame, Map<String, @Nullable Object> entity, KindFilter filter, Here here) {
		String id = Fields.required(entity, "id");
		PageLens lens = here.lens();
		List<Listed> stakes = Listed.of(entity.get("stakes"), lens.possible());
		List<MarketShares> shares = MarketShares.of(entity.get("shares"));
		return Frames.page("entity", frame)
			.addObject("entity", entity)
			.addObject("here", here)
			.addObject("filter", filter)
			.addObject("lensJson", JSON.writeValueAsString(lens.variable()))
			.addObject("jobs", Job.of(Fields.required(entity, "kind"), id, lens))
			.addObject("sells", "COMPANY".equals(Fields.text(entity, "kind")))
			.addObject("ownable",
					OWNED.contains(Fields.required(entity, "kind")) || !StakeBar.owners(id, stakes).isEmpty())
			.addObject("holds",
					!"PRODUCT".equals(Fields.text(entity, "kind")) || entity.get("stakes") == null || !stakes.isEmpty())
			.addObject("introduction", Introduction.of(entity))
			.addObject("groups", FactGroup.of(here.rows(entity.get("facts"), "after")))
			.addObject("suppliers", FactRow.of(entity.get("suppliers"), lens))
			.addObject("customers", FactRow.of(entity.get("customers"), lens))
			.addObject("subsidiaries", SubsidiarySupply.of(entity, lens))
			.addObject("shares", MarketShares.drawn(true, shares))
			.addObject("single", MarketShares.drawn(false, shares))
			.addObject("owners", StakeBar.only(true, StakeBar.owners(id, stakes)))
			.addObject("holdings", StakeBar.only(true, StakeBar.holdings(id, stakes)))
			.addObject("notOwners", StakeBar.only(false, StakeBar.owners(id, stakes)))
			.addObject("notHoldings", StakeBar.only(false, StakeBar.holdings(id, stakes)))
			.addObject("onLists", OnLists.of(entity.get("listMatches")))
			.addObject("days", TimelineDay.of(entity.get("timeline")));
	}

	private static Map<String, @Nullable Object> variables(String id, PageLens lens, Here here, KindFilter filter) {
		Map<String, @Nullable Object> variables = new HashMap<>();
		Map<String, Object> seen = lens.variable();
		variables.put("id", id);
		variables.put("lens", seen);
		variables.put("possible", lens.possible());
		variables.put("denials", denials(seen));
		variables.put("kinds", filter.kinds());
		variables.put("facts", (filter.kinds() != null) ? 50 : 20);
		variables.put("after", here.get("after"));
		variables.put("eventsAfter", here.get("eventsAfter"));
		variables.put("saidAfter", here.get("saidAfter"));
		return variables;
	}

	/** The lens that lets only denials through. */
	private static Map<String, Object> denials(Map<String, Object> lens) {
		Map<String, Object> denials = new HashMap<>(lens);
		denials.put("stances", List.of("DENIES"));
		return denials;
	}

}
