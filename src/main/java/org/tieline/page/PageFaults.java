package org.tieline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

import org.tieline.guard.RefusalStatus;
import org.tieline.guard.RequestIds;
import org.tieline.problem.Problem;
import org.tieline.stop.Stop;
import org.tieline.stop.Stopped;

/**
 * Pages of what was refused: what was wrong, what would be right, and the nearest names
 * on record.
 */
@ControllerAdvice(assignableTypes = PageOfAddress.class)
class PageFaults {

	private static final Logger log = LoggerFactory.getLogger(PageFaults.class);

	private static final int SUGGESTIONS = 5;

	private static final int LONGEST = 200;

	/** Shorter names fit too many others. */
	private static final int SHORTEST = 2;

	private final PageQueries queries;

	private final Frames frames;

	PageFaults(PageQueries queries, Frames frames) {
		this.queries = queries;
		this.frames = frames;
	}

	@ExceptionHandler
	ModelAndView refused(Problem problem, HttpServletRequest request) {
		boolean isNoSuchThing = problem.kind() == Problem.Kind.BAD_USER_INPUT && isOfThing(request)
				&& !PageLens.ADDRESS.equals(problem.field());
		HttpStatus status = isNoSuchThing ? HttpStatus.NOT_FOUND : RefusalStatus.of(problem.kind());
		if (status == HttpStatus.INTERNAL_SERVER_ERROR) {
			log.error("{}: {}", request.getRequestURI(), problem.getMessage(), problem);
		}
		String message = Objects.requireNonNullElse(problem.getMessage(), "");
		// A page that was stopped has still to say so.
		return new Stop().call(() -> page(status, message, request));
	}

	@ExceptionHandler
	ModelAndView stopped(Stopped stopped, HttpServletRequest request) {
		return refused(Problem.stopped(stopped), request);
	}

	@ExceptionHandler
	ModelAndView missing(MissingServletRequestParameterException missing, HttpServletRequest request) {
		return page(HttpStatus.BAD_REQUEST, missing.getParameterName() + ": is missing", request);
	}

	private ModelAndView page(HttpStatus status, String message, HttpServletRequest request) {
		PageLens lens = PageLens.of(request.getParameterMap());
		if (message.contains("there is no version '") || message.contains(", is no longer kept; ")) {
			return versionGone(lens, request);
		}
		Frame frame = this.frames.of(title(status), request, lens);
		ModelAndView page = Frames.page("fault",
				(status == HttpStatus.SERVICE_UNAVAILABLE) ? frame.enhancedBy("again") : frame);
		page.setStatus(status);
		page.addObject("status", status.value())
			.addObject("again", status == HttpStatus.SERVICE_UNAVAILABLE ? again(request) : null)
			.addObject(RequestIds.NAME, status.is5xxServerError() ? RequestIds.of(request) : null);
		ThingOfPath thing = ThingOfPath.of(request.getRequestURI());
		if (thing == null || !thing.isUnknown(message)) {
			return page.addObject("message", sentence(OptionWords.told(message))).addObject("nearest", List.of());
		}
		return missing(page, frame, thing, message, lens);
	}

	/**
	 * The address names a version of the data that is not kept. What it asks for may be
	 * on record, so the same address of the present version is offered.
	 */
	private ModelAndView versionGone(PageLens lens, HttpServletRequest request) {
		String present = Objects.requireNonNullElse(request.getQueryString(), "")
			.replaceAll("(?<=^|&)data=[^&]*&?", "");
		String message = "The address names version “" + Objects.requireNonNullElse(lens.dataVersion(), "")
				+ "” of the data, which is not kept here. The present version can say something else.";
		PageLens shown = PageLens.of(request.getParameterMap()).onPresentVersion(message);
		ModelAndView page = Frames.page("fault", this.frames.of("This version is not kept", request, shown));
		page.setStatus(HttpStatus.NOT_FOUND);
		return page.addObject("status", HttpStatus.NOT_FOUND.value())
			.addObject("message", message)
			.addObject("nearest", List.of(new NamedAddress("this page in the present version",
					request.getRequestURI() + (present.isEmpty() ? "" : "?" + present))));
	}

	/** The address of the request, to be asked again; null: it was no plain look. */
	private static @Nullable String again(HttpServletRequest request) {
		String query = request.getQueryString();
		return request.getMethod().equals("GET") ? request.getRequestURI() + ((query != null) ? "?" + query : "")
				: null;
	}

	/** What has no page of the sort that was asked for, and what is near it. */
	private ModelAndView missing(ModelAndView page, Frame frame, ThingOfPath thing, String message, PageLens lens) {
		Map<?, ?> other = found(thing);
		List<Map<?, ?>> hits = near(thing);
		String name = Fields.text(other, "name");
		List<NamedAddress> nearest = new ArrayList<>();
		if (name != null) {
			page.addObject("page", frame.titled("Not a " + thing.sort()));
			nearest.add(new NamedAddress(name, lens.of("entity", thing.id())));
		}
		else {
			thing.nearest(message)
				.stream()
				.filter((id) -> hits.stream().noneMatch((hit) -> id.equals(Fields.text(hit, "entity.id"))))
				.forEach((id) -> nearest.add(new NamedAddress(id, lens.of(thing.sort(), id))));
		}
		return page.addObject("message", thing.missing(name, Objects.toString(other.get("kind"), "")))
			.addObject("nearest", nearest)
			.addObject("hits",
					hits.stream().filter((hit) -> !thing.id().equals(Fields.text(hit, "entity.id"))).toList());
	}

	/** The entity of any kind with the id; empty: there is none. */
	private Map<?, ?> found(ThingOfPath thing) {
		return (thing.isNamed() && !thing.sort().equals("entity"))
				? Fields.map(this.queries.ask("end", Map.of("id", thing.id(), "text", thing.id())).field("entity"))
				: Map.of();
	}

	private List<Map<?, ?>> near(ThingOfPath thing) {
		String text = thing.id().replace('-', ' ').strip();
		if (!thing.isNamed() || text.length() < SHORTEST) {
			return List.of();
		}
		return Fields.maps(this.queries
			.ask("search", Map.of("text", text.substring(0, Math.min(text.length(), LONGEST)), "first", SUGGESTIONS))
			.field("search"));
	}

	/**
	 * Something that may have been meant.
	 *
	 * @param name what it is called, or its id
	 * @param address of its page
	 */
	record NamedAddress(String name, String address) {
	}

	/** A message of the API as a sentence; one that begins with an argument stays. */
	private static String sentence(String message) {
		boolean isPlain = !message.matches("[^ ]+: .*") && !message.isEmpty();
		return isPlain ? Words.INSTANCE.sentence(message) + (message.endsWith(".") ? "" : ".") : message;
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
	private static boolean isOfThing(HttpServletRequest request) {
		return ThingOfPath.of(request.getRequestURI()) != null;
	}

}
