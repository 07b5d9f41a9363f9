package org.tieline.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import org.tieline.page.Answered;
import org.tieline.page.Frame;
import org.tieline.page.Frames;
import org.tieline.page.PageLens;
import org.tieline.page.PageOfAddress;
import org.tieline.page.PageQueries;

/** The page of a measure: its versions, and who is under it on a day. */
@Controller
class MeasurePageController implements PageOfAddress {

	private final PageQueries queries;

	private final Frames frames;

	MeasurePageController(PageQueries queries, Frames frames) {
		this.queries = queries;
		this.frames = frames;
	}

	@GetMapping(path = "/measure/{id}", produces = "text/html")
	ModelAndView measure(@PathVariable String id, HttpServletRequest request) {
		PageLens lens = PageLens.of(request.getParameterMap());
		Here here = Here.of(request, lens, "on", "eventsAfter");
		Frame plain = this.frames.of("Measure", request, lens);
		Day day = Day.of(here.get("on"), lens, Objects.toString(plain.version().lastDay(), LocalDate.EPOCH.toString()));
		Map<String, @Nullable Object> variables = new HashMap<>();
		Map<String, Object> on = new HashMap<>(lens.variable());
		on.put("asOf", day.at());
		variables.put("id", id);
		variables.put("lens", lens.variable());
		variables.put("on", on);
		variables.put("eventsAfter", here.get("eventsAfter"));
		Answered answered = this.queries.ask("measure-page", variables);
		Map<String, @Nullable Object> measure = answered.required("measure");
		Frame frame = here.cited(this.frames.of(Fields.required(measure, "name"), request, lens, answered));
		return Frames.page("measure", FactFiles.offered(frame, id, lens))
			.addObject("entity", measure)
			.addObject("here", here)
			.addObject("own", Notices.of(day.notices(), answered))
			.addObject("unread", Unread.of(answered))
			.addObject("on", day.at())
			.addObject("under", UnderMeasure.of(measure.get("restrictions")))
			.addObject("days", TimelineDay.of(measure.get("timeline")));
	}

	/**
	 * The day that the page tells who was under the measure.
	 *
	 * @param at a day, or the month or year of the lens
	 * @param notices what could not be read
	 */
	record Day(String at, List<String> notices) {

		static Day of(@Nullable String asked, PageLens lens, String lastDay) {
			String otherwise = Objects.toString(lens.asOf(), lastDay);
			if (asked == null) {
				return new Day(otherwise, List.of());
			}
			try {
				return new Day(LocalDate.parse(asked).toString(), List.of());
			}
			catch (DateTimeException ex) {
				return new Day(otherwise,
						List.of("The address says on=" + asked + ", which is no day. Write a day such as 2020-06-01."));
			}
		}

	}

}
