package org.tieline.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Source;
import org.tieline.claim.SourceKind;
import org.tieline.value.PartialDate;

/**
 * A citation as an item of CSL-JSON, the format of the Citation Style Language for
 * reference managers. A claim or source is cited as the page that prints it, with the
 * address in the archive fields; a fact or check is cited as part of the record.
 */
final class CslItem {

	private CslItem() {
	}

	static Map<String, Object> of(Answer answer, String address, Publisher publisher) {
		Map<String, Object> item = new LinkedHashMap<>();
		item.put("id", answer.reference().address("", answer.version().id()));
		Source page = answer.page();
		if (page != null) {
			page(item, page, address);
			item.put("archive", publisher.name());
			item.put("archive_location", address);
		}
		else {
			item.put("type", (answer.reference().sort() == Reference.Sort.FACT) ? "dataset" : "webpage");
			item.put("title", answer.title());
			item.put("author", names(publisher.name()));
			item.put("publisher", publisher.name());
			item.put("issued", date(PartialDate.parse(answer.version().loadedAt().toLocalDate().toString())));
			item.put("URL", address);
		}
		item.put("version", answer.version().id());
		item.put("note", note(answer));
		return item;
	}

	private static void page(Map<String, Object> item, Source page, String address) {
		item.put("type", type(page.kind()));
		item.put("title", page.title());
		if (page.author() != null) {
			item.put("author", names(page.author()));
		}
		if (page.publisher() != null) {
			boolean part = page.kind() == SourceKind.NEWS_ARTICLE || page.kind() == SourceKind.OPINION;
			item.put(part ? "container-title" : "publisher", page.publisher());
		}
		if (page.publishedOn() != null) {
			item.put("issued", date(page.publishedOn()));
		}
		item.put("URL", (page.url() != null) ? page.url() : address);
	}

	private static String note(Answer answer) {
		String verdict = answer.verdict();
		return ((verdict != null) ? verdict + "; " : "") + answer.reference().sort().path()
				+ (answer.reference().id().isEmpty() ? "" : " " + answer.reference().id()) + "; " + answer.hash();
	}

	/** Names are not parted into family and given names: their order differs. */
	private static List<Map<String, String>> names(String name) {
		return List.of(Map.of("literal", name));
	}

	/** A date with as many parts as are known: year, month, day. */
	static Map<String, Object> date(PartialDate date) {
		List<Integer> parts = new ArrayList<>(List.of(date.year()));
		add(parts, date.month());
		add(parts, date.day());
		return Map.of("date-parts", List.of(parts));
	}

	private static void add(List<Integer> parts, @Nullable Integer part) {
		if (part != null) {
			parts.add(part);
		}
	}

	private static String type(SourceKind kind) {
		return switch (kind) {
			case NEWS_ARTICLE, OPINION -> "article-newspaper";
			case RESEARCH_REPORT, COMPANY_FILING -> "report";
			case DATASET -> "dataset";
			case OFFICIAL_DOCUMENT -> "document";
			case PRESS_RELEASE, OTHER -> "webpage";
		};
	}

}
