package org.tieline.budget;

import java.io.IOException;
import java.time.Duration;

import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Tomcat's HTTP, with two additions.
 * <ul>
 * <li>The connection is known to the thread that answers. Tomcat itself does not look at
 * a connection while a request is answered, so that it would not see a client go away.
 * <li>The head of a request (its line and headers) must arrive within the connection
 * timeout. Tomcat itself applies it to each silence alone, so that a byte now and then
 * would keep a connection open for ever.
 * </ul>
 */
public final class WatchedProtocol extends Http11NioProtocol {

	@Override
	protected Processor createProcessor() {
		return new WatchedProcessor(this);
	}

	private static final class WatchedProcessor extends Http11Processor {

		private final long longest;

		/** The connection whose head is not whole yet; null: none. */
		private @Nullable SocketWrapperBase<?> partial;

		/** When that head began. */
		private long began;

		WatchedProcessor(WatchedProtocol protocol) {
			super(protocol, protocol.getAdapter());
			this.longest = Duration.ofMillis(protocol.getConnectionTimeout()).toNanos();
		}

		/** Called whenever something arrives; a head may come in several parts. */
		@Override
		public SocketState service(SocketWrapperBase<?> socket) throws IOException {
			if (this.partial == socket && System.nanoTime() - this.began > this.longest) {
				return SocketState.CLOSED;
			}
			ClientConnection.set(socket);
			try {
				SocketState state = super.service(socket);
				note((state == SocketState.LONG) ? socket : null);
				return state;
			}
			finally {
				ClientConnection.set(null);
			}
		}

		/** A processor serves one connection after another. */
		private void note(@Nullable SocketWrapperBase<?> socket) {
			if (socket != null && socket != this.partial) {
				this.began = System.nanoTime();
			}
			this.partial = socket;
		}

	}

}
