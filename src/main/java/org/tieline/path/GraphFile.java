package org.tieline.path;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.tieline.problem.Problem;

/** An answer as a graph in XML: GraphML, or GEXF 1.3 for Gephi. */
final class GraphFile {

	private static final List<String> FIELDS = List.of("tie", "facts", "statuses", "summaries", "claims", "sources");

	private final StringWriter text = new StringWriter();

	private final XMLStreamWriter xml;

	private final Map<String, String> nodes = new LinkedHashMap<>();

	private final Map<String, ExportedHop> edges = new LinkedHashMap<>();

	private GraphFile(List<ExportedHop> hops) throws XMLStreamException {
		this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(this.text);
		for (ExportedHop hop : hops) {
			this.nodes.put(hop.source(), hop.sourceName());
			this.nodes.put(hop.target(), hop.targetName());
			this.edges.put(hop.edge(), hop);
		}
	}

	static String graphml(List<ExportedHop> hops, String title) {
		try {
			return new GraphFile(hops).graphml(title);
		}
		catch (XMLStreamException ex) {
			throw Problem.internal("the graph cannot be written", ex);
		}
	}

	static String gexf(List<ExportedHop> hops, String title) {
		try {
			return new GraphFile(hops).gexf(title);
		}
		catch (XMLStreamException ex) {
			throw Problem.internal("the graph cannot be written", ex);
		}
	}

	private String graphml(String title) throws XMLStreamException {
		start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
		full("desc", title);
		empty("key", "id", "name", "for", "node", "attr.name", "name", "attr.type", "string");
		for (String field : FIELDS) {
			empty("key", "id", field, "for", "edge", "attr.name", field, "attr.type", "string");
		}
		start("graph", "id", "tieline", "edgedefault", "directed");
		for (Map.Entry<String, String> node : this.nodes.entrySet()) {
			start("node", "id", node.getKey());
			full("data", node.getValue(), "key", "name");
			this.xml.writeEndElement();
		}
		int number = 0;
		for (ExportedHop edge : this.edges.values()) {
			start("edge", "id", "e" + ++number, "source", edge.source(), "target", edge.target());
			for (String field : FIELDS) {
				full("data", value(edge, field), "key", field);
			}
			this.xml.writeEndElement();
		}
		this.xml.writeEndDocument();
		return this.text.toString();
	}

	private String gexf(String title) throws XMLStreamException {
		start("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
		start("meta");
		full("creator", "Tieline");
		full("description", title);
		this.xml.writeEndElement();
		start("graph", "defaultedgetype", "directed", "mode", "static");
		start("attributes", "class", "edge");
		for (String field : FIELDS) {
			empty("attribute", "id", field, "title", field, "type", "string");
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
			start("edge", "id", "e" + ++number, "source", edge.source(), "target", edge.target(), "label", edge.tie());
			start("attvalues");
			for (String field : FIELDS) {
				empty("attvalue", "for", field, "value", value(edge, field));
			}
			this.xml.writeEndElement();
			this.xml.writeEndElement();
		}
		this.xml.writeEndDocument();
		return this.text.toString();
	}

	private static String value(ExportedHop edge, String field) {
		return switch (field) {
			case "tie" -> edge.tie();
			case "facts" -> edge.factIds();
			case "statuses" -> edge.statuses();
			case "summaries" -> edge.summaries();
			case "claims" -> edge.claims();
			default -> edge.sources();
		};
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
