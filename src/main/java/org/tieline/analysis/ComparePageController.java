package org.tieline.analysis;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import org.tieline.page.Answered;
import org.tieline.page.Frame;
import org.tieline.page.Frames;
import org.tieline.page.PageLens;
import org.tieline.page.PageOfAddress;
import org.tieline.page.PageQueries;

/**
 * The page of cuts side by side. Each parameter {@code scenario} has the parameters of a
 * cut. Those of the address itself, if there are any, are one more cut.
 */
@Controller
class ComparePageController implements PageOfAddress {

	private static final String PATH = "/cut/compare";

	private static final String SCENARIO = "scenario";

	private static final int MOST = 5;

	private final PageQueries queries;

	private final Frames frames;

	private final Ends ends;

	ComparePageController(PageQueries queries, Frames frames, Ends ends) {
		this.queries = queries;
		this.frames = frames;
		this.ends = ends;
	}

	/**
	 * A cut of the comparison.
	 *
	 * @param scenario its parameters, as an address has them
	 * @param form its options
	 * @param words it in a few words
	 * @param address of its own page
	 * @param without the address of the comparison without it
	 */
	record Shown(String scenario, CutForm form, String words, String address, String without) {
	}

	@GetMapping(path = PATH, produces = "text/html")
	ModelAndView compare(HttpServletRequest request) {
		PageLens lens = this.frames.lens(request);
		AddressReader reader = new AddressReader(request.getParameterMap());
		boolean plausible = reader.yes("plausible", false);
		List<String> given = scenarios(request, reader);
		PageAddress address = PageAddress.at(PATH).with("plausible", plausible ? "yes" : null);
		List<String> notices = new ArrayList<>(reader.notices());
		List<Shown> shown = new ArrayList<>();
		for (String scenario : given.stream().limit(MOST).toList()) {
			AddressReader own = new AddressReader(parameters(scenario));
			CutForm form = CutForm.of(own, this.ends::all);
			notices.addAll(own.notices());
			if (form.isWhole()) {
				shown.add(new Shown(scenario, form, form.words(), lens.at("/cut?" + scenario),
						lens.at(all(address, given.stream().filter((one) -> !one.equals(scenario)).toList()))));
			}
			else {
				notices.add("The cut " + form.words() + " names somebody who is not on record, or nobody. It is left "
						+ "out. Open it alone to choose who is meant: /cut?" + scenario);
			}
		}
		if (given.size() > MOST) {
			notices.add("At most " + MOST + " cuts are compared. The others are left out.");
		}
		return page(request, lens, notices, shown, plausible, all(address, given));
	}

	private ModelAndView page(HttpServletRequest request, PageLens lens, List<String> notices, List<Shown> shown,
			boolean plausible, String address) {
		List<String> names = shown.stream().map(Shown::words).toList();
		if (shown.isEmpty()) {
			return model(this.frames.of("Compare cuts", request, lens), notices, shown);
		}
		Answered answered = this.queries.ask("cut-compare",
				Map.of("scenarios", shown.stream().map((one) -> one.form().scenario()).toList(), "plausible", plausible,
						"lens", lens.variable()));
		Object answer = answered.field("compareCutoffs");
		return model(Files.cited(this.frames.of("Compare cuts", request, lens, answered),
				PageAddress.of(PATH, request.getParameterMap())), notices, shown)
			.addObject("failures", Failures.of(answered, "compareCutoffs"))
			.addObject("answer", answer)
			.addObject("comparison", CutComparison.of(answer, names))
			.addObject("plausible", plausible)
			.addObject("whole", lens.at(address + (address.contains("?") ? "&" : "?") + "plausible=yes"));
	}

	private static ModelAndView model(Frame frame, List<String> notices, List<Shown> shown) {
		return Frames.page("cut-compare", frame)
			.addObject("own", notices)
			.addObject("shown", shown)
			.addObject("lossWords", LossWords.INSTANCE);
	}

	/** The cuts of an address, the one of its own parameters last. */
	private static List<String> scenarios(HttpServletRequest request, AddressReader reader) {
		List<String> scenarios = new ArrayList<>(reader.values(SCENARIO));
		PageAddress own = PageAddress.of(PATH, request.getParameterMap()).with(SCENARIO, null).with("plausible", null);
		own.parameters().keySet().forEach(reader::values);
		String more = own.query();
		if (more.contains("suppliers") || more.contains("customers")) {
			scenarios.add(more);
		}
		return scenarios.stream().distinct().toList();
	}

	private static String all(PageAddress address, List<String> scenarios) {
		PageAddress all = address;
		for (String scenario : scenarios) {
			all = all.adding(SCENARIO, scenario);
		}
		return all.toString();
	}

	/** The parameters of a cut as an address has them. */
	static Map<String, String[]> parameters(String query) {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		for (String part : query.split("&")) {
			int equals = part.indexOf('=');
			if (equals > 0) {
				parameters.computeIfAbsent(decoded(part.substring(0, equals)), (name) -> new ArrayList<>())
					.add(decoded(part.substring(equals + 1)));
			}
		}
		Map<String, String[]> read = new LinkedHashMap<>();
		parameters.forEach((name, values) -> read.put(name, values.toArray(String[]::new)));
		return read;
	}

	private static String decoded(String text) {
		try {
			return URLDecoder.decode(text, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return text;
		}
	}

}
