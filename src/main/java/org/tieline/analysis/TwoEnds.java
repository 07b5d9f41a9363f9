package org.tieline.analysis;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

import org.tieline.page.Answered;
import org.tieline.page.DrawingFiles;
import org.tieline.page.Fields;
import org.tieline.page.Frame;
import org.tieline.page.Frames;
import org.tieline.page.PageLens;
import org.tieline.problem.Problem;

/**
 * What the pages of paths and of exposure have in common: an address that names two ends.
 *
 * @param lens of the address
 * @param address without its lens
 * @param reader of the other options
 * @param first where a path begins
 * @param second where it ends
 */
record TwoEnds(PageLens lens, PageAddress address, AddressReader reader, Picked first, Picked second) {

	/**
	 * A parameter that names an end.
	 *
	 * @param name of the parameter
	 * @param label of its field
	 */
	record Field(String name, String label) {
	}

	/** The ends of a request, as far as they are on record. */
	static TwoEnds of(String path, PageLens lens, Map<String, String[]> request, Ends ends, Field first, Field second) {
		PageAddress address = PageAddress.of(path, request);
		AddressReader reader = new AddressReader(request);
		return new TwoEnds(lens, address, reader,
				Picked.of(first.name(), first.label(), ends.of(reader.text(first.name())), address, lens),
				Picked.of(second.name(), second.label(), ends.of(reader.text(second.name())), address, lens));
	}

	/** Whether both are on record, so that it can be asked. */
	boolean isWhole() {
		return this.first.id() != null && this.second.id() != null;
	}

	/** The id of the first. */
	String start() {
		return Objects.requireNonNull(this.first.id());
	}

	/** The id of the second. */
	String end() {
		return Objects.requireNonNull(this.second.id());
	}

	/** The address with the ids that were found. */
	PageAddress found() {
		return this.address.with(this.first.name(), start()).with(this.second.name(), end());
	}

	/** The page, after all options were read. */
	ModelAndView page(String template, Frame frame, Object form) {
		return Frames.page(template, frame)
			.addObject("form", form)
			.addObject("own", this.reader.notices())
			.addObject("ends", List.of(this.first, this.second))
			.addObject("tieWords", TieWords.INSTANCE);
	}

	/**
	 * The page of an answer.
	 * @param field of the answer that has the paths
	 * @param ends fields of the answer that have the two ends
	 * @param more how many paths are shown next
	 */
	ModelAndView page(String template, Frame frame, Object form, Answered answered, String field, List<String> ends,
			int more) {
		@Nullable Object answer = answered.field(field);
		return page(template, frame, form).addObject("answer", answer)
			.addObject("failures", Failures.of(answered, field).stream().map(this::labelled).toList())
			.addObject("recorded", Fields.some(ends.stream().map(answered::field).toArray()))
			.addObject("shown", PathLines.of(answer, this.lens.possible()))
			.addObject("drawingFile",
					this.lens.at(new PageAddress(this.address.path() + ".svg", found().parameters()).toString()))
			.addObject("moreAddress", this.lens.at(found().with("first", more).toString()));
	}

	/**
	 * A message that begins with the name of an end, with the label of its field instead.
	 */
	private String labelled(String message) {
		for (Picked one : List.of(this.first, this.second)) {
			if (message.startsWith(one.name() + ": ")) {
				return one.label() + message.substring(one.name().length());
			}
		}
		return message;
	}

	/**
	 * Refuses to go on without both ends.
	 * @throws Problem BAD_USER_INPUT if one is not on record
	 */
	void requireBoth() {
		for (Picked one : List.of(this.first, this.second)) {
			if (one.id() == null) {
				throw Problem.badInput(one.name(), "it is missing or not on record; write the id of an entity");
			}
		}
	}

	/**
	 * The drawing of the paths of an answer as a file.
	 * @param title above it
	 * @param answer with paths; null: it was refused
	 */
	ResponseEntity<String> drawing(String title, @Nullable Object answer, DrawingFiles files,
			HttpServletRequest request, HttpServletResponse response) {
		PathDrawing drawing = PathLines.of(answer, this.lens.possible()).drawing();
		if (drawing == null) {
			throw new Problem(Problem.Kind.NOT_FOUND, null, "there is no path to draw", null);
		}
		return files.svg(new DrawingFiles.Sheet(title, "tieline-" + start() + "-" + end(), drawing.width(),
				drawing.height(), Map.of("net", drawing)), this.lens, request, response);
	}

}
