package org.tieline.assistant;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.GetPromptRequest;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceRequest;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Assistants ask the shipped record with the client of the protocol's Java SDK. */
class AssistantIT extends TielineIT {

	private static final JsonMapper JSON = new JsonMapper();

	private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	private final HttpClient http = HttpClient.newHttpClient();

	@Autowired
	private AssistantTools tools;

	/** The first question reads the record, which takes long on a busy machine. */
	@BeforeEach
	void theRecordIsRead() throws Exception {
		for (int i = 0; i < 10 && post(ask("resources/read", "{\"uri\":\"tieline://entity/huawei\"}")).body()
			.contains("\"error\""); i++) {
			Thread.sleep(500);
		}
	}

	private McpSyncClient client() {
		McpSyncClient client = McpClient
			.sync(HttpClientStreamableHttpTransport.builder("http://127.0.0.1:" + this.port).endpoint("/mcp").build())
			.requestTimeout(Duration.ofSeconds(90))
			.build();
		client.initialize();
		return client;
	}

	/** The example of each tool is answered as its schemas say. */
	@Test
	void everyToolAnswersItsExampleWithinItsSchema() {
		try (McpSyncClient client = client()) {
			assertThat(client.listTools().tools()).hasSameSizeAs(this.tools.all()).hasSizeGreaterThan(20);
			for (Tool tool : client.listTools().tools()) {
				QuestionTool known = this.tools.all()
					.stream()
					.filter((one) -> one.name().equals(tool.name()))
					.findFirst()
					.orElseThrow();
				assertThat(tool.annotations().readOnlyHint()).as(tool.name()).isTrue();
				assertThat(faults(tool.inputSchema(), known.example())).as(tool.name()).isEmpty();

				CallToolResult result = client
					.callTool(CallToolRequest.builder(tool.name()).arguments(known.example()).build());

				assertThat(result.isError()).as("%s: %s", tool.name(), text(result)).isFalse();
				assertThat(faults(tool.outputSchema(), result.structuredContent())).as(tool.name()).isEmpty();
				assertThat(faults(known.whole(), result.structuredContent())).as(tool.name()).isEmpty();
				assertThat(text(result)).as(tool.name()).contains("Data version ").hasSizeBetween(100, 26_000);
				assertThat(JSON.writeValueAsString(result.structuredContent()).length()).as(tool.name())
					.isLessThan(ToolAnswers.LARGEST);
				JsonNode facts = JSON.valueToTree(result.structuredContent()).path("facts");
				assertThat(facts.isEmpty()).as(tool.name())
					.isEqualTo(List.of("about_record", "find_entity").contains(tool.name()));
				boolean isCut = text(result).contains(" more lines of sources are in the structured content only");
				facts.valueStream()
					.limit(isCut ? 1 : facts.size())
					.forEach((fact) -> assertThat(text(result)).as(tool.name())
						.contains(fact.path("address").asString()));
			}
		}
	}

	/** An assistant keeps the list of tools in its mind for the whole conversation. */
	@Test
	void theListOfToolsIsShortAndTheWholeSchemaIsAResource() throws Exception {
		String list = post(ask("tools/list", "{}")).body();

		assertThat(list.length()).isLessThan(60_000);
		try (McpSyncClient client = client()) {
			String whole = ((TextResourceContents) client
				.readResource(ReadResourceRequest.builder("tieline://schema/owners").build())
				.contents()
				.getFirst()).text();
			assertThat(JSON.readTree(whole)
				.at("/properties/facts/items/properties/claims/items/properties")
				.propertyNames()).contains("speaker", "url", "locator");
			assertThatExceptionOfType(McpError.class)
				.isThrownBy(() -> client.readResource(ReadResourceRequest.builder("tieline://schema/nothing").build()))
				.withMessageContaining("there is no tool 'nothing'");
		}
	}

	/** A schema that finds no fault would make the test above worthless. */
	@Test
	void theSchemasFindFaults() {
		QuestionTool owners = this.tools.all()
			.stream()
			.filter((one) -> one.name().equals("owners"))
			.findFirst()
			.orElseThrow();

		assertThat(faults(owners.tool().inputSchema(), Map.of())).isNotEmpty();
		assertThat(faults(owners.tool().inputSchema(), Map.of("company", "huawei", "asof", "2019"))).isNotEmpty();
		for (Map<String, Object> schema : List.of(owners.tool().outputSchema(), owners.whole())) {
			assertThat(faults(schema, Map.of("answer", Map.of("ownership", "nobody")))).isNotEmpty();
		}
	}

	private static List<?> faults(Map<String, Object> schema, Object value) {
		return SCHEMAS.getSchema(JSON.writeValueAsString(schema))
			.validate(JSON.writeValueAsString(value), InputFormat.JSON);
	}

