package org.tieline.intake;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.Fact;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.RecordCheck;
import org.tieline.value.Period;
import org.tieline.value.Quantity;
import org.tieline.value.StatedNumber;

/**
 * Refuses percentages that cannot be parts of one whole. These are the shares of one
 * market in one period by one speaker. They are refused if they add up to more than 100
 * before any possible rounding, so whole percents of n firms may add up to 100 + n/2.
 * Groups are left out, because they overlap with their members. If one firm has several
 * figures, the least counts.
 */
@Component
final class ShareSumCheck implements RecordCheck {

	private static final BigDecimal WHOLE = new BigDecimal("100");

	/** The whole: what is divided, the period, and the speaker. */
	private record Whole(String of, Period period, String speaker) {
	}

	/** A part of the whole: its printed percent, and the least value before rounding. */
	private record Part(BigDecimal percent, BigDecimal least, Claim claim) {
	}

	@Override
	public @Nullable String together(KindOfFact kind) {
		return kind.whole();
	}

	@Override
	public void checkFacts(List<Fact> facts, Report report) {
		Map<Whole, Map<String, Part>> wholes = new LinkedHashMap<>();
		facts.forEach((fact) -> add(fact, wholes));
		wholes.forEach((whole, ofEach) -> check(whole, ofEach.values(), report));
	}

	private static void add(Fact fact, Map<Whole, Map<String, Part>> wholes) {
		String sharedOut = fact.kind().whole();
		Entity whole = (sharedOut != null) ? fact.participant(sharedOut) : null;
		Entity holder = fact.participant(fact.kind().participants().getFirst().name());
		if (whole == null || holder == null || holder.kind() == EntityKind.GROUP) {
			return;
		}
		for (Claim claim : fact.claims()) {
			BigDecimal percent = percent(claim);
			Period period = claim.period();
			if (percent != null && period != null) {
				wholes.computeIfAbsent(new Whole(whole.id(), period, speaker(claim)), (key) -> new LinkedHashMap<>())
					.merge(holder.id(), new Part(percent, least(claim), claim), ShareSumCheck::lesser);
			}
		}
	}

	private static @Nullable BigDecimal percent(Claim claim) {
		Quantity value = claim.value();
		return (value != null && claim.stance().asserts()) ? value.low() : null;
	}

	/** The least that a printed percent may stand for. */
	private static BigDecimal least(Claim claim) {
		BigDecimal low = StatedNumber.range(Objects.requireNonNull(claim.value()), claim.asStated()).low();
		return (low != null) ? low.max(BigDecimal.ZERO) : BigDecimal.ZERO;
	}

	private static String speaker(Claim claim) {
		Entity speaker = claim.speaker();
		return (speaker != null) ? speaker.id() : claim.source().id();
	}

	private static Part lesser(Part one, Part other) {
		return (one.percent().compareTo(other.percent()) <= 0) ? one : other;
	}

	private static void check(Whole whole, Collection<Part> parts, Report report) {
		BigDecimal sum = parts.stream().map(Part::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal least = parts.stream().map(Part::least).reduce(BigDecimal.ZERO, BigDecimal::add);
		if (least.compareTo(WHOLE) <= 0) {
			return;
		}
		report.fault(tooMuch(parts, report),
				"the parts of '" + whole.of() + "' " + whole.period().words() + " that '" + whole.speaker()
						+ "' gives add up to " + sum.toPlainString() + " percent (lines "
						+ parts.stream()
							.map((part) -> String.valueOf(report.line(part.claim())))
							.collect(Collectors.joining(", "))
						+ "); correct a value, a period or the market");
	}

	/**
	 * The first claim with which those before it are too much. One that comes after it
	 * may fit without it.
	 */
	private static Claim tooMuch(Collection<Part> parts, Report report) {
		List<Part> inOrder = parts.stream().sorted(Comparator.comparing(Part::claim, report.order())).toList();
		BigDecimal least = BigDecimal.ZERO;
		for (Part part : inOrder) {
			least = least.add(part.least());
			if (least.compareTo(WHOLE) > 0) {
				return part.claim();
			}
		}
		return inOrder.getLast().claim();
	}

}
