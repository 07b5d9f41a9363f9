package org.tieline.graphfile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A directed edge of a graph.
 *
 * @param id unique among the edges
 * @param source id of the node that it starts at
 * @param target id of the node that it leads to
 * @param label what a drawing shows
 * @param kind readers of GEXF 1.3 keep parallel edges of different kinds apart
 * @param values its values by the names of the fields; a field without a value is left
 * out
 * @param spans the days on which it exists; empty: its time is not known
 */
public record GraphEdge(String id, String source, String target, String label, String kind, Map<String, Object> values,
		List<DaySpan> spans) {

	public GraphEdge {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
		spans = List.copyOf(spans);
	}

}
