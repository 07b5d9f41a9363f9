package org.tieline.operation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Stops Tieline as soon as it is ready and has answered over HTTP once. A run of Java that
 * records which classes a start needs is ended like this.
 */
@Component
@ConditionalOnProperty("tieline.stop-when-ready")
class Training {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final List<String> PAGES = List.of("/", "/readyz", "/questions");

	private final WebServerApplicationContext server;

	Training(WebServerApplicationContext server) {
		this.server = server;
	}

	@EventListener
	void onChange(AvailabilityChangeEvent<ReadinessState> event) throws IOException, InterruptedException {
		if (event.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
			String address = "http://127.0.0.1:" + Objects.requireNonNull(this.server.getWebServer()).getPort();
			try (HttpClient client = HttpClient.newHttpClient()) {
				for (String page : PAGES) {
					client.send(HttpRequest.newBuilder(URI.create(address + page)).timeout(PATIENCE).build(),
							HttpResponse.BodyHandlers.discarding());
				}
				client.send(HttpRequest.newBuilder(URI.create(address + "/graphql"))
					.timeout(PATIENCE)
					.header("Content-Type", "application/json")
					.POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"{__typename}\"}"))
					.build(), HttpResponse.BodyHandlers.discarding());
			}
			System.exit(SpringApplication.exit(this.server));
		}
	}

}
