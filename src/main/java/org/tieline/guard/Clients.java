package org.tieline.guard;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Finds the client of a request. What a header says of its address is believed only where
 * a configured proxy wrote it.
 */
final class Clients {

	private static final String FORWARDED_FOR = "X-Forwarded-For";

	private static final List<String> FORWARDED = List.of(FORWARDED_FOR, "Forwarded", "X-Real-IP", "Via");

	private final List<Addresses.Range> proxies;

	/** Proxies as addresses or ranges of them. */
	Clients(List<String> proxies) {
		this.proxies = proxies.stream().map(Addresses.Range::parse).toList();
	}

	/** The client's address; null: the connection has none. */
	@Nullable InetAddress address(HttpServletRequest request) {
		InetAddress near = Addresses.parse(request.getRemoteAddr());
		if (near == null || !isProxy(near)) {
			return near;
		}
		// Each proxy adds whom it serves at the end; what stands before may be invented.
		for (String hop : forwarded(request)) {
			InetAddress address = Addresses.parse(hop);
			if (address == null) {
				return near;
			}
			near = address;
			if (!isProxy(address)) {
				return near;
			}
		}
		return near;
	}

	/**
	 * Whether a program on this machine asks for itself. A proxy on this machine asks for
	 * others.
	 */
	static boolean isLocal(HttpServletRequest request) {
		InetAddress near = Addresses.parse(request.getRemoteAddr());
		return near != null && near.isLoopbackAddress()
				&& FORWARDED.stream().allMatch((header) -> request.getHeader(header) == null);
	}

	private boolean isProxy(InetAddress address) {
		return this.proxies.stream().anyMatch((range) -> range.contains(address));
	}

	/** The addresses in the header, the nearest first. */
	private static List<String> forwarded(HttpServletRequest request) {
		List<String> hops = Collections.list(request.getHeaders(FORWARDED_FOR))
			.stream()
			.filter(Objects::nonNull)
			.flatMap((header) -> Arrays.stream(header.split(",")))
			.map(String::strip)
			.filter((hop) -> !hop.isEmpty())
			.collect(Collectors.toList());
		Collections.reverse(hops);
		return hops;
	}

}
