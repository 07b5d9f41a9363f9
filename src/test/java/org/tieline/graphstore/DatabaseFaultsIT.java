package org.tieline.graphstore;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.AuthTokens;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import org.tieline.GraphQlApi;
import org.tieline.TielineApplication;
import org.tieline.TielineIT;
import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Kind;
import org.tieline.stop.Stop;
import org.tieline.stop.Stopped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * A database that is slow, gone or silent, and queries that ask too much of it. The store
 * under test reaches the embedded engine through a proxy that spoils the connection.
 */
class DatabaseFaultsIT extends TielineIT {

	/** Longer than any limit of one transaction: 10^12 rows are counted. */
	private static final String ENDLESS = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a + b < 0 RETURN count(*) AS n";

	/** 40 million numbers of 8 bytes and more, held at once: beyond 256 MiB. */
	private static final String HEAVY = "UNWIND range(1, 40000000) AS a WITH collect(toString(a)) AS held RETURN size(held) AS n";

	private static final Map<String, String> QUERIES = Map.of("one", "RETURN 1 AS n", "endless", ENDLESS, "heavy",
			HEAVY, "lock", "MERGE (n:FaultTest {key: 1}) SET n.at = timestamp() RETURN 1 AS n", "clear",
			"MATCH (n:FaultTest) DELETE n", "open",
			"SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery AS query");

	@Autowired
	EmbeddedNeo4j engine;

	private FaultProxy proxy;

	/** Through the proxy. */
	private BoltGraphStore distant;

	/** Beside it. */
	private BoltGraphStore near;

	@BeforeEach
	void connect() throws Exception {
		this.proxy = new FaultProxy(this.engine.uri());
		this.distant = store(this.proxy.uri());
		this.near = store(this.engine.uri());
		assertThat(one()).isEqualTo(1);
	}

	@AfterEach
	void nothingIsLeft() throws Exception {
		this.proxy.close();
		this.distant.close();
		within(Duration.ofSeconds(12), () -> open().isEmpty());
		this.near.write((work) -> work.run("clear", Map.of()));
		this.near.close();
	}

	@Test
	void aSlowConnectionIsSlowAndNothingElse() {
		this.proxy.fault(FaultProxy.Fault.DELAY);

		assertThat(one()).isEqualTo(1);
	}

	@ParameterizedTest
	@EnumSource(names = { "RESET", "BLACK_HOLE" })
	void aLostDatabaseIsToldInTimeAndHealsByItself(FaultProxy.Fault fault) throws Exception {
		List<CompletableFuture<Integer>> before = several(8);
		before.forEach(CompletableFuture::join);
		this.proxy.fault(fault);

		// More than the pool has: connections that were not given back would be missed
		// below.
		for (CompletableFuture<Integer> one : several(BoltDriver.CONNECTIONS + 8)) {
			Problem told = catchThrowableOfType(Problem.class, () -> joined(one));
			assertThat(told.kind()).isEqualTo(Kind.DATABASE_UNAVAILABLE);
			assertThat(told.getMessage()).contains("try again shortly");
		}

		this.proxy.fault(FaultProxy.Fault.NONE);
		within(Duration.ofSeconds(30), this::answers);
		several(8).forEach(CompletableFuture::join);
	}

	@ParameterizedTest
	@EnumSource(names = { "RESET", "BLACK_HOLE" })
	void aDatabaseThatIsLostDuringAQueryIsToldInTime(FaultProxy.Fault fault) throws Exception {
		CompletableFuture<List<Row>> asked = CompletableFuture
			.supplyAsync(() -> this.distant.read("endless", Map.of()));
		within(Duration.ofSeconds(5), () -> !open().isEmpty());
		long start = System.nanoTime();
		this.proxy.fault(fault);

		assertThat(catchThrowableOfType(Problem.class, () -> joined(asked)).kind())
			.isEqualTo(Kind.DATABASE_UNAVAILABLE);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
		within(Duration.ofSeconds(12), () -> open().isEmpty());
		this.proxy.fault(FaultProxy.Fault.NONE);
		within(Duration.ofSeconds(30), this::answers);
	}

	@Test
	void readinessAndAnswersFollowTheDatabase() throws Exception {
		try (ConfigurableApplicationContext tieline = new SpringApplicationBuilder(TielineApplication.class).run(
				"--server.port=0", "--tieline.warm-up=0s", "--tieline.limits.time=30s",
				"--tieline.neo4j.uri=" + this.proxy.uri(), "--tieline.neo4j.password=" + this.engine.password())) {
			String address = "http://127.0.0.1:" + ((WebServerApplicationContext) tieline).getWebServer().getPort();
			assertThat(status(address)).isEqualTo(200);

			this.proxy.fault(FaultProxy.Fault.BLACK_HOLE);

			// Both ask at once, and each is answered in time.
			CompletableFuture<Integer> ready = CompletableFuture.supplyAsync(() -> status(address));
			JsonNode error = new GraphQlApi(address + "/graphql").error("{ company(id: \"huawei\") { name } }");
			assertThat(error.path("extensions").path("code").asString()).isEqualTo("DATABASE_UNAVAILABLE");
			assertThat(ready.get(12, TimeUnit.SECONDS)).isEqualTo(503);

			this.proxy.fault(FaultProxy.Fault.NONE);

			within(Duration.ofSeconds(30), () -> status(address) == 200);
			assertThat(new GraphQlApi(address + "/graphql").data("{ company(id: \"huawei\") { name } }").toString())
				.contains("Huawei");
		}
	}

