package org.tieline;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;

import org.tieline.budget.RequestLimits;
import org.tieline.graphstore.GraphStore;
import org.tieline.writing.TestWriters;

/**
 * The whole of Tieline on a free port, with the shipped record in a fresh embedded
 * database. All integration tests of a run share one: the engine starts once.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class TielineIT {

	private static final Path FOLDER = Path.of("target", "it-database");

	/** Imports of tests; those of whoever builds Tieline stay out. */
	public static final Path DATASETS = Path.of("target", "it-datasets");

	/** For documents that no request from outside may send. */
	private static final RequestLimits UNLIMITED = new RequestLimits(15_000, 100, 100_000, 100, 100, 1_000_000_000,
			Duration.ofMinutes(1), 1, 1, 1_000_000_000);

	@LocalServerPort
	protected int port;

	@Autowired
	protected GraphStore store;

	@Autowired
	private WebGraphQlHandler handler;

	@DynamicPropertySource
	static void freshDatabase(DynamicPropertyRegistry properties) {
		properties.add("tieline.neo4j.folder", () -> empty(FOLDER).toString());
		properties.add("tieline.warm-up", () -> "0s");
		properties.add("tieline.writers", TestWriters::setting);
		properties.add("tieline.datasets.folder", () -> empty(DATASETS).toString());
		// The first answers of a cold server on a busy machine may need more than ten
		// seconds. What ends at the deadline has a test of its own (StoppedRequestsIT).
		properties.add("tieline.limits.time", () -> "60s");
	}

	/** The API of this server. */
	protected GraphQlApi api() {
		return new GraphQlApi("http://127.0.0.1:" + this.port + "/graphql");
	}

	/**
	 * The answer to a document asked in the process, however large it is and however long
	 * it takes.
	 */
	protected JsonNode askWithoutLimits(String query) {
		WebGraphQlRequest request = new WebGraphQlRequest(URI.create("/graphql"), new HttpHeaders(),
				new LinkedMultiValueMap<>(), null, Map.of(), new DefaultGraphQlRequest(query), "test", Locale.ROOT);
		request.configureExecutionInput(
				(input, builder) -> builder.graphQLContext(Map.of(RequestLimits.class, UNLIMITED)).build());
		WebGraphQlResponse response = Objects.requireNonNull(this.handler.handleRequest(request).block());
		return GraphQlApi.JSON.valueToTree(response.getExecutionResult().toSpecification());
	}

	/** How many round trips to the database something takes. */
	protected long roundTrips(Runnable asking) {
		long before = this.store.reads();
		asking.run();
		return this.store.reads() - before;
	}

	/** The folder, with nothing in it. */
	public static Path empty(Path folder) {
		if (Files.exists(folder)) {
			try (Stream<Path> paths = Files.walk(folder)) {
				paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		}
		return folder;
	}

}
