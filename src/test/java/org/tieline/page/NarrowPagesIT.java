package org.tieline.page;

import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.BrowserIT;

import static org.assertj.core.api.Assertions.assertThat;

/** Every kind of page on a telephone and on paper, without JavaScript. */
class NarrowPagesIT extends BrowserIT {

	/** A sheet of A4 in CSS pixels. */
	private static final int SHEET = 794;

	/**
	 * A page of every kind, with long names, names in other scripts, many facts, many
	 * claims, and faults.
	 */
	static List<String> pages() {
		return List.of("/", "/search", "/search?q=huawei", "/search?q=qqqqxyzzy", "/entity/huawei",
				"/entity/huawei?possible=yes&asOf=2020", "/entity/huawei?data=gone", "/entity/us-team-telecom",
				"/entity/tsmc", "/fact/market-share:huawei:market-telecom-equipment-world:2017",
				"/fact/supply:micron:huawei:memory-chip", "/claim/glosserman-2020.76", "/source/wsj-2018-11-23",
				"/source/fr-fcc-2020-01", "/market/market-telecom-equipment-world", "/country/de",
				"/measure/entity-list", "/check",
				"/check?text=In%202017%20Huawei%20held%2022%20percent%20of%20the%20world%20market%20for%20telecom%20equipment.",
				"/paths", "/paths?from=bt&to=gov-cn&asOf=2020&maxLength=2", "/exposure",
				"/exposure?of=bt&to=gov-cn&asOf=2020&supplyTies=2&influenceTies=2", "/cut",
				"/cut?suppliers=qualcomm&customers=zte&asOf=2017",
				"/cut/compare?scenario=suppliers%3Dqualcomm%26customers%3Dzte&scenario=suppliers%3Doclaro%26customers%3Dzte&asOf=2017",
				"/cut?suppliers=huawei&customers=asml&asOf=2017", "/developers");
	}

	static List<String> faults() {
		return List.of("/entity/huawie", "/market/huawei", "/claim/none.99", "/no-such-page");
	}

	@BeforeEach
	void holdATelephone() {
		browse(new Browser.NewContextOptions().setViewportSize(NARROW, 800).setJavaScriptEnabled(false));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void nothingIsWiderThanTheScreen(String path) {
		open(path);
		this.page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))");

		assertFits(path);
		assertThat(broken()).as(path).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("faults")
	void aFaultFitsAndCanBeReadInTheDark(String path) {
		browse(new Browser.NewContextOptions().setViewportSize(NARROW, 800).setColorScheme(ColorScheme.DARK));
		openFault(path);

		assertFits(path);
		assertThat(seriousFindings()).as(path).isEmpty();
	}

	/**
	 * On paper there is nothing to fill in or to click, and nothing goes over the edge.
	 */
	@ParameterizedTest
	@MethodSource("pages")
	void aSheetHasNoFieldsAndNothingIsCutOff(String path) {
		browse(new Browser.NewContextOptions().setViewportSize(SHEET, 1123).setJavaScriptEnabled(false));
		open(path);
		this.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

		assertFits(path);
		assertThat((List<?>) this.page.evaluate("""
				() => [...document.querySelectorAll("input, select, button, textarea")]
				  .filter((one) => one.type !== "hidden" && one.checkVisibility() && one.getClientRects().length > 0)
				  .map((one) => one.outerHTML.slice(0, 80))
				""")).as(path).isEmpty();
	}

	@Test
	void aTableOfAMeasureIsReadWithoutScrollingAndNamesEachFigure() {
		open("/measure/entity-list");

		assertThat((Boolean) this.page.evaluate("""
				() => [...document.querySelectorAll("#under td, #versions td")]
				  .every((one) => one.getBoundingClientRect().right <= innerWidth)
				""")).isTrue();
		assertThat((String) this.page
			.evaluate("getComputedStyle(document.querySelector('#under td[data-head=Since]'), '::before').content"))
			.contains("Since");
		assertThat(this.page.locator("#under [role=columnheader]").count()).isEqualTo(6);
	}

	/** Each thing that is said stands under the caption, on a telephone and on paper. */
	@Test
	void theCaptionOfRivalClaimsIsAsWideAsTheyAre() {
		open("/fact/supply:infineon:huawei:semiconductors");
		String width = "document.querySelector('.rivals caption').getBoundingClientRect().width";

		assertThat(((Number) this.page.evaluate(width)).doubleValue()).isGreaterThan(250);
		this.page.setViewportSize(SHEET, 1123);
		this.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(((Number) this.page.evaluate(width)).doubleValue()).isGreaterThan(500);
	}

