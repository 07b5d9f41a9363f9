package org.tieline.graphfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import javax.xml.stream.XMLStreamException;

/** GEXF 1.3 or 1.2, with the spans of edges on a timeline of days. */
final class GexfWriter extends GraphWriter {

	private static final int HEX = 16;

	private final boolean latest;

	GexfWriter(GraphFormat format, GraphHead head, MarkupWriter xml) throws XMLStreamException {
		super(xml);
		this.latest = format == GraphFormat.GEXF_1_3;
		String space = this.latest ? "http://gexf.net/1.3" : "http://www.gexf.net/1.2draft";
		xml.start("gexf", "xmlns", space, "xmlns:viz", space + "/viz", "version", this.latest ? "1.3" : "1.2");
		xml.start("meta");
		xml.full("creator", "Tieline");
		xml.full("description", head.description());
		xml.end();
		xml.start("graph", "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date");
		attributes("node", head.nodeFields());
		attributes("edge", head.edgeFields());
		this.head = head;
	}

	private final GraphHead head;

	private void attributes(String of, List<GraphField> fields) throws XMLStreamException {
		xml().start("attributes", "class", of, "mode", "static");
		for (GraphField field : fields) {
			xml().empty("attribute", "id", field.name(), "title", field.name(), "type", field.type().gexf());
		}
		xml().end();
	}

	@Override
	void startNodes() throws XMLStreamException {
		xml().start("nodes");
	}

	@Override
	void startEdges() throws XMLStreamException {
		xml().end();
		xml().start("edges");
	}

	@Override
	void write(GraphNode node) throws XMLStreamException {
		xml().start("node", "id", node.id(), "label", node.label());
		values(this.head.nodeFields(), node.values());
		String color = node.color();
		if (color != null) {
			int[] parts = IntStream.of(0, 2, 4).map((at) -> Integer.parseInt(color, at, at + 2, HEX)).toArray();
			xml().empty("viz:color", "r", "" + parts[0], "g", "" + parts[1], "b", "" + parts[2]);
		}
		xml().end();
	}

	@Override
	void write(GraphEdge edge) throws XMLStreamException {
		List<String> attributes = new ArrayList<>(
				List.of("id", edge.id(), "source", edge.source(), "target", edge.target(), "label", edge.label()));
		if (this.latest) {
			attributes.addAll(List.of("kind", edge.kind()));
		}
		xml().start("edge", attributes.toArray(String[]::new));
		values(this.head.edgeFields(), edge.values());
		if (!edge.spans().isEmpty()) {
			xml().start("spells");
			for (DaySpan span : edge.spans()) {
				xml().empty("spell", ends(span));
			}
			xml().end();
		}
		xml().end();
	}

	private static String[] ends(DaySpan span) {
		List<String> ends = new ArrayList<>();
		if (span.first() != null) {
			ends.addAll(List.of("start", span.first().toString()));
		}
		if (span.last() != null) {
			ends.addAll(List.of("end", span.last().toString()));
		}
		return ends.toArray(String[]::new);
	}

	private void values(List<GraphField> fields, Map<String, Object> values) throws XMLStreamException {
		xml().start("attvalues");
		for (GraphField field : given(fields, values)) {
			xml().empty("attvalue", "for", field.name(), "value",
					Objects.requireNonNull(values.get(field.name())).toString());
		}
		xml().end();
	}

}
