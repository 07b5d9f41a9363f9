package org.tieline.record;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.tieline.problem.Problem;
import org.tieline.stop.Stop;

/**
 * Reads something large once for all who wait for it, in a thread of its own. A reader
 * whose time is over stops to wait, and the reading goes on for those who ask next.
 *
 * @param <K> what is read; one reading at a time for each
 * @param <V> what it gives
 */
final class ReadOnce<K, V> {

	private final ConcurrentMap<K, CompletableFuture<V>> underWay = new ConcurrentHashMap<>();

	/**
	 * What the reading gives, which begins now unless it is under way.
	 * @throws Problem what the reading throws
	 * @throws org.tieline.stop.Stopped if the stop of the innermost scope is requested
	 */
	V get(K key, Supplier<V> reading) {
		Stop stop = Stop.current();
		stop.check();
		CompletableFuture<V> mine = this.underWay.computeIfAbsent(key, (one) -> start(one, reading)).copy();
		try (Stop.Listening _ = stop.listen(() -> mine.cancel(false))) {
			return mine.get();
		}
		catch (CancellationException ex) {
			stop.check();
			throw ex;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new Problem(Problem.Kind.DATABASE_UNAVAILABLE, null, "the record is not read yet; ask again", ex);
		}
		catch (ExecutionException ex) {
			throw thrown(ex.getCause());
		}
	}

	private CompletableFuture<V> start(K key, Supplier<V> reading) {
		CompletableFuture<V> result = new CompletableFuture<>();
		Thread.ofVirtual().name("version").start(() -> {
			// Whoever learns how it ended and asks again must not meet it here.
			try {
				V value = reading.get();
				this.underWay.remove(key, result);
				result.complete(value);
			}
			catch (RuntimeException | Error ex) {
				this.underWay.remove(key, result);
				result.completeExceptionally(ex);
			}
		});
		return result;
	}

	/** A copy of a future wraps what was thrown once more. */
	private static RuntimeException thrown(@Nullable Throwable cause) {
		Throwable innermost = cause;
		while (innermost instanceof java.util.concurrent.CompletionException wrapped && wrapped.getCause() != null) {
			innermost = wrapped.getCause();
		}
		if (innermost instanceof Error error) {
			throw error;
		}
		return (innermost instanceof RuntimeException unchecked) ? unchecked
				: Problem.internal("the record could not be read", innermost);
	}

}
