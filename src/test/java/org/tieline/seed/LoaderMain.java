package org.tieline.seed;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

import org.tieline.evidence.Kinds;
import org.tieline.graphstore.GraphStore;
import org.tieline.graphstore.StoppingStore;
import org.tieline.intake.Checks;
import org.tieline.intake.KeptVersions;
import org.tieline.intake.RecordWriter;

/**
 * Loads the tables of a folder into a server, in a process of its own, and waits before
 * the end of one of its transactions to be killed.
 */
final class LoaderMain {

	private LoaderMain() {
	}

	/**
	 * Arguments: address, password, folder, number of the transaction after which it
	 * waits. Prints the number of each.
	 */
	public static void main(String[] args) {
		int last = Integer.parseInt(args[3]);
		try (GraphStore server = StoppingStore.server(args[0], args[1])) {
			GraphStore store = new StoppingStore(server, Integer.MAX_VALUE, (number) -> {
				System.out.println("wrote " + number);
				if (number == last) {
					sleep();
				}
			});
			new SeedLoader(new SeedReader(Kinds.all(), Checks.intake()), Kinds.all(), new RecordWriter(store,
					Clock.systemUTC(), Duration.ZERO, new KeptVersions(0, SeedFiles.STORAGE_FORMAT)), store)
				.load(SeedFiles.in(Path.of(args[2])));
			System.out.println("loaded");
		}
	}

	private static void sleep() {
		try {
			Thread.sleep(Duration.ofMinutes(5));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
