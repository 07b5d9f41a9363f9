package org.tieline.guard;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** Names and origins that are configured may ask, and no others. */
class OriginCheckTest {

	private static MockHttpServletRequest request(String method, String host, String origin) {
		MockHttpServletRequest request = new MockHttpServletRequest(method, "/graphql");
		request.addHeader("Host", host);
		request.setServerName(host.replaceAll(":\\d+$", ""));
		if (origin != null) {
			request.addHeader("Origin", origin);
		}
		return request;
	}

	private static MockHttpServletResponse asked(jakarta.servlet.Filter filter, MockHttpServletRequest request)
			throws IOException, ServletException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		filter.doFilter(request, response, new MockFilterChain());
		return response;
	}

	/** A proxy may end TLS, so that the scheme is not compared. */
	@ParameterizedTest
	@CsvSource({ "tieline.example.org,https://tieline.example.org,200",
			"tieline.example.org:443,https://tieline.example.org,200", "127.0.0.1:8080,http://127.0.0.1:8080,200",
			"127.0.0.1:8080,http://127.0.0.1:9090,403", "[::1]:8080,http://[::1]:8080,200",
			"tieline.example.org,https://example.org,403",
			"tieline.example.org,https://tieline.example.org.evil.example,403", "127.0.0.1:8080,null,403",
			"127.0.0.1:8080,file://,403", "127.0.0.1:8080,'',403", "127.0.0.1:8080,https://app.example.org,200",
			"127.0.0.1:8080,https://app.example.org:444,403", "127.0.0.1:8080,http://app.example.org,403" })
	void onlyThisServerAndConfiguredOriginsAsk(String host, String origin, int status) throws Exception {
		OriginCheck check = new OriginCheck(List.of("https://app.example.org/"));

		assertThat(asked(check, request("POST", host, origin)).getStatus()).isEqualTo(status);
	}

	@Test
	void aConfiguredOriginIsSharedWith() throws Exception {
		OriginCheck check = new OriginCheck(List.of("https://app.example.org"));
		MockHttpServletRequest preflight = request("OPTIONS", "localhost", "https://app.example.org");
		preflight.addHeader("Access-Control-Request-Method", "POST");
		MockHttpServletResponse response = asked(check, preflight);

		assertThat(response.getStatus()).isEqualTo(204);
		assertThat(response.getHeader("Access-Control-Allow-Origin")).isEqualTo("https://app.example.org");
		assertThat(response.getHeader("Access-Control-Allow-Headers")).contains("Content-Type");
		assertThat(response.getHeaders("Vary")).contains("Origin");
		assertThat(asked(check, request("POST", "localhost", "https://app.example.org"))
			.getHeader("Access-Control-Allow-Origin")).isEqualTo("https://app.example.org");
		assertThat(asked(check, request("POST", "localhost", null)).getHeader("Access-Control-Allow-Origin")).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "/reconcile/preview,iframe,200", "/entity/huawei,iframe,403", "/entity/huawei,document,200" })
	void ofFramesElsewhereOnlyThePreviewIsLeftToItsPolicy(String path, String dest, int status) throws Exception {
		MockHttpServletRequest framed = request("GET", "localhost", null);
		framed.setRequestURI(path);
		framed.addHeader("Sec-Fetch-Site", "cross-site");
		framed.addHeader("Sec-Fetch-Mode", "navigate");
		framed.addHeader("Sec-Fetch-Dest", dest);

		assertThat(asked(new OriginCheck(List.of()), framed).getStatus()).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource({ "tieline.example.org,200", "TIELINE.example.org.:443,200", "localhost,200", "10.1.2.3:8080,200",
			"other.example.org,421", "example.org,421", "x.tieline.example.org,421", "0x7f000001,421",
			"127.0.0.1.example.org,421", "'',421" })
	void onlyNamesOfThisServerAreAnswered(String host, int status) throws Exception {
		assertThat(asked(new HostCheck(List.of("Tieline.example.org")), request("GET", host, null)).getStatus())
			.isEqualTo(status);
	}

}
