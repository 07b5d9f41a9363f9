package org.tieline.assistant;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncCompletionSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.CompleteResult;
import io.modelcontextprotocol.spec.McpSchema.CompleteResult.CompleteCompletion;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.ResourceReference;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import org.tieline.problem.Problem;

/**
 * Entities, facts, claims and sources as resources, and the record as a whole. Each is
 * the answer of a tool, as text.
 */
@Component
@ConditionalOnProperty(name = AssistantConfiguration.SETTING, matchIfMissing = true)
class Things {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String SCHEMA = "schema";

	private static final String SCHEMA_TYPE = "application/schema+json";

	private static final String TEXT = "text/plain";

	private static final String RECORD = "tieline://record";

	private static final String ABOUT = "about_record";

	private static final String FINDING = "find_entity";

	/** Values that are suggested at most; the protocol allows 100. */
	private static final int SUGGESTED = 10;

	private static final List<Sort> SORTS = List.of(
			new Sort("entity", "entity_overview", "Entity", "What is on record about an entity, and its newest facts."),
			new Sort("fact", "read_fact", "Fact", "A fact with all its claims and a citation."),
			new Sort("claim", "read_claim", "Claim", "Who said something, where it is printed, and of which fact."),
			new Sort("source", "read_source", "Source", "A page and the claims that it prints."));

	private final AssistantTools tools;

	Things(AssistantTools tools) {
		this.tools = tools;
	}

	private record Sort(String name, String tool, String title, String description) {
	}

	/** What has one address. */
	List<SyncResourceSpecification> resources() {
		Resource whole = Resource.builder(RECORD, "record")
			.title("The record")
			.description("How much is recorded, up to which day, and which versions of the data can be asked for.")
			.mimeType(TEXT)
			.build();
		return List.of(new SyncResourceSpecification(whole,
				(context, request) -> read(ABOUT, Map.of(), context, request.uri())));
	}

	/** What has an address by its id. */
	List<SyncResourceTemplateSpecification> templates() {
		return Stream.concat(SORTS.stream().map(this::template), Stream.of(schemas())).toList();
	}

	private SyncResourceTemplateSpecification schemas() {
		ResourceTemplate template = ResourceTemplate.builder(ResourceAddress.template(SCHEMA), SCHEMA)
			.title("Schema of a tool's answer")
			.description("The whole output schema of a tool by its name; the list of tools has an outline of it.")
			.mimeType(SCHEMA_TYPE)
			.build();
		return new SyncResourceTemplateSpecification(template, (context, request) -> {
			String name = ResourceAddress.id(SCHEMA, request.uri());
			QuestionTool tool = this.tools.all()
				.stream()
				.filter((one) -> one.name().equals(name))
				.findFirst()
				.orElseThrow(() -> McpError.builder(ErrorCodes.RESOURCE_NOT_FOUND)
					.message("there is no tool '" + name + "'; the tools are " + this.tools.names())
					.data(Map.of("uri", request.uri()))
					.build());
			return ReadResourceResult
				.builder(List.of(TextResourceContents.builder(request.uri(), JSON.writeValueAsString(tool.whole()))
					.mimeType(SCHEMA_TYPE)
					.build()))
				.build();
		});
	}

	private SyncResourceTemplateSpecification template(Sort sort) {
		ResourceTemplate template = ResourceTemplate.builder(ResourceAddress.template(sort.name()), sort.name())
			.title(sort.title())
			.description(sort.description())
			.mimeType(TEXT)
			.build();
		return new SyncResourceTemplateSpecification(template,
				(context, request) -> read(sort, context, request.uri()));
	}

	/** Ids of entities whose name begins as somebody writes. */
	List<SyncCompletionSpecification> completions() {
		return List
			.of(new SyncCompletionSpecification(new ResourceReference(ResourceAddress.template("entity")), (context,
					request) -> new CompleteResult(new CompleteCompletion(ids(context, request.argument().value())))));
	}

	private List<String> ids(McpTransportContext context, String text) {
		if (text.isBlank()) {
			return List.of();
		}
		Map<String, @Nullable Object> answer = this.tools
			.answer(tool(FINDING), context, Map.of("text", text, "first", SUGGESTED))
			.answer();
		return ((List<?>) Objects.requireNonNull(answer.get("search"))).stream()
			.map((hit) -> (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) hit).get("entity")))
			.map((entity) -> Objects.toString(entity.get("id")))
			.toList();
	}

	private ReadResourceResult read(Sort sort, McpTransportContext context, String address) {
		return read(sort.tool(), Map.of("id", ResourceAddress.id(sort.name(), address)), context, address);
	}

	private ReadResourceResult read(String tool, Map<String, Object> arguments, McpTransportContext context,
			String address) {
		try {
			String text = AnswerText.of(this.tools.answer(tool(tool), context, arguments));
			return ReadResourceResult
				.builder(List.of(TextResourceContents.builder(address, text).mimeType(TEXT).build()))
				.build();
		}
		catch (Problem ex) {
			int code = (ex.kind() == Problem.Kind.BAD_USER_INPUT) ? ErrorCodes.RESOURCE_NOT_FOUND
					: ErrorCodes.INTERNAL_ERROR;
			throw McpError.builder(code).message(AssistantTools.words(ex)).data(Map.of("uri", address)).build();
		}
	}

	private QuestionTool tool(String name) {
		return this.tools.all().stream().filter((one) -> one.name().equals(name)).findFirst().orElseThrow();
	}

}
