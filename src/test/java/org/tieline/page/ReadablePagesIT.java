package org.tieline.page;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.tieline.GraphQlApi;
import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader sees of the pages of the shipped record is words: no code, no id outside
 * of the places that show ids, nothing left blank. Every measure, market and country is
 * looked at, and a sample of the other things.
 */
class ReadablePagesIT extends TielineIT {

	private static final HttpClient CLIENT = HttpClient.newBuilder()
		.followRedirects(HttpClient.Redirect.NORMAL)
		.build();

	private static final Pattern NOT_SHOWN = Pattern
		.compile("(?s)<head>.*?</head>|<script.*?</script>|<textarea.*?</textarea>|<select.*?</select>");

	/** Ids of claims and versions, and citations, are to be copied as they are. */
	private static final Pattern IDS = Pattern
		.compile("(?s)<code[^>]*>.*?</code>|<p class=\"citation\".*?</p>|<section[^>]*class=\"cite\".*?</section>");

	private static final Pattern INLINE = Pattern
		.compile("</?(?:a|span|strong|em|b|time|badge|code|abbr|small)(?:\\s[^>]*)?>");

	private static final Map<String, Pattern> FAULTS = faults();

	private static Map<String, Pattern> faults() {
		Map<String, Pattern> faults = new LinkedHashMap<>();
		faults.put("a code", Pattern.compile("\\b[A-Z]{2,}(?:_[A-Z0-9]+)+\\b"));
		faults.put("an id", Pattern.compile("(?<![\\w/.:@-])[a-z]+_[a-z]+(?:_[a-z]+)*\\b|\\b[a-z]+(?:-[a-z]+)+-\\d{4}\\b"));
		faults.put("nothing", Pattern.compile("\\bnull\\b|\\bNaN\\b|\\bundefined\\b|Optional\\[|\\{\\w+="));
		faults.put("an empty pair", Pattern.compile("\\(\\s*\\)|“\\s*”|\\[\\s*\\]"));
		faults.put("a plural of one",
				Pattern.compile("(?<![\\d.,])1 (?:claims|facts|origins|sources|paths|events|ties|publishers|firms|names)\\b"));
		faults.put("a gap", Pattern.compile("\\s[,.;:](?:\\s|$)|,,|;\\.|\\(\\s|\\s\\)"));
		return faults;
	}

	/** The lines that a reader sees; an address that a source has is none of ours. */
	private static List<String> lines(String html) {
		String body = IDS.matcher(NOT_SHOWN.matcher(html).replaceAll("\n")).replaceAll("§");
		String text = INLINE.matcher(body).replaceAll("").replaceAll("<[^>]*>", "\n");
		return Stream.of(text.split("\n(?=\\s*\n)|\n\n"))
			.map((line) -> line.replaceAll("https?://\\S+", "§")
				.replace("&quot;", "\"")
				.replace("&#39;", "'")
				.replace("&lt;", "<")
				.replace("&gt;", ">")
				.replace("&amp;", "&")
				.replaceAll("\\s+", " ")
				.strip())
			.filter((line) -> !line.isEmpty())
			.toList();
	}

	/** What is wrong on a page; empty: nothing. */
	static List<String> faults(String path, String html) {
		List<String> found = new ArrayList<>();
		for (String line : lines(html)) {
			FAULTS.forEach((name, pattern) -> {
				Matcher matcher = pattern.matcher(line);
				if (matcher.find()) {
					found.add(path + " shows " + name + ", '" + matcher.group().strip() + "', in: " + line);
				}
			});
		}
		return found;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<p>It is SINGLE_ORIGIN.</p>                   | a code
			<dd>us_sanctions</dd>                         | an id
			<p>Under <a>entity-list-huawei-2019</a>.</p>  | an id
			<td>null</td>                                 | nothing
			<p>Huawei (<span></span>) sells.</p>          | an empty pair
			<p>1 claims</p>                               | a plural of one
			<p>Huawei <span></span>, of China</p>         | a gap
			""")
	void whatIsLookedForIsFound(String html, String fault) {
		assertThat(faults("/x", html)).singleElement().asString().contains("shows " + fault);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			`<p>Claim <code>wsj_x-2018</code>, 1 claim, "R&amp;D" (2018): 11 claims.</p>`
			`<dd><a>https://example.org/a_b/entity-list-2019</a></dd>`
			""")
	void whatIsToBeCopiedAsItIsIsNoFault(String html) {
		assertThat(faults("/x", html)).isEmpty();
	}

	@Test
	void pagesOfEveryKindOfThingAreWords() throws IOException, InterruptedException {
		List<String> paths = new ArrayList<>();
		for (JsonNode entity : rows("entities")) {
			String id = entity.path("entity").asString();
			String kind = entity.path("kind").asString();
			boolean all = List.of("MEASURE", "MARKET", "COUNTRY").contains(kind);
			if (all || id.hashCode() % 5 == 0) {
				paths.add("/" + (all ? kind.toLowerCase(Locale.ROOT) : "entity") + "/" + id);
			}
		}
		rows("sources").forEach((one) -> sample(paths, "source", one, 8));
		rows("facts").forEach((one) -> sample(paths, "fact", one, 12));
		rows("claims").forEach((one) -> sample(paths, "claim", one, 40));
		List<String> found = new ArrayList<>();
		for (String path : paths) {
			HttpResponse<String> response = get(path);
			if (response.statusCode() != 200) {
				found.add(path + " is answered with " + response.statusCode());
			}
			found.addAll(faults(path, response.body()));
		}
		assertThat(paths).hasSizeGreaterThan(600);
		assertThat(found).isEmpty();
	}

	private static void sample(List<String> paths, String sort, JsonNode row, int each) {
		String id = row.path(sort).asString();
		if (id.hashCode() % each == 0) {
			paths.add("/" + sort + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8));
		}
	}

	private List<JsonNode> rows(String view) throws IOException, InterruptedException {
		return get("/export/record?format=ndjson&view=" + view).body()
			.lines()
			.map((line) -> GraphQlApi.JSON.readTree(line))
			.toList();
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return CLIENT.send(
				HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
					.header("Accept", "text/html, */*;q=0.5")
					.build(),
				HttpResponse.BodyHandlers.ofString());
	}

}
