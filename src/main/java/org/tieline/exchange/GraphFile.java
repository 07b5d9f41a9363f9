package org.tieline.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.tieline.graphfile.GraphEdge;
import org.tieline.graphfile.GraphField;
import org.tieline.graphfile.GraphField.Type;
import org.tieline.graphfile.GraphFormat;
import org.tieline.graphfile.GraphHead;
import org.tieline.graphfile.GraphNode;
import org.tieline.graphfile.GraphWriter;
import org.tieline.problem.Problem;

/**
 * Paths as a graph: an edge for each step of each path, so that paths can be told apart.
 */
final class GraphFile {

	/** What edges carry; a value of null is left out. */
	private static final List<Field> FIELDS = List.of(new Field("path", Type.WHOLE, (hop) -> hop.path().number()),
			new Field("leg", Type.STRING, ExportedHop::leg), new Field("hop", Type.WHOLE, ExportedHop::hop),
			new Field("forward", Type.FLAG, ExportedHop::forward),
			new Field("strength_low", Type.NUMBER, (hop) -> hop.path().low()),
			new Field("strength_high", Type.NUMBER, (hop) -> hop.path().high()),
			new Field("together", Type.STRING, (hop) -> hop.path().together()),
			new Field("weakest", Type.FLAG, ExportedHop::weakest),
			new Field("summary", Type.STRING, (hop) -> hop.path().summary()),
			new Field("meaning", Type.STRING, (hop) -> hop.path().meaning()),
			new Field("meaning_in_words", Type.STRING, (hop) -> hop.path().meaningInWords()),
			new Field("tie", Type.STRING, ExportedHop::tie), new Field("facts", Type.STRING, ExportedHop::factIds),
			new Field("statuses", Type.STRING, ExportedHop::statuses),
			new Field("fact_summaries", Type.STRING, ExportedHop::summaries),
			new Field("claims", Type.STRING, ExportedHop::claims),
			new Field("sources", Type.STRING, ExportedHop::sources));

	/** A field of an edge. */
	private record Field(String name, Type type, Function<ExportedHop, @Nullable Object> value) {
	}

	private GraphFile() {
	}

	/**
	 * The graph as a text.
	 * @param whole what it says of the graph: its {@code description}, and attributes
	 */
	static String of(GraphFormat format, List<ExportedHop> hops, Map<String, String> whole) {
		Map<String, GraphNode> nodes = new LinkedHashMap<>();
		Map<String, ExportedHop> edges = new LinkedHashMap<>();
		for (ExportedHop hop : hops) {
			DrawnTie tie = hop.drawn();
			nodes.putIfAbsent(hop.source(), (tie != null) ? EntityNodes.node(tie.source())
					: new GraphNode(hop.source(), hop.sourceName(), null, Map.of()));
			nodes.putIfAbsent(hop.target(), (tie != null) ? EntityNodes.node(tie.target())
					: new GraphNode(hop.target(), hop.targetName(), null, Map.of()));
			edges.putIfAbsent(hop.edge(), hop);
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GraphWriter graph = GraphWriter.of(format, head(whole), out)) {
			for (GraphNode node : nodes.values()) {
				graph.node(node);
			}
			int number = 0;
			for (ExportedHop edge : edges.values()) {
				graph.edge(edge("e" + ++number, edge));
			}
		}
		catch (IOException ex) {
			throw Problem.internal("the graph cannot be written", ex);
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	private static GraphHead head(Map<String, String> whole) {
		return new GraphHead(whole.getOrDefault("description", ""), whole, EntityNodes.FIELDS,
				FIELDS.stream().map((field) -> new GraphField(field.name(), field.type())).toList());
	}

	/** Its kind keeps readers from adding up edges of several paths. */
	private static GraphEdge edge(String id, ExportedHop hop) {
		Map<String, Object> values = new LinkedHashMap<>();
		for (Field field : FIELDS) {
			Object value = field.value().apply(hop);
			if (value != null) {
				values.put(field.name(), ExportFormat.text(value));
			}
		}
		DrawnTie tie = hop.drawn();
		return new GraphEdge(id, hop.source(), hop.target(), hop.tie(), hop.tie() + " of path " + hop.path().number(),
				values, (tie != null) ? tie.spans() : List.of());
	}

}
