package org.tieline.guard;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** What nobody expected is answered with an id, and told to the log only. */
class RequestIdsTest {

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void anUnexpectedErrorLeavesNoWordOfItself() throws Exception {
		new RequestIds().doFilter(this.request, this.response, (asked, answer) -> {
			assertThat(MDC.get("requestId")).isEqualTo(this.response.getHeader("X-Request-Id"));
			throw new ServletException("MATCH (n) RETURN n", new IllegalStateException("org.neo4j.Secret"));
		});

		assertThat(this.response.getStatus()).isEqualTo(500);
		assertThat(this.response.getErrorMessage()).isNull();
		assertThat(Refusal.of(500).message())
			.isEqualTo("Something went wrong here; the server's log says what, under the id of this request.");
		assertThat(MDC.get("requestId")).isNull();
	}

	@Test
	void anIdIsTakenIfItIsShortAndPlain() {
		assertThat(RequestIds.id("a-B_7.x")).isEqualTo("a-B_7.x");
		assertThat(RequestIds.id("a".repeat(64))).hasSize(64);
		for (String unsafe : new String[] { null, "", "a b", "a\r\nX: y", "a".repeat(65), "é", "${jndi:x}" }) {
			assertThat(RequestIds.id(unsafe)).matches("[0-9a-f]{16}");
		}
	}

}
