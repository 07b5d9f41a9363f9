package org.tieline.reader;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

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
			whole = followed(whole, URI.create(address)).citedAs(address)
				.with(new Download("JSON", address + "&format=json"))
				.with(new Download("CSL-JSON", address + "&format=csl"))
				.with(new Download(linked + " (JSON-LD)", address + "&format=linked"));
		}
		return Frames.page(template, whole).addObject("say", ReaderWords.INSTANCE).addObject("citation", citation);
	}

	/** The feed of an answer has its address without the version of the data. */
	private static Frame followed(Frame frame, URI address) {
		String query = Arrays.stream(Objects.requireNonNullElse(address.getRawQuery(), "").split("&"))
			.filter((one) -> !one.isEmpty() && !one.startsWith("data="))
			.collect(Collectors.joining("&"));
		return frame.followedAt(address.getRawPath() + "/feed", query.isEmpty() ? "" : "?" + query);
	}

}
