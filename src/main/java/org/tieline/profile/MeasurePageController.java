package org.tieline.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import org.tieline.page.Answered;
import org.tieline.page.Fields;
import org.tieline.page.Frame;
import org.tieline.page.Frames;
import org.tieline.page.PageLens;
import org.tieline.page.PageOfAddress;
import org.tieline.page.PageQueries;
import org.tieline.record.DataVersion;
import org.tieline.record.RecordSnapshot;
import org.tieline.record.RecordSnapshots;
import org.tieline.value.PartialDate;

/** The page of a measure: its versions, and who is under it on a day. */
@Controller
class MeasurePageController implements PageOfAddress {

	/** The parameters of the page beside those of the lens. */
	private static final String[] OWN = { "on", "eventsAfter" };

	private final PageQueries queries;

	private final Frames frames;

	private final RecordSnapshots snapshots;

	MeasurePageController(PageQueries queries, Frames frames, RecordSnapshots snapshots) {
		this.queries = queries;
		this.frames = frames;
		this.snapshots = snapshots;
	}

	@GetMapping(path = "/measure/{id}", produces = "text/html")
	ModelAndView measure(@PathVariable String id, HttpServletRequest request) {
		PageLens lens = this.frames.lens(request).noticingOthers(request.getParameterMap(), OWN);
		Here here = Here.of(request, lens, OWN);
		Day day = Day.of(here.get("on"), lens, lastDay(lens));
		Map<String, @Nullable Object> variables = new HashMap<>();
		Map<String, Object> on = on(lens, day.at());
		String lastRecorded = isAfter(lens.asOf(), lastDay(lens)) ? lastDay(lens).toString() : null;
		variables.put("id", id);
		variables.put("lens", (lastRecorded != null) ? on(lens, lastRecorded) : lens.variable());
		Map<String, Object> ever = new HashMap<>(on);
		ever.remove("asOf");
		variables.put("on", on);
		variables.put("ever", ever);
		variables.put("eventsAfter", here.get("eventsAfter"));
		Answered answered = this.queries.ask("measure-page", variables);
		Map<String, @Nullable Object> measure = answered.required("measure");
		List<UnderMeasure> under = UnderMeasure.of(measure.get("restrictions"));
		Frame frame = here.cited(this.frames.of(Fields.required(measure, "name"), request, lens, answered));
		return Frames.page("measure", FactFiles.offered(frame, id, lens, true))
			.addObject("entity", measure)
			.addObject("here", here)
			.addObject("own", Notices.of(day.notices(), answered))
			.addObject("unread", Unread.of(answered))
			.addObject("on", day.at())
			.addObject("afterRecord", day.asked())
			.addObject("lastRecorded", lastRecorded)
			.addObject("under", under)
			.addObject("named", UnderMeasure.Count.of(under))
			.addObject("besides", UnderMeasure.besides(measure.get("restrictions"), measure.get("ever")))
			.addObject("plannedEnds", plannedEnds(Fields.list(measure, "versions")))
			.addObject("thresholds",
					Fields.list(measure, "versions")
						.stream()
						.anyMatch((one) -> Fields.at(one, "ownershipThreshold") != null))
			.addObject("days", TimelineDay.of(measure.get("timeline")));
	}

	/** For when the end of a version is planned that has no stated end, by its id. */
	private static Map<String, String> plannedEnds(List<?> versions) {
		Map<String, String> ends = new HashMap<>();
		for (Object version : versions) {
			if (Fields.at(version, "period.to") == null) {
				Fields.list(version, "claims")
					.stream()
					.filter((claim) -> "PLANS".equals(Fields.text(claim, "stance"))
							&& Fields.at(claim, "supersededBy") == null)
					.flatMap((claim) -> Stream.ofNullable(Fields.text(claim, "period.to")))
					.max(Comparator.naturalOrder())
					.ifPresent((end) -> ends.put(Fields.required(version, "id"), end));
			}
		}
		return ends;
	}

	private static Map<String, Object> on(PageLens lens, String date) {
		Map<String, Object> on = new HashMap<>(lens.variable());
		on.put("asOf", date);
		return on;
	}

	private static boolean isAfter(@Nullable PartialDate date, LocalDate lastDay) {
		return date != null && date.firstDay().isAfter(lastDay);
	}

	/**
	 * The last day that the page knows of: that of the record, or the last day of
	 * publication if that is earlier.
	 */
	private LocalDate lastDay(PageLens lens) {
		String version = lens.dataVersion();
		DataVersion shown = ((version != null) ? this.snapshots.find(version) : Optional.<RecordSnapshot>empty())
			.orElseGet(this.snapshots::current)
			.version();
		LocalDate last = Objects.requireNonNullElse(shown.lastDayOf(lens.datasets()), LocalDate.EPOCH);
		LocalDate known = lens.knownAt();
		return (known != null && known.isBefore(last)) ? known : last;
	}

	/**
	 * The day that the page tells who was under the measure.
	 *
	 * @param at a day, or the month or year of the lens; not after the record
	 * @param asked what was asked for, if that is after the record; null: it is not
	 * @param notices what could not be read
	 */
	record Day(String at, @Nullable String asked, List<String> notices) {

		static Day of(@Nullable String asked, PageLens lens, LocalDate lastDay) {
			PartialDate otherwise = Objects.requireNonNullElse(lens.asOf(), PartialDate.of(lastDay));
			if (asked == null) {
				return within(otherwise, lastDay, List.of());
			}
			try {
				return within(PartialDate.of(LocalDate.parse(asked)), lastDay, List.of());
			}
			catch (DateTimeException ex) {
				return within(otherwise, lastDay,
						List.of("The address says on=" + asked + ", which is no day. Write a day such as 2020-06-01."));
			}
		}

		private static Day within(PartialDate date, LocalDate lastDay, List<String> notices) {
			return isAfter(date, lastDay) ? new Day(lastDay.toString(), date.toString(), notices)
					: new Day(date.toString(), null, notices);
		}

	}

}
