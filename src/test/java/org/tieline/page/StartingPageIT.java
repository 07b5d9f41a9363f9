package org.tieline.page;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;

import org.tieline.BrowserIT;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Pages of a server that is not ready yet, and of one that was busy. */
class StartingPageIT extends BrowserIT {

	@Autowired
	private ApplicationContext application;

	@AfterEach
	void ready() {
		become(ReadinessState.ACCEPTING_TRAFFIC);
	}

	private void become(ReadinessState state) {
		AvailabilityChangeEvent.publish(this.application, state);
	}

	@Test
	void aPageThatComesTooEarlySaysSoAndOpensByItself() {
		become(ReadinessState.REFUSING_TRAFFIC);
		expectFault("/readyz");
		Response response = openFault("/developers");
		assertThat(response.status()).isEqualTo(503);
		assertThat(response.headerValue("Retry-After")).isEqualTo("2");
		assertThat(response.headerValue("Content-Security-Policy")).startsWith("default-src 'self'");
		assertThat(this.page.locator("h1")).hasText("Tieline is starting");
		assertThat(seriousFindings()).isEmpty();

		become(ReadinessState.ACCEPTING_TRAFFIC);

		assertThat(this.page.locator("h1")).hasText("For developers");
	}

	@Test
	void aPassageThatWasSentTooEarlyIsNotSentAgainUnasked() {
		open("/check");
		this.page.locator("main textarea").fill("In 2017 Huawei held 22 percent of the market.");
		become(ReadinessState.REFUSING_TRAFFIC);
		expectFault("/check");

		button("Check").first().click();

		assertThat(this.page.locator("main")).containsText("Go back, where it still stands");
		assertThat(this.page.locator("script")).hasCount(0);
	}

	@Test
	void programsAreAnsweredBeforeItIsReady() {
		become(ReadinessState.REFUSING_TRAFFIC);

		assertThat(this.page.request().get(address("/questions")).status()).isEqualTo(200);
		ready();
		open("/");
	}

	/** The first answer is that of a server that took too long, the second its page. */
	@Test
	void aPageThatTookTooLongIsTriedAgainByItself() {
		expectFault("/search?q=huawei");
		boolean[] failed = new boolean[1];
		this.page.route("**/search?q=huawei", (route) -> {
			if (failed[0]) {
				route.resume();
				return;
			}
			failed[0] = true;
			route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setStatus(503)
				.setContentType("text/html")
				.setBody("<p id=\"again\" hidden>again</p><script type=\"module\" src=\"/page/again.js\"></script>"));
		});
		this.page.navigate(address("/search?q=huawei"));
		assertThat(this.page.locator("#again")).isVisible();

		assertThat(this.page.locator("h1")).hasText("Search: huawei");
	}

}
