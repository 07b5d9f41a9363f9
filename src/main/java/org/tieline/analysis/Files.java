package org.tieline.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.tieline.page.Frame;
import org.tieline.page.PageFiles;
import org.tieline.page.PageLens;

/** What of a page can be taken along: files, and an address that stays. */
final class Files {

	private static final List<String> FORMATS = List.of("CSV", "GEXF", "GraphML", "JSON");

	private Files() {
	}

	/**
	 * The frame with the same question as files.
	 * @param export the address of the file, but for its format and lens
	 */
	static Frame of(Frame frame, PageAddress export) {
		Frame more = frame;
		for (String format : FORMATS) {
			PageAddress file = lensed(export, frame.lens()).with("format", format.toLowerCase(Locale.ROOT));
			more = more.with(new Frame.Download(format, file.toString()));
		}
		return more;
	}

	/** The address of a file under a lens, as downloads name its parts. */
	static PageAddress lensed(PageAddress export, PageLens lens) {
		PageAddress file = export;
		for (Map.Entry<String, String> one : PageFiles.lens(lens).entrySet()) {
			file = file.with(one.getKey(), one.getValue());
		}
		return file;
	}

	/** The frame with the address of this page and of the version of the data. */
	static Frame cited(Frame frame, PageAddress address) {
		PageAddress permanent = address;
		for (Map.Entry<String, String> one : frame.lens().parameters().entrySet()) {
			permanent = permanent.with(one.getKey(), one.getValue());
		}
		return frame.citedAs(permanent
			.with("data", (frame.lens().dataVersion() != null) ? frame.lens().dataVersion() : frame.version().id())
			.toString());
	}

}
