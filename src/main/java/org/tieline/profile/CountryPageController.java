package org.tieline.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import org.tieline.evidence.KindsOfFact;
import org.tieline.claim.CountryIds;
import org.tieline.page.Answered;
import org.tieline.page.Fields;
import org.tieline.page.Frame;
import org.tieline.page.Frames;
import org.tieline.page.PageLens;
import org.tieline.page.PageOfAddress;
import org.tieline.page.PageQueries;

/** The page of a country: restrictions in it, who uses whose equipment, its exposure. */
@Controller
class CountryPageController implements PageOfAddress {

	/** The parameters of the page beside those of the lens. */
	private static final String[] OWN = { "kind", "after", "restrictionsAfter", "companiesAfter", "state" };

	/** The state that exposure is shown to if the address names none. */
	private static final String STATE = "gov-cn";

	/** The length of a code of ISO 3166-1. */
	private static final int CODE = 2;

	private final PageQueries queries;

	private final Frames frames;

	private final KindsOfFact kinds;

	CountryPageController(PageQueries queries, Frames frames, KindsOfFact kinds) {
		this.queries = queries;
		this.frames = frames;
		this.kinds = kinds;
	}

	@GetMapping(path = "/country/{code}", produces = "text/html")
	ModelAndView country(@PathVariable String code, HttpServletRequest request) {
		String id = (code.length() == CODE) ? CountryIds.of(code) : code.toLowerCase(Locale.ROOT);
		PageLens lens = this.frames.lens(request).noticingOthers(request.getParameterMap(), OWN);
		if (!id.equals(code)) {
			return Redirects.to(lens.of("country", id), request);
		}
		Here here = Here.of(request, lens, OWN);
		KindFilter filter = KindFilter.of(here.get("kind"), this.kinds.names());
		String state = Objects.requireNonNullElse(here.get("state"), STATE);
		Answered answered = this.queries.ask("country-page", variables(id, lens, here, filter));
		Map<String, @Nullable Object> country = answered.required("country");
		Answered base = this.queries.ask("country-base", Map.of("id", id, "state", state, "lens", lens.variable()));
		Frame frame = here.cited(this.frames.of(Fields.required(country, "name"), request, lens, answered, base));
		return Frames.page("country", FactFiles.offered(frame, id, lens, true))
			.addObject("entity", country)
			.addObject("here", here)
			.addObject("filter", filter)
			.addObject("own", Notices.of(filter.notices(), answered))
			.addObject("groups", FactGroup.of(here.rows(country.get("facts"), "after")))
			.addObject("unread", Unread.of(answered, base))
			.addObject("restrictions", answered.field("restrictions"))
			.addObject("restricted",
					Listed.of(answered.field("restrictions"), lens.possible() && here.get("restrictionsAfter") == null))
			.addObject("jobs", Job.of("COUNTRY", id, lens))
			.addObject("companies", answered.field("companies"))
			.addObject("supplied", companies(answered, true, lens))
			.addObject("unsupplied", companies(answered, false, lens))
			.addObject("state", state)
			.addObject("exposure", base.field("exposure"))
			.addObject("refused", base.failures().stream().map((failure) -> failure.message()).toList());
	}

	/**
	 * The companies with suppliers that are shown, or whose suppliers could not be read;
	 * or all others.
	 */
	private static List<?> companies(Answered answered, boolean supplied, PageLens lens) {
		return Fields.list(answered.field("companies"), "nodes").stream().filter((one) -> {
			Object suppliers = Fields.at(one, "suppliers");
			boolean shown = suppliers == null || Fields.count(suppliers, "totalCount") > 0
					|| (lens.possible() && Fields.count(suppliers, "possible") > 0);
			return shown == supplied;
		}).toList();
	}

	private static Map<String, @Nullable Object> variables(String id, PageLens lens, Here here, KindFilter filter) {
		Map<String, @Nullable Object> variables = new HashMap<>();
		variables.put("id", id);
		variables.put("code", CountryIds.codeOf(id));
		variables.put("lens", lens.variable());
		variables.put("possible", lens.possible());
		variables.put("kinds", filter.kinds());
		for (String cursor : List.of("after", "restrictionsAfter", "companiesAfter")) {
			variables.put(cursor, here.get(cursor));
		}
		return variables;
	}

}
