package org.tieline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
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

import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages in a real browser. Whatever a test does, nothing is asked of another machine,
 * nothing is missing that is not expected, and the console stays empty of complaints.
 */
public abstract class BrowserIT extends TielineIT {

	/** Widths of a laptop and of a telephone, in CSS pixels. */
	protected static final int WIDE = 1280;

	protected static final int NARROW = 360;

	/**
	 * In milliseconds. The first query of a new server on a busy machine takes seconds.
	 */
	private static final double PATIENCE = 30_000;

	private static Playwright playwright;

	private static Browser browser;

	private final List<String> complaints = new ArrayList<>();

	private final List<String> requests = new ArrayList<>();

	private final Set<String> expected = new HashSet<>();

	private BrowserContext context;

	/** The page of the test, 1280 pixels wide, with JavaScript. */
	protected Page page;

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
		browse(new Browser.NewContextOptions().setViewportSize(WIDE, 800));
	}

	/** Begins anew, in a browser window of other properties. */
	protected void browse(Browser.NewContextOptions options) {
		if (this.context != null) {
			this.context.close();
		}
		this.context = browser.newContext(options);
		this.context.onRequest((request) -> this.requests.add(request.url()));
		this.context.onResponse((response) -> {
			if (response.status() >= 400 && !this.expected.contains(response.url())) {
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

	/** Opens a path of this server. */
	protected Response open(String path) {
		return this.page.navigate(address(path));
	}

	/** Opens a path whose answer is a fault; the browser complains of it too. */
	protected Response openFault(String path) {
		expectFault(path);
		return this.page.navigate(address(path));
	}

	/** A path may be answered with a fault; the browser complains of it too. */
	protected void expectFault(String path) {
		this.expected.add(address(path));
	}

	/** Findings of axe that are serious or critical; empty: none. */
	protected List<String> seriousFindings() {
		return new AxeBuilder(this.page).analyze()
			.getViolations()
			.stream()
			.filter((rule) -> Set.of("serious", "critical").contains(rule.getImpact()))
			.map((rule) -> rule.getId() + ": " + rule.getHelp() + " at " + rule.getNodes())
			.toList();
	}

	/** Whether the page is no wider than its window. */
	protected boolean fits() {
		return (Boolean) this.page
			.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
	}

	private void listen(ConsoleMessage message) {
		if (List.of("error", "warning").contains(message.type())
				&& this.expected.stream().noneMatch((url) -> message.location().contains(url))) {
			this.complaints.add(message.text() + " at " + message.location());
		}
	}

	protected Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
	}

	protected Locator link(String name) {
		return this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
	}

	/** A picture of the whole page in the folder {@code target}. */
	protected void picture(String file) {
		this.page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", file)).setFullPage(true));
	}

	protected String address(String path) {
		return "http://127.0.0.1:" + this.port + path;
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
