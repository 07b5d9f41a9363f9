package org.tieline.stop;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Work of one computation that several processors share. Its parts do not depend on each
 * other. Each of them runs inside the stop of the computation, so that all end soon after
 * it is requested.
 */
public final class SharedWork {

	/** Fewer parts are not worth the threads. */
	private static final int LEAST = 8;

	private SharedWork() {
	}

	/**
	 * The result of each part, in the order of the parts.
	 * @param work what is done with a part; several threads call it at a time
	 * @throws Stopped if the stop of the innermost scope is requested
	 */
	public static <P, R> List<R> each(List<P> parts, Function<? super P, ? extends R> work) {
		Stop stop = Stop.current();
		Stream<P> shared = (parts.size() < LEAST) ? parts.stream() : parts.parallelStream();
		return shared.<R>map((part) -> {
			stop.check();
			return stop.<R, RuntimeException>call(() -> work.apply(part));
		}).toList();
	}

}
