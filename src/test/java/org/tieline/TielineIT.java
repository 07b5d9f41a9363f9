package org.tieline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.tieline.graphstore.GraphStore;

/**
 * The whole of Tieline on a free port, with the shipped record in a fresh embedded
 * database. All integration tests of a run share one: the engine starts once.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class TielineIT {

	private static final Path FOLDER = Path.of("target", "it-database");

	@LocalServerPort
	protected int port;

	@Autowired
	protected GraphStore store;

	@DynamicPropertySource
	static void freshDatabase(DynamicPropertyRegistry properties) {
		properties.add("tieline.neo4j.folder", () -> empty(FOLDER).toString());
		properties.add("tieline.warm-up", () -> "0s");
	}

	/** The API of this server. */
	protected GraphQlApi api() {
		return new GraphQlApi("http://127.0.0.1:" + this.port + "/graphql");
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
