package org.tieline.budget;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.GraphQLContext;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import org.tieline.question.Question;
import org.tieline.question.Questions;

import static org.assertj.core.api.Assertions.assertThat;

/** What an operation costs. */
class QueryCostTest {

	private static final GraphQLSchema SMALL = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser()
		.parse("""
				type Query {
				  shop(id: ID): Shop
				  shops(first: Int = 20): [Shop]
				  rows(first: Int = 1000): [Shop]
				  page(first: Int = 20): Page
				  search(text: String): [Shop]
				}
				type Page { total: Int nodes: [Shop] possible(first: Int = 20): [Shop] }
				type Shop { name: String words(first: Int = 7): [String] next: Shop shops(first: Int): [Shop] all: [Shop] }
				"""));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# an object costs 1, what is plain is free
			{ shop { name } }                                                         | 1    | 0
			{ shop { name next { name } } }                                           | 2    | 0
			# 20 shops, as the default says
			{ shops { name } }                                                        | 20   | 0
			{ shops(first: 3) { name } }                                              | 3    | 0
			# 3 x (1 + 4 x 1)
			{ shops(first: 3) { name shops(first: 4) { name } } }                     | 15   | 0
			# down the tree: 10 x (1 + 10 x (1 + 10))
			{ shops(first: 10) { shops(first: 10) { shops(first: 10) { name } } } }   | 1110 | 0
			# lists of rows: 20 if no number is named, the number if one is
			{ rows { name } }                                                         | 20   | 0
			{ rows(first: 1000) { name } }                                            | 1000 | 0
			# a list without a number, and one of words
			{ shop { all { name } words(first: 100) } }                               | 2    | 0
			# two names for one field are two
			{ a: shop { name } b: shop { name } }                                     | 2    | 0
			# a refused number does not make it cheap
			{ shops(first: 0) { name } }                                              | 1    | 0
			{ shops(first: null) { name } }                                           | 20   | 0
			# a search computes: 10, and 1 for the object
			{ search(text: "x") { name } }                                            | 11   | 10
			# fragments count where they are spread: 2 x (1 + 1)
			{ shops(first: 2) { ...f } } fragment f on Shop { next { name } }         | 4    | 0
			# introspection reads no record
			{ __schema { types { name } } __typename }                                | 0    | 0
			# a page: 1, its nodes 7 x (1 + 1), and beside them 3 others
			{ page(first: 7) { total nodes { next { name } } possible(first: 3) { name } } } | 18 | 0
			{ page(first: 7) { ...p } } fragment p on Page { nodes { name } }         | 8    | 0
			{ page(first: 7) { total } }                                              | 7    | 0
			# what is left out is free
			{ shops @skip(if: true) { name } shop { next @include(if: false) { name } } } | 1 | 0
			query($n: Int = 5) { shops(first: $n) { name } }                          | 5    | 0
			""")
	void listsCostTheirNumberDownTheTree(String query, long total, long computed) {
		assertThat(cost(SMALL, query, Map.of())).isEqualTo(new QueryCost(total, computed));
	}

	@Test
	void aVariableCountsAsItsValue() {
		assertThat(cost(SMALL, "query($n: Int) { shops(first: $n) { name } }", Map.of("n", 9)).total()).isEqualTo(9);
	}

	@Test
	void nestedFragmentsAreCountedOnceEach() {
		// 2^60 fields if it were unfolded: the count is cut off, and takes no time.
		StringBuilder query = new StringBuilder("{ shop { ...f0 } }");
		for (int i = 0; i < 60; i++) {
			query.append(" fragment f%d on Shop { a: next { ...f%d } b: next { ...f%d } }".formatted(i, i + 1, i + 1));
		}
		query.append(" fragment f60 on Shop { next { name } }");

		assertThat(cost(SMALL, query.toString(), Map.of()).total()).isGreaterThan(100_000_000);
	}

	@Test
	void everyCostBelongsToAField() {
		assertThat(FieldCosts.fields()).isNotEmpty().allSatisfy((name) -> {
			String[] parts = name.split("\\.");
			assertThat(ShippedSchema.SCHEMA.getFieldDefinition(FieldCoordinates.coordinates(parts[0], parts[1])))
				.as(name)
				.isNotNull();
		});
	}

	static Stream<Question> questions() {
		Questions questions = new AnnotationConfigApplicationContext(Questions.class).getBean(Questions.class);
		return Stream.of(questions.all(), questions.pages(), questions.assistants()).flatMap(List::stream);
	}

	@ParameterizedTest
	@MethodSource("questions")
	void everyNamedQuestionIsWithinTheLimits(Question question) {
		DocumentSize size = DocumentSize.of(new Parser().parseDocument(question.query()));
		QueryCost cost = cost(ShippedSchema.SCHEMA, question.query(), question.variables());

		assertThat(cost.total()).isBetween(1L, 4_500L);
		assertThat(size.depth()).isLessThanOrEqualTo(15);
		assertThat(size.aliases()).isLessThanOrEqualTo(30);
		assertThat(size.rootFields()).isLessThanOrEqualTo(20);
		assertThat(size.directives()).isLessThanOrEqualTo(50);
	}

	/** A page with all its rows and draws is asked for by a click. */
	@ParameterizedTest
	@CsvSource({ "exposure-page, 10", "exposure-page, 100", "path-page, 10", "path-page, 100" })
	void aPageMayHaveMoreRowsAndDrawsThanItsExample(String name, int rows) {
		RequestLimits limits = new RequestLimits(5_000, 15, 30, 20, 50, 5_000, Duration.ofSeconds(10), 0, 16, 100);
		Question question = questions().filter((one) -> one.name().equals(name)).findFirst().orElseThrow();
		Map<String, Object> variables = new HashMap<>(question.variables());
		variables.put("first", rows);
		variables.put("model", Map.of("draws", 1_000));

		assertThat(cost(ShippedSchema.SCHEMA, question.query(), variables).total()).isLessThan(limits.ofPages().cost());
	}

	// What is out of range is refused by its own rule, with its field and range.
	@Test
	void drawsThatAreRefusedCostNoMoreThanTheMost() {
		Question question = questions().filter((one) -> one.name().equals("exposure-page")).findFirst().orElseThrow();
		Map<String, Object> variables = new HashMap<>(question.variables());
		variables.put("model", Map.of("draws", 5_000));
		QueryCost most = cost(ShippedSchema.SCHEMA, question.query(), variables);
		variables.put("model", Map.of("draws", 100_001));

		assertThat(cost(ShippedSchema.SCHEMA, question.query(), variables)).isEqualTo(most);
	}

	private static QueryCost cost(GraphQLSchema schema, String query, Map<String, Object> variables) {
		Document document = new Parser().parseDocument(query);
		OperationDefinition operation = document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow();
		Map<String, FragmentDefinition> fragments = document.getDefinitionsOfType(FragmentDefinition.class)
			.stream()
			.collect(Collectors.toMap(FragmentDefinition::getName, (fragment) -> fragment));
		return QueryCost.of(schema, operation, fragments,
				ValuesResolver.coerceVariableValues(schema, operation.getVariableDefinitions(),
						RawVariables.of(variables), GraphQLContext.getDefault(), Locale.ROOT));
	}

}