	@Test
	void theEvidenceOfSharesIsReadWithoutScrolling() {
		open("/entity/huawei");

		assertThat((List<?>) this.page.evaluate("""
				() => [...document.querySelectorAll("#shares td")]
				  .filter((one) => one.getBoundingClientRect().right > innerWidth)
				  .map((one) => one.outerHTML.slice(0, 100))
				""")).isEmpty();
		assertThat(this.page.locator("#shares td[data-head=Evidence]").count()).isPositive();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/search?q=huawei", "/entity/huawei", "/check", "/paths", "/cut", "/country/de",
			"/fact/market-share:huawei:market-telecom-equipment-world:2017" })
	void lettersOfTwiceTheSizeFit(String path) {
		open(path);
		this.page.evaluate("document.documentElement.style.fontSize = '200%'");

		assertThat((List<?>) this.page.evaluate("""
				() => [...document.querySelectorAll("header *, footer *, form *, main")]
				  .filter((one) => one.checkVisibility() && getComputedStyle(one).position !== "absolute")
				  .filter((one) => !one.closest(".visually-hidden, .skip, option"))
				  .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
				  .map((one) => one.outerHTML.slice(0, 100))
				""")).as(path).isEmpty();
	}

	@Test
	void thePrintedPathsHaveTheirEvidence() {
		browse(new Browser.NewContextOptions().setViewportSize(SHEET, 1123).setJavaScriptEnabled(false));
		open("/paths?from=bt&to=gov-cn&asOf=2020&maxLength=2");
		this.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

		assertThat(this.page.locator(".hops .claims li").count()).isPositive();
		assertThat((Boolean) this.page
			.evaluate("[...document.querySelectorAll('.hops .claims li')].every((one) => one.checkVisibility())"))
			.isTrue();
	}

	@ParameterizedTest
	@EnumSource(value = ColorScheme.class, names = { "LIGHT", "DARK" })
	void aPlaceholderIsAsReadableAsOtherQuietWords(ColorScheme scheme) {
		browse(new Browser.NewContextOptions().setViewportSize(NARROW, 800).setColorScheme(scheme));
		open("/cut");

		assertThat(this.page.evaluate("getComputedStyle(document.querySelector('#suppliers'), '::placeholder').color"))
			.isEqualTo(this.page.evaluate("getComputedStyle(document.querySelector('.lens label')).color"));
	}

	/** A control that is named by what is seen of it can be called by that name. */
	@ParameterizedTest
	@MethodSource("pages")
	void idsAreOfOneThingAndNamesHaveTheWordsThatAreSeen(String path) {
		open(path);

		assertThat((List<?>) this.page.evaluate("""
				() => {
				  const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
				  return ids.filter((id, at) => ids.indexOf(id) !== at);
				}
				""")).as(path).isEmpty();
		assertThat((List<?>) this.page.evaluate("""
				() => [...document.querySelectorAll("a[aria-label], button[aria-label]")]
				  .filter((one) => !one.ariaLabel.toLowerCase().includes(one.textContent.trim().toLowerCase()))
				  .map((one) => one.outerHTML.slice(0, 150))
				""")).as(path).isEmpty();
	}

	private void assertFits(String path) {
		assertThat((Boolean) this.page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")).as(path)
			.isTrue();
		assertThat((List<?>) this.page.evaluate("""
				() => [...document.querySelectorAll("body *")]
				  .filter((one) => one.checkVisibility() && getComputedStyle(one).position !== "absolute")
				  .filter((one) => !one.closest(".scroll, svg, .visually-hidden, thead, .skip, option"))
				  .filter((one) => one.getBoundingClientRect().width > 1)
				  .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
				  .slice(0, 3)
				  .map((one) => one.outerHTML.slice(0, 100))
				""")).as(path).isEmpty();
	}

	/** Dates that are broken at their hyphens. */
	private List<?> broken() {
		return (List<?>) this.page.evaluate(
				"""
						() => {
						  const found = [];
						  const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
						  const range = document.createRange();
						  while (texts.nextNode()) {
						    const node = texts.currentNode;
						    if (node.parentElement.closest("code, textarea, option, svg, .visually-hidden, .citation, a[rel]")) {
						      continue;
						    }
						    for (const date of node.data.matchAll(/(?<![\\w.:\\/=?&-])\\d{4}-\\d{2}(-\\d{2})?(?![\\w\\/-])/g)) {
						      range.setStart(node, date.index);
						      range.setEnd(node, date.index + date[0].length);
						      if (new Set([...range.getClientRects()].map((one) => Math.round(one.top))).size > 1) {
						        found.push(node.data.trim().slice(0, 80));
						      }
						    }
						  }
						  return found;
						}
						""");
	}

}
