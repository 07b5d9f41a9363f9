package org.tieline.news;

import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import tools.jackson.databind.json.JsonMapper;

/** The forms of a feed. */
enum FeedFormat {

	/** RFC 4287. */
	ATOM("application/atom+xml") {

		@Override
		String write(Feed feed, String self) {
			try {
				return atom(feed, self);
			}
			catch (XMLStreamException ex) {
				throw new IllegalStateException(ex);
			}
		}

	},

	/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. */
	JSON("application/feed+json") {

		@Override
		String write(Feed feed, String self) {
			return json(feed, self);
		}

	};

	private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

	private static final JsonMapper MAPPER = new JsonMapper();

	private final String type;

	FeedFormat(String type) {
		this.type = type;
	}

	/** The media type, without a character set. */
	String type() {
		return this.type;
	}

	/**
	 * The feed as text.
	 * @param self the address of the feed itself
	 */
	abstract String write(Feed feed, String self);

	/** As RFC 3339 has it, which needs the seconds. */
	private static String date(OffsetDateTime time) {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
	}

	private static String atom(Feed feed, String self) throws XMLStreamException {
		StringWriter text = new StringWriter();
		XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
		xml.writeStartDocument("UTF-8", "1.0");
		xml.writeStartElement("feed");
		xml.writeDefaultNamespace(NAMESPACE);
		xml.writeAttribute("xml:lang", "en");
		head(xml, feed.id(), feed.title(), date(feed.updated()));
		element(xml, "subtitle", feed.subtitle());
		xml.writeStartElement("author");
		element(xml, "name", feed.author());
		xml.writeEndElement();
		link(xml, "self", ATOM.type(), self);
		link(xml, "alternate", "", feed.page());
		for (Feed.Entry entry : feed.entries()) {
			xml.writeStartElement("entry");
			head(xml, entry.id(), entry.title(), date(entry.updated()));
			link(xml, "alternate", "", entry.page());
			element(xml, "content", String.join("\n", entry.lines()));
			xml.writeEndElement();
		}
		xml.writeEndElement();
		xml.writeEndDocument();
		return text.toString();
	}

	private static void head(XMLStreamWriter xml, String id, String title, String updated) throws XMLStreamException {
		element(xml, "id", id);
		element(xml, "title", title);
		element(xml, "updated", updated);
	}

	private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
		xml.writeStartElement(name);
		xml.writeCharacters(allowed(text));
		xml.writeEndElement();
	}

	private static void link(XMLStreamWriter xml, String relation, String type, String address)
			throws XMLStreamException {
		xml.writeEmptyElement("link");
		xml.writeAttribute("rel", relation);
		if (!type.isEmpty()) {
			xml.writeAttribute("type", type);
		}
		xml.writeAttribute("href", allowed(address));
	}

	/** XML 1.0 has no control characters but tab and the ends of lines. */
	private static String allowed(String text) {
		StringBuilder allowed = new StringBuilder(text.length());
		text.codePoints()
			.forEach((one) -> allowed.appendCodePoint((one == '\t' || one == '\n' || one == '\r'
					|| one >= 0x20 && one < 0xD800 || one >= 0xE000 && one < 0xFFFE || one > 0xFFFF) ? one : 0xFFFD));
		return allowed.toString();
	}

	private static String json(Feed feed, String self) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("version", "https://jsonfeed.org/version/1.1");
		json.put("title", feed.title());
		json.put("home_page_url", feed.page());
		json.put("feed_url", self);
		json.put("description", feed.subtitle());
		json.put("language", "en");
		json.put("authors", List.of(Map.of("name", feed.author())));
		List<Object> items = new ArrayList<>();
		for (Feed.Entry entry : feed.entries()) {
			Map<String, Object> item = new LinkedHashMap<>();
			item.put("id", entry.id());
			item.put("url", entry.page());
			item.put("title", entry.title());
			item.put("content_text", String.join("\n", entry.lines()));
			item.put("date_published", date(entry.updated()));
			items.add(item);
		}
		json.put("items", items);
		return MAPPER.writeValueAsString(json);
	}

}
