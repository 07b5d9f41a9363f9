package org.tieline.guard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers every error outside GraphQL: as errors of GraphQL are written, or as a page if
 * a browser asks. An answer has a status, a code, one or two sentences and the id of the
 * request, and nothing else.
 */
@Controller
class ErrorAnswers implements ErrorController {

	private static final String PATH = "${server.error.path:/error}";

	@RequestMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
		Refusal refusal = Refusal.dispatched(request);
		response.setStatus(refusal.status());
		return new ModelAndView("error").addObject("title", title(refusal.status()))
			.addObject("message", refusal.message())
			.addObject("status", refusal.status())
			.addObject(RequestIds.NAME, RequestIds.of(request));
	}

	@RequestMapping(PATH)
	ResponseEntity<Map<String, Object>> json(HttpServletRequest request) {
		Refusal refusal = Refusal.dispatched(request);
		return ResponseEntity.status(refusal.status())
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(json(refusal, RequestIds.of(request)));
	}

	/** A refusal as GraphQL writes errors. */
	static Map<String, Object> json(Refusal refusal, String id) {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("code", refusal.code());
		extensions.put(RequestIds.NAME, id);
		Map<String, Object> error = new LinkedHashMap<>();
		error.put("message", refusal.message());
		error.put("extensions", extensions);
		return Map.of("errors", List.of(error));
	}

	private static String title(int status) {
		return switch (status) {
			case 404 -> "There is no such page";
			case 403, 421 -> "This is not allowed";
			case 429 -> "Too many requests";
			case 503 -> "Not available now";
			default -> (status >= 500) ? "Something went wrong here" : "This cannot be asked";
		};
	}

}
