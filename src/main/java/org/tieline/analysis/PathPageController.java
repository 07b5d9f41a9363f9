package org.tieline.analysis;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

import org.tieline.page.Answered;
import org.tieline.page.DrawingFiles;
import org.tieline.page.Frame;
import org.tieline.page.Frames;
import org.tieline.page.PageLens;
import org.tieline.page.PageOfAddress;
import org.tieline.page.PageQueries;

/** The page of paths between two entities. */
@Controller
class PathPageController implements PageOfAddress {

	private static final TwoEnds.Field FROM = new TwoEnds.Field("from", "From");

	private static final TwoEnds.Field TO = new TwoEnds.Field("to", "To");

	private final PageQueries queries;

	private final Frames frames;

	private final Ends ends;

	private final DrawingFiles files;

	PathPageController(PageQueries queries, Frames frames, Ends ends, DrawingFiles files) {
		this.queries = queries;
		this.frames = frames;
		this.ends = ends;
		this.files = files;
	}

	@GetMapping(path = "/paths", produces = "text/html")
	ModelAndView paths(HttpServletRequest request) {
		TwoEnds two = TwoEnds.of("/paths", this.frames.lens(request), request.getParameterMap(), this.ends, FROM, TO);
		PathForm form = PathForm.of(two.reader());
		if (!two.isWhole()) {
			return page(two.page("paths", this.frames.of("Paths between two", request, two.lens()), form));
		}
		Answered answered = ask(two, form);
		Frame frame = Files
			.of(this.frames.of("Paths from " + two.first().wordsInSentence() + " to " + two.second().wordsInSentence(),
					request, two.lens(), answered), form.export(two.start(), two.end()));
		return page(two.page("paths", Files.cited(frame, two.address()), form, answered, "paths",
				List.of("fromEntity", "toEntity"), form.more()))
			.addObject("turnsAddress", form.turns(two.found(), two.lens()))
			.addObject("next", form.next(two.found(), two.lens()));
	}

	/** The drawing of the page as a file. */
	@GetMapping(path = "/paths.svg")
	@ResponseBody
	ResponseEntity<String> drawing(HttpServletRequest request, HttpServletResponse response) {
		TwoEnds two = TwoEnds.of("/paths", PageLens.of(request.getParameterMap()), request.getParameterMap(), this.ends,
				FROM, TO);
		two.requireBoth();
		return two.drawing("Paths from " + two.first().wordsInSentence() + " to " + two.second().wordsInSentence(),
				ask(two, PathForm.of(two.reader())).field("paths"), this.files, request, response);
	}

	private Answered ask(TwoEnds two, PathForm form) {
		return this.queries.ask("path-page", Map.of("from", two.start(), "to", two.end(), "rule", form.rule(), "first",
				form.first(), "letIn", two.lens().possible(), "lens", two.lens().variable()));
	}

	private static ModelAndView page(ModelAndView page) {
		return page.addObject("tieCodes", TieWords.codes());
	}

}