	private static String text(CallToolResult result) {
		return ((TextContent) result.content().getFirst()).text();
	}

	@Test
	void anAnswerSaysWhoSpeaksWhereAndWhoContests() {
		try (McpSyncClient client = client()) {
			CallToolResult result = client.callTool(CallToolRequest.builder("influence_claims")
				.arguments(Map.of("company", "huawei", "knownAt", "2018-12-31"))
				.build());

			assertThat(text(result)).contains("CONTESTED: ", " denies ", "The Wall Street Journal, ", "2018-11-23",
					"cite: http://127.0.0.1:" + this.port + "/fact/", "Contested facts: ");
			JsonNode whole = JSON.valueToTree(result.structuredContent());
			assertThat(whole.path("contestedCount").asInt()).isPositive();
			assertThat(whole.path("facts").valueStream().filter((fact) -> fact.path("contested").asBoolean()))
				.allSatisfy((fact) -> assertThat(fact.path("contestedBy").isEmpty()).isFalse());
			assertThat(result.meta()).containsEntry("org.tieline/dataVersion", whole.path("dataVersion").asString());

			CallToolResult without = client.callTool(CallToolRequest.builder("influence_claims")
				.arguments(Map.of("company", "huawei", "knownAt", "2018-12-31", "allegations", false))
				.build());
			assertThat(text(without)).doesNotContain(" ALLEGES");
			assertThat(text(result)).contains(" ALLEGES");
		}
	}

	@Test
	void aShortLimitSaysWhatWasLeftOut() {
		try (McpSyncClient client = client()) {
			CallToolResult result = client.callTool(
					CallToolRequest.builder("market_share").arguments(Map.of("company", "huawei", "limit", 2)).build());

			JsonNode whole = JSON.valueToTree(result.structuredContent());
			assertThat(whole.path("answer").path("company").path("marketShares").size()).isEqualTo(2);
			assertThat(whole.path("facts").size()).isEqualTo(2);
			assertThat(text(result)).containsPattern("Left out: 2 of [0-9]+ shown in company.marketShares")
				.containsPattern("Left out: sources of 2 of [0-9]+ facts");
		}
	}

	/** The sources are those of the facts that the answer still shows. */
	@Test
	void theFactsThatAreShownComeWithTheirSources() {
		try (McpSyncClient client = client()) {
			CallToolResult result = client.callTool(CallToolRequest.builder("list_facts")
				.arguments(Map.of("id", "gov-cn", "first", 60, "limit", 3))
				.build());

			JsonNode whole = JSON.valueToTree(result.structuredContent());
			List<String> shown = whole.path("answer").at("/entity/facts/nodes").findValuesAsString("id");
			assertThat(shown).hasSize(3);
			assertThat(whole.path("facts").valueStream().map((fact) -> fact.path("id").asString()))
				.containsExactlyElementsOf(shown);
		}
	}

	/** The restriction that began a day later is the fact on which the answer rests. */
	@Test
	void anAnswerThatNobodyIsRestrictedNamesTheFactOnWhichItRests() {
		try (McpSyncClient client = client()) {
			CallToolResult result = client.callTool(CallToolRequest.builder("legal_status")
				.arguments(Map.of("company", "huawei", "measure", "entity-list", "on", "2019-05-15"))
				.build());

			assertThat(text(result)).contains("NOT_RESTRICTED", "2019-05-16", "Sources:")
				.doesNotContain("Cite none for it");
		}
	}

	/** The words are those of the API, the argument is the tool's. */
	@Test
	void whatIsWrongIsToldAsTheApiTellsIt() {
		Map<String, Map<String, Object>> calls = Map.of(
				"BAD_USER_INPUT: company: there is no entity 'huawie'; the nearest is 'huawei'",
				Map.of("company", "huawie"), "BAD_USER_INPUT: asOf: ", Map.of("company", "huawei", "asOf", "lately"),
				"BAD_USER_INPUT: asof: there is no such input; use company, ",
				Map.of("company", "huawei", "asof", "2019"),
				"BAD_USER_INPUT: limit: '0' cannot be used; write a whole number from 1 to 100",
				Map.of("company", "huawei", "limit", 0), "BAD_USER_INPUT: allegations: ",
				Map.of("company", "huawei", "allegations", "perhaps"), "BAD_USER_INPUT: dataVersion: ",
				Map.of("company", "huawei", "dataVersion", "none"), "BAD_USER_INPUT: company: ", Map.of());
		try (McpSyncClient client = client()) {
			calls.forEach((words, arguments) -> {
				CallToolResult result = client.callTool(CallToolRequest.builder("owners").arguments(arguments).build());

				assertThat(result.isError()).as(words).isTrue();
				assertThat(text(result)).startsWith(words);
				assertThat(result.meta()).containsEntry("org.tieline/code", "BAD_USER_INPUT");
				assertThat(words).contains(": " + result.meta().get("org.tieline/argument") + ": ");
			});
			assertThatExceptionOfType(McpError.class)
				.isThrownBy(() -> client.callTool(CallToolRequest.builder("nothing").arguments(Map.of()).build()))
				.withMessageContaining("there is no tool 'nothing'");
		}
	}

