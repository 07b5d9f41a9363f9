package org.tieline.assistant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncPromptSpecification;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.GetPromptResult;
import io.modelcontextprotocol.spec.McpSchema.Prompt;
import io.modelcontextprotocol.spec.McpSchema.PromptArgument;
import io.modelcontextprotocol.spec.McpSchema.PromptMessage;
import io.modelcontextprotocol.spec.McpSchema.Role;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import org.jspecify.annotations.Nullable;

import org.tieline.problem.Problem;

/**
 * A prompt for one of the three jobs. Its file has lines {@code # title:}, {@code #
 * about:} and for each argument {@code # argument NAME:} or {@code # optional NAME:} at
 * its head; {@code {NAME}} in the text stands for what is given. A line that names an
 * argument which is not given is left out.
 *
 * @param name of the prompt and its file
 */
record Job(String name, String title, String about, List<PromptArgument> arguments, List<String> lines) {

	private static final Pattern HEAD = Pattern.compile("# (title|about|argument|optional)(?: (\\w+))?: (.+)");

	private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

	/** Longer texts are given to the tools, not to a prompt. */
	private static final int LONGEST = 20_000;

	/**
	 * Reads a prompt.
	 * @throws Problem INTERNAL_ERROR if its head cannot be read, or its text names an
	 * argument that the head does not
	 */
	static Job read(String name) {
		String title = "";
		String about = "";
		List<PromptArgument> arguments = new ArrayList<>();
		List<String> lines = new ArrayList<>();
		for (String line : Texts.read(name + ".md").lines().toList()) {
			Matcher head = HEAD.matcher(line);
			if (!head.matches()) {
				lines.add(line);
				continue;
			}
			String words = head.group(3);
			switch (head.group(1)) {
				case "title" -> title = words;
				case "about" -> about = words;
				default -> arguments.add(PromptArgument.builder(Objects.requireNonNull(head.group(2)))
					.description(words)
					.required(head.group(1).equals("argument"))
					.build());
			}
		}
		Job job = new Job(name, title, about, arguments, lines);
		lines.forEach(job::check);
		return job;
	}

	private void check(String line) {
		PLACE.matcher(line).results().map((one) -> one.group(1)).forEach((place) -> {
			if (this.arguments.stream().noneMatch((argument) -> argument.name().equals(place))) {
				throw Problem.internal("assistant/" + this.name + ".md: there is no argument '" + place + "'", null);
			}
		});
	}

	/** As the server takes it. */
	SyncPromptSpecification specification() {
		Prompt prompt = Prompt.builder(this.name)
			.title(this.title)
			.description(this.about)
			.arguments(this.arguments)
			.build();
		return new SyncPromptSpecification(prompt, (context, request) -> {
			String text = text((request.arguments() != null) ? request.arguments() : Map.of());
			return GetPromptResult
				.builder(List.of(PromptMessage.builder(Role.USER, TextContent.builder(text).build()).build()))
				.description(this.about)
				.build();
		});
	}

	/**
	 * The text with what is given in its places.
	 * @throws McpError invalid parameters, if one is missing, unknown or no short text
	 */
	String text(Map<String, ? extends @Nullable Object> given) {
		List<String> names = this.arguments.stream().map(PromptArgument::name).toList();
		for (Map.Entry<String, ? extends @Nullable Object> one : given.entrySet()) {
			if (!names.contains(one.getKey())) {
				throw invalid(one.getKey() + ": there is no such argument; use " + String.join(", ", names));
			}
			if (one.getValue() != null && !(one.getValue() instanceof String text && text.length() <= LONGEST)) {
				throw invalid(one.getKey() + ": is no text of at most " + LONGEST + " characters");
			}
		}
		for (PromptArgument argument : this.arguments) {
			if (argument.required() && value(argument.name(), given).isEmpty()) {
				throw invalid(argument.name() + ": is missing; " + argument.description());
			}
		}
		StringBuilder text = new StringBuilder();
		for (String line : this.lines) {
			List<String> places = PLACE.matcher(line).results().map((one) -> one.group(1)).toList();
			if (places.stream().noneMatch((place) -> value(place, given).isEmpty())) {
				text.append(
						PLACE.matcher(line).replaceAll((one) -> Matcher.quoteReplacement(value(one.group(1), given))))
					.append('\n');
			}
		}
		return text.toString().strip();
	}

	private static String value(String name, Map<String, ? extends @Nullable Object> given) {
		return Objects.toString(given.get(name), "").strip();
	}

	private static McpError invalid(String message) {
		return McpError.builder(ErrorCodes.INVALID_PARAMS).message(message).build();
	}

}
