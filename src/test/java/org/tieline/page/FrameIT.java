package org.tieline.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.BrowserIT;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The first page, the search, what stands around every page, and faults. */
class FrameIT extends BrowserIT {

	@Test
	void theFirstPageLeadsToTheThreeJobs() {
		open("/");

		assertThat(this.page).hasTitle("Who depends on whom, and who says so – Tieline");
		assertThat(this.page.locator("a.job")).hasCount(3);
		assertThat(this.page.locator("footer.site")).containsText("The newest day on record is");
		assertThat(this.page.locator("footer.site")).containsText("What is not recorded may still be so.");
	}

	@ParameterizedTest
	@ValueSource(ints = { WIDE, NARROW })
	void theFirstPagesAreAccessibleAndFit(int width) {
		this.page.setViewportSize(width, 800);
		for (String path : new String[] { "/", "/search?q=huawei", "/developers" }) {
			open(path);
			assertThat(seriousFindings()).as(path).isEmpty();
			assertThat(fits()).as(path).isTrue();
		}
	}

	@Test
	void aControlThatTurnsTheDirectionOfWritingDoesNotTurnThePage() {
		open("/search?q=%E2%80%AEhuawei");

		assertThat(this.page.locator("h1")).hasText("Search: huawei");
		assertThat(this.page.locator("#search")).hasValue("huawei");
		assertThat(link("Huawei").first()).isVisible();
	}

	@Test
	void aNameIsFoundByTheKeyboardAlone() {
		open("/");

		this.page.keyboard().press("Tab");
		this.page.keyboard().press("Tab");
		this.page.keyboard().press("Tab");
		this.page.keyboard().type("ericson");
		Locator first = this.page.getByRole(AriaRole.OPTION).first();
		assertThat(first).hasText("Ericsson – company");
		this.page.keyboard().press("ArrowDown");
		assertThat(first).hasAttribute("aria-selected", "true");
		this.page.keyboard().press("Escape");
		assertThat(this.page.getByRole(AriaRole.OPTION)).hasCount(0);
		this.page.keyboard().press("Enter");

		assertThat(this.page).hasURL(address("/search?q=ericson"));
		assertThat(link("Ericsson").first()).isVisible();
	}

	@Test
	void theSearchWorksWithoutJavaScript() {
		browse(new Browser.NewContextOptions().setJavaScriptEnabled(false));
		open("/");

		this.page.getByLabel("Search the record").fill("华为");
		button("Search").first().click();

		assertThat(link("Huawei").first()).hasAttribute("href", "/entity/huawei");
	}

	@Test
	void markupInASearchIsShownAsText() {
		open("/search?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");

		assertThat(this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
			.hasText("Search: <img src=x onerror=alert(1)>");
	}

	@Test
	void everyAnswerForbidsToLoadFromElsewhere() {
		Response response = open("/");

		assertThat(response.headerValue("Content-Security-Policy")).startsWith("default-src 'self'")
			.doesNotContain("unsafe")
			.doesNotContain("http");
		assertThat(response.headerValue("X-Content-Type-Options")).isEqualTo("nosniff");
	}

	@Test
	void anAddressThatIsNoPageLeadsBack() {
		Response response = openFault("/no-such-page");

		assertThat(response.status()).isEqualTo(404);
		assertThat(link("search the record")).isVisible();
	}

}
