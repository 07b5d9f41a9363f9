package org.tieline.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import org.tieline.page.Answered;
import org.tieline.page.Fields;
import org.tieline.page.Frame;
import org.tieline.page.Frames;
import org.tieline.page.PageLens;
import org.tieline.page.PageOfAddress;
import org.tieline.page.PageQueries;

/** The page of paths between two entities. */
@Controller
class PathPageController implements PageOfAddress {

	private final PageQueries queries;

	private final Frames frames;

	private final Ends ends;

	PathPageController(PageQueries queries, Frames frames, Ends ends) {
		this.queries = queries;
		this.frames = frames;
		this.ends = ends;
	}

	@GetMapping(path = "/paths", produces = "text/html")
	ModelAndView paths(HttpServletRequest request) {
		PageLens lens = PageLens.of(request.getParameterMap());
		PageAddress address = PageAddress.of("/paths", request.getParameterMap());
		AddressReader reader = new AddressReader(request.getParameterMap());
		Picked from = Picked.of("from", "From", this.ends.of(reader.text("from")), address, lens);
		Picked to = Picked.of("to", "To", this.ends.of(reader.text("to")), address, lens);
		PathForm form = PathForm.of(reader);
		String start = from.id();
		String end = to.id();
		if (start == null || end == null) {
			return page(this.frames.of("Paths between two", request, lens), form, reader, from, to);
		}
		Map<String, @Nullable Object> variables = new HashMap<>(Map.of("from", start, "to", end, "rule", form.rule(),
				"first", form.first(), "letIn", lens.possible(), "lens", lens.variable()));
		Answered answered = this.queries.ask("path-page", variables);
		Frame frame = Files.of(
				this.frames.of("Paths from " + from.words() + " to " + to.words(), request, lens, answered),
				form.export(start, end));
		return page(Files.cited(frame, address), form, reader, from, to).addObject("answer", answered.field("paths"))
			.addObject("failures", Failures.of(answered, "paths"))
			.addObject("recorded", Fields.some(answered.field("fromEntity"), answered.field("toEntity")))
			.addObject("shown", PathLines.of(answered.field("paths"), lens.possible()))
			.addObject("turnsAddress", form.turns(address.with("from", start).with("to", end), lens))
			.addObject("moreAddress",
					lens.at(address.with("from", start).with("to", end).with("first", form.more()).toString()))
			.addObject("next", form.next(address.with("from", start).with("to", end), lens));
	}

	private static ModelAndView page(Frame frame, PathForm form, AddressReader reader, Picked from, Picked to) {
		return Frames.page("paths", frame)
			.addObject("form", form)
			.addObject("own", reader.notices())
			.addObject("ends", List.of(from, to))
			.addObject("tieWords", TieWords.INSTANCE)
			.addObject("tieCodes", TieWords.codes());
	}

}
