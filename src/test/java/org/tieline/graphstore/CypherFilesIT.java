package org.tieline.graphstore;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ResultSummary;

import org.springframework.beans.factory.annotation.Autowired;

import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/** Every Cypher file can be planned on the seeded database, without a warning. */
class CypherFilesIT extends TielineIT {

	@Autowired
	EmbeddedNeo4j engine;

	private final QueryCatalog catalog = QueryCatalog.load();

	@Test
	void everyFileExplainsWithoutWarnings() {
		List<String> warnings = new ArrayList<>();
		try (Driver driver = GraphDatabase.driver(this.engine.uri(), AuthTokens.basic("neo4j", this.engine.password()));
				Session session = driver.session()) {
			this.catalog.all().forEach((name, text) -> {
				if (!name.startsWith("migrations/")) {
					ResultSummary summary = session.run("EXPLAIN " + text).consume();
					summary.gqlStatusObjects()
						.stream()
						.filter((status) -> !status.gqlStatus().startsWith("00")
								&& !status.gqlStatus().startsWith("02"))
						.filter((status) -> !status.statusDescription().contains("parameter"))
						.forEach((status) -> warnings.add(name + ": " + status.statusDescription()));
				}
			});
		}
		assertThat(warnings).isEmpty();
		assertThat(this.catalog.all()).hasSizeGreaterThan(15);
	}

	@Test
	void everyFileBeginsWithWhatItIsFor() {
		assertThat(this.catalog.all()).allSatisfy((name, text) -> assertThat(text).startsWith("// "));
	}

	@Test
	void theEngineRefusesStrangersAndFilesAndTheWeb() {
		try (Driver stranger = GraphDatabase.driver(this.engine.uri(), AuthTokens.none())) {
			org.assertj.core.api.Assertions.assertThatThrownBy(stranger::verifyConnectivity)
				.isInstanceOf(org.neo4j.driver.exceptions.SecurityException.class);
		}
		try (Driver driver = GraphDatabase.driver(this.engine.uri(), AuthTokens.basic("neo4j", this.engine.password()));
				Session session = driver.session()) {
			for (String address : List.of("file:///etc/hostname", "http://127.0.0.1:" + this.port + "/x.csv")) {
				org.assertj.core.api.Assertions
					.assertThatThrownBy(() -> session
						.run("LOAD CSV FROM $address AS line RETURN line", java.util.Map.of("address", address))
						.list())
					.isInstanceOf(org.neo4j.driver.exceptions.Neo4jException.class);
			}
		}
	}

}
