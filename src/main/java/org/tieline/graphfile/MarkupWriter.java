package org.tieline.graphfile;

import java.io.OutputStream;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML that every parser takes, whatever the texts contain. */
final class MarkupWriter {

	/** XML 1.0 has no way to write control characters, nor half a surrogate pair. */
	private static final Pattern ILLEGAL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]|\\p{Cs}");

	/** Parsers read a line break of an attribute as a blank. */
	private static final Pattern BREAK = Pattern.compile("[\\t\\n\\r]");

	private final XMLStreamWriter xml;

	MarkupWriter(OutputStream out) throws XMLStreamException {
		this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
		this.xml.writeStartDocument("UTF-8", "1.0");
	}

	/** Opens an element; its attributes are given as names and values in turn. */
	void start(String name, String... attributes) throws XMLStreamException {
		this.xml.writeStartElement(name);
		attributes(attributes);
	}

	void empty(String name, String... attributes) throws XMLStreamException {
		this.xml.writeEmptyElement(name);
		attributes(attributes);
	}

	void full(String name, String content, String... attributes) throws XMLStreamException {
		start(name, attributes);
		this.xml.writeCharacters(legal(content));
		end();
	}

	void end() throws XMLStreamException {
		this.xml.writeEndElement();
	}

	/** Closes all that is open. The stream stays open. */
	void finish() throws XMLStreamException {
		this.xml.writeEndDocument();
		this.xml.flush();
	}

	private void attributes(String... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			this.xml.writeAttribute(attributes[i], BREAK.matcher(legal(attributes[i + 1])).replaceAll(" "));
		}
	}

	private static String legal(String content) {
		return ILLEGAL.matcher(content).replaceAll(" ");
	}

}
