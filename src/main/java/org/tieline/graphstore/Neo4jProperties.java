package org.tieline.graphstore;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the database. Each also has an environment variable
 * ({@code TIELINE_NEO4J_URI}).
 *
 * @param uri a Bolt address ({@code neo4j://}, {@code neo4j+s://}, {@code bolt://});
 * empty: the embedded engine is started
 * @param username the user on that server
 * @param password its password; with the embedded engine, empty means a new secret at
 * each start
 * @param database the database on that server; empty: the home database of the user
 * @param folder the folder of the embedded engine's files
 * @param port the Bolt port of the embedded engine on loopback; 0: any free one
 */
@ConfigurationProperties(Neo4jProperties.PREFIX)
public record Neo4jProperties(@DefaultValue("") String uri, @DefaultValue("neo4j") String username,
		@DefaultValue("") String password, @DefaultValue("") String database, @DefaultValue(".tieline") Path folder,
		@DefaultValue("0") int port) {

	static final String PREFIX = "tieline.neo4j";

}
