package org.tieline.guard;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * A request that is refused before anything is asked.
 *
 * @param status of HTTP
 * @param code the {@code extensions.code} of the answer
 * @param message what was wrong and what would be right, in one or two sentences
 */
record Refusal(int status, String code, String message) {

	private static final String KEY = Refusal.class.getName();

	/** A request whose body or header is too long. */
	static final String TOO_LARGE = "REQUEST_TOO_LARGE";

	/** A request from where it may not come. */
	static final String FORBIDDEN = "FORBIDDEN";

	private static final String BAD_INPUT = "BAD_USER_INPUT";

	/**
	 * Answers with this refusal: as JSON, or as a page if a browser asks.
	 */
	void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		tell(request);
		response.sendError(this.status);
	}

	/** Has this refusal told if the server itself refuses the request with its status. */
	void tell(HttpServletRequest request) {
		request.setAttribute(KEY, this);
	}

	/** What a request was refused for; null: it was not refused by us. */
	static @Nullable Refusal of(HttpServletRequest request) {
		return (Refusal) request.getAttribute(KEY);
	}

	/** The refusal of an error that is dispatched to the error page. */
	static Refusal dispatched(HttpServletRequest request) {
		Refusal ours = of(request);
		int status = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer number) ? number
				: HttpServletResponse.SC_NOT_FOUND;
		return (ours != null && ours.status() == status) ? ours : of(status);
	}

	/** The refusal of a status that the server itself answers. */
	static Refusal of(int status) {
		return switch (status) {
			case 401 -> new Refusal(status, "UNAUTHENTICATED", "This needs a token.");
			case 403 -> new Refusal(status, FORBIDDEN, "This is not allowed.");
			case 404 -> new Refusal(status, "NOT_FOUND",
					"There is nothing at this address. The API is at POST /graphql, the first page at /.");
			case 405 ->
				new Refusal(status, "METHOD_NOT_ALLOWED", "This address takes another method; see the header Allow.");
			case 406 -> new Refusal(status, "NOT_ACCEPTABLE",
					"The header Accept names no form of this answer; write application/json.");
			case 408 -> new Refusal(status, "TIMEOUT", "The request did not arrive in time; send it again.");
			case 413 -> new Refusal(status, TOO_LARGE, "The request is too long; send less at a time.");
			case 414, 431 -> new Refusal(431, TOO_LARGE,
					"The address and the headers of the request are too long; together they may have 16 KiB.");
			case 415 -> new Refusal(status, "UNSUPPORTED_MEDIA_TYPE",
					"The body is of a type that is not read here; see the documents.");
			case 417 -> new Refusal(status, BAD_INPUT, "The header Expect can be 100-continue only.");
			case 501 -> new Refusal(status, "METHOD_NOT_ALLOWED",
					"There is no such method, or no such way to send a body; use GET or POST, and send no "
							+ "Transfer-Encoding but chunked.");
			case 505 -> new Refusal(status, BAD_INPUT, "The version of HTTP is not spoken here; use HTTP/1.1.");
			case 503 -> new Refusal(status, "DATABASE_UNAVAILABLE",
					"The server cannot answer at the moment; try again in some seconds.");
			default -> (status >= 500) ? new Refusal(status, "INTERNAL_ERROR", Incidents.SENTENCE) : new Refusal(status,
					BAD_INPUT,
					"The request cannot be read; percent-encode its address in UTF-8, name one Host, and send one "
							+ "Content-Length and at most 100 headers.");
		};
	}

	/** A refusal for what the request says. */
	static Refusal badInput(String message) {
		return new Refusal(400, BAD_INPUT, message);
	}

}
