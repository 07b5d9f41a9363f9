package org.tieline.page;

import java.io.IOException;
import java.util.Objects;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class PlainParametersTest {

	@Test
	void aControlOfTheDirectionOfWritingIsNoPartOfANameThatIsLookedFor() throws ServletException, IOException {
		HttpServletRequest seen = seen("q=%E2%80%AEhuawei%E2%81%A6", "q", "\u202Ehuawei\u2066");

		assertThat(seen.getParameter("q")).isEqualTo("huawei");
		assertThat(seen.getParameterValues("q")).containsExactly("huawei");
		assertThat(seen.getParameterMap().get("q")).containsExactly("huawei");
		assertThat(seen.getParameter("none")).isNull();
	}

	/**
	 * Persian joins letters with a sign that looks like nothing; it is no such control.
	 */
	@Test
	void otherSignsStay() throws ServletException, IOException {
		assertThat(seen("q=%E2%80%8C%D8%A7", "q", "\u200C\u0627").getParameter("q")).isEqualTo("\u200C\u0627");
	}

	@Test
	void aPassageStaysAsItWasGiven() throws ServletException, IOException {
		assertThat(seen("text=%E2%80%AEhuawei", "text", "\u202Ehuawei").getParameter("text")).isEqualTo("\u202Ehuawei");
	}

	private static HttpServletRequest seen(String query, String name, String value)
			throws ServletException, IOException {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/search");
		request.setQueryString(query);
		request.setParameter(name, value);
		MockFilterChain chain = new MockFilterChain();
		new PlainParameters().doFilter(request, new MockHttpServletResponse(), chain);
		return (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
	}

}
