package org.tieline.record;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.tieline.problem.Problem;

/**
 * Looks for a version that another process loaded, and reads it before anybody asks.
 * Answers do not rest on it: each request asks which version is current. The embedded
 * database belongs to one process, so nothing is looked for there.
 */
@Component
final class VersionWatch implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(VersionWatch.class);

	private static final String SETTING = "tieline.versions.watch";

	private final RecordSnapshots snapshots;

	private final Duration pause;

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("version-watch").factory());

	/**
	 * Looks for nothing yet.
	 * @param uri the server's address; blank: the database is in this process
	 * @param pause the time between two looks; zero: it never looks
	 * @throws Problem BAD_USER_INPUT if the pause is below zero
	 */
	VersionWatch(RecordSnapshots snapshots, @Value("${tieline.neo4j.uri:}") String uri,
			@Value("${" + SETTING + ":5s}") Duration pause) {
		if (pause.isNegative()) {
			throw Problem.badInput(SETTING, "it is " + pause + "; write 0s or more");
		}
		this.snapshots = snapshots;
		this.pause = uri.isBlank() ? Duration.ZERO : pause;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		if (this.pause.isPositive()) {
			this.timer.scheduleWithFixedDelay(this::look, this.pause.toMillis(), this.pause.toMillis(),
					TimeUnit.MILLISECONDS);
		}
	}

	private void look() {
		try {
			this.snapshots.current();
		}
		catch (RuntimeException ex) {
			log.debug("The database does not say which version is current", ex);
		}
	}

	@Override
	public void close() {
		this.timer.shutdownNow();
	}

}
