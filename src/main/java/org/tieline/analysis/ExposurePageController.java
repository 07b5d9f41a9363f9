package org.tieline.analysis;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

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

/**
 * The page of the exposure of a company or country to a state. It is answered at once
 * without the plausible ranges, which take longer, unless its address asks for them. A
 * module loads them afterwards, as a part of a page.
 */
@Controller
class ExposurePageController implements PageOfAddress {

	private static final TwoEnds.Field OF = new TwoEnds.Field("of", "Company, country or alliance");

	private static final TwoEnds.Field TO = new TwoEnds.Field("to", "State");

	private final PageQueries queries;

	private final Frames frames;

	private final Ends ends;

	private final DrawingFiles files;

	ExposurePageController(PageQueries queries, Frames frames, Ends ends, DrawingFiles files) {
		this.queries = queries;
		this.frames = frames;
		this.ends = ends;
		this.files = files;
	}

	@GetMapping(path = "/exposure", produces = "text/html")
	ModelAndView exposure(HttpServletRequest request) {
		return page("exposure", request, false);
	}

	/** The part of the page with the plausible ranges. */
	@GetMapping(path = "/exposure/plausible", produces = "text/html")
	ModelAndView plausible(HttpServletRequest request) {
		return page("exposure :: modelled", request, true);
	}

	/** The drawing of the page as a file. */
	@GetMapping(path = "/exposure.svg")
	@ResponseBody
	ResponseEntity<String> drawing(HttpServletRequest request, HttpServletResponse response) {
		TwoEnds two = TwoEnds.of("/exposure", PageLens.of(request.getParameterMap()), request.getParameterMap(),
				this.ends, OF, TO);
		two.requireBoth();
		Map<String, @Nullable Object> variables = ExposureForm.of(two.reader())
			.variables(two.start(), two.end(), false, two.lens());
		return two.drawing("Exposure of " + two.first().wordsInSentence() + " to " + two.second().wordsInSentence(),
				this.queries.ask("exposure-page", variables).field("exposure"), this.files, request, response);
	}

	private ModelAndView page(String template, HttpServletRequest request, boolean always) {
		TwoEnds two = TwoEnds.of("/exposure", this.frames.lens(request), request.getParameterMap(), this.ends, OF, TO);
		ExposureForm form = ExposureForm.of(two.reader());
		if (!two.isWhole()) {
			return page(two.page(template, this.frames.of("Exposure to a state", request, two.lens()), form));
		}
		boolean plausible = (always || form.plausible()) && two.lens().asOf() != null;
		Answered answered = this.queries.ask("exposure-page",
				form.variables(two.start(), two.end(), plausible, two.lens()));
		Frame frame = Files
			.of(this.frames.of("Exposure of " + two.first().wordsInSentence() + " to " + two.second().wordsInSentence(),
					request, two.lens(), answered), form.export(two.start(), two.end()));
		PageAddress plain = two.found().with("plausible", null);
		return page(two.page(template,
				Files.cited((plausible || two.lens().asOf() == null) ? frame : frame.enhancedBy("later"),
						two.address()),
				form, answered, "exposure", List.of("ofEntity", "toEntity"), form.more()))
			.addObject("modelFailures", Failures.below(answered, "exposure/plausible"))
			.addObject("modelled", plausible)
			.addObject("bars", ExposureBars.of(answered.field("exposure")))
			.addObject("sets", answered.field("assumptionSets"))
			.addObject("fragment", two.lens().at(new PageAddress("/exposure/plausible", plain.parameters()).toString()))
			.addObject("whole", two.lens().at(plain.with("plausible", "yes").toString()))
			.addObject("next", form.next(two.found(), two.lens(), two.start(), two.end()));
	}

	private static ModelAndView page(ModelAndView page) {
		return page.addObject("lossWords", LossWords.INSTANCE);
	}

}
