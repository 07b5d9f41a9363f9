package org.tieline.page;

import java.util.List;
import java.util.Map;

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

	private static final String FOCUS = """
			() => {
			  const one = document.activeElement;
			  if (one === document.body) {
			    return null;
			  }
			  const style = getComputedStyle(one);
			  const box = one.getBoundingClientRect();
			  return {
			    what: one.outerHTML.slice(0, 100),
			    seen: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1,
			    onScreen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
			  };
			}
			""";

	@ParameterizedTest
	@ValueSource(strings = { "/", "/search", "/check", "/paths", "/cut", "/measure/entity-list",
			"/fact/market-share:huawei:market-telecom-equipment-world:2017" })
	void everyStopIsSeenAndTheLastOneLeadsOutOfThePage(String path) {
		open(path);
		int stops = 0;
		this.page.keyboard().press("Tab");
		while (this.page.evaluate(FOCUS) instanceof Map<?, ?> focus) {
			assertThat(List.of(focus.get("seen"), focus.get("onScreen"))).as(path + ": " + focus.get("what"))
				.containsExactly(true, true);
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

}
