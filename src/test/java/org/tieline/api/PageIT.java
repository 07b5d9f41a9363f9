package org.tieline.api;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.BrowserIT;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The explorer page in a real browser. */
class PageIT extends BrowserIT {

	@Test
	void theFirstQueryIsAnsweredAtThePressOfTheButton() {
		explore("/graphiql");

		button("Execute query").click();

		assertThat(this.page.locator(".result-window")).containsText(Pattern.compile("\"low\": 22\\b"));
		picture("graphiql.png");
	}

	@Test
	void aWrongQueryIsAnsweredWithWhatIsWrong() {
		explore("/graphiql");

		this.page.locator(".graphiql-query-editor .CodeMirror").click();
		this.page.keyboard().press("Control+A");
		this.page.keyboard().insertText("{ nonsense }");
		this.page.keyboard().press("Control+Enter");

		assertThat(this.page.locator(".result-window")).containsText("BAD_USER_INPUT");
	}

	@Test
	void theDocsDescribeTheTypes() {
		explore("/graphiql");

		button("Show Documentation Explorer").click();
		Locator docs = this.page.locator(".graphiql-doc-explorer");

		typeLink(docs, "Query").click();
		assertThat(docs).containsText("Everything that can be asked.");

		typeLink(docs, "Company").click();
		assertThat(docs).containsText("A company.");
		picture("graphiql-docs.png");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphiql", "/graphiql/" })
	void itsAddressesLeadToOne(String path) {
		explore(path);

		assertThat(this.page).hasURL(address("/graphiql"));
		assertThat(this.page).hasTitle(Pattern.compile("Tieline"));
	}

	@Test
	void theBrowserIsForbiddenToLoadFromElsewhere() {
		Response response = explore("/graphiql");

		assertThat(response.headerValue("Content-Security-Policy")).contains("default-src 'self'", "object-src 'none'")
			.doesNotContain("http");
	}

	@Test
	void aPageLinksToItsQuery() {
		explore("/graphiql?query=%7B%20dataVersion%20%7B%20claims%20%7D%20%7D&variables=%7B%7D");

		button("Execute query").click();

		assertThat(this.page.locator(".result-window")).containsText("claims");
	}

	private Response explore(String path) {
		Response response = open(path);
		assertThat(button("Execute query")).isVisible();
		return response;
	}

	private static Locator typeLink(Locator docs, String type) {
		return docs.locator("a.graphiql-doc-explorer-type-name")
			.getByText(type, new Locator.GetByTextOptions().setExact(true))
			.first();
	}

}
