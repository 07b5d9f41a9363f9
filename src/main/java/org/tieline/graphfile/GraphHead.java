package org.tieline.graphfile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What stands before the nodes of a graph.
 *
 * @param description what the graph is, in one line
 * @param properties what is said of the graph, part by part; GEXF has no place for it but
 * the description
 * @param nodeFields what nodes carry
 * @param edgeFields what edges carry
 * @throws IllegalArgumentException if two fields have one name
 */
public record GraphHead(String description, Map<String, String> properties, List<GraphField> nodeFields,
		List<GraphField> edgeFields) {

	public GraphHead {
		properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
		nodeFields = List.copyOf(nodeFields);
		edgeFields = List.copyOf(edgeFields);
		if (Stream.concat(nodeFields.stream(), edgeFields.stream())
			.map(GraphField::name)
			.distinct()
			.count() < nodeFields.size() + edgeFields.size()) {
			throw new IllegalArgumentException("GraphML needs another name for each field of nodes and edges");
		}
	}

}
