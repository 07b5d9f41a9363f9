package org.tieline.graphstore;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between a driver and a server, byte by byte, and spoils what passes. It listens
 * on loopback until it is closed.
 */
final class FaultProxy implements AutoCloseable {

	/** What happens to what passes. */
	enum Fault {

		/** Everything passes. */
		NONE,

		/** Everything passes a quarter of a second late. */
		DELAY,

		/** Connections are reset, those that are there and those that are asked for. */
		RESET,

		/**
		 * Connections stay, and new ones are taken, but no byte passes, and none later.
		 */
		BLACK_HOLE

	}

	private static final long LATE = 250;

	private final ServerSocket door;

	private final URI server;

	private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

	private final StringBuffer asked = new StringBuffer();

	private final StringBuffer answers = new StringBuffer();

	private volatile Fault fault = Fault.NONE;

	FaultProxy(String server) throws IOException {
		this.server = URI.create(server);
		this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(this::accept);
	}

	/** The address for the driver. */
	String uri() {
		return "bolt://127.0.0.1:" + this.door.getLocalPort();
	}

	/** All that the driver sent, a character for each byte. */
	String asked() {
		return this.asked.toString();
	}

	/** All that the server sent. */
	String answers() {
		return this.answers.toString();
	}

	void fault(Fault next) {
		this.fault = next;
		if (next == Fault.RESET) {
			this.sockets.forEach(FaultProxy::reset);
		}
	}

	private void accept() {
		try {
			while (true) {
				Socket client = this.door.accept();
				this.sockets.add(client);
				if (this.fault == Fault.RESET) {
					reset(client);
				}
				else {
					connect(client);
				}
			}
		}
		catch (IOException ex) {
			// Closed.
		}
	}

	private void connect(Socket client) throws IOException {
		Socket upstream = new Socket(this.server.getHost(), this.server.getPort());
		this.sockets.add(upstream);
		Thread.ofVirtual().start(() -> pass(client, upstream, this.asked));
		Thread.ofVirtual().start(() -> pass(upstream, client, this.answers));
	}

	/** A connection that has lost a byte is of no use: it stays silent for ever. */
	private void pass(Socket from, Socket to, StringBuffer heard) {
		boolean silent = false;
		try (from; to) {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			byte[] buffer = new byte[8_192];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				silent |= this.fault == Fault.BLACK_HOLE;
				if (this.fault == Fault.DELAY) {
					Thread.sleep(LATE);
				}
				if (!silent) {
					heard.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
					out.write(buffer, 0, read);
					out.flush();
				}
			}
		}
		catch (IOException ex) {
			// One side is gone, and so is the other.
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void reset(Socket socket) {
		try {
			socket.setSoLinger(true, 0);
			socket.close();
		}
		catch (IOException ex) {
			// Closed already.
		}
	}

	@Override
	public void close() throws IOException {
		this.door.close();
		this.sockets.forEach(FaultProxy::reset);
	}

}
