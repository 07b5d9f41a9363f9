package org.tieline.question;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import org.tieline.problem.Problem;

/**
 * All named questions, read once at the start. Documents, the hints at the start and the
 * explorer page show them.
 */
@Component
public final class Questions {

	private static final String FILES = "classpath*:questions/*.graphql";

	private static final String ASSISTANTS = "classpath*:questions/assistants/*.graphql";

	private static final String PAGES = "classpath*:questions/pages/*.graphql";

	private final List<Question> all;

	private final List<Question> pages;

	private final List<Question> assistants;

	/**
	 * Reads the files.
	 * @throws Problem of kind {@code INTERNAL_ERROR}, if a file is no question or there
	 * is none; it stops the start
	 */
	Questions() {
		this.all = read(FILES);
		this.pages = read(PAGES);
		this.assistants = read(ASSISTANTS);
	}

	private static List<Question> read(String files) {
		List<Question> read = new ArrayList<>();
		try {
			for (Resource resource : new PathMatchingResourcePatternResolver().getResources(files)) {
				read.add(QuestionFile.read(Objects.requireNonNull(resource.getFilename()),
						resource.getContentAsString(StandardCharsets.UTF_8)));
			}
		}
		catch (IOException ex) {
			throw Problem.internal("the named questions cannot be read: " + ex.getMessage(), ex);
		}
		if (read.isEmpty()) {
			throw Problem.internal("there is no named question; add " + files, null);
		}
		read.sort(Comparator.comparing(Question::name));
		return List.copyOf(read);
	}

	/** Every question that documents show, by name. */
	public List<Question> all() {
		return this.all;
	}

	/** Every question that a page asks, by name. They are too long for documents. */
	public List<Question> pages() {
		return this.pages;
	}

	/** Every question that assistants alone ask, by name. */
	public List<Question> assistants() {
		return this.assistants;
	}

	/** Every question that is a tool of assistants, by name. */
	public List<Question> tools() {
		return Stream.concat(this.all.stream(), this.assistants.stream())
			.filter((question) -> question.tool() != null)
			.sorted(Comparator.comparing(Question::name))
			.toList();
	}

	/**
	 * A question by its name, of a document, a page or an assistant.
	 * @param name as {@link Question#name()}
	 * @return the question
	 * @throws Problem of kind {@code BAD_USER_INPUT}, if there is none of that name
	 */
	public Question named(String name) {
		return find(name).orElseThrow(() -> Problem.badInput("question",
				"there is no question '" + name + "'; use one of " + this.all.stream().map(Question::name).toList()));
	}

	/** The same; empty: there is none of that name. */
	Optional<Question> find(String name) {
		return Stream.of(this.all, this.pages, this.assistants)
			.flatMap(List::stream)
			.filter((question) -> question.name().equals(name))
			.findFirst();
	}

}
