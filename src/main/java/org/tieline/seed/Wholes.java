package org.tieline.seed;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.KindOfFact;
import org.tieline.seed.SeedTable.SeedRow;
import org.tieline.value.Period;
import org.tieline.value.Quantity;
import org.tieline.value.StatedNumber;

/**
 * Refuses percentages that cannot be parts of one whole: shares of one market in one
 * period that one speaker gives, and that add up to more than 100 whatever they were
 * before they were rounded. So whole percents of n firms may add up to 100 + n/2. Groups
 * are left out, for they overlap with their members; of several figures for one firm the
 * least counts.
 */
final class Wholes {

	private static final BigDecimal WHOLE = new BigDecimal("100");

	private final ClaimNumbers numbers;

	private final SeedErrors errors;

	/** What is shared out, when, and who says so. */
	private record Whole(String of, Period period, String speaker) {
	}

	/** A part of it: as printed, and the least that it may stand for. */
	private record Part(BigDecimal percent, BigDecimal least, SeedRow row) {
	}

	private final Map<Whole, Map<String, Part>> parts = new LinkedHashMap<>();

	Wholes(ClaimNumbers numbers, SeedErrors errors) {
		this.numbers = numbers;
		this.errors = errors;
	}

	/** Adds the claims of a fact. */
	void add(KindOfFact kind, Map<String, Entity> participants, List<Claim> claims) {
		Entity whole = (kind.whole() != null) ? participants.get(kind.whole()) : null;
		Entity holder = participants.get(kind.participants().getFirst().name());
		if (whole == null || holder == null || holder.kind() == EntityKind.GROUP) {
			return;
		}
		for (Claim claim : claims) {
			BigDecimal percent = percent(claim);
			Period period = claim.period();
			if (percent != null && period != null) {
				Part part = new Part(percent, least(claim), this.numbers.row(claim.id()));
				this.parts
					.computeIfAbsent(new Whole(whole.id(), period, speaker(claim)), (key) -> new LinkedHashMap<>())
					.merge(holder.id(), part, Wholes::lesser);
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

	void check() {
		this.parts.forEach((whole, ofEach) -> {
			BigDecimal sum = ofEach.values().stream().map(Part::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
			BigDecimal least = ofEach.values().stream().map(Part::least).reduce(BigDecimal.ZERO, BigDecimal::add);
			if (least.compareTo(WHOLE) > 0) {
				SeedRow last = ofEach.values()
					.stream()
					.map(Part::row)
					.max(Comparator.comparing(SeedRow::line))
					.orElseThrow();
				this.errors.add(last,
						"the parts of '" + whole.of() + "' " + whole.period().words() + " that '" + whole.speaker()
								+ "' gives add up to " + sum.toPlainString() + " percent (lines "
								+ ofEach.values()
									.stream()
									.map((part) -> String.valueOf(part.row().line()))
									.collect(Collectors.joining(", "))
								+ "); correct a value, a period or the market");
			}
		});
	}

}
