package org.tieline.cite;

import java.util.Map;

/**
 * Who publishes answers.
 *
 * @param name a name, such as Tieline
 * @param address the address of the server, without a slash at its end
 */
public record Publisher(String name, String address) {

	/** As an organization of schema.org. */
	Map<String, Object> linked() {
		return this.address.isEmpty() ? Map.of("@type", "Organization", "name", this.name)
				: Map.of("@type", "Organization", "name", this.name, "url", this.address);
	}

}
