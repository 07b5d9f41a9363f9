package org.tieline.graphstore;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which Neo4j to use. All have environment names too ({@code TIELINE_NEO4J_URI}).
 *
 * @param uri a Bolt address ({@code neo4j://}, {@code neo4j+s://}, {@code bolt://});
 * blank: an embedded engine is started
 * @param username the user on that server
 * @param password its password; with the embedded engine blank means a new secret at each
 * start
 * @param database the database on that server; blank: the user's home database
 * @param folder where the embedded engine keeps its files
 * @param port the embedded engine's Bolt port on loopback; 0: any free one
 */
@ConfigurationProperties("tieline.neo4j")
public record Neo4jProperties(@DefaultValue("") String uri, @DefaultValue("neo4j") String username,
		@DefaultValue("") String password, @DefaultValue("") String database, @DefaultValue(".tieline") Path folder,
		@DefaultValue("0") int port) {
}
