package org.tieline.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a list that the product ships with. */
public final class ResourceLines {

	private ResourceLines() {
	}

	/**
	 * The lines of a resource, without comments and blank ones.
	 * @param resource its path from the root of the classes
	 */
	public static List<String> of(String resource) {
		try (InputStream in = ResourceLines.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException("there is no " + resource);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
