package org.tieline.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader sees of the pages of the shipped record is words: no code, no id outside
 * of the places that show ids, nothing left blank. Every measure and market is looked at,
 * and a sample of the other things.
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

	private static final Pattern FACT = Pattern.compile("href=\"(/fact/[^\"?~&]+)\"");

	private static final Map<String, Pattern> FAULTS = faults();

	private static Map<String, Pattern> faults() {
		Map<String, Pattern> faults = new LinkedHashMap<>();
		faults.put("a code", Pattern.compile("\\b[A-Z]{2,}(?:_[A-Z0-9]+)+\\b"));
		faults.put("an id",
				Pattern.compile("(?<![\\w/.:@-])[a-z]+_[a-z]+(?:_[a-z]+)*\\b|\\b[a-z]+(?:-[a-z]+)+-\\d{4}\\b"));
		faults.put("nothing", Pattern.compile("\\bnull\\b|\\bNaN\\b|\\bundefined\\b|Optional\\[|\\{\\w+="));
		faults.put("an empty pair", Pattern.compile("\\(\\s*\\)|“\\s*”|\\[\\s*\\]"));
		faults.put("a plural of one", Pattern
			.compile("(?<![\\d.,])1 (?:claims|facts|origins|sources|paths|events|ties|publishers|firms|names)\\b"));
		faults.put("a gap", Pattern.compile("\\s[,.;](?:\\s|$)|,,|;\\.|\\(\\s|\\s\\)"));
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
		Set<String> paths = new LinkedHashSet<>();
		ids("measures").forEach((id) -> paths.add("/measure/" + id));
		ids("markets").forEach((id) -> paths.add("/market/" + id));
		ids("entities").filter((id) -> some(id, 4)).forEach((id) -> paths.add("/entity/" + id));
		ids("sources").filter((id) -> some(id, 8)).forEach((id) -> paths.add("/source/" + id));
		ids("restrictions").filter((id) -> some(id, 8)).forEach((id) -> paths.add("/claim/" + id));
		ids("metrics").filter((id) -> some(id, 8)).forEach((id) -> paths.add("/claim/" + id));
		Set<String> facts = new TreeSet<>();
		List<String> found = new ArrayList<>();
		for (String path : paths) {
			FACT.matcher(look(path, found)).results().map((one) -> one.group(1)).forEach(facts::add);
		}
		facts.removeIf((fact) -> !some(fact, 7));
		for (String fact : facts) {
			look(fact, found);
		}
		assertThat(paths).hasSizeGreaterThan(400);
		assertThat(facts).hasSizeGreaterThan(100);
		assertThat(found).isEmpty();
	}

	/** A busy server is asked again. */
	private String look(String path, List<String> found) throws IOException, InterruptedException {
		HttpResponse<String> response = get(path);
		for (int again = 0; again < 3 && response.statusCode() == 503; again++) {
			response = get(path);
		}
		if (response.statusCode() != 200) {
			found.add(path + " is answered with " + response.statusCode());
		}
		found.addAll(faults(path, response.body()));
		return response.body();
	}

	/** Whether an id is in the sample, which is the same in every run. */
	private static boolean some(String id, int each) {
		return id.hashCode() % each == 0;
	}

	/** The ids in the first column of a table of the record. */
	private static Stream<String> ids(String table) throws IOException {
		return Files.readAllLines(Path.of("seed-data", table + ".csv"))
			.stream()
			.skip(1)
			.map((line) -> line.substring(0, Math.max(0, line.indexOf(','))))
			.filter((id) -> id.matches("[a-z0-9][a-z0-9.-]+"));
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return CLIENT.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.header("Accept", "text/html")
			.build(), HttpResponse.BodyHandlers.ofString());
	}

}
