package org.tieline.assistant;

import java.util.List;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.spec.McpSchema.Implementation;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;

import org.tieline.question.Questions;

/**
 * Puts the server of the protocol together; the setting {@code tieline.mcp} is its
 * switch.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = AssistantConfiguration.SETTING, matchIfMissing = true)
class AssistantConfiguration {

	static final String SETTING = "tieline.mcp";

	/**
	 * The API itself checks what is given, in its own words. What is answered is checked
	 * by tests.
	 */
	private static final JsonSchemaValidator UNCHECKED = (schema, content) -> JsonSchemaValidator.ValidationResponse
		.asValid("");

	@Bean
	MessageTransport messageTransport(AssistantTools tools) {
		return new MessageTransport(new JacksonMcpJsonMapper(new JsonMapper()), tools.names());
	}

	@Bean
	AssistantTools assistantTools(Questions questions, GraphQlSource source, ToolAnswers answers) {
		return new AssistantTools(
				questions.tools().stream().map((one) -> new QuestionTool(one, source.schema())).toList(), answers);
	}

	/** It answers on the thread of the request, so that the request's limits hold. */
	@Bean(destroyMethod = "close")
	McpStatelessSyncServer assistantServer(MessageTransport transport, AssistantTools tools, Things things,
			List<Job> jobs) {
		return McpServer.sync(transport)
			.jsonMapper(new JacksonMcpJsonMapper(new JsonMapper()))
			.jsonSchemaValidator(UNCHECKED)
			.validateToolInputs(false)
			.immediateExecution(true)
			.serverInfo(Implementation.builder("tieline", "1").title("Tieline").build())
			.instructions(Texts.read("instructions.md"))
			.capabilities(ServerCapabilities.builder()
				.tools(false)
				.resources(false, false)
				.prompts(false)
				.completions()
				.build())
			.tools(tools.specifications())
			.resources(things.resources())
			.resourceTemplates(things.templates())
			.completions(things.completions())
			.prompts(jobs.stream().map(Job::specification).toList())
			.build();
	}

	@Bean
	Job researcher() {
		return Job.read("researcher");
	}

	@Bean
	Job journalist() {
		return Job.read("journalist");
	}

	@Bean
	Job analyst() {
		return Job.read("analyst");
	}

}