	/** The status of readiness, which is there within 10 s. */
	private static int status(String address) {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client
				.send(HttpRequest.newBuilder(URI.create(address + "/readyz")).timeout(Duration.ofSeconds(10)).build(),
						HttpResponse.BodyHandlers.discarding())
				.statusCode();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void aReadThatIsTooLongIsStoppedByTheDatabase() throws Exception {
		long start = System.nanoTime();

		assertThat(refusal("endless")).isEqualTo(Kind.TIMEOUT);

		assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofSeconds(7),
				Duration.ofMillis(9_500));
		assertThat(open()).isEmpty();
	}

	@Test
	void aReadThatNobodyWaitsForIsEnded() throws Exception {
		// Once more than the pool has connections: one that is not given back is missed.
		for (int i = 0; i <= BoltDriver.CONNECTIONS; i++) {
			Stop stop = new Stop();
			CompletableFuture<List<Row>> asked = CompletableFuture
				.supplyAsync(() -> stop.call(() -> this.distant.read("endless", Map.of())));
			within(Duration.ofSeconds(5), () -> !open().isEmpty());

			stop.request(Stop.Reason.GONE);

			long start = System.nanoTime();
			assertThatThrownBy(() -> joined(asked)).isInstanceOf(Stopped.class);
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
		}
		// A server that does not notice the closed connection ends them at their time
		// limit.
		within(Duration.ofSeconds(12), () -> open().isEmpty());
		assertThat(one()).isEqualTo(1);
	}

	@Test
	void aQueryThatNeedsTooMuchMemoryIsRefusedOnce() {
		long start = System.nanoTime();
		long before = this.distant.attempts();

		assertThat(refusal("heavy")).isEqualTo(Kind.RESOURCE_LIMIT);

		assertThat(this.distant.attempts() - before).as("tried once").isOne();
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
	}

	@Test
	void aLockThatIsNotHadInTimeIsATimeout() throws Exception {
		this.near.write((work) -> work.run("lock", Map.of()));
		CountDownLatch held = new CountDownLatch(1);
		CountDownLatch done = new CountDownLatch(1);
		CompletableFuture<Void> holder = CompletableFuture.runAsync(() -> this.near.write((work) -> {
			work.run("lock", Map.of());
			held.countDown();
			return await(done);
		}));
		assertThat(held.await(5, TimeUnit.SECONDS)).isTrue();
		long start = System.nanoTime();

		Problem told = catchThrowableOfType(Problem.class,
				() -> this.distant.write((work) -> work.run("lock", Map.of())));

		assertThat(told.kind()).isEqualTo(Kind.TIMEOUT);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofMillis(1_800),
				Duration.ofSeconds(6));
		done.countDown();
		holder.join();
	}

	private static boolean await(CountDownLatch latch) {
		try {
			return latch.await(20, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Kind refusal(String query) {
		return catchThrowableOfType(Problem.class, () -> this.distant.read(query, Map.of())).kind();
	}

	private long one() {
		return this.distant.read("one", Map.of()).getFirst().number("n");
	}

	private boolean answers() {
		try {
			return one() == 1;
		}
		catch (Problem ex) {
			return false;
		}
	}

	/** Each asks once, all at once; a refusal after more than 10 s fails. */
	private List<CompletableFuture<Integer>> several(int count) {
		return java.util.stream.IntStream.range(0, count).mapToObj((i) -> {
			CompletableFuture<Integer> answer = new CompletableFuture<>();
			Thread.ofVirtual().start(() -> {
				try {
					answer.complete((int) one());
				}
				catch (RuntimeException ex) {
					answer.completeExceptionally(ex);
				}
			});
			return answer.orTimeout(10, TimeUnit.SECONDS);
		}).toList();
	}

	private static <T> T joined(CompletableFuture<T> future) throws Throwable {
		try {
			return future.get(20, TimeUnit.SECONDS);
		}
		catch (java.util.concurrent.ExecutionException ex) {
			throw ex.getCause();
		}
	}

	/** The transactions that are open beside the one that asks. */
	private List<String> open() {
		return this.near.read("open", Map.of())
			.stream()
			.map((row) -> row.text("query"))
			.filter(QUERIES::containsValue)
			.toList();
	}

	private static void within(Duration time, BooleanSupplier condition) throws InterruptedException {
		long deadline = System.nanoTime() + time.toNanos();
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).as("within " + time).isLessThan(deadline);
			Thread.sleep(50);
		}
	}

	private BoltGraphStore store(String uri) {
		return new BoltGraphStore(uri, AuthTokens.basic("neo4j", this.engine.password()), "neo4j",
				new QueryCatalog(new TreeMap<>(QUERIES)));
	}

}
