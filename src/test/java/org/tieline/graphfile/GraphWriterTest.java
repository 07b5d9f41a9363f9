package org.tieline.graphfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** A small invented graph, with the files written by hand. */
class GraphWriterTest {

	private static final GraphHead HEAD = new GraphHead("Two ties", Map.of("version", "v1"),
			List.of(GraphField.text("kind")),
			List.of(GraphField.text("tie"), new GraphField("strength", GraphField.Type.NUMBER)));

	private static final GraphNode MAKER = new GraphNode("maker", "Maker & <Sons> \"Ltd\"\n\u0001x", "4e79a7",
			Map.of("kind", "COMPANY"));

	private static final GraphNode BUYER = new GraphNode("buyer", "Buyer", null, Map.of());

	// Held from 2009 until September 2011, and again from 2014.
	private static final GraphEdge SUPPLY = new GraphEdge("e1", "maker", "buyer", "SUPPLIES", "SUPPLIES",
			Map.of("tie", "SUPPLIES", "strength", "0.5"),
			List.of(new DaySpan(LocalDate.of(2009, 1, 1), LocalDate.of(2011, 9, 30)),
					new DaySpan(LocalDate.of(2014, 1, 1), null)));

	private static final GraphEdge STAKE = new GraphEdge("e2", "maker", "buyer", "OWNS", "OWNS", Map.of("tie", "OWNS"),
			List.of());

	private static String file(GraphFormat format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GraphWriter graph = GraphWriter.of(format, HEAD, out)) {
			graph.node(MAKER);
			graph.node(BUYER);
			graph.edge(SUPPLY);
			graph.edge(STAKE);
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void gexfHasColorsKindsAndSpellsOfWholeDays() throws IOException {
		assertThat(file(GraphFormat.GEXF_1_3)).isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
				+ "<gexf xmlns=\"http://gexf.net/1.3\" xmlns:viz=\"http://gexf.net/1.3/viz\" version=\"1.3\">"
				+ "<meta><creator>Tieline</creator><description>Two ties</description></meta>"
				+ "<graph defaultedgetype=\"directed\" mode=\"dynamic\" timeformat=\"date\">"
				+ "<attributes class=\"node\" mode=\"static\"><attribute id=\"kind\" title=\"kind\" type=\"string\"/></attributes>"
				+ "<attributes class=\"edge\" mode=\"static\"><attribute id=\"tie\" title=\"tie\" type=\"string\"/>"
				+ "<attribute id=\"strength\" title=\"strength\" type=\"double\"/></attributes>"
				+ "<nodes><node id=\"maker\" label=\"Maker &amp; &lt;Sons&gt; &quot;Ltd&quot;  x\">"
				+ "<attvalues><attvalue for=\"kind\" value=\"COMPANY\"/></attvalues>"
				+ "<viz:color r=\"78\" g=\"121\" b=\"167\"/></node>"
				+ "<node id=\"buyer\" label=\"Buyer\"><attvalues></attvalues></node></nodes>"
				+ "<edges><edge id=\"e1\" source=\"maker\" target=\"buyer\" label=\"SUPPLIES\" kind=\"SUPPLIES\">"
				+ "<attvalues><attvalue for=\"tie\" value=\"SUPPLIES\"/><attvalue for=\"strength\" value=\"0.5\"/></attvalues>"
				+ "<spells><spell start=\"2009-01-01\" end=\"2011-09-30\"/><spell start=\"2014-01-01\"/></spells></edge>"
				+ "<edge id=\"e2\" source=\"maker\" target=\"buyer\" label=\"OWNS\" kind=\"OWNS\">"
				+ "<attvalues><attvalue for=\"tie\" value=\"OWNS\"/></attvalues></edge></edges></graph></gexf>");
	}

	@Test
	void anOlderGexfHasItsOwnNamesAndNoKinds() throws IOException {
		assertThat(file(GraphFormat.GEXF_1_2)).contains(
				"<gexf xmlns=\"http://www.gexf.net/1.2draft\" xmlns:viz=\"http://www.gexf.net/1.2draft/viz\" version=\"1.2\">",
				"<edge id=\"e1\" source=\"maker\" target=\"buyer\" label=\"SUPPLIES\"><attvalues>")
			.doesNotContain("kind=\"SUPPLIES\"");
	}

	@Test
	void graphmlHasLabelsWhereGephiReadsThem() throws IOException {
		assertThat(file(GraphFormat.GRAPHML)).contains(
				"<key id=\"label\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>",
				"<key id=\"graph-version\" for=\"graph\" attr.name=\"version\" attr.type=\"string\"/>",
				"<data key=\"graph-version\">v1</data>",
				"<node id=\"maker\"><data key=\"label\">Maker &amp; &lt;Sons&gt; \"Ltd\"\n x</data>"
						+ "<data key=\"color\">#4e79a7</data><data key=\"kind\">COMPANY</data></node>",
				"<edge id=\"e1\" source=\"maker\" target=\"buyer\"><data key=\"edgelabel\">SUPPLIES</data>"
						+ "<data key=\"tie\">SUPPLIES</data><data key=\"strength\">0.5</data></edge>");
	}

	/**
	 * The schema takes colors in its own namespace, by an include without one. Gephi,
	 * NetworkX and graphology read them in that of {@code viz}, so only here are they
	 * moved.
	 */
	@ParameterizedTest
	@CsvSource({ "GEXF_1_3,1.3", "GEXF_1_2,1.2draft" })
	void gexfFitsItsSchema(GraphFormat format, String version) throws IOException, SAXException {
		Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
			.newSchema(GraphWriterTest.class.getResource("/graphfile/" + version + "/gexf.xsd"));
		String file = file(format).replace("<viz:color", "<color");

		assertThatCode(() -> schema.newValidator().validate(new StreamSource(new StringReader(file))))
			.doesNotThrowAnyException();
		assertThatExceptionOfType(SAXException.class).isThrownBy(() -> schema.newValidator()
			.validate(new StreamSource(new StringReader(file.replace("source=\"maker\"", "from=\"maker\"")))));
	}

	@Test
	void nodesComeBeforeEdges() throws IOException {
		try (GraphWriter graph = GraphWriter.of(GraphFormat.GEXF_1_3, HEAD, new ByteArrayOutputStream())) {
			graph.node(MAKER);
			graph.edge(SUPPLY);

			assertThatIllegalStateException().isThrownBy(() -> graph.node(BUYER));
		}
	}

	@Test
	void aGraphOfNothingIsWhole() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		GraphWriter.of(GraphFormat.GEXF_1_3, HEAD, out).close();

		assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("<nodes></nodes><edges></edges></graph></gexf>");
	}

	@Test
	void whatToolsWouldMistakeIsRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new DaySpan(LocalDate.of(2012, 1, 1), LocalDate.of(2011, 1, 1)));
		assertThatIllegalArgumentException().isThrownBy(() -> new GraphNode("a", "a", "red", Map.of()));
		assertThatIllegalArgumentException().isThrownBy(
				() -> new GraphHead("", Map.of(), List.of(GraphField.text("kind")), List.of(GraphField.text("kind"))));
	}

}
