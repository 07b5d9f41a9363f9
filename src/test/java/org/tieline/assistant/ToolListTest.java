package org.tieline.assistant;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.tieline.question.QuestionFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** An assistant keeps the list of all tools in its mind for the whole conversation. */
class ToolListTest {

	private static final JsonMapper JSON = new JsonMapper();

	private static GraphQLSchema schema() throws IOException {
		TypeDefinitionRegistry all = new TypeDefinitionRegistry();
		for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls")) {
			all.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
		}
		return UnExecutableSchemaGenerator.makeUnExecutableSchema(all);
	}

	@Test
	void theListOfToolsIsShort() throws IOException {
		GraphQLSchema schema = schema();
		List<QuestionTool> tools = QuestionFiles.tools().stream().map((one) -> new QuestionTool(one, schema)).toList();
		int length = tools.stream().mapToInt((one) -> JSON.writeValueAsString(one.tool()).length() + 1).sum();
		if (Boolean.getBoolean("tool.sizes")) {
			tools.forEach((one) -> System.out
				.println(one.name() + " " + JSON.writeValueAsString(one.tool().inputSchema()).length() + " "
						+ JSON.writeValueAsString(one.tool().outputSchema()).length() + " "
						+ JSON.writeValueAsString(one.tool()).length()));
			System.out.println(length);
		}

		assertThat(tools).hasSizeGreaterThan(20);
		assertThat(length).isLessThan(59_000);
	}

}
