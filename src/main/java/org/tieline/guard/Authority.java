package org.tieline.guard;

import java.net.URI;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The name and port of a server, as in a header {@code Host}.
 *
 * @param host in lower case; an IPv6 address without brackets
 * @param port -1: the usual one of HTTP or HTTPS; a proxy may end TLS
 */
record Authority(String host, int port) {

	private static final int HTTP = 80;

	private static final int HTTPS = 443;

	/**
	 * Reads a header {@code Host}.
	 * @return null: there is no header
	 */
	static @Nullable Authority of(@Nullable String header) {
		return (header != null) ? read("http://" + header.strip(), header) : null;
	}

	/** Reads an origin, such as {@code https://example.org}; {@code null} has no host. */
	static Authority ofOrigin(String origin) {
		return read(origin.strip(), origin);
	}

	/** What cannot be read is a name that nobody has. */
	private static Authority read(String address, String given) {
		try {
			URI uri = URI.create(address);
			String host = uri.getHost();
			if (host == null) {
				return new Authority(given, -1);
			}
			int port = uri.getPort();
			boolean usual = port == HTTP || port == HTTPS;
			return new Authority(host.replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT), usual ? -1 : port);
		}
		catch (IllegalArgumentException ex) {
			return new Authority(given, -1);
		}
	}

}
