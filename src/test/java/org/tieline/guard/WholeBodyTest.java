package org.tieline.guard;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** A body that was read can be read again, and forms are what they were. */
class WholeBodyTest {

	private static WholeBody form(String type, String body) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/check");
		request.setContentType(type);
		request.addParameter("a", "address");
		return new WholeBody(request, body.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void parametersOfTheAddressComeFirst() {
		WholeBody form = form("application/x-www-form-urlencoded;charset=UTF-8", "a=1&b=caf%C3%A9+x&c&&d=%zz&a=2");

		assertThat(form.getParameterValues("a")).containsExactly("address", "1", "2");
		assertThat(form.getParameter("b")).isEqualTo("café x");
		assertThat(form.getParameter("c")).isEmpty();
		assertThat(form.getParameter("d")).isEqualTo("%zz");
		assertThat(form.getParameter("e")).isNull();
	}

	@Test
	void onlyFormsHaveParameters() throws Exception {
		WholeBody text = form("text/plain", "a=1&b=2");

		assertThat(text.getParameterMap()).containsOnlyKeys("a");
		assertThat(text.getInputStream().readAllBytes()).hasSize(7);
		assertThat(text.getReader().readLine()).isEqualTo("a=1&b=2");
	}

	@Test
	void aFormHasNoMoreThanAThousandParameters() {
		assertThat(form("application/x-www-form-urlencoded", "x&".repeat(5_000)).getParameterValues("x")).hasSize(1000);
	}

}
