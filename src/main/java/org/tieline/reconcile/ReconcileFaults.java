package org.tieline.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import org.tieline.guard.RefusalStatus;
import org.tieline.guard.RequestIds;
import org.tieline.problem.Problem;
import org.tieline.stop.Stopped;

/** What is refused is answered as the API refuses a question. */
@RestControllerAdvice(assignableTypes = { ReconcileController.class, DraftController.class, PreviewController.class })
class ReconcileFaults {

	@ExceptionHandler
	ResponseEntity<Map<String, Object>> refused(Problem problem, HttpServletRequest request) {
		HttpStatus status = RefusalStatus.of(problem.kind());
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("code", problem.kind().name());
		if (problem.field() != null) {
			extensions.put("argument", problem.field());
		}
		extensions.put(RequestIds.NAME, RequestIds.of(request));
		return ResponseEntity.status(status)
			.header("Content-Type", "application/json")
			.body(Map.of("errors", List.of(Map.of("message", Objects.requireNonNullElse(problem.getMessage(), ""),
					"extensions", extensions))));
	}

	@ExceptionHandler
	ResponseEntity<Map<String, Object>> stopped(Stopped stopped, HttpServletRequest request) {
		return refused(Problem.stopped(stopped), request);
	}

	@ExceptionHandler
	ResponseEntity<Map<String, Object>> unreadable(MethodArgumentTypeMismatchException wrong,
			HttpServletRequest request) {
		return refused(Problem.badInput(wrong.getName(), "'" + wrong.getValue() + "' is no whole number; write 10"),
				request);
	}

}
