package org.tieline.reader;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import org.tieline.cite.CitedThing;
import org.tieline.cite.CitedThings;
import org.tieline.page.Answered;
import org.tieline.page.Frames;
import org.tieline.page.PageLens;
import org.tieline.page.PageOfAddress;
import org.tieline.page.PageQueries;
import org.tieline.problem.Problem;

/**
 * The page that checks a passage, or the one claim that a citation names. A short passage
 * stands in the address, so that the page can be linked; a long one is sent as a form.
 */
@Controller
class CheckPageController implements PageOfAddress {

	/** Longer addresses are not made: a browser sends them again with each request. */
	private static final int LONGEST_ADDRESS = 4_000;

	private static final String FORMAT = "format";

	private final CitedThings things;

	private final PageQueries queries;

	private final Frames frames;

	CheckPageController(CitedThings things, PageQueries queries, Frames frames) {
		this.things = things;
		this.queries = queries;
		this.frames = frames;
	}

	@GetMapping(path = "/check", produces = "text/html")
	ModelAndView check(HttpServletRequest request, HttpServletResponse response) {
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		PageLens lens = PageLens.of(request.getParameterMap());
		Map<String, String> own = own(request);
		if (own.containsKey(PassageForm.TEXT)) {
			return passage(PassageForm.of(request), lens, request);
		}
		if (own.keySet().stream().allMatch(PassageForm.DATE::equals)) {
			return form(PassageForm.of("-", own.get(PassageForm.DATE), false).withoutText(), lens, request);
		}
		try {
			return claim(own, lens, request);
		}
		catch (Problem problem) {
			if (problem.kind() != Problem.Kind.BAD_USER_INPUT) {
				throw problem;
			}
			return form(
					PassageForm.EMPTY.refused("The claim in the address cannot be checked. " + problem.getMessage()),
					lens, request);
		}
	}

	@PostMapping(path = "/check", produces = "text/html")
	ModelAndView sent(HttpServletRequest request) {
		PageLens lens = PageLens.of(request.getParameterMap());
		PassageForm form = PassageForm.of(request);
		String address = lens.at("/check?" + query(form.parameters()));
		if (form.faults().isEmpty() && lens.notices().isEmpty() && address.length() <= LONGEST_ADDRESS) {
			RedirectView view = new RedirectView(address);
			view.setExpandUriTemplateVariables(false);
			view.setStatusCode(HttpStatus.SEE_OTHER);
			return new ModelAndView(view);
		}
		return passage(form, lens, request);
	}

	private ModelAndView form(PassageForm form, PageLens lens, HttpServletRequest request) {
		ModelAndView page = CitedFrames
			.page("check", this.frames.of("Check a passage", request, lens), null, "ClaimReview")
			.addObject("form", form);
		if (!form.faults().isEmpty()) {
			page.setStatus(HttpStatus.BAD_REQUEST);
		}
		return page;
	}

	private ModelAndView passage(PassageForm form, PageLens asked, HttpServletRequest request) {
		if (!form.faults().isEmpty()) {
			return form(form, asked, request);
		}
		CitedThing thing;
		Answered answered;
		PageLens lens = asked;
		try {
			thing = kept(form.parameters(), asked);
			lens = on(thing, asked);
			Map<String, Object> variables = new LinkedHashMap<>(form.parameters());
			variables.put("lens", lens.variable());
			answered = this.queries.ask("passage", variables);
			answered.required("checkPassage");
		}
		catch (Problem problem) {
			if (problem.kind() != Problem.Kind.BAD_USER_INPUT) {
				throw problem;
			}
			return form(form.refused("It cannot be checked. " + problem.getMessage()), asked, request);
		}
		Map<String, @Nullable Object> found = answered.required("checkPassage");
		List<Map<String, @Nullable Object>> checks = ThingController.list(found.get("checks"));
		List<Map<String, @Nullable Object>> skipped = ThingController.list(found.get("skipped"));
		boolean unread = checks.isEmpty() && form.isInOtherScript();
		return CitedFrames
			.page("check", this.frames.of("Checked passage", request, lens, answered),
					unread ? null : (Map<?, ?>) found.get("citation"), "ClaimReview")
			.addObject("form", form)
			.addObject("otherScript", unread)
			.addObject("thing", thing)
			.addObject("here", "/check?" + query(form.parameters()))
			.addObject("checks", checks)
			.addObject("skipped", skipped)
			.addObject("counts", VerdictCount.of(checks))
			.addObject("passage", MarkedPassage.of(form.text(), checks, skipped));
	}

	private ModelAndView claim(Map<String, String> own, PageLens asked, HttpServletRequest request) {
		CitedThing thing = kept(own, asked);
		PageLens lens = on(thing, asked);
		Answered answered = this.queries.ask("cited-check", Map.of("parameters", query(own), "lens", lens.variable()));
		Map<String, @Nullable Object> check = answered.required("citedCheck");
		return CitedFrames
			.page("checked-claim", this.frames.of("Checked claim", request, lens, answered),
					(Map<?, ?>) check.get("citation"), "ClaimReview")
			.addObject("thing", thing)
			.addObject("check", check)
			.addObject("here", "/check?" + query(own))
			.addObject("review", ScriptJson.escaped(Objects.toString(check.get("claimReview"))))
			.addObject("form", PassageForm.EMPTY);
	}

	/** What an earlier version of the data said; null: the address names none. */
	private @Nullable CitedThing kept(Map<String, String> asked, PageLens lens) {
		String version = lens.dataVersion();
		return (version != null) ? this.things.at("check", "", asked, lens.ofCitation(), version) : null;
	}

	private static PageLens on(@Nullable CitedThing thing, PageLens lens) {
		String notice = (thing != null) ? thing.notice() : null;
		return (notice != null) ? lens.onPresentVersion(notice) : lens;
	}

	private static Map<String, String> own(HttpServletRequest request) {
		Map<String, String> own = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> {
			if (!PageLens.NAMES.contains(name) && !name.equals(FORMAT)) {
				own.put(name, values[0]);
			}
		});
		return own;
	}

	private static String query(Map<String, String> parameters) {
		return parameters.entrySet()
			.stream()
			.map((one) -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
			.collect(Collectors.joining("&"));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
