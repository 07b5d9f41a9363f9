package org.tieline.budget;

import java.io.IOException;

import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Tomcat's HTTP, with the connection known to the thread that answers. Tomcat itself does
 * not look at a connection while a request is answered, so that it would not see a client
 * go away.
 */
public final class WatchedProtocol extends Http11NioProtocol {

	@Override
	protected Processor createProcessor() {
		return new WatchedProcessor(this);
	}

	private static final class WatchedProcessor extends Http11Processor {

		WatchedProcessor(WatchedProtocol protocol) {
			super(protocol, protocol.getAdapter());
		}

		@Override
		public SocketState service(SocketWrapperBase<?> socket) throws IOException {
			ClientConnection.set(socket);
			try {
				return super.service(socket);
			}
			finally {
				ClientConnection.set(null);
			}
		}

	}

}
