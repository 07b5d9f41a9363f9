package org.tieline.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a browser that comes before the server is ready: at once, with a page that
 * opens what was asked for as soon as it can. The API and programs are answered as ever.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class StartingPage extends OncePerRequestFilter {

	/** What pages load; it needs no record. */
	private static final List<String> PARTS = List.of("/page/", "/webjars/", "/graphiql/", "/favicon.svg", "/livez",
			"/readyz");

	private static final String SECONDS = "2";

	private static final String REFRESH = """
			<script type="module" src="/page/again.js"></script>
			  <noscript><meta http-equiv="refresh" content="2"></noscript>""";

	private static final String OPENS = "<p id=\"again\" role=\"status\" data-starting>This page opens by itself as soon as it can.</p>";

	private static final String SEND = "<p>What you sent was not read. Go back, where it still stands, and send it again in some seconds.</p>";

	private final ApplicationAvailability availability;

	private final String opening;

	private final String sending;

	StartingPage(ApplicationAvailability availability) {
		this.availability = availability;
		String page = template();
		this.opening = page.replace("{refresh}", REFRESH).replace("{next}", OPENS);
		this.sending = page.replace("{refresh}", "").replace("{next}", SEND);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC || !isOfBrowser(request)) {
			chain.doFilter(request, response);
			return;
		}
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setContentType(MediaType.TEXT_HTML_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.getWriter().write(request.getMethod().equals("GET") ? this.opening : this.sending);
	}

	private static boolean isOfBrowser(HttpServletRequest request) {
		return Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "").contains(MediaType.TEXT_HTML_VALUE)
				&& PARTS.stream().noneMatch(request.getRequestURI()::startsWith);
	}

	private static String template() {
		try {
			return new ClassPathResource("templates/starting.html").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
