package org.tieline.api;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.TielineIT;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The explorer page in a real browser. Whatever a test does, nothing is asked of another
 * machine, nothing is missing and the console stays empty of complaints.
 */
class PageIT extends TielineIT {

	/**
	 * In milliseconds. The first query of a new server on a busy machine takes seconds.
	 */
	private static final double PATIENCE = 30_000;

	private static Playwright playwright;

	private static Browser browser;

	private final List<String> complaints = new ArrayList<>();

	private final List<String> requests = new ArrayList<>();

	private BrowserContext context;

	private Page page;

	@BeforeAll
	static void startBrowser() {
		Path chromium = chromium();
		setDefaultAssertionTimeout(PATIENCE);
		playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(chromium)
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
						"--disable-component-update", "--no-first-run",
						"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")));
	}

	@AfterAll
	static void stopBrowser() {
		if (playwright != null) {
			playwright.close();
		}
	}

	@BeforeEach
	void listenToEverything() {
		this.context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 800));
		this.context.onRequest((request) -> this.requests.add(request.url()));
		this.context.onResponse((response) -> {
			if (response.status() >= 400) {
				this.complaints.add(response.status() + " " + response.url());
			}
		});
		this.context.onConsoleMessage(this::listen);
		this.context.onWebError((error) -> this.complaints.add(error.error()));
		this.page = this.context.newPage();
	}

	@AfterEach
	void nothingLeftThisMachineAndNothingWentWrong() {
		this.page.waitForLoadState(LoadState.NETWORKIDLE);
		this.context.close();
		assertThat(this.requests).isNotEmpty().allSatisfy((url) -> assertThat(url).startsWith(address("/")));
		assertThat(this.complaints).isEmpty();
	}

	@Test
	void theFirstQueryIsAnsweredAtThePressOfTheButton() {
		open("/graphiql");

		button("Execute query").click();

		assertThat(this.page.locator(".result-window")).containsText(Pattern.compile("\"low\": 22\\b"));
		picture("graphiql.png");
	}

	@Test
	void aWrongQueryIsAnsweredWithWhatIsWrong() {
		open("/graphiql");

		this.page.locator(".graphiql-query-editor .CodeMirror").click();
		this.page.keyboard().press("Control+A");
		this.page.keyboard().insertText("{ nonsense }");
		this.page.keyboard().press("Control+Enter");

		assertThat(this.page.locator(".result-window")).containsText("BAD_USER_INPUT");
	}

	@Test
	void theDocsDescribeTheTypes() {
		open("/graphiql");

		button("Show Documentation Explorer").click();
		Locator docs = this.page.locator(".graphiql-doc-explorer");

		typeLink(docs, "Query").click();
		assertThat(docs).containsText("Everything that can be asked.");

		typeLink(docs, "Company").click();
		assertThat(docs).containsText("A company.");
		picture("graphiql-docs.png");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/graphiql", "/graphiql/" })
	void itsAddressesLeadToOne(String path) {
		open(path);

		assertThat(this.page).hasURL(address("/graphiql"));
		assertThat(this.page).hasTitle(Pattern.compile("Tieline"));
	}

	@Test
	void theBrowserIsForbiddenToLoadFromElsewhere() {
		Response response = open("/graphiql");

		assertThat(response.headerValue("Content-Security-Policy")).contains("default-src 'none'")
			.doesNotContain("http");
	}

	private Response open(String path) {
		Response response = this.page.navigate(address(path));
		assertThat(button("Execute query")).isVisible();
		return response;
	}

	private void listen(ConsoleMessage message) {
		if (List.of("error", "warning").contains(message.type())) {
			this.complaints.add(message.text() + " at " + message.location());
		}
	}

	private Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
	}

	private static Locator typeLink(Locator docs, String type) {
		return docs.locator("a.graphiql-doc-explorer-type-name")
			.getByText(type, new Locator.GetByTextOptions().setExact(true))
			.first();
	}

	private void picture(String file) {
		this.page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", file)));
	}

	private String address(String path) {
		return URI.create("http://127.0.0.1:" + this.port).resolve(path).toString();
	}

	private static Path chromium() {
		return Stream
			.of(System.getProperty("tieline.chromium", ""), "/usr/bin/chromium", "/usr/bin/chromium-browser",
					"/usr/bin/google-chrome")
			.filter((path) -> !path.isBlank())
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst()
			.orElseThrow(() -> new AssertionError("no Chromium here: run .ci/install-chromium, or "
					+ "apt-get install chromium as root, or name one with -Dtieline.chromium=/path/to/chromium"));
	}

}
