package org.tieline.question;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/**
 * {@code GET /questions}: every named question as JSON, for pages and tools.
 * {@code GET /questions/NAME}: one of them, or one that a page asks.
 */
@Controller
class QuestionController {

	private final Questions questions;

	QuestionController(Questions questions) {
		this.questions = questions;
	}

	@GetMapping(path = "/questions", produces = "application/json")
	@ResponseBody
	List<Question> questions() {
		return this.questions.all();
	}

	@GetMapping(path = "/questions/{name}", produces = "application/json")
	ResponseEntity<Question> question(@PathVariable String name) {
		return ResponseEntity
			.ok(this.questions.find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
	}

}
