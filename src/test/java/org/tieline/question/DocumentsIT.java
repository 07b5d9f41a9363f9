package org.tieline.question;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;

import org.tieline.GraphQlApi;
import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every named question is answered, and the documents show answers of that shape. Values
 * are not compared: a claim that is added to the record leaves the documents valid, and
 * {@code mvn -Prefresh-docs verify} writes their answers anew.
 */
class DocumentsIT extends TielineIT {

	private static final String HOST = "http://127.0.0.1:8080";

	private static final Pattern POST = Pattern
		.compile("curl -s " + HOST + "/graphql [^']*'content-type[^']*'.*?" + "-d '(\\{.*?})'", Pattern.DOTALL);

	private static final Pattern GET = Pattern.compile("curl -sO?J? '" + HOST + "(/[^']*)'");

	@Autowired
	private Questions questions;

	@Test
	void everyQuestionIsAnswered() {
		for (Question question : Stream.concat(this.questions.all().stream(), this.questions.pages().stream())
			.toList()) {
			JsonNode answer = ask(question);
			assertThat(answer.path("errors").isMissingNode()).as("%s: %s", question.name(), answer).isTrue();
			assertThat(answer.path("data").valueStream().anyMatch((value) -> !value.isNull())).as(question.name())
				.isTrue();
		}
	}

	@Test
	void everyDocumentShowsAnswersOfTheShapeOfToday() {
		String version = version();
		for (Document document : Document.all()) {
			if (Boolean.getBoolean("tieline.update")) {
				document
					.with(version,
							(name) -> Document.whole(this.questions.named(name), ask(this.questions.named(name))))
					.write();
			}
			else {
				document.examples().forEach((example) -> check(document, example, version));
			}
		}
	}

	@Test
	void everyCurlCommandIsAnswered() throws IOException, InterruptedException {
		int count = 0;
		for (Document document : Document.all()) {
			for (Matcher post = POST.matcher(document.text()); post.find(); count++) {
				JsonNode answer = GraphQlApi.JSON.readTree(api().post(post.group(1)).body());
				assertThat(answer.path("errors").isMissingNode()).as("%s: %s", post.group(), answer).isTrue();
				assertThat(answer.path("data").isObject()).as(post.group()).isTrue();
			}
			for (Matcher get = GET.matcher(document.text()); get.find(); count++) {
				assertThat(get(get.group(1)).statusCode()).as("%s of %s", get.group(), document.path()).isEqualTo(200);
			}
		}
		assertThat(count).isGreaterThanOrEqualTo(3);
	}

	@Test
	void theQuestionsAreServedForPagesAndTools() throws IOException, InterruptedException {
		JsonNode served = GraphQlApi.JSON.readTree(get("/questions").body());

		assertThat(served.valueStream().map((question) -> question.path("name").asString()).toList())
			.isEqualTo(this.questions.all().stream().map(Question::name).toList());
		JsonNode first = served.get(0);
		assertThat(first.propertyNames()).containsExactlyInAnyOrder("name", "title", "audience", "query", "variables",
				"tool");
	}

	private void check(Document document, Document.Example example, String version) {
		assertThat(JsonShape.differences(example.answer(), ask(this.questions.named(example.question()))))
			.as("the answer of %s in %s; run %s", example.question(), document.path(), Document.REFRESH)
			.isEmpty();
		if (!example.version().equals(version)) {
			System.out.printf("%s: the answer of %s is of data version %s, the record is %s; run %s%n", document.path(),
					example.question(), example.version(), version, Document.REFRESH);
		}
	}

	/** Data and errors. What a question cost is no part of what documents show. */
	private JsonNode ask(Question question) {
		ObjectNode answer = (ObjectNode) api().ask(question.query(), question.variables());
		JsonNode extensions = answer.remove("extensions");
		assertThat(extensions.propertyNames()).as(question.name()).containsExactly("cost");
		assertThat(extensions.path("cost").path("requested").asInt()).as(question.name()).isBetween(1, 5_000);
		return answer;
	}

	private String version() {
		return api().data("{ dataVersion { id } }").path("dataVersion").path("id").asString();
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		URI address = URI.create("http://127.0.0.1:" + this.port + path);
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
	}

}
