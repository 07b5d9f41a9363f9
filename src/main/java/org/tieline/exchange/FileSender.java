package org.tieline.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import jakarta.servlet.http.HttpServletResponse;

/** Sends a file part by part, as it is written. */
final class FileSender {

	private static final int BUFFER = 1 << 16;

	private FileSender() {
	}

	/** Writes a file. */
	interface Body {

		void write(OutputStream out) throws IOException;

	}

	/**
	 * Sends a file. What is refused before much is written is answered as a refusal.
	 * After that the connection breaks off, so that nobody takes a part for the whole.
	 * @param name the name of the file
	 * @throws IOException if the client is gone
	 */
	static void send(HttpServletResponse response, String name, String mediaType, FileHead head, Body body)
			throws IOException {
		response.setContentType(mediaType);
		response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
		head.headers().forEach(response::setHeader);
		BufferedOutputStream out = new BufferedOutputStream(response.getOutputStream(), BUFFER);
		try {
			body.write(out);
			out.flush();
		}
		catch (RuntimeException ex) {
			if (response.isCommitted()) {
				throw new IllegalStateException("the file " + name + " breaks off", ex);
			}
			response.reset();
			throw ex;
		}
	}

}
