package org.tieline.assistant;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import graphql.schema.GraphQLSchema;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.tieline.question.Question;

/** A named question as a tool. */
final class QuestionTool {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String RESULT = Texts.read("result.schema.json");

	private static final String OUTLINE = Texts.read("result.outline.json");

	private final Map<String, Object> whole;

	private final Question question;

	private final ToolInputs inputs;

	private final Tool tool;

	QuestionTool(Question question, GraphQLSchema schema) {
		this.question = question;
		InputSchema input = new InputSchema(schema, question);
		this.inputs = new ToolInputs(input);
		OutputSchema answer = new OutputSchema(schema, question.query());
		this.whole = output(RESULT, answer.schema());
		Question.Tool words = Objects.requireNonNull(question.tool());
		this.tool = Tool.builder(question.name().replace('-', '_'), input.schema())
			.title(words.title())
			.description(words.about())
			.outputSchema(output(OUTLINE, answer.outline()))
			.annotations(ToolAnnotations.builder().readOnlyHint(true).openWorldHint(false).build())
			.build();
	}

	private static Map<String, Object> output(String frame, Map<String, Object> answer) {
		Map<String, Object> result = JSON.readValue(frame, new TypeReference<>() {
		});
		Map<String, Object> properties = new LinkedHashMap<>();
		((Map<?, ?>) Objects.requireNonNull(result.get("properties")))
			.forEach((name, value) -> properties.put(name.toString(), value));
		properties.put("answer", answer);
		result.put("properties", properties);
		return result;
	}

	String name() {
		return this.tool.name();
	}

	Question question() {
		return this.question;
	}

	ToolInputs inputs() {
		return this.inputs;
	}

	/**
	 * The schema of all that it answers. The list of tools has an outline of it, because
	 * an assistant keeps that list in its mind.
	 */
	Map<String, Object> whole() {
		return this.whole;
	}

	/** As the protocol lists it. */
	Tool tool() {
		return this.tool;
	}

	/** An example of its inputs. */
	Map<String, Object> example() {
		return this.inputs.example(this.question.variables());
	}

}
