package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.Fact;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.RecordCheck;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * Refuses direct equity stakes in one company that add up to more than 100.5 percent on
 * one date (the rest is rounding), whoever says so. Groups are left out, for they overlap
 * with their members; of several figures for one holder the least counts. A figure counts
 * on the date that it is given for, within the span that it is given for, and from a
 * stated start on until a newer one of its holder. It does not count on the last day of
 * its span, because a stake passes to its next holder then. Observations of different
 * days are not held against each other. Allegations are left out: they may stand beside
 * all that is stated.
 */
@Component
final class StakeSumCheck implements RecordCheck {

	private static final BigDecimal MOST = new BigDecimal("100.5");

	/** A figure for one holder. */
	private record Figure(String holder, BigDecimal percent, Period period, Claim claim) {

		boolean countsOn(PartialDate date, List<Figure> all) {
			PartialDate from = this.period.from();
			PartialDate to = this.period.to();
			if (from == null) {
				return date.equals(to);
			}
			if (to != null) {
				return from.equals(date)
						|| (!from.lastDay().isAfter(date.firstDay()) && to.firstDay().isAfter(date.lastDay()));
			}
			return from.equals(date)
					|| (from.isWhollyBefore(date) && all.stream().noneMatch((one) -> isNewer(one, date)));
		}

		private boolean isNewer(Figure other, PartialDate date) {
			return other.holder().equals(this.holder)
					&& Objects.requireNonNull(this.period.from()).isWhollyBefore(other.start())
					&& !date.isWhollyBefore(other.start());
		}

		PartialDate start() {
			PartialDate from = this.period.from();
			return Objects.requireNonNull((from != null) ? from : this.period.to());
		}

	}

	@Override
	public @Nullable String together(KindOfFact kind) {
		return kind.name().equals(OwnershipKinds.STAKE) ? "company" : null;
	}

	@Override
	public void checkFacts(List<Fact> facts, Report report) {
		Map<String, List<Figure>> byCompany = new TreeMap<>();
		facts.forEach((fact) -> add(fact, byCompany));
		byCompany.forEach((company, figures) -> check(company, figures, report));
	}

	private static void add(Fact fact, Map<String, List<Figure>> byCompany) {
		Entity holder = fact.participant("holder");
		Entity company = fact.participant("company");
		boolean direct = fact.kind().name().equals(OwnershipKinds.STAKE)
				&& "EQUITY".equals(fact.attributes().get("interest"))
				&& "DIRECT".equals(fact.attributes().get("directness"));
		if (!direct || holder == null || company == null || holder.kind() == EntityKind.GROUP) {
			return;
		}
		for (Claim claim : fact.claims()) {
			BigDecimal percent = percent(claim);
			Period period = claim.period();
			if (percent != null && period != null) {
				byCompany.computeIfAbsent(company.id(), (key) -> new ArrayList<>())
					.add(new Figure(holder.id(), percent, period, claim));
			}
		}
	}

	private static @Nullable BigDecimal percent(Claim claim) {
		Quantity value = claim.value();
		return (value != null && value.unit().equals("percent") && claim.affirms()) ? value.low() : null;
	}

	/** Reports the first date on which the stakes in a company are too much. */
	private static void check(String company, List<Figure> figures, Report report) {
		for (PartialDate date : figures.stream().map(Figure::start).collect(Collectors.toCollection(TreeSet::new))) {
			if (isRefused(company, date, figures, report)) {
				return;
			}
		}
	}

	private static boolean isRefused(String company, PartialDate date, List<Figure> figures, Report report) {
		Map<String, Figure> ofEach = new LinkedHashMap<>();
		figures.stream()
			.filter((figure) -> figure.countsOn(date, figures))
			.forEach((figure) -> ofEach.merge(figure.holder(), figure,
					(one, other) -> (one.percent().compareTo(other.percent()) <= 0) ? one : other));
		BigDecimal sum = ofEach.values().stream().map(Figure::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
		if (sum.compareTo(MOST) <= 0) {
			return false;
		}
		List<Figure> parts = ofEach.values()
			.stream()
			.sorted(Comparator.comparing(Figure::claim, report.order()))
			.toList();
		List<Claim> claims = parts.stream().map(Figure::claim).toList();
		report.fault(tooMuch(parts),
				"the direct stakes in '" + company + "' " + new Period(date, date).words() + " add up to "
						+ sum.toPlainString() + " percent (lines "
						+ claims.stream().map(report::at).collect(Collectors.joining(", "))
						+ "); correct a value, a date or the directness");
		return true;
	}

	/**
	 * The first claim with which those before it are too much. One that comes after it
	 * may fit without it.
	 */
	private static Claim tooMuch(List<Figure> parts) {
		BigDecimal sum = BigDecimal.ZERO;
		for (Figure part : parts) {
			sum = sum.add(part.percent());
			if (sum.compareTo(MOST) > 0) {
				return part.claim();
			}
		}
		return parts.getLast().claim();
	}

}
