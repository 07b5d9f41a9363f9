package org.tieline.assistant;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.tieline.problem.Problem;

/** Addresses of things for assistants: {@code tieline://fact/ID}. */
final class ResourceAddress {

	private static final String SCHEME = "tieline://";

	private ResourceAddress() {
	}

	/** The template of all things of a sort. */
	static String template(String sort) {
		return SCHEME + sort + "/{id}";
	}

	/** The address of a thing. */
	static String of(String sort, String id) {
		return SCHEME + sort + "/"
				+ URLEncoder.encode(id, StandardCharsets.UTF_8)
					.replace("+", "%20")
					.replace("%3A", ":")
					.replace("%7E", "~")
					.replace("%3D", "=")
					.replace("%2C", ",");
	}

	/**
	 * The id in an address.
	 * @throws Problem BAD_USER_INPUT if its escapes cannot be read
	 */
	static String id(String sort, String address) {
		try {
			return URLDecoder.decode(address.substring((SCHEME + sort + "/").length()).replace("+", "%2B"),
					StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			throw Problem.badInput("uri", "its escapes cannot be read; write % and two digits");
		}
	}

}
