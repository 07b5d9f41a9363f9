package org.tieline.page;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.BrowserIT;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Pages without a mouse: from the first stop of the Tab key to the last. */
class KeyboardIT extends BrowserIT {

	/** No page has so many stops. */
	private static final int MOST_STOPS = 250;

	/** A checked passage. */
	private static final String PASSAGE = "/check?text=In%202017%20Huawei%20held%2022%20percent%20of%20the%20world%20market"
			+ "%20for%20telecom%20equipment.";

	private static final String FOCUS = """
			() => {
			  const one = document.activeElement;
			  if (one === document.body) {
			    return null;
			  }
			  const before = window.before ?? one;
			  window.before = one;
			  const style = getComputedStyle(one);
			  const box = one.getBoundingClientRect();
			  return {
			    what: one.outerHTML.slice(0, 100),
			    inOrder: before === one || !!(before.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING),
			    named: !!(one.textContent.trim() || one.ariaLabel || one.labels?.length || one.querySelector("title")),
			    seen: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1,
			    onScreen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
			  };
			}
			""";

	@ParameterizedTest
	@ValueSource(strings = { "/", "/search", "/search?q=ericsson", "/check", PASSAGE, "/paths",
			"/paths?from=bt&to=gov-cn&asOf=2020&maxLength=2", "/exposure",
			"/exposure?of=bt&to=gov-cn&asOf=2020&supplyTies=2&influenceTies=2", "/cut",
			"/cut/compare?scenario=suppliers%3Dqualcomm%26customers%3Dzte&asOf=2017", "/entity/bt", "/country/de",
			"/market/market-telecom-equipment-world", "/measure/entity-list", "/source/nikkei-cn-suppliers-2019",
			"/claim/glosserman-2020.76", "/developers",
			"/fact/market-share:huawei:market-telecom-equipment-world:2017" })
	void everyStopIsSeenAndTheLastOneLeadsOutOfThePage(String path) {
		open(path);
		int stops = 0;
		this.page.keyboard().press("Tab");
		while (this.page.evaluate(FOCUS) instanceof Map<?, ?> focus) {
			assertThat(List.of(focus.get("seen"), focus.get("onScreen"), focus.get("inOrder"), focus.get("named")))
				.as(path + ": " + focus.get("what"))
				.containsExactly(true, true, true, true);
			stops++;
			assertThat(stops).as(path).isLessThan(MOST_STOPS);
			this.page.keyboard().press("Tab");
		}
		assertThat(stops).isGreaterThan(8);
	}

	@Test
	void theFirstStopSkipsToTheContent() {
		open("/fact/market-share:huawei:market-telecom-equipment-world:2017");

		this.page.keyboard().press("Tab");
		this.page.keyboard().press("Enter");
		this.page.keyboard().press("Tab");

		assertThat((Boolean) this.page.evaluate("document.querySelector('main').contains(document.activeElement)"))
			.isTrue();
	}

	@Test
	void aSuggestionIsTakenWithTheArrowKeysAndEnter() {
		open("/");
		this.page.locator("#look-up").focus();
		this.page.keyboard().type("ericss");
		this.page.locator("#look-up-suggestions [role=option]").first().waitFor();

		this.page.keyboard().press("ArrowDown");
		this.page.keyboard().press("Enter");

		assertThat(this.page).hasURL(address("/entity/ericsson"));
	}

	@Test
	void escapeClosesTheSuggestionsAndKeepsTheTextAndTheFocus() {
		open("/exposure");
		Locator field = this.page.locator("#end-of");
		field.focus();
		this.page.keyboard().type("ericss");
		this.page.locator("#end-of-suggestions [role=option]").first().waitFor();

		this.page.keyboard().press("Escape");

		assertThat(this.page.locator("#end-of-suggestions")).isHidden();
		assertThat(field).hasAttribute("aria-expanded", "false");
		assertThat(field).hasValue("ericss");
		assertThat(field).isFocused();
	}

	@Test
	void whoOpensTheGraphGoesOnAtItsTable() {
		open("/entity/bt");

		button("Open the graph of ties").press("Enter");

		assertThat(link("Skip the table of ties")).isFocused();
		this.page.keyboard().press("Tab");
		assertThat(this.page.locator("#graph .side")).isFocused();
	}

	/** The answer comes while the button that would cancel it has the focus. */
	@Test
	void whoWaitsForRangesGoesOnAtTheirHeading() {
		List<Route> held = new CopyOnWriteArrayList<>();
		this.page.route("**/exposure/plausible?*", held::add);
		open("/exposure?of=bt&to=gov-cn&asOf=2020&supplyTies=2&influenceTies=2&draws=50");
		button("Cancel").focus();
		this.page.waitForCondition(() -> !held.isEmpty());

		held.getFirst().resume();

		assertThat(this.page.locator("#modelled")).containsText("The plausible range of each case");
		assertThat(this.page.locator("#provable")).isFocused();
	}

	/** Each drawing has a table, or a list of paths, in its own part of the page. */
	@ParameterizedTest
	@ValueSource(strings = { "/entity/huawei", "/market/market-telecom-equipment-world", "/country/de",
			"/paths?from=bt&to=gov-cn&asOf=2020&maxLength=2",
			"/exposure?of=bt&to=gov-cn&asOf=2020&supplyTies=2&influenceTies=2",
			"/cut?suppliers=qualcomm&customers=zte&asOf=2017" })
	void everyDrawingHasTheSameInWords(String path) {
		open(path);

		assertThat((Integer) this.page.evaluate("document.querySelectorAll('main svg').length")).isPositive();
		assertThat((List<?>) this.page.evaluate("""
				() => [...document.querySelectorAll("main svg")]
				  .filter((one) => !one.closest("table") && one.getAttribute("aria-hidden") !== "true")
				  .filter((one) => !one.closest("section").querySelector("table, ol.paths"))
				  .map((one) => one.outerHTML.slice(0, 100))
				""")).isEmpty();
	}

}
