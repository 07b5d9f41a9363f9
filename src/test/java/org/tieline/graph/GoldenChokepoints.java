package org.tieline.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published answers for a small network. */
final class GoldenChokepoints {

	private GoldenChokepoints() {
	}

	static JsonNode file() {
		try (InputStream in = GoldenChokepoints.class.getResourceAsStream("/golden/chokepoint/small.json")) {
			return new JsonMapper().readTree(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static DrawnDigraph network() {
		return DrawnDigraph.of(StreamSupport.stream(file().path("edges").spliterator(), false)
			.map((edge) -> edge.get(0).asString() + " -> " + edge.get(1).asString())
			.collect(Collectors.joining(",")));
	}

}
