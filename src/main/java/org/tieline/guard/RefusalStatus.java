package org.tieline.guard;

import org.springframework.http.HttpStatus;

import org.tieline.problem.Problem;

/** The HTTP status of a refusal that is no answer of GraphQL: of a page or a download. */
public final class RefusalStatus {

	private RefusalStatus() {
	}

	/** The status of refusals of a kind. */
	public static HttpStatus of(Problem.Kind kind) {
		return switch (kind) {
			case BAD_USER_INPUT, QUERY_TOO_COMPLEX -> HttpStatus.BAD_REQUEST;
			case DATABASE_UNAVAILABLE, RESOURCE_LIMIT, TIMEOUT -> HttpStatus.SERVICE_UNAVAILABLE;
			case NOT_FOUND -> HttpStatus.NOT_FOUND;
			case RATE_LIMITED -> HttpStatus.TOO_MANY_REQUESTS;
			case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			case INTERNAL_ERROR -> HttpStatus.INTERNAL_SERVER_ERROR;
		};
	}

}
