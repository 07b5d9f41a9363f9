package org.tieline.budget;

import org.jspecify.annotations.Nullable;

import org.tieline.stop.Stop;

/**
 * A request that is being answered: when it began, the stop of its computations, and the
 * connection on which its client waits. Safe for use by the thread that answers and by
 * the one that watches.
 */
final class RunningRequest {

	private final Stop stop = new Stop();

	private final long deadline;

	private final @Nullable ClientConnection connection;

	private boolean isRead;

	private boolean hasEnded;

	private volatile boolean hasPlace;

	/**
	 * A request that begins.
	 * @param deadline when it is stopped, in nanoseconds of {@link System#nanoTime}
	 * @param connection whose client waits; null: it cannot be watched
	 */
	RunningRequest(long deadline, @Nullable ClientConnection connection) {
		this.deadline = deadline;
		this.connection = connection;
	}

	Stop stop() {
		return this.stop;
	}

	/** The request has a place, which its own questions share. */
	void takesPlace() {
		this.hasPlace = true;
	}

	boolean hasPlace() {
		return this.hasPlace;
	}

	/** Nothing of the request is left to read, so that others may look for its end. */
	synchronized void isRead() {
		this.isRead = true;
	}

	/** From now on nobody looks at the connection for this request. */
	synchronized void end() {
		this.hasEnded = true;
	}

	/** Stops the request if its time is over or its client is gone. */
	void look(long now) {
		if (now - this.deadline >= 0) {
			this.stop.request(Stop.Reason.DEADLINE);
		}
		else if (isGone()) {
			this.stop.request(Stop.Reason.GONE);
		}
	}

	private synchronized boolean isGone() {
		return this.isRead && !this.hasEnded && this.connection != null && this.connection.isGone();
	}

}
