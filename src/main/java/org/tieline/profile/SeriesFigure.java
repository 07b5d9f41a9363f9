package org.tieline.profile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.page.Fields;
import org.tieline.value.PartialDate;

/**
 * The share of a firm in a market in a period, as one house gives it. The house is the
 * speaker of the figure, not a paper that relays it.
 *
 * @param series whose figures stand in one line of a drawing: a house, or a firm
 * @param from the start of the period; null: not stated
 * @param to the end of the period; null: not stated
 * @param low the lower bound in percent; null: none is known
 * @param high the upper bound in percent; null: none is known
 * @param text the figure in words
 * @param forecast whether it is only planned or forecast
 * @param fact the id of the fact
 * @param status the status of the fact
 */
record SeriesFigure(String series, @Nullable PartialDate from, @Nullable PartialDate to, @Nullable Double low,
		@Nullable Double high, String text, boolean forecast, String fact, String status) {

	private static final double DAYS_OF_YEAR = 365.25;

	/** The figures of a fact of kind market share, one for each house. */
	static List<SeriesFigure> ofFact(Object fact) {
		Map<String, List<Object>> houses = new LinkedHashMap<>();
		for (Object claim : Fields.list(fact, "claims")) {
			if (Fields.at(claim, "value") != null && Fields.at(claim, "supersededBy") == null
					&& !"DENIES".equals(Fields.text(claim, "stance"))) {
				houses.computeIfAbsent(house(claim), (house) -> new ArrayList<>()).add(claim);
			}
		}
		List<SeriesFigure> figures = new ArrayList<>();
		houses.forEach((house, claims) -> figures.add(of(fact, house, claims)));
		return figures;
	}

	private static SeriesFigure of(Object fact, String house, List<Object> claims) {
		String text = String.join(" / ",
				claims.stream().map((claim) -> Fields.required(claim, "value.text")).distinct().toList());
		return new SeriesFigure(house, date(fact, "period.from"), date(fact, "period.to"), bound(claims, "low"),
				bound(claims, "high"), text, claims.stream().allMatch(SeriesFigure::isForecast),
				Fields.required(fact, "id"), Objects.requireNonNullElse(Fields.text(fact, "status"), "NOT_RECORDED"));
	}

	/** The figures of a row of the table of a market. */
	static List<SeriesFigure> ofRow(Object row) {
		String firm = Fields.required(row, "company.name");
		return Fields.list(row, "cells")
			.stream()
			.filter((cell) -> Fields.at(cell, "percent") != null)
			.map((cell) -> new SeriesFigure(firm, date(cell, "period.from"), date(cell, "period.to"),
					Fields.number(cell, "percent.low"), Fields.number(cell, "percent.high"),
					Fields.required(cell, "percent.text"), "PLANNED".equals(Fields.text(cell, "status")),
					Objects.requireNonNullElse(Fields.text(cell, "fact.id"), ""), Fields.required(cell, "status")))
			.toList();
	}

	private static String house(Object claim) {
		Object said = Objects.requireNonNullElse(Fields.at(claim, "repeats"), claim);
		for (String path : List.of("speaker.name", "source.publisher", "source.title")) {
			String name = Fields.text(said, path);
			if (name != null) {
				return name;
			}
		}
		return "no named house";
	}

	private static boolean isForecast(Object claim) {
		return "FORECAST".equals(Fields.text(claim, "derivation"))
				|| List.of("PLANS", "CONSIDERS").contains(Fields.required(claim, "stance"));
	}

	/** The outermost bound of several figures of one house; null if one has none. */
	private static @Nullable Double bound(List<Object> claims, String side) {
		Double bound = null;
		for (Object claim : claims) {
			Double one = Fields.number(claim, "value." + side);
			if (one == null) {
				return null;
			}
			bound = (bound == null) ? one : (side.equals("low") ? Math.min(bound, one) : Math.max(bound, one));
		}
		return bound;
	}

	private static @Nullable PartialDate date(Object answer, String path) {
		String text = Fields.text(answer, path);
		return (text != null) ? PartialDate.parse(text) : null;
	}

	/** Whether it has a place in a drawing: a period with both ends, and a number. */
	boolean drawn() {
		return this.from != null && this.to != null && (this.low != null || this.high != null);
	}

	/** The middle of the period in years: 2017 is 2017.5. */
	double middle() {
		return (years(Objects.requireNonNull(this.from).firstDay())
				+ years(Objects.requireNonNull(this.to).lastDay().plusDays(1))) / 2;
	}

	/** The length of the period in days. */
	long days() {
		return ChronoUnit.DAYS.between(Objects.requireNonNull(this.from).firstDay(),
				Objects.requireNonNull(this.to).lastDay()) + 1;
	}

	/** Whether the next period of the same length begins when this one ends. */
	boolean isFollowedBy(SeriesFigure next) {
		return this.series.equals(next.series) && sameLength(next)
				&& Objects.requireNonNull(this.to)
					.lastDay()
					.plusDays(1)
					.equals(Objects.requireNonNull(next.from).firstDay());
	}

	/** Quarters have 90 to 92 days, halves 181 to 184, years 365 or 366. */
	private boolean sameLength(SeriesFigure next) {
		return Math.abs(days() - next.days()) <= 3;
	}

	/** The lower of its bounds that are known. */
	double bottom() {
		return Objects.requireNonNullElse(this.low, Objects.requireNonNullElse(this.high, 0.0));
	}

	/** The upper of its bounds that are known. */
	double top() {
		return Objects.requireNonNullElse(this.high, bottom());
	}

	private static double years(LocalDate day) {
		return day.getYear() + (day.getDayOfYear() - 1) / DAYS_OF_YEAR;
	}

	/** The period in words: 2017, or 2017-01 to 2017-06. */
	public String period() {
		if (this.from == null && this.to == null) {
			return "no period stated";
		}
		if (this.from != null && this.from.equals(this.to)) {
			return this.from.toString();
		}
		return Objects.requireNonNullElse(this.from, "…") + " to " + Objects.requireNonNullElse(this.to, "…");
	}

}
