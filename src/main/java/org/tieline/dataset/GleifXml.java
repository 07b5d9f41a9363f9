package org.tieline.dataset;

import java.nio.charset.CharacterCodingException;
import java.util.Set;
import java.util.function.ObjLongConsumer;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The records of an XML file of the Global LEI Index, one at a time, in the shape of its
 * JSON. Names are local names; an element that comes again makes a list. No document type
 * and no other file is read.
 */
final class GleifXml {

	private static final Set<String> RECORDS = Set.of("LEIRecord", "RelationshipRecord");

	private GleifXml() {
	}

	static void read(DatasetFile file, ObjLongConsumer<JsonNode> each) {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		file.open((text) -> {
			try {
				XMLStreamReader xml = factory.createXMLStreamReader(text);
				boolean found = false;
				while (xml.hasNext()) {
					if (xml.next() == XMLStreamReader.START_ELEMENT && RECORDS.contains(xml.getLocalName())) {
						long line = xml.getLocation().getLineNumber();
						found = true;
						each.accept(element(xml), line);
					}
				}
				if (!found) {
					throw file.refused(1, "holds no LEIRecord and no RelationshipRecord");
				}
			}
			catch (XMLStreamException ex) {
				if (ex.getNestedException() instanceof CharacterCodingException coding) {
					throw coding;
				}
				long line = (ex.getLocation() != null) ? ex.getLocation().getLineNumber() : 1;
				throw file.refused(line, "is truncated or no XML; fetch it again");
			}
		});
	}

	private static JsonNode element(XMLStreamReader xml) throws XMLStreamException {
		ObjectNode children = JsonRecords.MAPPER.createObjectNode();
		StringBuilder text = new StringBuilder();
		while (true) {
			switch (xml.next()) {
				case XMLStreamReader.START_ELEMENT -> {
					String name = xml.getLocalName();
					add(children, name, element(xml));
				}
				case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> text.append(xml.getText());
				case XMLStreamReader.END_ELEMENT -> {
					return children.isEmpty() ? children.stringNode(text.toString().strip()) : children;
				}
				default -> {
				}
			}
		}
	}

	private static void add(ObjectNode parent, String name, JsonNode child) {
		JsonNode there = parent.get(name);
		if (there instanceof ArrayNode list) {
			list.add(child);
		}
		else if (there != null) {
			parent.putArray(name).add(there).add(child);
		}
		else {
			parent.set(name, child);
		}
	}

}
