package org.tieline.assistant;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.tieline.problem.Problem;
import org.tieline.stop.Stopped;

/** The tools of assistants, and how they are answered and refused. */
final class AssistantTools {

	private static final Logger log = LoggerFactory.getLogger(AssistantTools.class);

	private final List<QuestionTool> tools;

	private final ToolAnswers answers;

	AssistantTools(List<QuestionTool> tools, ToolAnswers answers) {
		this.tools = List.copyOf(tools);
		this.answers = answers;
	}

	/** All tools, by name. */
	List<QuestionTool> all() {
		return this.tools;
	}

	/** Their names. */
	Set<String> names() {
		return this.tools.stream().map(QuestionTool::name).collect(Collectors.toCollection(TreeSet::new));
	}

	/** The tools as the server takes them. */
	List<SyncToolSpecification> specifications() {
		return this.tools.stream()
			.map((tool) -> new SyncToolSpecification(tool.tool(),
					(context, request) -> call(tool, context, request.arguments())))
			.toList();
	}

	/** What is wrong with the input is told to the assistant, so that it can mend it. */
	private CallToolResult call(QuestionTool tool, McpTransportContext context,
			@Nullable Map<String, Object> arguments) {
		try {
			ToolAnswer answer = answer(tool, context, (arguments != null) ? arguments : Map.of());
			return CallToolResult.builder()
				.addTextContent(AnswerText.of(answer))
				.structuredContent(answer.structured())
				.isError(false)
				.meta(Map.of("org.tieline/dataVersion", answer.version()))
				.build();
		}
		catch (Problem ex) {
			return refused(ex);
		}
		catch (Stopped ex) {
			return refused(Problem.stopped(ex));
		}
		catch (RuntimeException ex) {
			log.error("{}: an unexpected error", tool.name(), ex);
			return refused(Problem.internal("something went wrong here; ask again, or for less", ex));
		}
	}

	/**
	 * The answer of a tool.
	 * @throws Problem as the API refuses a question
	 */
	ToolAnswer answer(QuestionTool tool, McpTransportContext context,
			Map<String, ? extends @Nullable Object> arguments) {
		Map<String, Object> variables = tool.inputs().variables(arguments);
		Shown shown = Shown.of(arguments.get(Shown.LIMIT));
		try {
			return this.answers.ask(address(context), tool.question().query(), variables, ToolInputs.version(arguments),
					shown);
		}
		catch (Problem ex) {
			throw tool.inputs().told(ex);
		}
	}

	static URI address(McpTransportContext context) {
		return URI.create(Objects.toString(context.get(MessageController.ADDRESS), "/"));
	}

	private static CallToolResult refused(Problem problem) {
		Map<String, Object> meta = new LinkedHashMap<>();
		meta.put("org.tieline/code", problem.kind().name());
		if (problem.field() != null) {
			meta.put("org.tieline/argument", problem.field());
		}
		return CallToolResult.builder().addTextContent(words(problem)).isError(true).meta(meta).build();
	}

	/** The code, then what was wrong and what would be right. */
	static String words(Problem problem) {
		return problem.kind().name() + ": " + problem.getMessage();
	}

}
