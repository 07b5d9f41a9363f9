package org.tieline.profile;

import java.time.DateTimeException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import org.tieline.page.Answered;
import org.tieline.page.Failure;
import org.tieline.page.Fields;
import org.tieline.page.Frame;
import org.tieline.page.Frames;
import org.tieline.page.PageLens;
import org.tieline.page.PageOfAddress;
import org.tieline.page.PageQueries;
import org.tieline.value.PartialDate;

/** The page of a market: firms by period, rival houses, concentration. */
@Controller
class MarketPageController implements PageOfAddress {

	/** The parameters of the page beside those of the lens. */
	private static final String[] OWN = { "period" };

	/** With nothing recorded, any year gives the same answer. */
	private static final String ANY = "2020";

	private final PageQueries queries;

	private final Frames frames;

	MarketPageController(PageQueries queries, Frames frames) {
		this.queries = queries;
		this.frames = frames;
	}

	@GetMapping(path = "/market/{id}", produces = "text/html")
	ModelAndView market(@PathVariable String id, HttpServletRequest request) {
		PageLens lens = this.frames.lens(request).noticingOthers(request.getParameterMap(), OWN);
		Here here = Here.of(request, lens, OWN);
		Map<String, Object> atAnyTime = new HashMap<>(lens.variable());
		atAnyTime.remove("asOf");
		Answered series = this.queries.ask("market-series", Map.of("id", id, "lens", atAnyTime));
		List<SeriesTable> own = SeriesTable.own(series.required("marketShareSeries"));
		List<String> periods = periods(own);
		Period period = Period.of(here.get("period"), lens, periods.isEmpty() ? newestYear(own) : periods.getFirst());
		Answered answered = this.queries.ask("market-page", Map.of("id", id, "lens", atAnyTime, "period", period.at()));
		Map<String, @Nullable Object> market = answered.required("market");
		Frame frame = here.cited(this.frames.of(Fields.required(market, "name"), request, lens, answered, series));
		return Frames.page("market", FactFiles.offered(frame, id, lens, false))
			.addObject("entity", market)
			.addObject("here", here)
			.addObject("own", period.notices())
			.addObject("series", own)
			.addObject("sisters",
					Fields.list(series.field("marketShareSeries"), "markets")
						.stream()
						.filter((one) -> !"SAME".equals(Fields.text(one, "relation")))
						.toList())
			.addObject("periods", periods)
			.addObject("period", period.at())
			.addObject("noIndex", NoIndex.why(own, period.at()))
			.addObject("unread", Unread.of(answered, series))
			.addObject("refused", answered.failures().stream().map(Failure::message).distinct().toList());
	}

	/** The single dates among the periods, the newest first. */
	private static List<String> periods(List<SeriesTable> series) {
		return series.stream()
			.flatMap((one) -> one.periods().stream())
			.filter((period) -> !period.contains(" "))
			.distinct()
			.sorted(Comparator.reverseOrder())
			.toList();
	}

	/** The year in which the newest figure ends. */
	private static String newestYear(List<SeriesTable> series) {
		return series.stream()
			.flatMap((one) -> one.rows().stream())
			.flatMap((row) -> row.figures().values().stream())
			.flatMap((figure) -> Stream.ofNullable(figure.to()))
			.map((date) -> String.valueOf(date.year()))
			.max(Comparator.naturalOrder())
			.orElse(ANY);
	}

	/**
	 * The period of the index.
	 *
	 * @param at a year, month or day
	 * @param notices what could not be read
	 */
	record Period(String at, List<String> notices) {

		static Period of(@Nullable String asked, PageLens lens, String newest) {
			String otherwise = Objects.toString(lens.asOf(), newest);
			if (asked == null) {
				return new Period(otherwise, List.of());
			}
			try {
				return new Period(PartialDate.parse(asked).toString(), List.of());
			}
			catch (IllegalArgumentException | DateTimeException ex) {
				return new Period(otherwise, List.of("The address says period=" + asked
						+ ", which cannot be read. Write a year, month or day, such as 2017."));
			}
		}

	}

}
