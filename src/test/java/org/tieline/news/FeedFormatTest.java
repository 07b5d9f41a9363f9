package org.tieline.news;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A feed is what RFC 4287 and JSON Feed 1.1 ask for, whatever its words are. */
class FeedFormatTest {

	private static final String ATOM = "http://www.w3.org/2005/Atom";

	private static final String SELF = "https://tieline.example.org/fact/a:b/feed.atom?asOf=2018&x=%3C1";

	private static Feed feed() {
		OffsetDateTime newer = OffsetDateTime.parse("2026-02-01T10:00:00Z");
		return new Feed(Feed.id("feed", "a"), "Tieline: R&D <Ltd>", "Since version \"1\"", "Tieline",
				"https://tieline.example.org/fact/a:b?asOf=2018&x=%3C1", newer,
				List.of(new Feed.Entry(Feed.id("entry", "a", "2"), "New ]]> \u0007 \uD83D\uDE00", newer,
						"https://tieline.example.org/fact/a:b?data=2", List.of("one & two", "华为")),
						new Feed.Entry(Feed.id("entry", "a", "1"), "Old", OffsetDateTime.parse("2026-01-01T09:08:07Z"),
								"https://tieline.example.org/fact/a:b?data=1", List.of("three"))));
	}

	private static Element atom() throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder()
			.parse(new ByteArrayInputStream(FeedFormat.ATOM.write(feed(), SELF).getBytes(StandardCharsets.UTF_8)))
			.getDocumentElement();
	}

	private static List<Element> children(Element parent, String name) {
		List<Element> found = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element && element.getLocalName().equals(name)
					&& ATOM.equals(element.getNamespaceURI())) {
				found.add(element);
			}
		}
		return found;
	}

	private static String text(Element parent, String name) {
		List<Element> found = children(parent, name);
		assertThat(found).as(name).hasSize(1);
		return found.getFirst().getTextContent();
	}

	/** RFC 4287, sections 4.1.1 and 4.1.2: what must be there, once. */
	@Test
	void anAtomFeedHasWhatItMustHave() throws Exception {
		Element feed = atom();
		assertThat(feed.getLocalName()).isEqualTo("feed");
		assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
		List<Element> all = new ArrayList<>(children(feed, "entry"));
		assertThat(all).hasSize(2);
		all.add(feed);
		for (Element one : all) {
			assertThat(text(one, "id"))
				.matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-.{12}");
			assertThat(text(one, "title")).isNotBlank();
			// RFC 3339 needs seconds; Java leaves them out if they are zero.
			assertThat(text(one, "updated")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)");
			assertThat(children(one, "link").stream().filter((link) -> link.getAttribute("rel").equals("alternate")))
				.hasSize(1);
		}
		assertThat(all.stream().map((one) -> text(one, "id"))).doesNotHaveDuplicates();
		assertThat(text(children(feed, "author").getFirst(), "name")).isEqualTo("Tieline");
		assertThat(children(feed, "link").stream()
			.filter((link) -> link.getAttribute("rel").equals("self"))
			.map((link) -> link.getAttribute("href"))).containsExactly(SELF);
	}

	@Test
	void wordsArriveWhateverTheyAre() throws Exception {
		Element feed = atom();
		assertThat(text(feed, "title")).isEqualTo("Tieline: R&D <Ltd>");
		// A bell is no character of XML.
		assertThat(text(children(feed, "entry").getFirst(), "title")).isEqualTo("New ]]> \uFFFD \uD83D\uDE00");
		assertThat(text(children(feed, "entry").getFirst(), "content")).isEqualTo("one & two\n华为");
	}

	/**
	 * https://www.jsonfeed.org/version/1.1/: version, title, items with ids and content.
	 */
	@Test
	void aJsonFeedHasWhatItMustHave() {
		JsonNode json = new JsonMapper().readTree(FeedFormat.JSON.write(feed(), SELF));
		assertThat(json.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
		assertThat(json.path("title").asString()).isEqualTo("Tieline: R&D <Ltd>");
		assertThat(json.path("feed_url").asString()).isEqualTo(SELF);
		assertThat(json.path("authors").path(0).path("name").asString()).isEqualTo("Tieline");
		assertThat(json.path("items").size()).isEqualTo(2);
		JsonNode first = json.path("items").path(0);
		assertThat(first.path("id").asString()).isEqualTo(feed().entries().getFirst().id());
		assertThat(first.path("content_text").asString()).isEqualTo("one & two\n华为");
		assertThat(first.path("date_published").asString()).isEqualTo("2026-02-01T10:00:00Z");
	}

	/**
	 * Worked out with another program: uuid5 of RFC 9562 without the namespace's bytes.
	 */
	@Test
	void anIdIsAlwaysTheSame() {
		assertThat(Feed.id("feed", "a")).isEqualTo("urn:uuid:237b815a-bdd8-516f-8b9f-f2a00466edc5");
		assertThat(Feed.id("feed", "b")).isNotEqualTo(Feed.id("feed", "a"));
	}

}
