package org.tieline.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Origins;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * The numbers of a fact under one aspect. Numbers of the same period and unit form one
 * measurement. Amounts in two currencies are two measurements: a conversion contests
 * nothing.
 */
final class Measurements {

	private record Key(@Nullable Period period, String unit) {
	}

	private static final int MOST_CERTAIN = 2;

	private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);

	private final List<Measurement> all;

	private Measurements(List<Measurement> all) {
		this.all = all;
	}

	/**
	 * Makes the measurements of one aspect.
	 * @param kind the kind of the fact
	 * @param aspect the aspect; null: the fact's own number
	 * @param accepted the claims that count
	 * @param origins the origins of all claims of the fact
	 */
	static Measurements of(KindOfFact kind, @Nullable String aspect, List<Claim> accepted, Origins origins) {
		List<Claim> ours = accepted.stream().filter((claim) -> Objects.equals(claim.aspect(), aspect)).toList();
		Map<Key, List<Claim>> byKey = new LinkedHashMap<>();
		for (Claim claim : ours) {
			Quantity value = claim.value();
			if (value != null && claim.says()) {
				byKey.computeIfAbsent(new Key(claim.period(), value.unit()), (key) -> new ArrayList<>()).add(claim);
			}
		}
		List<Measurement> all = new ArrayList<>();
		byKey.forEach((key, claims) -> all.add(measurement(key, withDenials(claims, ours, key), origins, kind)));
		return new Measurements(all);
	}

	/**
	 * Adds denials. A denial with a period concerns the numbers of that period; a denial
	 * without one concerns all of them.
	 */
	private static List<Claim> withDenials(List<Claim> claims, List<Claim> ours, Key key) {
		List<Claim> all = new ArrayList<>(claims);
		ours.stream()
			.filter(Claim::denies)
			.filter((denial) -> denial.period() == null || denial.period().equals(key.period()))
			.forEach(all::add);
		return all;
	}

	private static Measurement measurement(Key key, List<Claim> claims, Origins origins, KindOfFact kind) {
		List<Claim> counted = counted(claims);
		int count = origins.affirming(counted);
		return new Measurement(quantity(claims), key.period(), StatusRule.ofNumber(claims, count, kind), count,
				List.copyOf(claims));
	}

	/**
	 * The claims whose numbers count. If some are given and others derived, only the
	 * given ones do. Of plans, the given ones come before those that were worked out.
	 */
	private static List<Claim> counted(List<Claim> claims) {
		if (claims.stream().anyMatch(Claim::comparable)) {
			return claims.stream().filter(Claim::comparable).toList();
		}
		List<Claim> told = claims.stream().filter((claim) -> !isWorkedOut(claim)).toList();
		boolean planned = claims.stream().noneMatch(Claim::asserts) && told.stream().anyMatch(Claim::says);
		return planned ? told : claims;
	}

	private static boolean isWorkedOut(Claim claim) {
		return claim.derivation() != null && claim.derivation().isWorkedOut();
	}

	/** The claims that give the numbers that count. */
	static List<Claim> given(List<Claim> claims) {
		return counted(claims).stream().filter((claim) -> claim.says() && claim.value() != null).toList();
	}

	/** The smallest quantity that holds all numbers that count. */
	private static Quantity quantity(List<Claim> claims) {
		return given(claims).stream()
			.map(Claim::value)
			.map(Objects::requireNonNull)
			.reduce(Quantity::hull)
			.orElseThrow();
	}

	List<Measurement> all() {
		return this.all;
	}

	/**
	 * The measurement for a date. A number that somebody states or estimates comes before
	 * one that is only alleged, and this before a planned or forecast one.
	 * @param asOf the date; null: the newest measurement
	 * @param stock whether a number stays valid until a newer one (a percentage held), or
	 * belongs to its period alone (an amount sold)
	 */
	Optional<Measurement> at(@Nullable PartialDate asOf, boolean stock) {
		if (asOf == null) {
			return this.all.stream().max(BEST);
		}
		Comparator<Measurement> order = closest(asOf).thenComparing(BEST);
		return Stream.iterate(MOST_CERTAIN, (certainty) -> certainty >= 0, (certainty) -> certainty - 1)
			.map((certainty) -> this.all.stream().filter((one) -> certainty(one) == certainty).toList())
			.flatMap((some) -> (stock ? stockAt(asOf, some) : within(asOf, some).stream().max(order)).stream())
			.findFirst();
	}

	/** How certain a number is: planned, alleged, stated or estimated. */
	private static int certainty(Measurement one) {
		return one.claims().stream().anyMatch(Claim::affirms) ? MOST_CERTAIN : isHeld(one) ? 1 : 0;
	}

	private static boolean isHeld(Measurement one) {
		return one.claims().stream().anyMatch(Claim::asserts);
	}

	/**
	 * The first asserted figure after a date. If a state is presumed back to the date,
	 * its size is taken from there. A figure of a year is of an unknown day in it, so
	 * that one of a known day in the same year comes before it.
	 */
	Optional<Measurement> firstAfter(PartialDate asOf) {
		return this.all.stream()
			.filter((one) -> isHeld(one) && one.period() != null && start(one).isAfter(asOf.lastDay()))
			.min(Comparator.comparing(Measurements::end).thenComparing(BEST.reversed()));
	}

	/**
	 * The stock figure for a date: the newest one that began by then. A figure whose
	 * period ends after the date can be later (seen in 2018, asked for June 2018). It
	 * gives way to a more exact one within its period. A figure that begins after the
	 * date is never used.
	 */
	private static Optional<Measurement> stockAt(PartialDate asOf, List<Measurement> figures) {
		List<Measurement> begun = figures.stream().filter((one) -> begunBy(one, asOf)).toList();
		Optional<Measurement> past = begun.stream().filter((one) -> !reachesPast(one, asOf)).max(BEST);
		return begun.stream()
			.filter((one) -> reachesPast(one, asOf))
			.filter((one) -> past.isEmpty() || end(past.get()).isBefore(start(one)))
			.max(closest(asOf).thenComparing(BEST))
			.or(() -> past);
	}

	private static boolean reachesPast(Measurement one, PartialDate asOf) {
		return end(one).isAfter(asOf.lastDay());
	}

	/**
	 * The measurements that are possible at a time within a date. If one covers the whole
	 * date, that one; else all that have a day in common with it. Planned ones count only
	 * if none is asserted.
	 */
	List<Measurement> during(PartialDate asOf) {
		List<Measurement> held = within(asOf, this.all.stream().filter(Measurements::isHeld).toList());
		List<Measurement> touching = held.isEmpty() ? within(asOf, this.all) : held;
		return touching.stream()
			.filter((one) -> covers(one, asOf))
			.max(closest(asOf).thenComparing(BEST))
			.map(List::of)
			.orElse(touching);
	}

	private static boolean covers(Measurement one, PartialDate asOf) {
		return !start(one).isAfter(asOf.firstDay()) && !end(one).isBefore(asOf.lastDay());
	}

	/**
	 * Orders amounts by their fit to a date: those that cover it last, and the shortest
	 * of these at the very end.
	 */
	private static Comparator<Measurement> closest(PartialDate asOf) {
		return Comparator.comparing((Measurement one) -> covers(one, asOf))
			.thenComparing((one) -> -ChronoUnit.DAYS.between(start(one), end(one)));
	}

	private static List<Measurement> within(PartialDate asOf, List<Measurement> figures) {
		return figures.stream().filter((one) -> one.period() != null && one.period().touches(asOf)).toList();
	}

	private static boolean begunBy(Measurement one, PartialDate asOf) {
		return one.period() != null && !start(one).isAfter(asOf.lastDay());
	}

	/**
	 * Orders by quality: stated after alleged and planned, then by period, then given
	 * after derived, then by number of origins. The best is the greatest.
	 */
	private static final Comparator<Measurement> BEST = Comparator.comparing(Measurements::certainty)
		.thenComparing(Measurements::end)
		.thenComparing(Measurements::start)
		.thenComparing((one) -> one.claims().stream().anyMatch(Claim::comparable))
		.thenComparing(Measurement::origins)
		.thenComparing((one) -> one.quantity().unit());

	private static LocalDate start(Measurement one) {
		Period period = one.period();
		if (period == null) {
			return LONG_AGO;
		}
		return (period.from() != null) ? period.from().firstDay()
				: (period.to() != null) ? period.to().firstDay() : LONG_AGO;
	}

	private static LocalDate end(Measurement one) {
		Period period = one.period();
		if (period == null) {
			return LONG_AGO;
		}
		return (period.to() != null) ? period.to().lastDay()
				: (period.from() != null) ? period.from().lastDay() : LONG_AGO;
	}

}
