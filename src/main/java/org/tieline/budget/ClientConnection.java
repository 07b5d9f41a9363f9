package org.tieline.budget;

import java.io.IOException;

import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/** The connection of the request that a thread answers. */
final class ClientConnection {

	private static final ThreadLocal<@Nullable SocketWrapperBase<?>> CURRENT = new ThreadLocal<>();

	private final SocketWrapperBase<?> socket;

	private ClientConnection(SocketWrapperBase<?> socket) {
		this.socket = socket;
	}

	/** Of this thread; null: the server is not Tomcat, or another thread answers. */
	static @Nullable ClientConnection current() {
		SocketWrapperBase<?> socket = CURRENT.get();
		return (socket != null) ? new ClientConnection(socket) : null;
	}

	static void set(@Nullable SocketWrapperBase<?> socket) {
		CURRENT.set(socket);
	}

	/**
	 * Whether the client has closed its side. To find out, it reads ahead without
	 * waiting; what it reads is kept for the next request. Nobody else may read at the
	 * same time.
	 */
	boolean isGone() {
		try {
			this.socket.isReadyForRead();
			return false;
		}
		catch (IOException ex) {
			return true;
		}
	}

}
