package org.tieline.graphstore;

import java.nio.file.Path;

/**
 * A Neo4j server in a process of its own, with authentication on; it ends with its input.
 */
final class ServerMain {

	private ServerMain() {
	}

	/** Arguments: folder, password. Prints the address when it is ready. */
	public static void main(String[] args) throws Exception {
		try (EmbeddedNeo4j server = EmbeddedNeo4j.start(Path.of(args[0]), 0, args[1])) {
			System.out.println("ready " + server.uri());
			while (System.in.read() >= 0) {
				Thread.onSpinWait();
			}
		}
	}

}
