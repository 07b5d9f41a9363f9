package org.tieline.exchange;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

import org.tieline.problem.Problem;

/** An answer as a graph in XML: GraphML, or GEXF 1.3 for Gephi. */
final class GraphFile {

	/** What edges carry; a value of null is left out. */
	private static final List<Field> FIELDS = List.of(new Field("path", "int", (hop) -> hop.path().number()),
			new Field("leg", "string", ExportedHop::leg), new Field("hop", "int", ExportedHop::hop),
			new Field("forward", "boolean", ExportedHop::forward),
			new Field("strength_low", "double", (hop) -> hop.path().low()),
			new Field("strength_high", "double", (hop) -> hop.path().high()),
			new Field("together", "string", (hop) -> hop.path().together()),
			new Field("weakest", "boolean", ExportedHop::weakest),
			new Field("summary", "string", (hop) -> hop.path().summary()),
			new Field("meaning", "string", (hop) -> hop.path().meaning()),
			new Field("meaning_in_words", "string", (hop) -> hop.path().meaningInWords()),
			new Field("tie", "string", ExportedHop::tie), new Field("facts", "string", ExportedHop::factIds),
			new Field("statuses", "string", ExportedHop::statuses),
			new Field("fact_summaries", "string", ExportedHop::summaries),
			new Field("claims", "string", ExportedHop::claims), new Field("sources", "string", ExportedHop::sources));

	/** A field of an edge, with its type as GraphML names it. */
	private record Field(String name, String type, Function<ExportedHop, @Nullable Object> value) {
	}

	private final StringWriter text = new StringWriter();

	private final XMLStreamWriter xml;

	private final Map<String, String> nodes = new LinkedHashMap<>();

	private final Map<String, ExportedHop> edges = new LinkedHashMap<>();

	private GraphFile(List<ExportedHop> hops) throws XMLStreamException {
		this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(this.text);
		for (ExportedHop hop : hops) {
			this.nodes.put(hop.source(), hop.sourceName());
			this.nodes.put(hop.target(), hop.targetName());
			this.edges.putIfAbsent(hop.edge(), hop);
		}
	}

	/**
	 * GraphML.
	 * @param whole what it says of the graph: its {@code description}, and attributes
	 */
	static String graphml(List<ExportedHop> hops, Map<String, String> whole) {
		try {
			return new GraphFile(hops).graphml(whole);
		}
		catch (XMLStreamException ex) {
			throw Problem.internal("the graph cannot be written", ex);
		}
	}

	/** GEXF, which has no place for attributes of a graph but the description. */
	static String gexf(List<ExportedHop> hops, Map<String, String> whole) {
		try {
			return new GraphFile(hops).gexf(whole);
		}
		catch (XMLStreamException ex) {
			throw Problem.internal("the graph cannot be written", ex);
		}
	}

	private String graphml(Map<String, String> whole) throws XMLStreamException {
		start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
		full("desc", description(whole));
		for (String part : whole.keySet()) {
			empty("key", "id", "graph-" + part, "for", "graph", "attr.name", part, "attr.type", "string");
		}
		empty("key", "id", "name", "for", "node", "attr.name", "name", "attr.type", "string");
		for (Field field : FIELDS) {
			empty("key", "id", field.name(), "for", "edge", "attr.name", field.name(), "attr.type", field.type());
		}
		start("graph", "id", "tieline", "edgedefault", "directed");
		for (Map.Entry<String, String> part : whole.entrySet()) {
			full("data", part.getValue(), "key", "graph-" + part.getKey());
		}
		for (Map.Entry<String, String> node : this.nodes.entrySet()) {
			start("node", "id", node.getKey());
			full("data", node.getValue(), "key", "name");
			this.xml.writeEndElement();
		}
		int number = 0;
		for (ExportedHop edge : this.edges.values()) {
			start("edge", "id", "e" + ++number, "source", edge.source(), "target", edge.target());
			for (Map.Entry<String, String> value : values(edge).entrySet()) {
				full("data", value.getValue(), "key", value.getKey());
			}
			this.xml.writeEndElement();
		}
		this.xml.writeEndDocument();
		return this.text.toString();
	}

	private String gexf(Map<String, String> whole) throws XMLStreamException {
		start("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
		start("meta");
		full("creator", "Tieline");
		full("description", description(whole));
		this.xml.writeEndElement();
		start("graph", "defaultedgetype", "directed", "mode", "static");
		start("attributes", "class", "edge");
		for (Field field : FIELDS) {
			String type = field.type().equals("int") ? "integer" : field.type();
			empty("attribute", "id", field.name(), "title", field.name(), "type", type);
		}
		this.xml.writeEndElement();
		start("nodes");
		for (Map.Entry<String, String> node : this.nodes.entrySet()) {
			empty("node", "id", node.getKey(), "label", node.getValue());
		}
		this.xml.writeEndElement();
		start("edges");
		int number = 0;
		for (ExportedHop edge : this.edges.values()) {
			gexfEdge(edge, "e" + ++number);
		}
		this.xml.writeEndDocument();
		return this.text.toString();
	}

	/** Its kind keeps readers from adding up edges of several paths. */
	private void gexfEdge(ExportedHop edge, String id) throws XMLStreamException {
		start("edge", "id", id, "source", edge.source(), "target", edge.target(), "label", edge.tie(), "kind",
				edge.tie() + " of path " + edge.path().number());
		start("attvalues");
		for (Map.Entry<String, String> value : values(edge).entrySet()) {
			empty("attvalue", "for", value.getKey(), "value", value.getValue());
		}
		this.xml.writeEndElement();
		this.xml.writeEndElement();
	}

	private static String description(Map<String, String> whole) {
		return whole.getOrDefault("description", "");
	}

	private static Map<String, String> values(ExportedHop edge) {
		Map<String, String> values = new LinkedHashMap<>();
		for (Field field : FIELDS) {
			Object value = field.value().apply(edge);
			if (value != null) {
				values.put(field.name(), ExportFormat.text(value));
			}
		}
		return values;
	}

	private void start(String name, String... attributes) throws XMLStreamException {
		if (this.text.getBuffer().isEmpty()) {
			this.xml.writeStartDocument("UTF-8", "1.0");
		}
		this.xml.writeStartElement(name);
		attributes(attributes);
	}

	private void empty(String name, String... attributes) throws XMLStreamException {
		this.xml.writeEmptyElement(name);
		attributes(attributes);
	}

	private void full(String name, String content, String... attributes) throws XMLStreamException {
		this.xml.writeStartElement(name);
		attributes(attributes);
		this.xml.writeCharacters(legal(content));
		this.xml.writeEndElement();
	}

	private void attributes(String... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			this.xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
		}
	}

	/** XML 1.0 has no way to write control characters. */
	private static String legal(String content) {
		return content.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]", " ");
	}

}
