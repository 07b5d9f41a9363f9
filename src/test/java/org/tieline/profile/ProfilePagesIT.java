package org.tieline.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

class ProfilePagesIT extends TielineIT {

	private static final Pattern NEXT = Pattern.compile("href=\"(/entity/huawei\\?after=[^\"]+)\"");

	@Test
	void thePageOfAnEntityHasEveryPartWithoutJavaScript() {
		String page = body("/entity/huawei");

		assertThat(page).contains("<h1>Huawei</h1>", "id=\"facts\"", "id=\"shares\"", "id=\"owners\"", "id=\"supply\"",
				"id=\"timeline\"", "id=\"said\"", "id=\"ties\"", "id=\"coverage\"");
		assertThat(page).contains("<svg", "Show query", "/entity/huawei.csv", "data version");
		assertThat(page).doesNotContain("style=\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "gov-cn", "metal-casing" })
	void statesAndProductsHaveAPageToo(String id) {
		assertThat(body("/entity/" + id)).contains("id=\"facts\"", "id=\"coverage\"");
	}

	@ParameterizedTest
	@CsvSource({ "market-telecom-equipment-world, market", "entity-list, measure", "de, country" })
	void entitiesWithAPageOfTheirSortAreRedirectedWithTheirLens(String id, String sort) {
		HttpResponse<String> moved = get("/entity/" + id + "?knownAt=2022-01-01");

		assertThat(moved.statusCode()).isEqualTo(302);
		assertThat(moved.headers().firstValue("Location")).hasValueSatisfying(
				(location) -> assertThat(location).endsWith("/" + sort + "/" + id + "?knownAt=2022-01-01"));
	}

	@Test
	void aCountryIsFoundByItsCodeInEitherCase() {
		assertThat(get("/country/DE").statusCode()).isEqualTo(302);
		assertThat(body("/country/de")).contains("<h1>Germany</h1>", "Recorded bans", "deadline: ", "Who uses what",
				"Installed base");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/entity/huawie", "/entity/huawie.csv", "/market/huawie", "/measure/huawie" })
	void anUnknownIdIsNotFoundAndTheNearestNameIsOffered(String path) {
		HttpResponse<String> page = get(path);

		assertThat(page.statusCode()).isEqualTo(404);
		assertThat(page.body()).contains("/entity/huawei");
	}

	/**
	 * What is on record is not told to be unknown because a version of the data is gone.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "/entity/huawei", "/market/market-telecom-equipment-world", "/measure/entity-list",
			"/country/de" })
	void aVersionThatIsGoneIsToldAndThePresentOneShown(String path) {
		assertThat(body(path + "?asOf=2018&data=gone&possible=yes"))
			.containsPattern("There is no version .{1,6}gone.{1,6}; the current one is ")
			.contains("This page shows the present version", "as of 2018")
			.doesNotContain("Not on record", "has the id", "data=gone");
	}

	/** A file of another version than the one that is named would not be noticed. */
	@Test
	void aFileOfAVersionThatIsGoneIsRefused() {
		HttpResponse<String> page = get("/entity/huawei.csv?data=gone");

		assertThat(page.statusCode()).isEqualTo(404);
		assertThat(page.body()).contains("This version is not kept", "“gone” of the data, which is not kept here",
				"href=\"/entity/huawei.csv\"");
	}

	@Test
	void markupInAnIdIsText() {
		HttpResponse<String> page = get("/entity/%3Cscript%3Ealert(1)%3C%2Fscript%3E");

		assertThat(page.statusCode()).isBetween(400, 404);
		assertThat(page.body()).doesNotContain("<script>alert");
	}

	@ParameterizedTest
	@CsvSource({ "/entity/a%2Fb, 404, Nothing on record has the id", "/entity/a%5Cb, 404, Nothing on record",
			"/entity/a%00b, 400, This address cannot be read" })
	void anAddressThatNoPageHasLeadsOn(String path, int status, String told) {
		HttpResponse<String> page = get(path);

		assertThat(page.statusCode()).isEqualTo(status);
		assertThat(page.body()).contains(told, "/search", "/page/tieline.css").doesNotContain("Tomcat", "Tahoma");
	}

	@Test
	void aThingOfAnotherSortIsNamedWithItsOwnPage() {
		assertThat(get("/market/huawei").body()).contains("Huawei is on record as a company, and not as a market.",
				"<a href=\"/entity/huawei\">Huawei</a>");
		assertThat(get("/entity/nope").body()).contains("Nothing on record has the id “nope”.")
			.doesNotContain("/entity/no\"");
	}

	/** TSMC supplies HiSilicon, a subsidiary of Huawei. */
	@Test
	void theSupplyOfASubsidiaryIsFoundOnThePageOfItsParent() {
		assertThat(part(body("/entity/huawei"), "id=\"subsidiaries\"", "id=\"timeline\"")).contains(
				"These ties are those of the subsidiary", "HiSilicon was a subsidiary of Huawei",
				"href=\"/entity/hisilicon#supply\"");
	}

	@Test
	void aPlannedStakeIsNoHoldingAndAForecastNoPlan() {
		String owners = part(body("/entity/huawei"), "id=\"owners\"", "id=\"supply\"");
		assertThat(part(owners, "Holdings", "Planned or denied")).doesNotContain("/entity/honor");
		assertThat(part(owners, "Planned or denied", "</section>")).contains("/entity/honor");
		assertThat(part(body("/entity/ericsson"), "id=\"shares\"", "id=\"owners\"")).contains(">forecast</span>")
			.doesNotContain(">planned</span>");
	}

	/** From one text of a page to the next; empty: the first is not there. */
	private static String part(String page, String from, String to) {
		int start = page.indexOf(from);
		int end = page.indexOf(to, start);
		return (start < 0) ? "" : page.substring(start, (end < 0) ? page.length() : end);
	}

	@Test
	void drawingsAndCitationsAreFiles() {
		HttpResponse<String> drawing = get("/entity/huawei/shares.svg?market=market-telecom-equipment-world");
		assertThat(drawing.headers().firstValue("Content-Type")).hasValue("image/svg+xml;charset=UTF-8");
		assertThat(drawing.body()).startsWith("<svg xmlns=").contains("IHS Markit", "data version");
		assertThat(body("/market/market-telecom-equipment-world/shares.svg?series=0")).contains("class=\"grid\"");
		assertThat(get("/entity/huawei/shares.svg?market=none").statusCode()).isEqualTo(404);
		assertThat(body("/entity/huawei/citation.json?asOf=2019")).contains("\"title\" : \"Huawei\"",
				"/entity/huawei?asOf=2019&data=");
		assertThat(body("/entity/de/citation.json")).contains("/country/de?data=");
	}

	/**
	 * The covered list names a company of the group of China Mobile, which may be its
	 * own; the Entity List names a company in Tehran that is not ZTE.
	 */
	@Test
	void namesOnListsThatMayBeItsOwnAndThoseOfOthersStandApart() {
		String mobile = part(body("/entity/china-mobile"), "id=\"lists\"", "</section>");
		assertThat(part(mobile, "Named on a list", "Possibly the same")).contains("China Mobile Limited")
			.doesNotContain("China Mobile International USA");
		assertThat(part(mobile, "Possibly the same", "</section>")).contains("China Mobile International USA",
				"not decided");
		assertThat(part(body("/entity/zte"), "Another organization with a like name", "</section>"))
			.contains("A company in Tehran");
		assertThat(part(body("/entity/china-mobile?knownAt=2019-01-01"), "id=\"lists\"", "</section>")).isEmpty();
	}

	@Test
	void aPageLeadsToItsDownloadsAndItsFeed() {
		String page = body("/entity/zte?asOf=2018&allegations=no");
		assertThat(page).contains("type=\"application/atom+xml\" href=\"/entity/zte/feed.atom\"",
				"href=\"/entity/zte/feed.json\"", "/export/record?of=zte&amp;view=claims&amp;format=csv&amp;asOf=2018",
				"/export/record?of=zte&amp;format=gexf&amp;asOf=2018");
		assertThat(get("/export/record?of=zte&view=claims&format=csv&asOf=2018&stances=STATES").statusCode())
			.isEqualTo(200);
		assertThat(get("/entity/zte.csv?asOf=2018").headers().firstValue("Content-Disposition"))
			.hasValue("attachment; filename=\"tieline-zte-facts-2018.csv\"");
		assertThat(body("/market/market-telecom-equipment-world")).doesNotContain("format=gexf");
	}

	/** The code of Estonia is the id of a company, so that the country has another id. */
	@Test
	void aCountryWhoseCodeIsTheIdOfACompanyHasItsPage() {
		assertThat(body("/country/country-ee")).contains("<h1>Estonia</h1>");
		for (String code : List.of("/country/ee", "/country/EE")) {
			assertThat(get(code).headers().firstValue("Location").orElse("")).endsWith("/country/country-ee");
		}
		assertThat(body("/entity/ee")).contains("<h1>EE</h1>");
	}

	/** Of July 2024 bans of Huawei and ZTE are only planned. */
	@Test
	void whatIsOnlyPlannedUnderAMeasureIsNamedApartFromTheDay() {
		String page = body("/measure/de-5g-agreement-2024");
		assertThat(part(page, "id=\"under\"", "id=\"besides\"")).doesNotContain("/entity/huawei");
		assertThat(part(page, "id=\"besides\"", "</section>")).contains("plans to restrict Huawei",
				"plans to restrict ZTE");
	}

	/** The rule of September 2025 is suspended for a year from November on. */
	@Test
	void aSuspendedRuleDoesNotStandAsInForceInTheTableOfACountry() {
		assertThat(part(body("/country/us"), "/entity/affiliates-50pct-of-listed", "</tr>"))
			.contains("suspended from", "2025-11-10", "2026-11-09")
			.doesNotContain("last shown");
		assertThat(part(body("/measure/bis-affiliates-rule"), "id=\"versions\"", "</section>"))
			.contains("planned to end on", "2026-11-09", "Covers companies owned from");
	}

	/** The record ends in June 2026, while the rule is suspended. */
	@Test
	void aDayAfterTheRecordShowsTheVersionsAsLastRecorded() {
		String page = body("/measure/bis-affiliates-rule?asOf=2027-03-01");
		assertThat(part(page, "id=\"versions\"", "</section>").replaceAll("<[^>]*>", ""))
			.containsPattern("These are the versions as last recorded on 2026-\\d\\d-\\d\\d\\. "
					+ "What holds on 2027-03-01 cannot be told from them\\.")
			.contains("Suspended", "from 2025-11-10")
			.doesNotContain("No version of it is recorded");
		assertThat(body("/measure/bis-affiliates-rule?asOf=2026-01-01")).doesNotContain("as last recorded on");
	}

	/** What is known on a day in 2020 says nothing of a day in 2026. */
	@Test
	void whoIsUnderAMeasureIsToldForTheLastDayThatIsKnown() {
		assertThat(part(body("/measure/entity-list-huawei-2019?knownAt=2020-01-01"), "id=\"under\"", "</section>"))
			.contains("/entity/huawei", "2020-01-01");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			market-5g-base-stations-world | forecasts
			market-5g-ran-germany         | of groups of companies, or only alleged
			market-smartphone-os-china    | of parts of it
			""")
	void aMarketWithSharesOfWhichNoIndexIsMadeSaysWhatTheyAre(String market, String reason) {
		assertThat(part(body("/market/" + market), "id=\"concentration\"", "</section>").replaceAll("<[^>]*>", ""))
			.contains(" can be told: the recorded shares of ", " are " + reason + ".")
			.doesNotContain("is recorded, so that no index");
	}

	/** Of the many names of the list the record follows few; most are only counted. */
	@Test
	void theNamesUnderAListAreNotTakenForAllThatItHas() {
		assertThat(body("/measure/entity-list").replaceAll("<[^>]*>", ""))
			.containsPattern("\\d+ of those whom the record follows are named, by it or by an act under it")
			.doesNotContain("Covers companies owned from");
	}

	@Test
	void whatIsOnRecordAsSomethingElseIsNotToldToBeUnknown() {
		assertThat(get("/country/eu").body()).contains("<h1>Not a country</h1>",
				"European Union is on record as an alliance");
		assertThat(get("/country/none").body()).contains("<h1>Not on record</h1>");
	}

	@Test
	void theIdOfAClaimIsFoundAndNothingIsSaidToBeMissing() {
		assertThat(body("/search?q=wsj-2018-11-23.68")).contains("/claim/wsj-2018-11-23.68")
			.doesNotContain("No name on record is near");
	}

	@Test
	void listsAreOfTheirOwnDayAndSaySo() {
		String note = "whatever date the page is as of";
		assertThat(part(body("/entity/huawei?asOf=1990"), "id=\"lists\"", "</section>")).contains(note);
		assertThat(body("/entity/huawei")).doesNotContain(note);
	}

	@Test
	void aPersonHasNoOwner() {
		assertThat(part(body("/entity/donald-trump"), "id=\"owners\"", "</section>"))
			.contains(">Holdings</h2>", "No holding is recorded in this view.")
			.doesNotContain("owner.");
	}

	// Since 2024 the state of China has said other things, too, through an embassy.
	@Test
	void denialsStandOnceIfNothingElseWasSaid() {
		assertThat(part(body("/entity/gov-cn?knownAt=2022-01-01"), "id=\"said\"", "</section>"))
			.contains("all of them denials")
			.doesNotContain("<h3>Denied");
		assertThat(part(body("/entity/huawei"), "id=\"said\"", "</section>")).contains("<h3>Denied: ")
			.doesNotContain("all of them denials");
	}

	/** Of most companies of the United States no supplier is recorded. */
	@Test
	void companiesWithoutRecordedSuppliersAreOneLine() {
		String uses = part(body("/country/us"), "id=\"uses\"", "</section>");
		assertThat(part(uses, "<table", "</table>")).contains("/entity/att\"").doesNotContain("none recorded");
		assertThat(part(uses, "No supplier of these is recorded in this view: ", "</p>")).contains("/entity/dell-oro\"")
			.doesNotContain("/entity/att\"");
	}

	@Test
	void brokenParametersAreSaidAndTheRestIsShown() {
		String page = body("/entity/huawei?kind=WISH&asOf=once&allegations=no");

		assertThat(page).contains("asOf=once", "WISH", "without claims that only allege", "<h1>Huawei</h1>");
	}

	@Test
	void longListsHaveAnAddressForEachPart() {
		Matcher next = NEXT.matcher(body("/entity/huawei"));
		assertThat(next.find()).isTrue();

		assertThat(body(next.group(1).replace("&amp;", "&").replaceAll("#.*", ""))).contains("First page")
			.contains("<h1>Huawei</h1>");
	}

	@ParameterizedTest
	@CsvSource({ "/entity/huawei?after=wrong, These facts could not be listed: , Nothing is recorded",
			"/entity/huawei?eventsAfter=wrong, The events could not be listed: , No dated event",
			"/entity/huawei?saidAfter=wrong, The statements could not be read: , No statement",
			"/measure/entity-list?eventsAfter=wrong, The events could not be listed: , No dated event",
			"/country/de?restrictionsAfter=wrong, The restrictions could not be read: , No restriction",
			"/country/de?companiesAfter=wrong, The companies could not be read: , No company",
			"/country/de?after=wrong, These facts could not be listed: , Nothing is recorded" })
	void aListThatCannotBeReadSaysWhyAndIsNotToldAsEmpty(String path, String told, String empty) {
		assertThat(body(path)).containsPattern(told + " \\S").doesNotContain(empty).doesNotContain(Unread.NO_REASON);
	}

	@Test
	void possibleFactsAreLeftOutWithALinkThatLetsThemIn() {
		String without = body("/entity/huawei?asOf=2014");

		assertThat(without).contains("possible, not shown to hold, left out", "Let them in")
			.doesNotContain("class=\"may\"");
		assertThat(body("/entity/huawei?asOf=2014&possible=yes").split("id=\"supply\"")[0]).contains("class=\"may\"",
				">possible, not shown to hold</span>");
	}

	@Test
	void theOtherJobsStartFromTheEntityUnderTheSameLens() {
		assertThat(body("/entity/huawei?knownAt=2022-01-01")).contains("/paths?from=huawei&amp;knownAt=2022-01-01",
				"/exposure?of=huawei&amp;knownAt=2022-01-01", "/cut?suppliers=huawei&amp;knownAt=2022-01-01");
		assertThat(body("/country/de")).contains("/exposure?of=de");
	}

	@Test
	void theMarketKeepsHousesApart() {
		assertThat(body("/market/market-telecom-equipment-world?period=2017")).contains("IHS Markit",
				"Dell&#39;Oro Group", "Concentration in 2017", "Herfindahl-Hirschman");
	}

	@Test
	void theMeasureNamesWhoIsUnderItOnADay() {
		assertThat(body("/measure/entity-list?on=2020-06-01"))
			.contains("Who is named under it on <span class=\"unbroken\">2020-06-01</span>", "/entity/huawei");
		// Huawei was added in May 2019.
		assertThat(body("/measure/entity-list?on=2018-06-01").split("id=\"versions\"")[0])
			.doesNotContain("/entity/huawei\"");
	}

	/** A number, its time and its scope stand in columns of their own. */
	@Test
	void theFileOfFactsHasWhatAClaimCarries() {
		List<String> lines = body("/entity/zte.csv?asOf=2018").lines().toList();

		assertThat(lines.getFirst())
			.contains(",as_stated,low,high,unit,derivation,from,to,as_of,said_on,repeats,scope,locator,");
		assertThat(lines).anyMatch((line) -> line.contains(",percent,"))
			.noneMatch((line) -> line.split(",url")[0].contains("~asOf="));
	}

	@Test
	void theFileOfFactsOpensInExcelIfAsked() {
		assertThat(body("/entity/zte.csv")).startsWith("fact,kind,");
		assertThat(body("/entity/zte.csv?excel=yes")).startsWith("\uFEFFfact,kind,");
	}

	private String body(String path) {
		HttpResponse<String> response = get(path);
		assertThat(response.statusCode()).as(path).isEqualTo(200);
		return response.body();
	}

	private HttpResponse<String> get(String path) {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
				.header("Accept", "text/html")
				.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
