package org.tieline.question;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The documents hold together; {@link DocumentsIT} asks their questions. */
class DocumentsTest {

	private static final int README_LINES = 180;

	private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

	private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

	private static final Questions QUESTIONS = new Questions();

	static List<Document> documents() {
		return Document.all();
	}

	@ParameterizedTest
	@MethodSource("documents")
	void everyLinkLeadsSomewhere(Document document) {
		List<String> broken = new ArrayList<>();
		Matcher links = LINK.matcher(document.text());
		while (links.find()) {
			if (!links.group(1).matches("[a-z]+:.*") && !leadsSomewhere(document, links.group(1))) {
				broken.add(links.group(1));
			}
		}
		assertThat(broken).as(document.path().toString()).isEmpty();
	}

	@Test
	void theReadmeIsShort() {
		Document readme = documents().getFirst();

		assertThat(readme.path()).hasToString("README.md");
		assertThat(readme.text().lines().count()).isLessThan(README_LINES);
	}

	@Test
	void theReadmeHasAQuestionOfEveryKindOfUser() {
		assertThat(documents().getFirst().examples())
			.extracting((example) -> QUESTIONS.named(example.question()).audience())
			.contains(Question.Audience.values());
	}

	@Test
	void everyQuestionIsShownInADocument() {
		Set<String> shown = documents().stream()
			.flatMap((document) -> document.examples().stream())
			.map(Document.Example::question)
			.collect(Collectors.toSet());

		assertThat(shown).containsExactlyInAnyOrderElementsOf(QUESTIONS.all().stream().map(Question::name).toList());
	}

	@ParameterizedTest
	@MethodSource("documents")
	void anExampleShowsItsQuestionAsItIs(Document document) {
		assertThat(document.examples()).allSatisfy((example) -> assertThat(example.text())
			.as("%s of %s is stale; run %s", example.question(), document.path(), Document.REFRESH)
			.startsWith(Document.head(QUESTIONS.named(example.question()))));
	}

	private static boolean leadsSomewhere(Document document, String link) {
		String[] parts = link.split("#", 2);
		Path target = parts[0].isEmpty() ? document.path() : document.path().resolveSibling(parts[0]).normalize();
		return Files.exists(target) && (parts.length == 1 || anchors(target).contains(parts[1]));
	}

	/** The names of a document's headings, as web pages of repositories make them. */
	private static Set<String> anchors(Path target) {
		String text = documents().stream()
			.filter((document) -> document.path().normalize().equals(target))
			.map(Document::text)
			.findFirst()
			.orElse("");
		return HEADING.matcher(text)
			.results()
			.map((heading) -> heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", "").replace(' ', '-'))
			.collect(Collectors.toSet());
	}

}
