package org.tieline.graphstore;

import java.time.Duration;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Kind;

/**
 * Waits for the first answer of a database that has just been started. Its first query
 * loads and compiles much of the engine. On a busy machine this takes longer than a read
 * may take later.
 */
final class FirstAnswer {

	private static final Logger log = LoggerFactory.getLogger(FirstAnswer.class);

	private FirstAnswer() {
	}

	/**
	 * The result of the first read that is answered.
	 * @param patience how long a read that finds no database is tried again; zero: it is
	 * tried once
	 * @throws Problem what the last read threw; at once if it is not DATABASE_UNAVAILABLE
	 */
	static <T> T of(Supplier<T> read, Duration patience) {
		long start = System.nanoTime();
		while (true) {
			try {
				return read.get();
			}
			catch (Problem ex) {
				if (ex.kind() != Kind.DATABASE_UNAVAILABLE || System.nanoTime() - start >= patience.toNanos()) {
					throw ex;
				}
				log.info("The database does not answer yet");
			}
		}
	}

}
