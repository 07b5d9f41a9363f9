package org.tieline.graphstore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

import org.tieline.problem.Problem;

/**
 * Runs Neo4j in this process, with Bolt on the loopback address only. Settings that are
 * unsafe without an administrator, or that contact other servers, are turned off.
 */
final class EmbeddedNeo4j implements AutoCloseable {

	private static final String DATABASE = "neo4j";

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final int SHORTEST_PASSWORD = 8;

	private final DatabaseManagementService engine;

	private final String uri;

	private final String password;

	private EmbeddedNeo4j(DatabaseManagementService engine, String uri, String password) {
		this.engine = engine;
		this.uri = uri;
		this.password = password;
	}

	/**
	 * Starts the engine.
	 * @param folder the folder of its files, which is created if it does not exist
	 * @param port the Bolt port; 0: any free one
	 * @param password the password of the user {@code neo4j}; empty: a new secret for
	 * this start
	 * @throws Problem BAD_USER_INPUT if the password is too short; DATABASE_UNAVAILABLE
	 * if the folder or the port is in use
	 */
	static EmbeddedNeo4j start(Path folder, int port, String password) {
		String secret = password.isBlank() ? UUID.randomUUID().toString() : password;
		if (secret.length() < SHORTEST_PASSWORD) {
			throw Problem.badInput("tieline.neo4j.password", "it has fewer than " + SHORTEST_PASSWORD
					+ " characters; choose a longer one, or leave it blank for a new secret at each start");
		}
		try {
			Files.createDirectories(folder);
		}
		catch (IOException ex) {
			throw EngineFaults.problem(folder, port, ex);
		}
		DatabaseManagementService engine = build(folder, port);
		try {
			// The engine itself goes on without a database whose files are damaged.
			if (!engine.database(DATABASE).isAvailable(PATIENCE.toMillis())) {
				throw new IllegalStateException("its files are damaged");
			}
			if (!password.isBlank()) {
				// The engine refuses to set the current password again, so that another
				// one is set first.
				setPassword(engine, UUID.randomUUID().toString());
			}
			setPassword(engine, secret);
			GraphDatabaseAPI database = (GraphDatabaseAPI) engine.database(DATABASE);
			int boundPort = database.getDependencyResolver()
				.resolveDependency(ConnectorPortRegister.class)
				.getLocalAddress(ConnectorType.BOLT)
				.getPort();
			return new EmbeddedNeo4j(engine, "bolt://127.0.0.1:" + boundPort, secret);
		}
		catch (RuntimeException ex) {
			engine.shutdown();
			throw EngineFaults.problem(folder, port, ex);
		}
	}

	private static void setPassword(DatabaseManagementService engine, String password) {
		engine.database("system")
			.executeTransactionally("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
					Map.of("password", password));
	}

	private static DatabaseManagementService build(Path folder, int port) {
		try {
			return new DatabaseManagementServiceBuilder(folder.toAbsolutePath())
				.loadPropertiesFromFile(settings(folder))
				.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
				.build();
		}
		catch (RuntimeException ex) {
			throw EngineFaults.problem(folder, port, ex);
		}
	}

	/** Writes the settings to a file beside the data, for administrators. */
	private static Path settings(Path folder) {
		Path file = folder.resolve("neo4j.conf");
		try (InputStream settings = EmbeddedNeo4j.class.getResourceAsStream("/neo4j.conf")) {
			Files.copy(Objects.requireNonNull(settings), file, StandardCopyOption.REPLACE_EXISTING);
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot write " + file, ex);
		}
	}

	String uri() {
		return this.uri;
	}

	String password() {
		return this.password;
	}

	@Override
	public void close() {
		this.engine.shutdown();
	}

}