	@Test
	void thingsAreReadByTheirAddresses() {
		try (McpSyncClient client = client()) {
			assertThat(client.listResourceTemplates().resourceTemplates()).extracting("uriTemplate")
				.containsExactlyInAnyOrder("tieline://entity/{id}", "tieline://fact/{id}", "tieline://claim/{id}",
						"tieline://source/{id}", "tieline://schema/{id}");
			Map.of("tieline://record", "lastDay: ", "tieline://entity/huawei", "name: Huawei",
					"tieline://source/wsj-2018-11-23", "Washington Asks Allies", "tieline://claim/wsj-2018-11-23.68",
					"source:", "tieline://fact/market-share:huawei:market-telecom-equipment-world:2017~asOf=2017",
					"IHS Markit")
				.forEach((address,
						words) -> assertThat(((TextResourceContents) client
							.readResource(ReadResourceRequest.builder(address).build())
							.contents()
							.getFirst()).text()).contains(words, "Data version "));
			for (String address : List.of("tieline://entity/huawie", "tieline://nothing/huawei")) {
				assertThatExceptionOfType(McpError.class)
					.isThrownBy(() -> client.readResource(ReadResourceRequest.builder(address).build()))
					.satisfies((error) -> assertThat(error.getJsonRpcError().code()).isEqualTo(-32002));
			}
		}
	}

	@Test
	void aPromptForEachJobNamesToolsThatThereAre() {
		try (McpSyncClient client = client()) {
			assertThat(client.listPrompts().prompts()).extracting("name")
				.containsExactlyInAnyOrder("researcher", "journalist", "analyst");
			String text = ((TextContent) client.getPrompt(
					GetPromptRequest.builder("journalist").arguments(Map.of("claim", "Huawei had 22% {date}.")).build())
				.messages()
				.getFirst()
				.content()).text();
			assertThat(text).contains("Passage: Huawei had 22% {date}.").doesNotContain("Known by");
			assertThatExceptionOfType(McpError.class)
				.isThrownBy(() -> client.getPrompt(GetPromptRequest.builder("journalist").arguments(Map.of()).build()))
				.withMessageContaining("claim: is missing");
			assertThat(client.getServerInstructions()).contains("neither zero nor no");
		}
	}

	/** A name that a text gives to assistants is that of a tool. */
	@Test
	void textsNameToolsThatThereAre() {
		List<String> texts = new ArrayList<>(List.of(Texts.read("instructions.md"), Texts.read("researcher.md"),
				Texts.read("journalist.md"), Texts.read("analyst.md")));
		this.tools.all().forEach((tool) -> texts.add(tool.tool().description()));
		assertThat(texts).allSatisfy((text) -> assertThat(
				Pattern.compile("\\b[a-z]+(_[a-z]+)+\\b").matcher(text).results().map((one) -> one.group()).toList())
			.allSatisfy((name) -> assertThat(this.tools.names()).contains(name)));
	}

	/** The page for users lists every tool with its title. */
	@Test
	void theDocumentListsTheTools() throws IOException {
		List<String> rows = Files.readAllLines(Path.of("src/docs/assistants.md"))
			.stream()
			.filter((line) -> line.startsWith("| `"))
			.toList();

		assertThat(rows.stream().map((row) -> row.split("`")[1]).filter((name) -> !name.startsWith("tieline")).toList())
			.containsExactlyElementsOf(new TreeSet<>(this.tools.names()));
		this.tools.all()
			.forEach((tool) -> assertThat(rows).as(tool.name())
				.anySatisfy((row) -> assertThat(row).contains("`" + tool.name() + "` | " + tool.tool().title())));
	}

