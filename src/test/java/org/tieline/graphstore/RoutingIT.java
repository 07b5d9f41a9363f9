package org.tieline.graphstore;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.beans.factory.annotation.Autowired;

import org.tieline.TielineIT;
import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * The addresses of a cluster, and what a cluster needs: reads that say so, and bookmarks.
 * The embedded engine is one server that gives a routing table of itself.
 */
class RoutingIT extends TielineIT {

	private static final Map<String, String> QUERIES = Map.of("add", "CREATE (n:RoutingTest) RETURN 1 AS n", "count",
			"MATCH (n:RoutingTest) RETURN count(n) AS n", "clear", "MATCH (n:RoutingTest) DELETE n");

	private static final String VERSION = "queries/record/version";

	@Autowired
	EmbeddedNeo4j engine;

	@ParameterizedTest
	@ValueSource(strings = { "bolt", "neo4j" })
	void aWriteInAReadIsRefusedByTheServerAndNothingIsWritten(String scheme) {
		try (BoltGraphStore store = store(address(scheme), new QueryCatalog(new TreeMap<>(QUERIES)))) {
			Problem told = catchThrowableOfType(Problem.class, () -> store.read("add", Map.of()));

			assertThat(told.kind()).isEqualTo(Kind.INTERNAL_ERROR);
			assertThat(told.getCause()).isInstanceOfSatisfying(Neo4jException.class,
					(fault) -> assertThat(fault.code()).isEqualTo("Neo.ClientError.Statement.AccessMode"));
			assertThat(store.read("count", Map.of()).getFirst().number("n")).isZero();
			store.write((work) -> work.run("add", Map.of()));
			assertThat(store.read("count", Map.of()).getFirst().number("n")).as("the query itself is right").isOne();
			store.write((work) -> work.run("clear", Map.of()));
		}
	}

	@Test
	void aRoutingAddressOfOneServerGivesTheSameAnswers() {
		try (BoltGraphStore routed = store(address("neo4j"), QueryCatalog.load())) {
			routed.requireReachable("");

			assertThat(routed.read(VERSION, Map.of("version", "current")).getFirst().row("value").values())
				.isEqualTo(this.store.read(VERSION, Map.of("version", "current")).getFirst().row("value").values());
		}
	}

	@Test
	void aReadNamesTheLastWriteOfItsOwnProcess() throws IOException {
		try (FaultProxy proxy = new FaultProxy(this.engine.uri());
				BoltGraphStore store = store(proxy.uri(), new QueryCatalog(new TreeMap<>(QUERIES)))) {
			store.write((work) -> work.run("add", Map.of()));
			List<String> given = bookmarks(proxy.answers());
			int before = proxy.asked().length();

			store.read("count", Map.of());

			assertThat(given).as("the write has a bookmark").isNotEmpty();
			assertThat(bookmarks(proxy.asked().substring(before))).as("the read names it").contains(given.getLast());
			store.write((work) -> work.run("clear", Map.of()));
		}
	}

	private static List<String> bookmarks(String bytes) {
		List<String> bookmarks = new ArrayList<>();
		Matcher one = Pattern.compile("FB:[A-Za-z0-9+/=]{20,}").matcher(bytes);
		while (one.find()) {
			bookmarks.add(one.group());
		}
		return bookmarks;
	}

	@ParameterizedTest
	@ValueSource(strings = { "neo4j://127.0.0.1:1", "bolt://127.0.0.1:1", "neo4j+s://127.0.0.1:1",
			"neo4j://no-such-host.invalid" })
	void aClusterThatDoesNotAnswerIsToldInOneLineAtTheStart(String address) {
		Problem told = refused(address, "neo4j");

		assertThat(told.kind()).isEqualTo(Kind.DATABASE_UNAVAILABLE);
		assertThat(told).hasMessage("no Neo4j answers at " + address + "; start it, or correct tieline.neo4j.uri");
	}

	@Test
	void aServerWithoutEncryptionIsNotAskedThroughAnEncryptedAddress() {
		assertThat(refused(address("neo4j+s"), "neo4j")).hasMessageStartingWith("no Neo4j answers at neo4j+s://");
	}

	@ParameterizedTest
	@ValueSource(strings = { "bolt", "neo4j" })
	void aDatabaseThatTheServerDoesNotHaveIsToldInOneLineAtTheStart(String scheme) {
		assertThat(refused(address(scheme), "nowhere"))
			.hasMessage("the server has no database of that name; check tieline.neo4j.database");
	}

	@Test
	void severalProcessesMakeTheSchemaOfAnEmptyDatabaseAtOnce() throws Exception {
		try (EmbeddedNeo4j fresh = EmbeddedNeo4j.start(empty(Path.of("target", "it-migrated")), 0, "");
				ExecutorService processes = Executors.newFixedThreadPool(3)) {
			List<Callable<Integer>> starts = new ArrayList<>();
			for (int process = 0; process < 3; process++) {
				starts.add(() -> {
					QueryCatalog catalog = QueryCatalog.load();
					try (BoltGraphStore store = new BoltGraphStore(fresh.uri(),
							AuthTokens.basic("neo4j", fresh.password()), "neo4j", catalog)) {
						new Migrations(store, catalog, Duration.ofMinutes(2)).apply();
						return store.read("schema/applied", Map.of()).size();
					}
				});
			}
			int files = QueryCatalog.load().folder("migrations/").size();

			for (Future<Integer> start : processes.invokeAll(starts)) {
				assertThat(start.get()).as("each file is remembered once").isEqualTo(files);
			}
		}
	}

	/** As if a process had been killed between the index of a constraint and it. */
	@Test
	void anIndexWithoutItsConstraintIsMadeAnew() {
		try (EmbeddedNeo4j fresh = EmbeddedNeo4j.start(empty(Path.of("target", "it-migrated")), 0, "");
				BoltGraphStore store = GraphStoreConfiguration.embedded(fresh, QueryCatalog.load())) {
			store.changeSchema("CREATE INDEX entity_version FOR (e:Entity) ON (e.id, e.sinceVersion)");
			store.changeSchema("CREATE INDEX load_key FOR (l:Load) ON (l.key)");

			new Migrations(store, QueryCatalog.load(), Duration.ZERO).apply();

			assertThat(store.read("schema/applied", Map.of()))
				.hasSize(QueryCatalog.load().folder("migrations/").size());
			assertThatThrownBy(() -> store.changeSchema("DROP INDEX load_key")).rootCause()
				.hasMessageContaining("constraint");
		}
	}

	private Problem refused(String address, String database) {
		Neo4jProperties properties = new Neo4jProperties(address, "neo4j", this.engine.password(), database,
				Path.of("unused"), 0);
		return catchThrowableOfType(Problem.class, () -> new GraphStoreConfiguration().serverStore(properties).close());
	}

	private String address(String scheme) {
		return this.engine.uri().replace("bolt:", scheme + ":");
	}

	private BoltGraphStore store(String uri, QueryCatalog catalog) {
		return new BoltGraphStore(uri, AuthTokens.basic("neo4j", this.engine.password()), "neo4j", catalog);
	}

}
