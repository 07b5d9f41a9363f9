package org.tieline.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.evidence.ClaimView;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.problem.Problem;
import org.tieline.record.Span;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * The shares that one house gives for one market. There is a row for each firm and length
 * of period. A cell is empty if the house has no figure on record. Two houses or two
 * markets never share a series.
 *
 * @param market the market
 * @param relation its relation to the market asked for
 * @param house the house; null: the publisher
 * @param houseName name of the house
 * @param rows rows by firm, then from the longest period to the shortest
 */
record ShareSeries(Entity market, SisterMarket.Relation relation, @Nullable Entity house, String houseName,
		List<Row> rows) {

	/** The longest series, in years. A longer table would be nearly empty. */
	private static final int MOST_YEARS = 50;

	/** The figures of one firm for periods of one length, oldest first. */
	record Row(Entity company, PeriodLength length, List<Cell> cells) {
	}

	/**
	 * The figure of a firm for a period.
	 *
	 * @param period the period
	 * @param fact the share with the claims of all houses; null: the house gives no
	 * figure
	 * @param said the share with the claims of this house alone; null: it gives no figure
	 */
	record Cell(Period period, @Nullable FactView fact, @Nullable FactView said) {

		/** The figure of the house, in percent; null: it gives none. */
		public @Nullable Quantity percent() {
			return (this.said != null) ? this.said.value() : null;
		}

		public Status status() {
			return (this.said != null) ? this.said.status() : Status.NOT_RECORDED;
		}

		public List<ClaimView> claims() {
			FactView whole = this.fact;
			return (this.said == null || whole == null) ? List.of()
					: this.said.claims().stream().map((claim) -> new ClaimView(claim, whole)).toList();
		}

	}

	/** A share, and the same share with the claims of one house. */
	private record Figure(FactView fact, FactView said) {

		Entity company() {
			return Objects.requireNonNull(this.fact.fact().participant("company"));
		}

		Period period() {
			return Objects.requireNonNull(this.fact.period());
		}

		PeriodLength length() {
			return PeriodLength.of(period());
		}

	}

	/**
	 * The series of a market, by house.
	 * @param sister the market
	 * @param shares its shares under a lens
	 * @param span only series with a figure within it, and only cells within it; null:
	 * from the first figure of a series to its last
	 * @throws Problem BAD_USER_INPUT if a series would be longer than 50 years
	 */
	static List<ShareSeries> of(SisterMarket sister, List<FactView> shares, @Nullable Span span) {
		Map<String, List<Figure>> byVoice = new TreeMap<>();
		for (FactView share : shares) {
			share.claims()
				.stream()
				.filter((claim) -> claim.value() != null && claim.says())
				.map(Claim::originKey)
				.distinct()
				.forEach((voice) -> byVoice.computeIfAbsent(voice, (key) -> new ArrayList<>())
					.add(new Figure(share,
							Objects.requireNonNull(share.only((claim) -> claim.originKey().equals(voice))))));
		}
		return byVoice.values()
			.stream()
			.filter((figures) -> figures.stream().anyMatch((one) -> span == null || span.touches(one.period())))
			.map((figures) -> series(sister, figures, span))
			.toList();
	}

	private static ShareSeries series(SisterMarket sister, List<Figure> figures, @Nullable Span span) {
		Claim first = figures.getFirst().said().claims().getFirst();
		String publisher = (first.source().publisher() != null) ? first.source().publisher() : first.source().title();
		Entity house = house(figures);
		Map<PeriodLength, List<Period>> periods = new EnumMap<>(PeriodLength.class);
		for (PeriodLength length : PeriodLength.values()) {
			periods.put(length,
					periods(length, figures.stream().filter((one) -> one.length() == length).toList(), span));
		}
		Map<String, List<Figure>> byFirm = new TreeMap<>();
		figures.forEach((one) -> byFirm
			.computeIfAbsent(one.company().name() + "|" + one.company().id(), (key) -> new ArrayList<>())
			.add(one));
		List<Row> rows = new ArrayList<>();
		byFirm.values().forEach((firm) -> periods.forEach((length, axis) -> addRow(rows, firm, length, axis, span)));
		return new ShareSeries(sister.market(), sister.relation(), house, (house != null) ? house.name() : publisher,
				rows);
	}

	/** The speaker, or the entity that the speaker represents. */
	private static @Nullable Entity house(List<Figure> figures) {
		List<Claim> claims = figures.stream().flatMap((one) -> one.said().claims().stream()).toList();
		return claims.stream()
			.map(Claim::speaker)
			.filter(Objects::nonNull)
			.min(Comparator.comparing((Entity one) -> !claims.getFirst().originKey().endsWith(":" + one.id()))
				.thenComparing(Entity::id))
			.orElse(null);
	}

	/** The periods of one length that the series has cells for. */
	private static List<Period> periods(PeriodLength length, List<Figure> figures, @Nullable Span span) {
		if (figures.isEmpty()) {
			return List.of();
		}
		LocalDate first = figures.stream().map((one) -> one.period().firstDay()).min(Comparator.naturalOrder()).get();
		LocalDate last = figures.stream().map((one) -> one.period().lastDay()).max(Comparator.naturalOrder()).get();
		if (span != null) {
			first = (span.from() != null) ? span.firstDay() : first;
			last = (span.to() != null) ? span.lastDay() : last;
		}
		if (first.plusYears(MOST_YEARS).isBefore(last)) {
			throw Problem.badInput("span",
					"from " + first + " to " + last + " is more than " + MOST_YEARS + " years; ask for fewer");
		}
		return length.between(first, last);
	}

	private static void addRow(List<Row> rows, List<Figure> firm, PeriodLength length, List<Period> axis,
			@Nullable Span span) {
		List<Figure> ours = firm.stream().filter((one) -> one.length() == length).toList();
		List<Cell> cells = new ArrayList<>();
		ours.stream()
			.filter((one) -> span == null || span.touches(one.period()))
			.forEach((one) -> cells.add(new Cell(one.period(), one.fact(), one.said())));
		if (!ours.isEmpty()) {
			axis.stream()
				.filter((period) -> ours.stream().noneMatch((one) -> isSame(one.period(), period)))
				.forEach((period) -> cells.add(new Cell(period, null, null)));
		}
		if (!cells.isEmpty()) {
			cells.sort(Comparator.comparing((Cell cell) -> cell.period().firstDay())
				.thenComparing((cell) -> cell.period().lastDay()));
			rows.add(new Row(ours.getFirst().company(), length, List.copyOf(cells)));
		}
	}

	/**
	 * Whether two periods are equal: a year can be written by its first and last month.
	 */
	private static boolean isSame(Period one, Period other) {
		return one.firstDay().equals(other.firstDay()) && one.lastDay().equals(other.lastDay());
	}

}