	private HttpResponse<String> post(String body, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/mcp"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body));
		for (int i = 0; i < headers.length; i += 2) {
			request.setHeader(headers[i], headers[i + 1]);
		}
		return this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	private static String ask(String method, String params) {
		return "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"" + method + "\",\"params\":" + params + "}";
	}

	@Test
	void whatIsNoMessageIsRefusedAsTheProtocolSays() throws Exception {
		assertThat(code(post("{\"jsonrpc\"", "X", "y"), 400)).isEqualTo(-32700);
		assertThat(code(post("[" + ask("ping", "{}") + "]"), 400)).isEqualTo(-32600);
		assertThat(code(post("{\"id\":1,\"method\":\"ping\"}"), 400)).isEqualTo(-32600);
		assertThat(code(post("{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}"), 400)).isEqualTo(-32600);
		assertThat(post("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"ping\"}").body()).contains("\"result\":{}");
		assertThat(code(post(ask("tools/nothing", "{}")), 200)).isEqualTo(-32601);
		assertThat(code(post(ask("tools/call", "[]")), 200)).isEqualTo(-32602);
		assertThat(code(post(ask("tools/call", "{}")), 200)).isEqualTo(-32602);
		assertThat(code(post(ask("tools/call", "{\"name\":\"owners\",\"arguments\":7}")), 200)).isEqualTo(-32602);
		assertThat(code(post(ask("resources/read", "{}")), 200)).isEqualTo(-32602);
		assertThat(code(post(ask("prompts/get", "{}")), 200)).isEqualTo(-32602);
		assertThat(code(post(ask("initialize", "{}")), 200)).isEqualTo(-32602);
		assertThat(code(post(ask("ping", "{}"), "MCP-Protocol-Version", "1999-01-01"), 400)).isEqualTo(-32600);
		assertThat(code(post(ask("ping", "{}"), "Content-Type", "text/plain"), 415)).isEqualTo(-32600);
		assertThat(post("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}").statusCode()).isEqualTo(202);
		assertThat(post(ask("ping", "{}"), "Origin", "https://elsewhere.example").statusCode()).isEqualTo(403);
		assertThat(post(ask("ping", "{\"x\":\"" + "x".repeat(1_100_000) + "\"}")).statusCode()).isEqualTo(413);
		HttpResponse<String> get = this.http.send(
				HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/mcp")).build(),
				HttpResponse.BodyHandlers.ofString());
		assertThat(get.statusCode()).isEqualTo(405);
		assertThat(get.headers().firstValue("Allow")).contains("POST");
	}

	private static int code(HttpResponse<String> response, int status) {
		assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
		assertThat(response.body()).doesNotContain("stackTrace", "Exception");
		return JSON.readTree(response.body()).path("error").path("code").asInt();
	}

	@Test
	void theVersionOfTheProtocolIsAgreed() throws Exception {
		for (String version : List.of("2025-06-18", "2025-11-25", "1999-01-01")) {
			JsonNode answer = JSON.readTree(
					post(ask("initialize",
							"{\"protocolVersion\":\"" + version
									+ "\",\"capabilities\":{},\"clientInfo\":{\"name\":\"a\",\"version\":\"1\"}}"))
						.body());

			assertThat(answer.path("result").path("protocolVersion").asString())
				.isEqualTo(version.equals("1999-01-01") ? "2025-11-25" : version);
			assertThat(answer.path("id").asInt()).isEqualTo(7);
		}
	}

	@Test
	void fiftyCallsSideBySideAreAnsweredAlike() throws Exception {
		String call = ask("tools/call",
				"{\"name\":\"market_share\",\"arguments\":{\"company\":\"huawei\",\"asOf\":\"2017\"}}");
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<String>> calls = new ArrayList<>();
			for (int i = 0; i < 50; i++) {
				calls.add(() -> post(call).body());
			}
			List<String> answers = new ArrayList<>();
			for (Future<String> one : threads.invokeAll(calls)) {
				answers.add(one.get());
			}
			assertThat(answers).hasSize(50).allMatch(answers.getFirst()::equals);
			assertThat(answers.getFirst()).contains("IHS Markit").doesNotContain("\"isError\":true");
		}
	}

	/** Two messages of four lines want an answer; one line is no message. */
	@Test
	void linesAreAnsweredAsRequestsAre() {
		String lines = "\n" + ask("ping", "{}") + "\r\n   \n{no json\n"
				+ "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n"
				+ ask("tools/call", "{\"name\":\"find_entity\",\"arguments\":{\"text\":\"诺基亚\"}}").replace(":7,",
						":\"b\",")
				+ "\n" + ask("ping", "{\"x\":\"" + "x".repeat(1_100_000) + "\"}").replace(":7,", ":8,");

		List<JsonNode> answers = bridged(lines);

		assertThat(answers).hasSize(4);
		assertThat(answers.stream()
			.map((one) -> one.path("id").asString("") + " " + one.path("error").path("code").asInt(0)))
			.containsExactlyInAnyOrder("7 0", " -32700", "b 0", "8 -32600");
		assertThat(answers.toString()).contains("nokia");
	}

	private List<JsonNode> bridged(String lines) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new LineBridge(URI.create("http://127.0.0.1:" + this.port + "/mcp"), new PrintStream(out))
			.answer(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
		return out.toString(StandardCharsets.UTF_8).lines().<JsonNode>map(JSON::readTree).toList();
	}

}
