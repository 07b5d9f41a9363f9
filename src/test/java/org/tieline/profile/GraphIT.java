package org.tieline.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.BrowserIT;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The graph of ties on the page of an entity, in a real browser. */
class GraphIT extends BrowserIT {

	private Locator told() {
		return this.page.locator("#graph [role=status]");
	}

	private Locator rows() {
		return this.page.locator("#graph tbody tr");
	}

	@Test
	void theGraphGrowsByTheKeyboardAndItsTableHasTheSameTies() {
		open("/entity/nokia");
		button("Open the graph of ties").press("Enter");
		assertThat(told()).containsText(Pattern.compile("\\d+ names and \\d+ ties"));
		int ties = rows().count();
		assertThat(told()).containsText(ties + " ties");

		Locator grow = this.page.locator("#graph tbody button").first();
		String name = grow.getAttribute("aria-label");
		grow.press("Enter");

		assertThat(told()).containsText(name.replace("Draw the ties of ", "") + " has");
		assertThat(button(name)).hasCount(0);
		assertThat(rows().count()).isGreaterThanOrEqualTo(ties);
		assertThat(told()).containsText(rows().count() + " ties");
	}

	/**
	 * The skip link leads to the first tool, which is "Draw more ties" if there are more.
	 */
	@ParameterizedTest
	@CsvSource({ "false, Larger", "true, Draw more ties" })
	void theTableOfTiesCanBeSkipped(boolean moreTies, String firstTool) {
		answerWith(hub(3, moreTies));
		open("/entity/nokia");
		button("Open the graph of ties").click();
		assertThat(told()).containsText("names and");

		link("Skip the table of ties").press("Enter");
		this.page.keyboard().press("Tab");

		assertThat(button(firstTool)).isFocused();
	}

	/**
	 * A hub with 600 firms, each tied to it and to the one before: the graph ends at 500
	 * names, which are the hub and 499 firms, with 499 + 498 ties. 600 - 499 = 101 firms
	 * are left out, with 2 ties each.
	 */
	@Test
	void aGraphEndsAtFiveHundredNamesAndSaysWhatItLeftOut() {
		answerWith(hub(600, false));
		open("/entity/nokia");

		button("Open the graph of ties").click();

		assertThat(told()).containsText("500 names and 997 ties.");
		assertThat(told()).containsText("202 more ties were left out: the graph ends at 500 names.");
		assertThat(rows()).hasCount(997);
		assertThat(this.page.workers()).hasSize(1);
	}

	/** Stars of 5 and of 100: the same places twice, and no two names on each other. */
	@Test
	void namesDoNotLieOnEachOtherAndTheSameGraphIsDrawnInTheSameWay() {
		open("/");

		Object found = this.page.evaluate(
				"""
						async () => {
						  const { settle } = await import("/page/layout.js");
						  const places = (count) => {
						    const x = new Float64Array(count);
						    const y = new Float64Array(count);
						    const rest = Int32Array.from({ length: count - 1 }, (_, at) => at + 1);
						    settle(x, y, new Float64Array(count).fill(100), rest, new Int32Array(count - 1), 1);
						    return [...x].map((one, at) => [one, y[at]]);
						  };
						  const apart = (all) =>
						    all.every(([x, y], i) => all.every(([u, v], j) => i === j || Math.abs(x - u) > 98 || Math.abs(y - v) > 28));
						  return [5, 100].flatMap((count) => {
						    const all = places(count);
						    return [apart(all), JSON.stringify(all) === JSON.stringify(places(count))];
						  });
						}
						""");

		assertThat(found).isEqualTo(List.of(true, true, true, true));
	}

	@Test
	void anAnswerThatDoesNotComeIsToldInWords() {
		open("/entity/nokia");
		button("Open the graph of ties").click();
		assertThat(told()).containsText("names and");
		this.page.route("**/graphql", (route) -> route.fulfill(new Route.FulfillOptions().setBody("")));

		this.page.locator("#graph tbody button").first().click();

		assertThat(told()).containsText("could not be read: the server gave no answer. Press the button again.");
		assertThat(this.page.getByRole(AriaRole.IMG)).not().hasCount(0);
	}

	private void answerWith(String body) {
		this.page.route("**/graphql",
				(route) -> route.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody(body)));
	}

	private static String hub(int firms, boolean moreTies) {
		List<String> facts = new ArrayList<>();
		for (int i = 1; i <= firms; i++) {
			facts.add(tie("a" + i, firm(i), "{\"id\":\"nokia\",\"name\":\"Nokia\",\"kind\":\"COMPANY\"}"));
			if (i > 1) {
				facts.add(tie("b" + i, firm(i), firm(i - 1)));
			}
		}
		return "{\"data\":{\"entity\":{\"facts\":{\"totalCount\":" + facts.size() + ",\"pageInfo\":{\"hasNextPage\":"
				+ moreTies + ",\"endCursor\":null},\"nodes\":[" + String.join(",", facts) + "]}}}}";
	}

	private static String firm(int number) {
		return "{\"id\":\"firm-" + number + "\",\"name\":\"Firm " + number + "\",\"kind\":\"COMPANY\"}";
	}

	private static String tie(String id, String from, String to) {
		return "{\"id\":\"" + id + "\",\"kind\":\"SUPPLY\",\"status\":\"CORROBORATED\",\"summary\":\"A tie\","
				+ "\"SUPPLY_from\":" + from + ",\"SUPPLY_to\":" + to + "}";
	}

}
