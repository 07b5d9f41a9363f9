package org.tieline.analysis;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

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

/** The page of the exposure of a company or country to a state. */
@Controller
class ExposurePageController implements PageOfAddress {

	private final PageQueries queries;

	private final Frames frames;

	private final Ends ends;

	ExposurePageController(PageQueries queries, Frames frames, Ends ends) {
		this.queries = queries;
		this.frames = frames;
		this.ends = ends;
	}

	@GetMapping(path = "/exposure", produces = "text/html")
	ModelAndView exposure(HttpServletRequest request) {
		PageLens lens = PageLens.of(request.getParameterMap());
		PageAddress address = PageAddress.of("/exposure", request.getParameterMap());
		AddressReader reader = new AddressReader(request.getParameterMap());
		Picked of = Picked.of("of", "Company, country or alliance", this.ends.of(reader.text("of")), address, lens);
		Picked to = Picked.of("to", "State", this.ends.of(reader.text("to")), address, lens);
		ExposureForm form = ExposureForm.of(reader);
		String whose = of.id();
		String state = to.id();
		if (whose == null || state == null) {
			return page(this.frames.of("Exposure to a state", request, lens), form, reader, of, to);
		}
		Answered answered = this.queries.ask("exposure-page", form.variables(whose, state, lens));
		Frame frame = Files.of(
				this.frames.of("Exposure of " + of.words() + " to " + to.words(), request, lens, answered),
				form.export(whose, state));
		PageAddress found = address.with("of", whose).with("to", state);
		return page(Files.cited(frame, address), form, reader, of, to).addObject("answer", answered.field("exposure"))
			.addObject("failures", Failures.of(answered, "exposure"))
			.addObject("modelFailures", Failures.below(answered, "exposure/plausible"))
			.addObject("recorded", Fields.some(answered.field("ofEntity"), answered.field("toEntity")))
			.addObject("shown", PathLines.of(answered.field("exposure"), lens.possible()))
			.addObject("bars", ExposureBars.of(answered.field("exposure")))
			.addObject("sets", answered.field("assumptionSets"))
			.addObject("moreAddress", lens.at(found.with("first", form.more()).toString()))
			.addObject("next", form.next(found, lens, whose, state));
	}

	private static ModelAndView page(Frame frame, ExposureForm form, AddressReader reader, Picked of, Picked to) {
		return Frames.page("exposure", frame)
			.addObject("form", form)
			.addObject("own", reader.notices())
			.addObject("ends", List.of(of, to))
			.addObject("lossWords", LossWords.INSTANCE)
			.addObject("tieWords", TieWords.INSTANCE);
	}

}
