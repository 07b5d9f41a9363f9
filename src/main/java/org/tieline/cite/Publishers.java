package org.tieline.cite;

import java.net.URI;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import org.tieline.problem.Problem;

/**
 * Who publishes, and where: by the settings, else by the address that a request was sent
 * to. Whoever sends a request chooses that address, so that a public server sets its own.
 */
@Component
public class Publishers {

	private static final String SETTING = "tieline.address";

	private final String name;

	private final String address;

	/**
	 * Publishers by the settings.
	 * @param name the name that citations give
	 * @param address the address of the server as its users know it; blank: that of each
	 * request
	 * @throws Problem BAD_USER_INPUT if it is no address
	 */
	Publishers(@Value("${tieline.publisher:Tieline}") String name, @Value("${" + SETTING + ":}") String address) {
		this.name = name;
		this.address = address.isBlank() ? "" : checked(address.strip());
	}

	private static String checked(String address) {
		try {
			URI uri = URI.create(address);
			String scheme = uri.getScheme();
			if (("http".equals(scheme) || "https".equals(scheme)) && uri.getHost() != null && uri.getQuery() == null
					&& uri.getFragment() == null) {
				return address.replaceAll("/+$", "");
			}
		}
		catch (IllegalArgumentException ex) {
			throw refused(address);
		}
		throw refused(address);
	}

	private static Problem refused(String address) {
		return Problem.badInput(SETTING,
				"'" + address + "' is no address of a server; write https://tieline.example.org");
	}

	/**
	 * The publisher of the answer to a request.
	 * @param asked the address of the request
	 */
	public Publisher of(URI asked) {
		if (!this.address.isEmpty()) {
			return new Publisher(this.name, this.address);
		}
		boolean web = asked.getScheme() != null && asked.getRawAuthority() != null;
		return new Publisher(this.name, web ? asked.getScheme() + "://" + asked.getRawAuthority() : "");
	}

}
