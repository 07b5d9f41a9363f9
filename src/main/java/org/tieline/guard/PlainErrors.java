package org.tieline.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.servlet.RequestDispatcher;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Answers what Tomcat refuses before it becomes a request: a line or a header that cannot
 * be read, or is too long. Tomcat must make it, and so it is public.
 */
public final class PlainErrors extends ErrorReportValve {

	private static final JsonMapper JSON = new JsonMapper();

	@Override
	protected void report(Request request, Response response, Throwable throwable) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		Refusal refusal = refusal(request, response);
		String id = RequestIds.of(request).isEmpty() ? RequestIds.id(null) : RequestIds.of(request);
		response.setStatus(refusal.status());
		response.setHeader(RequestIds.HEADER, id);
		SecurityHeaders.set(response::setHeader);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		try {
			boolean page = refusal.status() == 400 && isForReading(request);
			response.setContentType(page ? "text/html" : "application/json");
			response.getReporter()
				.write(page
						? new ClassPathResource("templates/error/400.html").getContentAsString(StandardCharsets.UTF_8)
						: JSON.writeValueAsString(ErrorAnswers.json(refusal, id)));
			response.finishResponse();
		}
		catch (IOException ex) {
			// The client has gone; nobody reads the answer.
		}
	}

	/** What a filter refused has its own words. */
	private static Refusal refusal(Request request, Response response) {
		Refusal ours = Refusal.of(request);
		return (ours != null && ours.status() == response.getStatus()) ? ours : Refusal
			.of(isTooLarge(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)) ? 431 : response.getStatus());
	}

	/** A browser asks for a page. What cannot be read has no headers. */
	private static boolean isForReading(Request request) {
		return Objects.requireNonNullElse(request.getHeader("Accept"), "").contains("text/html");
	}

	/** Tomcat tells by words only that the line or the headers were too long. */
	private static boolean isTooLarge(@Nullable Object thrown) {
		return thrown instanceof Throwable cause && String.valueOf(cause.getMessage()).contains("too large");
	}

	/** Has Tomcat answer with these errors in place of its own page. */
	@Component
	static final class Installed implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

		@Override
		public void customize(TomcatServletWebServerFactory factory) {
			factory.addContextCustomizers((context) -> {
				if (context.getParent() instanceof StandardHost host) {
					host.setErrorReportValveClass(PlainErrors.class.getName());
				}
			});
		}

	}

}
