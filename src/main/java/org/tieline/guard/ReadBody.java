package org.tieline.guard;

import jakarta.servlet.ServletRequest;

/**
 * Notes on a request that its whole body was read, so that nothing of it is left on the
 * connection.
 */
public final class ReadBody {

	private static final String NOTE = ReadBody.class.getName();

	private ReadBody() {
	}

	/** Notes it. */
	public static void note(ServletRequest request) {
		request.setAttribute(NOTE, true);
	}

	/** Whether it was noted. */
	public static boolean of(ServletRequest request) {
		return request.getAttribute(NOTE) != null;
	}

}
