package org.tieline.guard;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.GraphQlApi;
import org.tieline.TielineIT;
import org.tieline.guard.Wire.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * What is not allowed is refused by the running server, in one form, and before it costs
 * anything.
 */
class GuardIT extends TielineIT {

	private static final int MEBI = 1024 * 1024;

	private static final String QUERY = "{\"query\": \"{ __typename }\"}";

	private Wire wire() {
		return new Wire(this.port);
	}

	/** A request of just so many bytes. */
	private static byte[] request(int length) {
		byte[] body = new byte[length];
		Arrays.fill(body, (byte) ' ');
		System.arraycopy(QUERY.getBytes(StandardCharsets.UTF_8), 0, body, 0, QUERY.length());
		return body;
	}

	@Test
	void aBodyOfOneMebibyteIsTakenAndOneByteMoreIsNot() throws IOException {
		assertThat(wire().post("/graphql", "application/json", request(MEBI)).status()).isEqualTo(200);

		Answer answer = wire().post("/graphql", "application/json", request(MEBI + 1));

		assertThat(answer.status()).isEqualTo(413);
		assertThat(answer.code()).isEqualTo("REQUEST_TOO_LARGE");
		assertThat(answer.message()).isEqualTo("The body is longer than 1 MiB; send less at a time.");
	}

	@ParameterizedTest
	@CsvSource({ "/graphql,application/json", "/check,application/x-www-form-urlencoded", "/check,multipart/form-data",
			"/export/table,text/csv", "/nothing,text/plain" })
	void noAddressTakesALongerBody(String path, String type) throws IOException {
		byte[] body = request(2 * MEBI);

		assertThat(wire().post(path, type, body).status()).as("its length is told").isEqualTo(413);
		assertThat(chunked(path, type, body).status()).as("its length is not told").isEqualTo(413);
	}

