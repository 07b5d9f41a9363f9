package org.tieline.graphfile;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

/**
 * Writes a graph: first all nodes, then all edges. GraphML is as in
 * http://graphml.graphdrawing.org/specification.html, GEXF as in https://gexf.net.
 */
public abstract sealed class GraphWriter implements Closeable permits GexfWriter, GraphmlWriter {

	private final MarkupWriter xml;

	private Part part = Part.HEAD;

	private enum Part {

		HEAD, NODES, EDGES, END

	}

	GraphWriter(MarkupWriter xml) {
		this.xml = xml;
	}

	/**
	 * Starts a graph.
	 * @param out where it is written; it stays open
	 * @throws IOException if it cannot be written
	 */
	public static GraphWriter of(GraphFormat format, GraphHead head, OutputStream out) throws IOException {
		try {
			MarkupWriter xml = new MarkupWriter(out);
			return switch (format) {
				case GRAPHML -> new GraphmlWriter(head, xml);
				case GEXF_1_3, GEXF_1_2 -> new GexfWriter(format, head, xml);
			};
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	/**
	 * Writes a node.
	 * @throws IllegalStateException after the first edge
	 */
	public final void node(GraphNode node) throws IOException {
		writing(Part.NODES, () -> write(node));
	}

	/** Writes an edge. Its nodes were written before. */
	public final void edge(GraphEdge edge) throws IOException {
		writing(Part.EDGES, () -> write(edge));
	}

	/** Ends the graph. */
	@Override
	public final void close() throws IOException {
		writing(Part.END, this.xml::finish);
	}

	private void writing(Part now, Step step) throws IOException {
		if (now.compareTo(this.part) < 0) {
			throw new IllegalStateException("nodes come before edges");
		}
		try {
			if (this.part == Part.HEAD) {
				startNodes();
			}
			if (this.part.compareTo(Part.NODES) <= 0 && now.compareTo(Part.EDGES) >= 0) {
				startEdges();
			}
			this.part = now;
			step.write();
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	abstract void startNodes() throws XMLStreamException;

	abstract void startEdges() throws XMLStreamException;

	abstract void write(GraphNode node) throws XMLStreamException;

	abstract void write(GraphEdge edge) throws XMLStreamException;

	final MarkupWriter xml() {
		return this.xml;
	}

	/** The fields that have a value, in the order of the head. */
	static List<GraphField> given(List<GraphField> fields, Map<String, Object> values) {
		return fields.stream().filter((field) -> values.containsKey(field.name())).toList();
	}

	/** A part of a graph. */
	private interface Step {

		void write() throws XMLStreamException;

	}

}
