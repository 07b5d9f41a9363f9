package org.tieline.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

import org.tieline.evidence.Lens;
import org.tieline.problem.JsonWords;
import org.tieline.problem.Problem;
import org.tieline.question.Question;
import org.tieline.question.Questions;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Questions as addresses have them: a named one with its variables, or any query. */
@Component
public class SavedQuestions {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String VERSION = "dataVersion";

	private final Questions questions;

	SavedQuestions(Questions questions) {
		this.questions = questions;
	}

	/**
	 * A question that can be asked of any version of the data.
	 *
	 * @param title what it asks
	 * @param document a GraphQL document with one operation
	 * @param path the path of its address
	 * @param query what follows the path, with a question mark if there is anything
	 */
	public record Saved(String title, String document, Map<String, Object> variables, String path, String query) {
	}

	/**
	 * A named question.
	 * @throws Problem BAD_USER_INPUT if there is no such question, or a parameter is
	 * unknown, unreadable or names a version
	 */
	public Saved named(String name, HttpServletRequest request, LensParameters lens) {
		Question question = this.questions.named(name);
		QuestionVariables declared = new QuestionVariables(question);
		Lens seen = lens.lens();
		check(request,
				Stream.concat(declared.names().stream(), LensParameters.NAMES.stream())
					.filter((one) -> !one.equals(VERSION))
					.collect(Collectors.toCollection(TreeSet::new)));
		Map<String, Object> variables = declared.of(request, seen);
		return new Saved(question.name() + " (" + JSON.writeValueAsString(variables) + ")", question.query(), variables,
				"/export/question/" + UriUtils.encodePathSegment(name, UTF_8), query(request));
	}

	/**
	 * Any query, with its lens in it.
	 * @throws Problem BAD_USER_INPUT if a parameter is unknown or unreadable
	 */
	public Saved query(HttpServletRequest request, String query, @Nullable String variables) {
		check(request, Set.of("query", "variables"));
		return new Saved(query.replaceAll("\\s+", " ").strip(), query, variables(variables), "/export/graphql",
				query(request));
	}

	/** The variables of an address; none if it has none. */
	static Map<String, Object> variables(@Nullable String text) {
		return Objects.requireNonNullElse(LensParameters.parsed("variables", text, SavedQuestions::json), Map.of());
	}

	private static Map<String, Object> json(String text) {
		try {
			return JSON.readValue(text, new TypeReference<LinkedHashMap<String, Object>>() {
			});
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("write a JSON object; " + JsonWords.of(ex), ex);
		}
	}

	private static void check(HttpServletRequest request, Set<String> known) {
		for (Map.Entry<String, String[]> given : request.getParameterMap().entrySet()) {
			if (given.getKey().equals(VERSION)) {
				throw Problem.badInput(VERSION, "a question that is watched is of every version; leave it out");
			}
			if (!known.contains(given.getKey()) || given.getValue().length > 1) {
				throw Problem.badInput(given.getKey(), known.contains(given.getKey()) ? "is given more than once"
						: "there is no parameter '" + given.getKey() + "'; choose from " + String.join(", ", known));
			}
		}
	}

	private static String query(HttpServletRequest request) {
		List<String> parts = request.getParameterMap()
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((one) -> UriUtils.encodeQueryParam(one.getKey(), UTF_8) + "="
					+ UriUtils.encode(one.getValue()[0], UTF_8))
			.toList();
		return parts.isEmpty() ? "" : "?" + String.join("&", parts);
	}

}
