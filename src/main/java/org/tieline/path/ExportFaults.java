package org.tieline.path;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import org.tieline.problem.Problem;

/** Downloads that are refused name the parameter and the remedy. */
@RestControllerAdvice(assignableTypes = ExportController.class)
class ExportFaults {

	@ExceptionHandler
	ResponseEntity<Map<String, String>> refused(Problem problem) {
		HttpStatus status = switch (problem.kind()) {
			case BAD_USER_INPUT, QUERY_TOO_COMPLEX -> HttpStatus.BAD_REQUEST;
			case DATABASE_UNAVAILABLE, RESOURCE_LIMIT, TIMEOUT -> HttpStatus.SERVICE_UNAVAILABLE;
			case NOT_FOUND -> HttpStatus.NOT_FOUND;
			case RATE_LIMITED -> HttpStatus.TOO_MANY_REQUESTS;
			case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			case INTERNAL_ERROR -> HttpStatus.INTERNAL_SERVER_ERROR;
		};
		return answer(status, problem.kind().name(), problem.field(), problem.getMessage());
	}

	@ExceptionHandler
	ResponseEntity<Map<String, String>> unreadable(MethodArgumentTypeMismatchException unreadable) {
		return answer(HttpStatus.BAD_REQUEST, Problem.Kind.BAD_USER_INPUT.name(), unreadable.getName(),
				unreadable.getName() + ": '" + unreadable.getValue() + "' cannot be read");
	}

	@ExceptionHandler
	ResponseEntity<Map<String, String>> missing(MissingServletRequestParameterException missing) {
		return answer(HttpStatus.BAD_REQUEST, Problem.Kind.BAD_USER_INPUT.name(), missing.getParameterName(),
				missing.getParameterName() + ": is missing; give the id of an entity");
	}

	private static ResponseEntity<Map<String, String>> answer(HttpStatus status, String code, @Nullable String argument,
			@Nullable String message) {
		return ResponseEntity.status(status)
			.header("Content-Type", "application/json")
			.body(Map.of("code", code, "argument", Objects.requireNonNullElse(argument, ""), "message",
					Objects.requireNonNullElse(message, "")));
	}

}
