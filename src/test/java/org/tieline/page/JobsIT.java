package org.tieline.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.BrowserIT;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The three jobs of the pages from end to end, as their users do them. */
class JobsIT extends BrowserIT {

	private static final String PASSAGE = "In 2017 Huawei held 22 percent of the world market for telecom equipment. "
			+ "In 2017 Nokia held 44 percent of the world market for telecom equipment.";

	/** Pages of every sort. */
	private static final String[] PAGES = { "/", "/search?q=huawei", "/entity/huawei", "/country/de",
			"/market/market-telecom-equipment-world", "/measure/entity-list", "/source/wsj-2018-11-23",
			"/fact/market-share:huawei:market-telecom-equipment-world:2017", "/claim/glosserman-2020.76", "/check",
			"/paths?from=bt&to=gov-cn&asOf=2020", "/exposure?of=bt&to=gov-cn&asOf=2020",
			"/cut?suppliers=qualcomm&customers=zte&asOf=2017" };

	@Test
	void aJournalistChecksAPassageAndCitesIt() {
		open("/");
		this.page.locator("a.job").first().click();

		this.page.locator("main textarea").fill(PASSAGE);
		this.page.locator("main form button[type=submit]").first().click();

		assertThat(this.page.locator(".statement.supported").first()).containsText("Huawei held 22 percent");
		assertThat(this.page.locator(".statement.contradicted").first()).containsText("Nokia held 44 percent");
		String address = this.page.url();
		open(address.substring(address.indexOf('/', "http://".length())));
		assertThat(this.page.locator(".statement.supported")).hasCount(1);

		this.page.locator("main a[href^='/fact/']").first().click();
		assertThat(this.page.locator("main")).containsText("IHS Markit");
		assertThat(this.page.locator(".citation").first()).containsText("Tieline");
		picture("job-journalist.png");
	}

	@Test
	void theSameWorksWithoutJavaScript() {
		browse(new Browser.NewContextOptions().setJavaScriptEnabled(false));
		open("/check");

		this.page.locator("main textarea").fill(PASSAGE);
		this.page.locator("main form button[type=submit]").first().click();
		assertThat(this.page.locator(".statement.supported").first()).isVisible();

		open("/entity/huawei");
		assertThat(this.page.locator("main h1")).containsText("Huawei");
		assertThat(this.page.locator("main table").first()).isVisible();

		open("/paths?from=bt&to=gov-cn&asOf=2020");
		assertThat(this.page.locator("ol.paths > li").first()).containsText("Huawei supplies BT");
	}

	@Test
	void aPassageIsCheckedByTheKeyboardAlone() {
		open("/check");
		Locator text = this.page.locator("main textarea");

		for (int i = 0; i < 30 && !isFocused(text); i++) {
			this.page.keyboard().press("Tab");
		}
		assertThat(text).isFocused();
		this.page.keyboard().insertText(PASSAGE);
		Locator button = this.page.locator("main form button[type=submit]").first();
		for (int i = 0; i < 30 && !isFocused(button); i++) {
			this.page.keyboard().press("Tab");
		}
		assertThat(button).isFocused();
		this.page.keyboard().press("Enter");

		assertThat(this.page.locator(".statement.supported").first()).isVisible();
	}

	@Test
	void aResearcherLooksSomebodyUpAndChangesTheDate() {
		open("/search?q=Huawei");
		this.page.locator("main .hits a").first().click();
		assertThat(this.page).hasURL(address("/entity/huawei"));

		this.page.locator("#asOf").fill("2017");
		this.page.locator("form.lens button[type=submit]").click();

		assertThat(this.page.locator(".limits")).containsText("as of 2017");
		assertThat(this.page.locator("#asOf")).hasValue("2017");
		assertThat(this.page.locator("main a[href^='/fact/']").first()).hasAttribute("href",
				java.util.regex.Pattern.compile("asOf=2017"));
	}

	@Test
	void anAnalystCutsASupplierAndSeesWhatIsRecordedFirst() {
		open("/cut?suppliers=qualcomm&customers=zte&asOf=2017");

		assertThat(this.page.locator("main h2").first()).hasText("Recorded of this very cut");
		assertThat(this.page.locator("main")).containsText("USD 500 million");
		picture("job-analyst.png");
	}

	@ParameterizedTest
	@ValueSource(ints = { WIDE, NARROW })
	void everySortOfPageIsAccessibleAndFits(int width) {
		this.page.setViewportSize(width, 800);
		for (String path : PAGES) {
			open(path);
			assertThat(seriousFindings()).as(path).isEmpty();
			assertThat(fits()).as(path).isTrue();
		}
	}

	@Test
	void everySortOfPageIsReadableInTheDark() {
		browse(new Browser.NewContextOptions().setViewportSize(WIDE, 800)
			.setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
		for (String path : PAGES) {
			open(path);
			assertThat(seriousFindings()).as(path).isEmpty();
		}
	}

	@Test
	void everyLinkOfAPageLeadsSomewhere() {
		open("/entity/bt");
		for (Object href : (Iterable<?>) this.page.evaluate(
				"[...new Set([...document.querySelectorAll('main a[href^=\"/\"]')].map((a) => a.getAttribute('href')"
						+ ".split('#')[0]))].slice(0, 25)")) {
			assertThat(this.page.request().get(address(href.toString())).status()).as(href.toString()).isEqualTo(200);
		}
	}

	private static boolean isFocused(Locator one) {
		return (Boolean) one.evaluate("(element) => element === document.activeElement");
	}

}
