package org.tieline.graphstore;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

import org.springframework.context.ApplicationContext;

/** Nodes that a test takes out of the database of the server. */
public final class DeletedNodes {

	private DeletedNodes() {
	}

	/** Deletes all nodes with one of some labels. */
	public static void of(ApplicationContext context, Collection<String> labels) {
		EmbeddedNeo4j engine = context.getBean(EmbeddedNeo4j.class);
		of(engine.uri(), engine.password(), labels);
	}

	/** Deletes all nodes with one of some labels from another engine. */
	public static void of(OwnEngine engine, Collection<String> labels) {
		of(engine.uri(), engine.password(), labels);
	}

	private static void of(String uri, String password, Collection<String> labels) {
		try (Driver driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password));
				Session session = driver.session()) {
			session
				.run("MATCH (n) WHERE any(label IN labels(n) WHERE label IN $labels) DETACH DELETE n",
						Map.of("labels", List.copyOf(labels)))
				.consume();
		}
	}

}