	private Answer chunked(String path, String type, byte[] body) throws IOException {
		try (Socket socket = wire().open()) {
			OutputStream out = socket.getOutputStream();
			out.write(("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + this.port
					+ "\r\nConnection: close\r\nTransfer-Encoding: chunked\r\nContent-Type: " + type + "\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII));
			for (int from = 0; from < body.length; from += MEBI / 4) {
				out.write((Integer.toHexString(MEBI / 4) + "\r\n").getBytes(StandardCharsets.US_ASCII));
				out.write(body, from, MEBI / 4);
				out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
			}
			out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
			return Wire.answer(socket.getInputStream());
		}
	}

	@Test
	void aBodyOfAByteASecondEnds() throws Exception {
		long start = System.nanoTime();
		try (Socket socket = wire().open()) {
			OutputStream out = socket.getOutputStream();
			out.write(("POST /graphql HTTP/1.1\r\nHost: 127.0.0.1:" + this.port
					+ "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII));
			Thread drip = Thread.ofVirtual().start(() -> {
				try {
					for (int i = 0; i < 60; i++) {
						out.write('{');
						out.flush();
						Thread.sleep(1000);
					}
				}
				catch (SocketException ended) {
					// The server has ended the connection.
				}
				catch (IOException | InterruptedException ex) {
					Thread.currentThread().interrupt();
				}
			});
			Answer answer = Wire.answer(socket.getInputStream());
			drip.interrupt();

			assertThat(answer.status()).isEqualTo(408);
			assertThat(answer.code()).isEqualTo("TIMEOUT");
		}
		assertThat(Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0).isCloseTo(10, within(5.0));
	}

	@Test
	void aFormIsReadFromTheBodyThatWasTaken() throws IOException {
		Answer answer = wire().post("/check", "application/x-www-form-urlencoded",
				"text=Huawei+had+22%25+of+the+market+caf%C3%A9.&date=2018-06-01".getBytes(StandardCharsets.UTF_8),
				"Accept: text/html");

		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.headers().get("Location")).contains("22%25").contains("caf%C3%A9").contains("2018-06-01");
	}

	static Stream<List<String>> refusals() {
		return Stream.of(
				List.of("POST", "application/json", "[" + QUERY + "]", "400", "BAD_USER_INPUT", "its own request"),
				List.of("POST", "application/json", "{\"query\":", "400", "BAD_USER_INPUT", "no GraphQL request"),
				List.of("POST", "application/json", "{\"q\": 1}", "400", "BAD_USER_INPUT", "no GraphQL request"),
				List.of("POST", "application/json", "7", "400", "BAD_USER_INPUT", "no JSON object"),
				List.of("POST", "application/json", "{\"query\": 7}", "400", "BAD_USER_INPUT", "'query' is no text"),
				List.of("POST", "application/json", "{\"query\": null}", "400", "BAD_USER_INPUT", "'query' is no text"),
				List.of("POST", "application/json", "{\"query\": \"{a}\", \"variables\": [1]}", "400", "BAD_USER_INPUT",
						"'variables' is no object"),
				List.of("POST", "application/json", "{\"query\": \"{a}\", \"operationName\": {}}", "400",
						"BAD_USER_INPUT", "'operationName' is no text"),
				List.of("POST", "application/json", "{\"extensions\": {\"persistedQuery\": {}}}", "400",
						"BAD_USER_INPUT", "'query' is missing"),
				List.of("POST", "application/json", QUERY + QUERY, "400", "BAD_USER_INPUT", "follows its end"),
				List.of("POST", "application/json", "{\"query\":\n nothing}", "400", "BAD_USER_INPUT",
						"cannot be read at line 2"),
				List.of("POST", "application/json", "{\"v\": " + "[".repeat(2000) + "]".repeat(2000) + "}", "400",
						"BAD_USER_INPUT", "nested too deeply"),
				List.of("POST", "application/json; charset=utf-16", QUERY, "415", "UNSUPPORTED_MEDIA_TYPE", "UTF-8"),
				List.of("POST", "application/json\r\nContent-Encoding: gzip", "gzip", "415", "UNSUPPORTED_MEDIA_TYPE",
						"compressed"),
				List.of("POST", "application/json\r\nTransfer-Encoding: gzip", QUERY, "501", "METHOD_NOT_ALLOWED",
						"Transfer-Encoding"),
				List.of("POST", "application/json\r\nExpect: nothing", QUERY, "417", "BAD_USER_INPUT", "Expect"),
				List.of("POST", "text/plain", QUERY, "415", "UNSUPPORTED_MEDIA_TYPE", "application/json"),
				List.of("POST", "application/x-www-form-urlencoded", "query=%7B__typename%7D", "415",
						"UNSUPPORTED_MEDIA_TYPE", "application/json"),
				List.of("POST", "multipart/form-data; boundary=x", "--x--", "415", "UNSUPPORTED_MEDIA_TYPE",
						"application/json"),
				List.of("GET", "application/json", "", "405", "METHOD_NOT_ALLOWED", "POST only"),
				List.of("PUT", "application/json", QUERY, "405", "METHOD_NOT_ALLOWED", "POST only"));
	}

	@ParameterizedTest
	@MethodSource("refusals")
	void whatIsNoRequestIsToldWhatIsOne(List<String> refusal) throws IOException {
		Answer answer = wire().send(refusal.get(0) + " /graphql?query=mutation%7Bx%7D HTTP/1.1",
				"Content-Type: " + refusal.get(1),
				"Content-Length: " + refusal.get(2).length() + "\r\n\r\n" + refusal.get(2));

		assertThat(answer.status()).isEqualTo(Integer.parseInt(refusal.get(3)));
		assertThat(answer.code()).isEqualTo(refusal.get(4));
		assertThat(answer.message()).contains(refusal.get(5));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/%67raphql", "/graphql;x=1", "/%67raphql;x" })
	void theApiIsCheckedHoweverItsAddressIsWritten(String path) throws IOException {
		byte[] query = QUERY.getBytes(StandardCharsets.UTF_8);

		assertThat(wire().send("GET " + path + "?query=%7B__typename%7D HTTP/1.1").message()).contains("POST only");
		assertThat(wire().post(path, "text/plain", query).message()).contains("application/json");
		assertThat(
				wire().post(path, "application/json", ("[" + QUERY + "]").getBytes(StandardCharsets.UTF_8)).message())
			.contains("its own request");
		assertThat(wire().post(path, "application/json", query).body()).contains("\"Query\"");
	}

	@Test
	void theMarkOfAnEditorBeforeTheBodyIsPassedOver() throws IOException {
		Answer answer = wire().post("/graphql", "application/json",
				("\uFEFF" + QUERY).getBytes(StandardCharsets.UTF_8));

		assertThat(answer.body()).contains("\"Query\"");
	}

	@Test
	void theApiSaysWhichMethodsItTakes() throws IOException {
		Answer answer = wire().send("OPTIONS /graphql HTTP/1.1");

		assertThat(answer.status()).isEqualTo(204);
		assertThat(answer.headers().get("Allow")).contains("POST");
		assertThat(wire().send("PUT /graphql HTTP/1.1").headers().get("Allow")).contains("POST");
	}

	@Test
	void chunksThatCannotBeReadAreTheFaultOfTheClient() throws IOException {
		Answer answer = wire().send("POST /graphql HTTP/1.1", "Content-Type: application/json",
				"Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n");

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.message()).contains("chunks");
	}

	@ParameterizedTest
	@CsvSource({ "/%66act/none,404", "/fact;x=1/none,404", "/%63laim/none,404", "/questions/none,404",
			"/search?q=%ff,400", "/export/graphql?query=%7B__typename%7D&variables=%7B,400",
			"/export/graphql?query=%7B__typename%7D&variables=%5B1,400", "/reconcile?queries=%7B,400",
			"/export/question/owners?company=%7B,400", "/reconcile?extend=%7B%22ids%22%3A5%7D,400" })
	void anAddressThatLeadsNowhereIsTheFaultOfTheClient(String path, int status) throws IOException {
		Answer answer = wire().send("GET " + path + " HTTP/1.1");

		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.code()).isIn("NOT_FOUND", "BAD_USER_INPUT");
		assertThat(answer.body()).doesNotContain("java", "Source", "token", "Deserialize", "Stream", "marker");
	}

	@Test
	void moreThanAThousandParametersAreRefused() throws IOException {
		Answer answer = wire().send("GET /search?" + "a&".repeat(1001) + " HTTP/1.1");

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.message()).contains("1,000 parameters");
	}

	static Stream<String> brokenRequests() {
		return Stream.of("GET /" + "a".repeat(40_000) + " HTTP/1.1", "GET / HTTP/1.1\r\nX: " + "a".repeat(40_000),
				"G@T / HTTP/1.1", "GET /%zz HTTP/1.1", "GET /page/..%2f..%2fapplication.properties HTTP/1.1",
				"TRACE / HTTP/1.1", "GET /search?q=%ED%A0%80 HTTP/1.1", "GET /nothing HTTP/1.1", "GET /error HTTP/1.1");
	}

	@ParameterizedTest
	@MethodSource("brokenRequests")
	void whatTheServerItselfRefusesIsRefusedInTheSameForm(String start) throws IOException {
		Answer answer = wire().send(start);

		assertThat(answer.status()).isBetween(400, 431);
		assertThat(answer.code()).isNotEmpty();
		assertThat(answer.error().path("extensions").path("requestId").asString())
			.isEqualTo(answer.headers().get("X-Request-Id"));
		assertThat(answer.body()).doesNotContain("Tomcat", "Exception", "org.", "<html", "timestamp");
		assertThat(answer.status() == 431).isEqualTo(start.length() > 40_000);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET / HTTP/1.1", "GET /graphiql HTTP/1.1", "GET /graphiql/explorer.js HTTP/1.1",
			"GET /page/tieline.css HTTP/1.1", "GET /favicon.svg HTTP/1.1", "GET /livez HTTP/1.1",
			"GET /questions HTTP/1.1", "GET /nothing HTTP/1.1", "GET /nothing HTTP/1.1\r\nAccept: text/html",
			"GET /graphql HTTP/1.1", "G@T / HTTP/1.1", "TRACE / HTTP/1.1",
			"GET /entity/none HTTP/1.1\r\nAccept: text/html", "GET / HTTP/1.1\r\nOrigin: https://evil.example",
			"GET /export/paths.csv HTTP/1.1" })
	void everyAnswerHasTheHeadersOfSecurity(String start) throws IOException {
		Map<String, String> headers = wire().send(start).headers();

		assertThat(headers).containsEntry("X-Content-Type-Options", "nosniff")
			.containsEntry("X-Frame-Options", "DENY")
			.containsEntry("Referrer-Policy", "same-origin")
			.containsEntry("Cross-Origin-Resource-Policy", "same-origin")
			.containsEntry("Cross-Origin-Opener-Policy", "same-origin")
			.containsKeys("Permissions-Policy", "X-Request-Id")
			.doesNotContainKeys("Server", "X-Powered-By", "Access-Control-Allow-Origin");
		assertThat(headers.get("Content-Security-Policy"))
			.contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
			.doesNotContain("http", "*", "unsafe-eval");
		assertThat(headers.get("Content-Security-Policy").contains("unsafe-inline"))
			.isEqualTo(start.startsWith("GET /graphiql "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "localhost:8080", "LOCALHOST.", "127.0.0.1", "[::1]:8080", "192.0.2.7" })
	void aNameOfThisServerIsAnswered(String host) throws IOException {
		assertThat(wire().sendTo(host, "GET /questions HTTP/1.1").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "evil.example,/graphql", "evil.example:8080,/questions", "localhost.evil.example,/",
			"127.0.0.1.evil.example,/export/paths.csv", "evil.example,/livez", "evil.example,/page/page.js",
			"127.0.0.1@evil.example,/" })
	void anotherNameReadsNothing(String host, String path) throws IOException {
		Answer answer = wire().sendTo(host, "GET " + path + " HTTP/1.1");

		assertThat(answer.status()).isIn(400, 421);
		assertThat(answer.code()).isIn("FORBIDDEN", "BAD_USER_INPUT");
		assertThat(answer.body()).doesNotContain("data", "status");
	}

	@Test
	void aNameInTheRequestLineIsCheckedToo() throws IOException {
		assertThat(wire().send("GET http://evil.example/questions HTTP/1.1").status()).isIn(400, 421);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Origin: https://evil.example", "Origin: null", "Origin: http://127.0.0.1:1",
			"Origin: http://127.0.0.1.evil.example", "Sec-Fetch-Site: cross-site",
			"Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate" })
	void aPageElsewhereSendsNothing(String header) throws IOException {
		Answer answer = wire().post(QUERY, header);

		assertThat(answer.status()).isEqualTo(403);
		assertThat(answer.code()).isEqualTo("FORBIDDEN");
		assertThat(answer.headers()).doesNotContainKey("Access-Control-Allow-Origin");
		assertThat(wire()
			.post("/check", "application/x-www-form-urlencoded", "text=x".getBytes(StandardCharsets.UTF_8), header)
			.status()).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /questions HTTP/1.1\r\nOrigin: https://evil.example",
			"GET /livez HTTP/1.1\r\nOrigin: https://evil.example",
			"GET /questions HTTP/1.1\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors",
			"GET / HTTP/1.1\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe",
			"OPTIONS /graphql HTTP/1.1\r\nOrigin: https://evil.example\r\nAccess-Control-Request-Method: POST" })
	void aPageElsewhereReadsNothing(String request) throws IOException {
		assertThat(wire().send(request).status()).isEqualTo(403);
	}

	@Test
	void aLinkFromElsewhereIsFollowed() throws IOException {
		assertThat(wire()
			.send("GET / HTTP/1.1", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate",
					"Sec-Fetch-Dest: document", "Referer: https://paper.example/article", "Accept: text/html")
			.status()).isEqualTo(200);
	}

	@Test
	void aSecondOriginDoesNotHideBehindTheFirst() throws IOException {
		assertThat(wire().post(QUERY, "Origin: http://127.0.0.1:" + this.port, "Origin: https://evil.example").status())
			.isEqualTo(403);
	}

	@Test
	void thePagesOfThisServerMayAsk() throws IOException {
		assertThat(wire().post(QUERY, "Origin: http://127.0.0.1:" + this.port, "Sec-Fetch-Site: same-origin").status())
			.isEqualTo(200);
	}

	/**
	 * A request that came through a proxy is counted, also on this machine. 20 may come
	 * at once; one more is put back each second, so that at most as many seconds as the
	 * loop took are added.
	 */
	@Test
	void whoAsksTooOftenIsToldWhenToAskAgain() throws IOException {
		long start = System.nanoTime();
		List<Answer> answers = new ArrayList<>();
		for (int i = 0; i < 200 && (answers.isEmpty() || answers.getLast().status() == 200); i++) {
			answers.add(wire().post(QUERY, "X-Forwarded-For: 203.0.113." + i));
		}
		long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
		Answer last = answers.getLast();

		assertThat(answers.size()).isBetween(21, 22 + (int) seconds);
		assertThat(answers.getFirst().headers()).containsEntry("RateLimit-Policy", "\"anonymous\";q=60;w=60")
			.containsEntry("RateLimit", "\"anonymous\";r=19;t=1");
		assertThat(last.status()).isEqualTo(429);
		assertThat(last.code()).isEqualTo("RATE_LIMITED");
		assertThat(last.headers()).containsEntry("Retry-After", "1");
		assertThat(IntStream.range(0, 40)
			.mapToObj((i) -> send("GET /livez HTTP/1.1", "X-Forwarded-For: 203.0.113.1"))
			.map(Answer::status)).containsOnly(200);
		assertThat(IntStream.range(0, 40)
			.mapToObj((i) -> send("GET /page/tieline.css HTTP/1.1", "Via: 1.1 proxy"))
			.map(Answer::status)).containsOnly(200);
	}

	@Test
	void aProgramOnThisMachineIsNotCounted() throws IOException {
		assertThat(IntStream.range(0, 100).mapToObj((i) -> send("GET /questions HTTP/1.1")).map(Answer::status))
			.containsOnly(200);
		assertThat(send("GET /questions HTTP/1.1").headers()).doesNotContainKey("RateLimit");
	}

	private Answer send(String start, String... headers) {
		try {
			return wire().send(start, headers);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void anErrorHasTheIdThatTheClientGaveIfItIsSafe() throws IOException {
		Answer kept = wire().post("{\"query\": \"{ nothing }\"}", "X-Request-Id: note-7.b");
		Answer replaced = wire().post("{\"query\": \"{ nothing }\"}", "X-Request-Id: a b<script>");

		assertThat(kept.headers()).containsEntry("X-Request-Id", "note-7.b");
		assertThat(kept.error().path("extensions").path("requestId").asString()).isEqualTo("note-7.b");
		assertThat(replaced.headers().get("X-Request-Id")).matches("[0-9a-f]{16}");
		assertThat(replaced.body()).contains(replaced.headers().get("X-Request-Id")).doesNotContain("script");
	}

	@Test
	void aNumberOfManyDigitsOrAGreatExponentIsRefusedAtOnce() {
		String digits = "9".repeat(900_000);
		for (String number : List.of("1e20000000", "1e-20000000", "\"1e20000000\"", digits, "0." + digits,
				"1e" + digits, '"' + digits + '"')) {
			quickly("{ affiliates(of: [\"gov-cn\"], threshold: " + number + ") { sentence } }", Map.of());
			quickly("{ facts(first: " + number + ") { totalCount } }", Map.of());
		}
		for (Object number : List.of("1e20000000", digits, Double.MAX_VALUE)) {
			quickly("query($n: Decimal) { affiliates(of: [\"gov-cn\"], threshold: $n) { __typename } }",
					Map.of("n", number));
		}
	}

	/** The best of three: the machine may be busy. */
	private void quickly(String query, Map<String, ?> variables) {
		long best = Long.MAX_VALUE;
		for (int i = 0; i < 3; i++) {
			long start = System.nanoTime();
			assertThat(api().ask(query, variables).path("errors").get(0).path("extensions").path("code").asString())
				.isEqualTo("BAD_USER_INPUT");
			best = Math.min(best, System.nanoTime() - start);
		}
		assertThat(best / 1e6).as(query.substring(0, Math.min(80, query.length()))).isLessThan(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "name:[* TO *] AND (x~2) OR \"y\" && !z^5 /re.*/ \\", "' }) MATCH (n) DETACH DELETE n //",
			"\"", "*", "a AND", "(((((((((", "${jndi:x}", "%00", "~", "foo\\" })
	void syntaxOfOtherLanguagesIsText(String text) {
		var answer = api().ask("query($t: String!) { search(text: $t) { score } }", Map.of("t", text));
		assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "query($t: String!) { search(text: $t) { score } }",
			"query($t: ID!) { company(id: $t) { id } }",
			"query($t: String!) { checkPassage(text: $t) { checks { verdict } } }" })
	void textOfBrokenCharactersIsRefused(String query) {
		for (String text : List.of("hua\0wei", "hua\uD800wei", "\uDC00", "a\uDBFF")) {
			var error = GraphQlApi.JSON
				.readTree(
						api()
							.post("{\"query\": " + GraphQlApi.JSON.writeValueAsString(query)
									+ ", \"variables\": {\"t\": \"" + escaped(text) + "\"}}")
							.body())
				.path("errors")
				.get(0);
			assertThat(error.path("extensions").path("code").asString()).isEqualTo("BAD_USER_INPUT");
			assertThat(error.path("extensions").path("argument").asString()).isEqualTo("t");
			assertThat(error.path("message").asString()).contains("leave it out");
		}
	}

	private static String escaped(String text) {
		StringBuilder all = new StringBuilder();
		text.chars().forEach((sign) -> all.append(String.format("\\u%04x", sign)));
		return all.toString();
	}

	@Test
	void aNameOfTenThousandCharactersIsRefusedShortly() {
		String name = "a".repeat(10_000);

		assertThat(api().ask("query($t: String!) { search(text: $t) { score } }", Map.of("t", name))
			.path("errors")
			.get(0)
			.path("message")
			.asString()).isEqualTo("text: write a name of 1 to 200 characters");
		assertThat(api().ask("query($t: ID!) { company(id: $t) { id } }", Map.of("t", name))
			.path("errors")
			.get(0)
			.path("message")
			.asString()).hasSizeLessThan(400);
	}

}
