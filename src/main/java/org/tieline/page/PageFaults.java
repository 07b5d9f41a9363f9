package org.tieline.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

import org.tieline.guard.RequestIds;
import org.tieline.problem.Problem;
import org.tieline.stop.Stop;

/**
 * Pages of what was refused: what was wrong, what would be right, and the nearest names
 * on record.
 */
@ControllerAdvice(assignableTypes = PageOfAddress.class)
class PageFaults {

	private static final Logger log = LoggerFactory.getLogger(PageFaults.class);

	private static final int SUGGESTIONS = 5;

	private static final int LONGEST = 200;

	/** As {@code Nearest} words it. */
	private static final Pattern NEAREST = Pattern.compile("the nearest (?:is|are) '([^']+)'");

	private final PageQueries queries;

	private final Frames frames;

	PageFaults(PageQueries queries, Frames frames) {
		this.queries = queries;
		this.frames = frames;
	}

	@ExceptionHandler
	ModelAndView refused(Problem problem, HttpServletRequest request) {
		HttpStatus status = switch (problem.kind()) {
			case NOT_FOUND -> HttpStatus.NOT_FOUND;
			case BAD_USER_INPUT -> isThing(request) ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
			case QUERY_TOO_COMPLEX -> HttpStatus.BAD_REQUEST;
			case DATABASE_UNAVAILABLE, RESOURCE_LIMIT, TIMEOUT -> HttpStatus.SERVICE_UNAVAILABLE;
			case RATE_LIMITED -> HttpStatus.TOO_MANY_REQUESTS;
			case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			case INTERNAL_ERROR -> HttpStatus.INTERNAL_SERVER_ERROR;
		};
		if (status == HttpStatus.INTERNAL_SERVER_ERROR) {
			log.error("{}: {}", request.getRequestURI(), problem.getMessage(), problem);
		}
		String message = Objects.requireNonNullElse(problem.getMessage(), "");
		// A page that was stopped has still to say so.
		return new Stop().call(() -> page(status, message, request));
	}

	@ExceptionHandler
	ModelAndView missing(MissingServletRequestParameterException missing, HttpServletRequest request) {
		return page(HttpStatus.BAD_REQUEST, missing.getParameterName() + ": is missing", request);
	}

	private ModelAndView page(HttpStatus status, String message, HttpServletRequest request) {
		PageLens lens = PageLens.of(request.getParameterMap());
		ModelAndView page = Frames.page("fault", this.frames.of(title(status), request, lens));
		page.setStatus(status);
		return page.addObject("message", message)
			.addObject("nearest", isThing(request) ? nearest(message, request) : null)
			.addObject("status", status.value())
			.addObject(RequestIds.NAME, status.is5xxServerError() ? RequestIds.of(request) : null)
			.addObject("hits", (status == HttpStatus.NOT_FOUND && isThing(request)) ? near(request) : List.of());
	}

	private static String title(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> "Not on record";
			case BAD_REQUEST -> "This cannot be asked";
			case SERVICE_UNAVAILABLE -> "Not available now";
			default -> "Something went wrong";
		};
	}

	/** Whether the path names a thing: {@code /entity/huawei}. */
	private static boolean isThing(HttpServletRequest request) {
		return request.getRequestURI().indexOf('/', 1) > 0;
	}

	/** The address of the nearest id that a message names; null: it names none. */
	private static @Nullable String nearest(String message, HttpServletRequest request) {
		Matcher named = NEAREST.matcher(message);
		String path = request.getRequestURI();
		return named.find() ? path.substring(0, path.indexOf('/', 1) + 1)
				+ UriUtils.encodePathSegment(named.group(1), StandardCharsets.UTF_8) : null;
	}

	private List<?> near(HttpServletRequest request) {
		String path = request.getRequestURI();
		String id = path.substring(path.lastIndexOf('/') + 1).replace('-', ' ').strip();
		if (id.isEmpty()) {
			return List.of();
		}
		@Nullable Object hits = this.queries
			.ask("search", Map.of("text", id.substring(0, Math.min(id.length(), LONGEST)), "first", SUGGESTIONS))
			.field("search");
		return (hits instanceof List<?> list) ? list : List.of();
	}

}
