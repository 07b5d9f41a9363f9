package org.tieline.exchange;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Files opened with real parsers. */
final class Parsed {

	private Parsed() {
	}

	static Document xml(String text) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (Exception ex) {
			throw new IllegalArgumentException(text, ex);
		}
	}

	static List<Element> elements(Document file, String name) {
		return elements(file.getDocumentElement(), name);
	}

	static List<Element> elements(Element within, String name) {
		NodeList found = within.getElementsByTagNameNS("*", name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			elements.add((Element) found.item(i));
		}
		return elements;
	}

	/** What an edge of a graph carries, by the names of its fields. */
	static Map<String, String> values(Element edge) {
		Map<String, String> values = new HashMap<>();
		elements(edge, "data").forEach((one) -> values.put(one.getAttribute("key"), one.getTextContent()));
		elements(edge, "attvalue").forEach((one) -> values.put(one.getAttribute("for"), one.getAttribute("value")));
		return values;
	}

	static List<NamedCsvRecord> csv(String text) {
		return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
	}

}
