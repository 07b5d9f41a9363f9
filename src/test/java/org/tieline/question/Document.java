package org.tieline.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import org.tieline.GraphQlApi;

/**
 * A Markdown document and the named questions in it. An example begins with
 * {@code <!-- question NAME -->} and ends with
 * {@code <!-- answer of data version ID -->}; between them stand the title, the query,
 * its variables and the answer.
 *
 * @param path where it is, from the root of the project
 * @param text what is in it
 */
record Document(Path path, String text) {

	/** Writes all answers anew. */
	static final String REFRESH = "mvn -Prefresh-docs verify";

	private static final Pattern EXAMPLE = Pattern
		.compile("<!-- question ([a-z0-9-]+) -->\\n(.*?)<!-- answer of data version (\\w+) -->", Pattern.DOTALL);

	private static final Pattern ANSWER = Pattern.compile("Answer:\\n\\n```json\\n(.*?)```\\n", Pattern.DOTALL);

	/**
	 * One example of a document.
	 *
	 * @param question the name of the question
	 * @param text all between its marks
	 * @param version the data version of its answer
	 */
	record Example(String question, String text, String version) {

		JsonNode answer() {
			Matcher answer = ANSWER.matcher(this.text);
			if (!answer.find()) {
				throw new AssertionError("the example of " + this.question + " has no answer; run " + REFRESH);
			}
			return GraphQlApi.JSON.readTree(answer.group(1));
		}

	}

	/** All documents of the project. */
	static List<Document> all() {
		try (Stream<Path> docs = Files.walk(Path.of("src", "docs"))) {
			return Stream
				.concat(Stream.of("README.md", "CHANGELOG.md", "seed-data/README.md").map(Path::of),
						docs.filter((path) -> path.toString().endsWith(".md")).sorted())
				.map((path) -> new Document(path, read(path)))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<Example> examples() {
		return EXAMPLE.matcher(this.text).results().map(Document::example).toList();
	}

	/** The same document with every example replaced by what {@code text} makes of it. */
	Document with(String version, Function<String, String> text) {
		return new Document(this.path,
				EXAMPLE.matcher(this.text)
					.replaceAll((match) -> Matcher.quoteReplacement("<!-- question " + match.group(1) + " -->\n"
							+ text.apply(match.group(1)) + "<!-- answer of data version " + version + " -->")));
	}

	void write() {
		try {
			Files.writeString(this.path, this.text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What an example shows of a question, up to its answer. */
	static String head(Question question) {
		String variables = question.variables().isEmpty() ? ""
				: "Variables: `" + JsonText.line(GraphQlApi.JSON.valueToTree(question.variables())) + "`\n\n";
		return "**For " + (question.audience() == Question.Audience.ANALYST ? "an " : "a ")
				+ question.audience().name().toLowerCase(Locale.ROOT) + ": " + question.title() + "**\n\n```graphql\n"
				+ question.query() + "\n```\n\n" + variables;
	}

	/** All of an example. */
	static String whole(Question question, JsonNode answer) {
		return head(question) + "Answer:\n\n```json\n" + JsonText.of(answer) + "\n```\n";
	}

	private static Example example(MatchResult match) {
		return new Example(match.group(1), match.group(2), match.group(3));
	}

	private static String read(Path path) {
		try {
			return Files.readString(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
