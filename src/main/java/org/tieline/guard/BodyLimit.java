package org.tieline.guard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the whole body of a request before anything is done with it. A body that is too
 * long or too slow is refused, whatever its type and however its length is told.
 */
final class BodyLimit extends OncePerRequestFilter {

	private static final int BUFFER = 8192;

	private static final int KIBI = 1024;

	/**
	 * What is still taken from a client after it was refused, so that it reads why before
	 * the connection ends.
	 */
	private static final long TAKEN = 8L * KIBI * KIBI;

	private static final Duration TAKING = Duration.ofSeconds(2);

	private static final Refusal BROKEN = Refusal
		.badInput("The body ended before its end, or its chunks cannot be read; send it again.");

	private static final Refusal COMPRESSED = new Refusal(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
			"UNSUPPORTED_MEDIA_TYPE", "The body is compressed; send it as it is, without the header Content-Encoding.");

	private final int most;

	private final Duration time;

	BodyLimit(int most, Duration time) {
		this.most = most;
		this.time = time;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() == 0
				|| (request.getContentLengthLong() < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null)) {
			chain.doFilter(request, response);
			return;
		}
		String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
		if (coding != null && !coding.isBlank() && !coding.strip().equalsIgnoreCase("identity")) {
			drain(request);
			response.setHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
			refuse(COMPRESSED, request, response);
			return;
		}
		byte[] body;
		try {
			body = (request.getContentLengthLong() <= this.most) ? read(request.getInputStream()) : null;
		}
		catch (SocketTimeoutException ex) {
			refuse(slow(), request, response);
			return;
		}
		catch (IOException ex) {
			refuse(BROKEN, request, response);
			return;
		}
		if (body == null) {
			drain(request);
			refuse(tooLong(), request, response);
			return;
		}
		ReadBody.note(request);
		chain.doFilter(new WholeBody(request, body), response);
	}

	private Refusal slow() {
		return new Refusal(HttpServletResponse.SC_REQUEST_TIMEOUT, "TIMEOUT", "The body took longer than "
				+ this.time.toSeconds() + " seconds to arrive; send it faster, or send less.");
	}

	private Refusal tooLong() {
		return new Refusal(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, Refusal.TOO_LARGE,
				"The body is longer than " + shown(this.most) + "; send less at a time.");
	}

	private static void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (response.isCommitted()) {
			// Tomcat has refused the request itself while its body was read.
			refusal.tell(request);
			return;
		}
		response.setHeader(HttpHeaders.CONNECTION, "close");
		refusal.answer(request, response);
	}

	private static String shown(int bytes) {
		return (bytes % (KIBI * KIBI) == 0) ? bytes / (KIBI * KIBI) + " MiB" : bytes + " bytes";
	}

	/**
	 * The body; null: it is too long.
	 * @throws SocketTimeoutException if it does not arrive in time
	 */
	private byte @Nullable [] read(InputStream in) throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		byte[] buffer = new byte[BUFFER];
		long end = System.nanoTime() + this.time.toNanos();
		for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
			body.write(buffer, 0, n);
			if (body.size() > this.most) {
				return null;
			}
			if (System.nanoTime() > end) {
				throw new SocketTimeoutException();
			}
		}
		return body.toByteArray();
	}

	private static void drain(HttpServletRequest request) {
		if (request.getHeader(HttpHeaders.EXPECT) != null) {
			return;
		}
		try {
			InputStream in = request.getInputStream();
			byte[] buffer = new byte[BUFFER];
			long end = System.nanoTime() + TAKING.toNanos();
			long taken = 0;
			for (int n = in.read(buffer); n >= 0 && taken < TAKEN && System.nanoTime() < end; n = in.read(buffer)) {
				taken += n;
			}
		}
		catch (IOException ex) {
			// The client has gone; nobody reads the refusal.
		}
	}

}
