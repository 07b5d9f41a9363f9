package org.tieline.graphfile;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.xml.stream.XMLStreamException;

/**
 * GraphML. Labels are in the key {@code label}, which Gephi reads. GraphML has no kinds
 * or spans of edges, so the caller gives them as fields.
 */
final class GraphmlWriter extends GraphWriter {

	private static final String LABEL = "label";

	private static final String EDGE_LABEL = "edgelabel";

	private static final String COLOR = "color";

	private final GraphHead head;

	GraphmlWriter(GraphHead head, MarkupWriter xml) throws XMLStreamException {
		super(xml);
		this.head = head;
		xml.start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
		xml.full("desc", head.description());
		for (String property : head.properties().keySet()) {
			key("graph-" + property, "graph", property, GraphField.Type.STRING);
		}
		key(LABEL, "node", LABEL, GraphField.Type.STRING);
		key(COLOR, "node", COLOR, GraphField.Type.STRING);
		for (GraphField field : head.nodeFields()) {
			key(field.name(), "node", field.name(), field.type());
		}
		key(EDGE_LABEL, "edge", LABEL, GraphField.Type.STRING);
		for (GraphField field : head.edgeFields()) {
			key(field.name(), "edge", field.name(), field.type());
		}
	}

	private void key(String id, String of, String name, GraphField.Type type) throws XMLStreamException {
		xml().empty("key", "id", id, "for", of, "attr.name", name, "attr.type", type.graphml());
	}

	@Override
	void startNodes() throws XMLStreamException {
		xml().start("graph", "id", "tieline", "edgedefault", "directed");
		for (Map.Entry<String, String> property : this.head.properties().entrySet()) {
			data("graph-" + property.getKey(), property.getValue());
		}
	}

	@Override
	void startEdges() {
		// Edges follow nodes without an element of their own.
	}

	@Override
	void write(GraphNode node) throws XMLStreamException {
		xml().start("node", "id", node.id());
		data(LABEL, node.label());
		if (node.color() != null) {
			data(COLOR, "#" + node.color());
		}
		values(this.head.nodeFields(), node.values());
		xml().end();
	}

	@Override
	void write(GraphEdge edge) throws XMLStreamException {
		xml().start("edge", "id", edge.id(), "source", edge.source(), "target", edge.target());
		data(EDGE_LABEL, edge.label());
		values(this.head.edgeFields(), edge.values());
		xml().end();
	}

	private void values(List<GraphField> fields, Map<String, Object> values) throws XMLStreamException {
		for (GraphField field : given(fields, values)) {
			data(field.name(), Objects.requireNonNull(values.get(field.name())).toString());
		}
	}

	private void data(String key, String value) throws XMLStreamException {
		xml().full("data", value, "key", key);
	}

}
