package org.tieline.graphfile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A node of a graph.
 *
 * @param id unique among the nodes
 * @param label what a drawing shows
 * @param color how a drawing fills it, as six hexadecimal digits; null: as the tool
 * chooses
 * @param values its values by the names of the fields; a field without a value is left
 * out
 */
public record GraphNode(String id, String label, @Nullable String color, Map<String, Object> values) {

	public GraphNode {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
		if (color != null && !color.matches("[0-9a-f]{6}")) {
			throw new IllegalArgumentException("'" + color + "' is no color; write six hexadecimal digits");
		}
	}

}
