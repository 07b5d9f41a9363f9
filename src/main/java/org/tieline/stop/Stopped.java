package org.tieline.stop;

/**
 * Ends a computation that was asked to stop. Whoever catches it gives up what is half
 * done and throws it on. It has no stack trace.
 */
public final class Stopped extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final transient Stop.Reason reason;

	Stopped(Stop.Reason reason) {
		super("stopped: " + reason, null, false, false);
		this.reason = reason;
	}

	public Stop.Reason reason() {
		return this.reason;
	}

}
