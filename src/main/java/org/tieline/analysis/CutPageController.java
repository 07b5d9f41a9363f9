package org.tieline.analysis;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import org.tieline.page.Answered;
import org.tieline.page.Fields;
import org.tieline.page.Frame;
import org.tieline.page.Frames;
import org.tieline.page.PageFiles;
import org.tieline.page.PageLens;
import org.tieline.page.PageOfAddress;
import org.tieline.page.PageQueries;

/**
 * The page of a cut. It is answered at once without the plausible ranges, which take
 * longer, unless its address asks for them. A module loads them afterwards, as a part of
 * a page.
 */
@Controller
class CutPageController implements PageOfAddress {

	private final PageQueries queries;

	private final Frames frames;

	private final Ends ends;

	CutPageController(PageQueries queries, Frames frames, Ends ends) {
		this.queries = queries;
		this.frames = frames;
		this.ends = ends;
	}

	@GetMapping(path = "/cut", produces = "text/html")
	ModelAndView cut(HttpServletRequest request) {
		return page("cut", request, false);
	}

	/** The part of the page with the plausible ranges. */
	@GetMapping(path = "/cut/plausible", produces = "text/html")
	ModelAndView plausible(HttpServletRequest request) {
		return page("cut-losses :: modelled", request, true);
	}

	private ModelAndView page(String template, HttpServletRequest request, boolean always) {
		PageLens lens = this.frames.lens(request);
		PageAddress address = PageAddress.of("/cut", request.getParameterMap());
		AddressReader reader = new AddressReader(request.getParameterMap());
		CutForm form = CutForm.of(reader, this.ends::all);
		List<Picked> open = open(form, address, lens);
		if (!form.isWhole()) {
			return page(template, this.frames.of("What a cut does", request, lens), form, reader, open);
		}
		boolean plausible = always || form.plausible();
		Answered answered = this.queries.ask("cut-page", Map.of("scenario", form.scenario(), "plausible", plausible,
				"first", form.first(), "lens", lens.variable()));
		Object report = answered.field("cutoff");
		PageAddress plain = address.with("plausible", null);
		PageAddress file = new PageAddress("/cut.csv", address.with("first", null).parameters());
		Frame frame = this.frames.of(form.heading(), request, lens, answered)
			.with(new Frame.Download("losses (CSV)", lens.at(file.toString())))
			.with(new Frame.Download("losses for Excel (CSV)", lens.at(file.with("excel", "yes").toString())));
		Frame whole = PageFiles.ofAnswer(plausible ? frame : frame.enhancedBy("later"), answered,
				"claims behind it (CSV)");
		return page(template, Files.cited(whole, address), form, reader, open).addObject("answer", report)
			.addObject("failures", Failures.of(answered, "cutoff"))
			.addObject("sets", answered.field("assumptionSets"))
			.addObject("losses", CutLosses.of(report))
			.addObject("totals", CutTotals.of(report))
			.addObject("totalCases", CutLosses.ranges(Fields.at(report, "plausible")))
			.addObject("fragment", lens.at(new PageAddress("/cut/plausible", plain.parameters()).toString()))
			.addObject("whole", lens.at(plain.with("plausible", "yes").toString()))
			.addObject("all", lens.at(address.with("first", CutForm.MOST).toString()))
			.addObject("planned", form.foreclosed() ? null : lens.at(address.with("foreclosed", "yes").toString()))
			.addObject("connected", connected(form, lens))
			.addObject("compare", lens.at(PageAddress.at("/cut/compare").with("scenario", plain.query()).toString()));
	}

	/** The address of the paths between the first of each side. */
	private static String connected(CutForm form, PageLens lens) {
		return lens.at(PageAddress.at("/paths")
			.with("from", form.suppliers().ids().stream().findFirst().orElse(null))
			.with("to", form.customers().ids().stream().findFirst().orElse(null))
			.toString());
	}

	/** The names that stand for nothing, or for several things, or were found by name. */
	private static List<Picked> open(CutForm form, PageAddress address, PageLens lens) {
		return Stream
			.of(offers("suppliers", "Suppliers", form.suppliers().ends(), address, lens),
					offers("customers", "Customers", form.customers().ends(), address, lens),
					offers("products", "Products", form.products(), address, lens))
			.flatMap(List::stream)
			.toList();
	}

	/** An offer takes the place of the name alone, and keeps the others of its list. */
	static List<Picked> offers(String name, String label, List<End> ends, PageAddress address, PageLens lens) {
		return ends.stream().filter(End::guessed).map((end) -> {
			List<NextStep> offers = end.offered().stream().map((one) -> {
				List<String> ids = ends.stream().map((other) -> other.equals(end) ? one.id() : other.given()).toList();
				return new NextStep(one.name(), lens.at(address.with(name, String.join(",", ids)).toString()));
			}).toList();
			return new Picked(name, label, end, offers);
		}).toList();
	}

	private static ModelAndView page(String template, Frame frame, CutForm form, AddressReader reader,
			List<Picked> open) {
		return Frames.page(template, frame)
			.addObject("form", form)
			.addObject("own", reader.notices())
			.addObject("open", open)
			.addObject("tieWords", TieWords.INSTANCE)
			.addObject("lossWords", LossWords.INSTANCE);
	}

}
