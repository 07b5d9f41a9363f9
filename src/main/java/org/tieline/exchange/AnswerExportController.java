package org.tieline.exchange;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.tieline.answer.AskedAnswers;
import org.tieline.answer.AskedAnswers.Asked;
import org.tieline.evidence.Lens;
import org.tieline.problem.Problem;
import org.tieline.question.Question;
import org.tieline.question.Questions;
import org.tieline.record.RecordSnapshots;

/** Serves the answer of a named question, or of any query, as a file. */
@RestController
class AnswerExportController implements AnswersByAddress {

	private static final Map<FileFormat, List<String>> VIEWS = AnswerFiles.views();

	private final Questions questions;

	private final Exports exports;

	private final AskedAnswers answers;

	private final RecordSnapshots record;

	AnswerExportController(Questions questions, Exports exports, AskedAnswers answers, RecordSnapshots record) {
		this.questions = questions;
		this.exports = exports;
		this.answers = answers;
		this.record = record;
	}

	/**
	 * The answer of a named question. Its variables are parameters of the address.
	 * @throws Problem BAD_USER_INPUT if there is no such question, a parameter is unknown
	 * or unreadable, or the API refuses the question
	 */
	@GetMapping("/export/question/{name}")
	void question(@PathVariable String name, HttpServletRequest request, HttpServletResponse response,
			LensParameters lens) throws IOException {
		Question question = this.questions.named(name);
		QuestionVariables declared = new QuestionVariables(question);
		this.exports.check(request, declared.names(), lens);
		FileChoice choice = FileChoice.of(request, VIEWS);
		Map<String, Object> variables = declared.of(request, lens.lens());
		Stream<String> parts = Stream.concat(Stream.of(name),
				declared.names().stream().map(request::getParameter).filter(Objects::nonNull));
		send(request, response, choice, question.query(), variables, lens.lens(),
				FileHead.name(Stream.concat(parts, Stream.of(Objects.requireNonNullElse(lens.asOf(), ""))),
						choice.format().ending()));
	}

	/**
	 * The answer of any query.
	 * @param query the GraphQL document, with one operation
	 * @param variables its variables, as JSON; null: none
	 */
	@GetMapping("/export/graphql")
	void query(HttpServletRequest request, HttpServletResponse response, @RequestParam String query,
			@RequestParam(required = false) @Nullable String variables, LensParameters lens) throws IOException {
		this.exports.check(request, Set.of("query", "variables"), lens);
		Map<String, String> given = LensParameters.of(lens.lens());
		if (!given.isEmpty()) {
			throw Problem.badInput(given.keySet().iterator().next(), "a query has its lens in it; write it there");
		}
		FileChoice choice = FileChoice.of(request, VIEWS);
		send(request, response, choice, query, SavedQuestions.variables(variables), Lens.WIDE,
				FileHead.name(Stream.of("answer", choice.view()), choice.format().ending()));
	}

	private void send(HttpServletRequest request, HttpServletResponse response, FileChoice choice, String document,
			Map<String, Object> variables, Lens lens, String name) throws IOException {
		Asked asked = this.answers.ask(URI.create(request.getRequestURL().toString()), document, variables,
				lens.dataVersion());
		Licences licences = this.exports.licences(choice);
		if (choice.view().equals(AnswerFiles.ANSWER)) {
			licences.whole(lens.datasets(), this.exports.hasRemoved(asked.version().id()));
		}
		AnswerContent content = new AnswerContent(asked.parts(), this.record.of(asked.version().id()), licences);
		AnswerFiles files = AnswerFiles.of(choice, asked, content);
		FileHead head = FileHead.of(request, asked.version(), lens, licences);
		FileSender.send(response, name, choice.format().mediaType(), head, (out) -> files.write(head, out));
	}

}
