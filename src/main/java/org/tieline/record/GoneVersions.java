package org.tieline.record;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets go of what is held of versions that can no longer be asked for. Whoever loads may
 * be another process. So this notices a new version by what readers see, and then asks
 * the database which versions are left.
 */
final class GoneVersions {

	private static final Logger log = LoggerFactory.getLogger(GoneVersions.class);

	/** A request that began with an earlier version has ended by then. */
	private static final Duration GRACE = Duration.ofMinutes(1);

	private final RecordReader reader;

	private final Executor later = CompletableFuture.delayedExecutor(GRACE.toMillis(), TimeUnit.MILLISECONDS,
			(task) -> Thread.ofVirtual().name("gone-versions").start(task));

	private final List<Consumer<Predicate<String>>> holders = new CopyOnWriteArrayList<>();

	private final AtomicReference<@Nullable DataVersion> last = new AtomicReference<>();

	GoneVersions(RecordReader reader) {
		this.reader = reader;
	}

	/** Adds somebody who holds what belongs to versions, by their ids. */
	void holder(Consumer<Predicate<String>> holder) {
		this.holders.add(holder);
	}

	/** Takes note of the version that readers see now. */
	void noticed(DataVersion current) {
		DataVersion before = this.last.getAndSet(current);
		if (before != null && !before.equals(current)) {
			log.info("Answers rest on data version {} of {} from now on", current.id(), current.loadedAt());
			this.later.execute(() -> {
				try {
					letGo();
				}
				catch (RuntimeException ex) {
					log.debug("What is held of earlier versions stays until the next one", ex);
				}
			});
		}
	}

	/** Tells every holder which versions are gone. */
	void letGo() {
		Set<String> left = this.reader.versions().stream().map(DataVersion::id).collect(Collectors.toSet());
		this.holders.forEach((holder) -> holder.accept((version) -> !left.contains(version)));
	}

}
