package org.tieline.reader;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.ModelAndView;

import org.tieline.page.Frame;
import org.tieline.page.Frame.Download;
import org.tieline.page.Frames;

/** Pages with a permanent address: how to cite them, and the same in other forms. */
final class CitedFrames {

	private CitedFrames() {
	}

	/**
	 * A page in its frame.
	 * @param template its name
	 * @param citation with {@code address}; null: the page has no permanent address
	 * @param linked what the answer is in terms of schema.org
	 */
	static ModelAndView page(String template, Frame frame, @Nullable Map<?, ?> citation, String linked) {
		Frame whole = frame.enhancedBy("reader");
		if (citation != null) {
			String address = Objects.toString(citation.get("address"));
			whole = whole.citedAs(address)
				.with(new Download("JSON", address + "&format=json"))
				.with(new Download("CSL-JSON", address + "&format=csl"))
				.with(new Download(linked + " (JSON-LD)", address + "&format=linked"));
		}
		return Frames.page(template, whole).addObject("say", ReaderWords.INSTANCE).addObject("citation", citation);
	}

}
