package org.tieline.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import org.tieline.entity.Nearest;
import org.tieline.guard.RefusalStatus;
import org.tieline.guard.RequestIds;
import org.tieline.problem.Problem;
import org.tieline.stop.Stopped;

/**
 * Downloads that are refused are answered as the API refuses a question: a list of
 * errors, each with its message, code and argument. The argument is the parameter of the
 * address, where the API has a part of an input ({@code maxLength}, not
 * {@code rule.maxLength}).
 */
@RestControllerAdvice(assignableTypes = AnswersByAddress.class)
class ExportFaults {

	/** The inputs of the API whose parts are parameters here. */
	private static final List<String> INPUTS = List.of("rule.", "lens.");

	private final Nearest nearest;

	ExportFaults(Nearest nearest) {
		this.nearest = nearest;
	}

	/** Errors as GraphQL has them. */
	record Refusal(List<Fault> errors) {
	}

	/**
	 * What was wrong and what would be right; in the extensions the code and argument.
	 */
	record Fault(String message, Map<String, String> extensions) {
	}

	@ExceptionHandler
	ResponseEntity<Refusal> refused(Problem refused, HttpServletRequest request) {
		Problem problem = this.nearest.told(refused);
		HttpStatus status = RefusalStatus.of(problem.kind());
		String message = Objects.requireNonNullElse(problem.getMessage(), "");
		String argument = problem.field();
		Map<String, String> extensions = new LinkedHashMap<>();
		extensions.put("code", problem.kind().name());
		if (argument != null) {
			extensions.put("argument", parameter(argument));
		}
		extensions.put(RequestIds.NAME, RequestIds.of(request));
		return ResponseEntity.status(status)
			.header("Content-Type", "application/json")
			.body(new Refusal(List.of(new Fault(parameter(message), extensions))));
	}

	@ExceptionHandler
	ResponseEntity<Refusal> stopped(Stopped stopped, HttpServletRequest request) {
		return refused(Problem.stopped(stopped), request);
	}

	@ExceptionHandler
	ResponseEntity<Refusal> unreadable(MethodArgumentTypeMismatchException unreadable, HttpServletRequest request) {
		return unreadable(request, unreadable.getName(), unreadable.getValue(),
				unreadable.getRequiredType() == boolean.class ? "true or false" : "a whole number, such as 4");
	}

	/** Of the lens only a number can be unreadable before it is read. */
	@ExceptionHandler
	ResponseEntity<Refusal> unbound(BindException unbound, HttpServletRequest request) {
		FieldError error = Objects.requireNonNull(unbound.getFieldError());
		return unreadable(request, error.getField(), error.getRejectedValue(), "a whole number, such as 2");
	}

	@ExceptionHandler
	ResponseEntity<Refusal> missing(MissingServletRequestParameterException missing, HttpServletRequest request) {
		return refused(Problem.badInput(missing.getParameterName(), "is missing; give the id of an entity"), request);
	}

	private ResponseEntity<Refusal> unreadable(HttpServletRequest request, String parameter, @Nullable Object value,
			String right) {
		return refused(Problem.badInput(parameter, "'" + value + "' cannot be read; write " + right), request);
	}

	/** As the address has it. */
	private static String parameter(String argument) {
		for (String input : INPUTS) {
			if (argument.startsWith(input)) {
				return argument.substring(input.length());
			}
		}
		return argument;
	}

}
