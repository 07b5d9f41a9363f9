package org.tieline.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.check.AskedNumber.Agreement;
import org.tieline.check.Difference.Scope;
import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.Derivation;
import org.tieline.claim.Stance;
import org.tieline.evidence.KindOfFact.Aspect;
import org.tieline.evidence.KindsOfFact;
import org.tieline.time.Spell;
import org.tieline.time.StageRule;
import org.tieline.value.Period;
import org.tieline.value.Quantity;
import org.tieline.voice.ActTime;
import org.tieline.voice.FigureTime;

/** Compares a number that is asked about with the numbers that claims of a fact give. */
final class NumberComparison {

	private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

	private final Match match;

	private final AskedClaim asked;

	private final AskedNumber number;

	private boolean ofOtherTime;

	/** Figures of a known day to which those of an unknown day give way. */
	private List<Claim> exactlyDated = List.of();

	/** A sum of these is paid once: a loan of August is one of its year. */
	private static final Set<String> PAID_ONCE = Set.of("FUNDING", "INVESTMENT");

	/** Whether the number is of no particular period. */
	private boolean anyPeriod;

	NumberComparison(Match match, AskedClaim asked, AskedNumber number) {
		this.match = match;
		this.asked = asked;
		this.number = number;
	}

	void compare() {
		List<Claim> numbers = ofTime(this.match.counted().stream().filter(this::isOfAspect).toList());
		boolean unit = numbers.stream()
			.anyMatch((claim) -> claim.value() != null && claim.value().unit().equals(this.number.unit()));
		if (!unit) {
			// The unit is told by whoever gives the same sum, else by anybody.
			Stream.concat(numbers.stream().filter(this::isSameSum), numbers.stream())
				.map(Claim::value)
				.filter(Objects::nonNull)
				.findFirst()
				.ifPresentOrElse((value) -> this.match.differ(Scope.UNIT, this.number.unit(), value.unit()),
						() -> this.match.differ(Scope.METRIC, this.number.words(), "no number"));
			numbers.stream().filter(this::isSameSum).forEach(this.match::agree);
			return;
		}
		List<Claim> ofItsTime = List.copyOf(this.match.contradicting());
		for (Claim claim : numbers) {
			compare(claim);
		}
		withCutDigits();
		if (this.asked.period() != null) {
			notOnOtherDays(this.asked.period(), this.ofOtherTime ? ofItsTime : List.of());
		}
		if (this.anyPeriod) {
			if (this.match.contradicting().stream().anyMatch((claim) -> !claim.denies())) {
				this.match.otherSum();
			}
			this.match.contradicting()
				.removeIf((claim) -> !claim.denies() && !isStock(claim)
						&& this.match.supporting().stream().noneMatch((one) -> isOfOneTime(one, claim)));
		}
		if (this.ofOtherTime) {
			Period asked = this.asked.period();
			this.match.contradicting().removeIf((claim) -> !claim.denies() && !ofItsTime.contains(claim));
			Period recorded = (this.match.supporting().isEmpty() ? numbers.getLast()
					: this.match.supporting().getLast())
				.period();
			this.match.differ(Scope.PERIOD, (asked != null) ? asked.words() : "the newest recorded",
					(recorded != null) ? recorded.words() : "no date");
		}
	}

	/**
	 * Whether two figures end on one day and, if both are for a time, are for the same:
	 * three quarters may have another share than the last of them.
	 */
	private static boolean isOfOneTime(Claim one, Claim other) {
		Period first = one.period();
		Period second = other.period();
		boolean times = first != null && second != null && first.days() > 1 && second.days() > 1;
		return times ? FigureTime.isSame(Objects.requireNonNull(first), Objects.requireNonNull(second))
				: FigureTime.lastDay(one).equals(FigureTime.lastDay(other));
	}

	/**
	 * One speaker's sum is relayed with more digits or fewer, cut or rounded: 19.88
	 * beside 19.889 is no other sum.
	 */
	private void withCutDigits() {
		List<Claim> held = List.copyOf(this.match.supporting());
		List<Claim> same = this.match.contradicting()
			.stream()
			.filter((claim) -> this.asked.kind().measurement() && held.stream().anyMatch((one) -> isRelay(one, claim)))
			.toList();
		this.match.contradicting().removeAll(same);
		this.match.supporting().addAll(same);
	}

	/**
	 * Whether two sums of one speaker differ by the last digit of the coarser at most.
	 */
	private static boolean isRelay(Claim one, Claim other) {
		BigDecimal first = sum(one);
		BigDecimal second = sum(other);
		if (first == null || second == null || one.speaker() == null || !one.speaker().equals(other.speaker())
				|| !Objects.equals(one.period(), other.period()) || one.denies() || other.denies()) {
			return false;
		}
		BigDecimal coarser = (first.precision() <= second.precision()) ? first : second;
		return coarser.precision() >= FIGURES && first.subtract(second).abs().compareTo(coarser.ulp()) <= 0;
	}

	private static @Nullable BigDecimal sum(Claim claim) {
		Quantity value = claim.value();
		BigDecimal sum = (value != null && value.exact() && CURRENCY.matcher(value.unit()).matches()) ? value.low()
				: null;
		return (sum != null) ? sum.stripTrailingZeros() : null;
	}

	/** With fewer figures, a difference in the last one is another sum. */
	private static final int FIGURES = 4;

	/**
	 * What was held on some day of a year may differ from what was held on another day of
	 * it. A claim contradicts only on the days that it is of. Where a number holds for
	 * some days, those of other days are told beside it.
	 * @param ofItsTime claims that are known to be of the time asked about
	 */
	private void notOnOtherDays(Period period, List<Claim> ofItsTime) {
		List<Claim> held = List.copyOf(this.match.supporting());
		List<Claim> others = this.match.contradicting()
			.stream()
			.filter((claim) -> isStock(claim) && !claim.denies() && !isToldLater(claim, period))
			.filter((claim) -> !ofItsTime.contains(claim) && !this.exactlyDated.contains(claim))
			.filter((claim) -> held.isEmpty() ? !isOfAllDays(claim, period)
					: held.stream().noneMatch((one) -> FigureTime.isSame(one, claim)))
			.toList();
		this.match.contradicting().removeAll(others);
		others.stream()
			.filter((claim) -> claim.affirms() && FigureTime.isWithin(claim.period(), period))
			.forEach(this.match.otherDays()::add);
	}

	/** Whether a claim is of days of the period alone, or of all of them. */
	private boolean isOfAllDays(Claim claim, Period period) {
		Period recorded = claim.period();
		return recorded != null && (FigureTime.isWithin(recorded, period)
				|| FigureTime.isWithin(period, FigureTime.staying(claim, recorded, this.match.counted())));
	}

	/** Whether its number stays until a newer one. */
	private boolean isStock(Claim claim) {
		return this.asked.aspects()
			.stream()
			.anyMatch((aspect) -> aspect.stock() && aspect.name().equals(claim.aspect()));
	}

	private void compare(Claim claim) {
		if (claim.value() == null) {
			if (claim.denies()) {
				this.match.contradicting().add(claim);
			}
			return;
		}
		if (!claim.value().unit().equals(this.number.unit())) {
			return;
		}
		switch (agreement(claim)) {
			case SUPPORTS -> this.match.agree(claim);
			case CONTRADICTS -> {
				boolean planned = this.asked.isDeadline() && claim.stance() == Stance.PLANS;
				if (isOfOneBody(claim)) {
					this.match.openSum(claim.says());
				}
				else if (this.asked.stance().intends() && !this.asked.isDeadline() && claim.asserts()
						&& !StageRule.isPlan(claim)) {
					this.match.reached().add(claim);
				}
				else if (((claim.asserts() && !this.asked.isPlan(claim)) || planned)
						&& (claim.derivation() == null || isFarOff(claim))) {
					this.match.contradicting().add(claim);
				}
			}
			case OPEN -> {
				if (claim.says()) {
					this.match.vague().add(claim);
				}
			}
		}
	}

	/**
	 * Whether a sum is one of a body of the state that is asked about: all its bodies
	 * together may have given or taken more.
	 */
	private boolean isOfOneBody(Claim claim) {
		Entity actor = this.match.fact().fact().participant(this.asked.kind().participants().getFirst().name());
		BigDecimal recorded = Objects.requireNonNull(claim.value()).high();
		BigDecimal asked = (this.number.high() != null) ? this.number.high() : this.number.low();
		return !isStock(claim) && !this.asked.kind().measurement() && CURRENCY.matcher(this.number.unit()).matches()
				&& actor != null && !actor.id().equals(this.asked.subject()) && recorded != null && asked != null
				&& asked.compareTo(recorded) > 0;
	}

	/**
	 * Whether a sum that was converted from another currency is off by more than a tenth,
	 * which no rate of exchange of its time explains.
	 */
	private boolean isFarOff(Claim claim) {
		Quantity value = Objects.requireNonNull(claim.value());
		BigDecimal sum = value.low();
		if (sum == null || !value.exact() || claim.derivation() != Derivation.CONVERTED) {
			return false;
		}
		return this.number.isBeyond(sum.multiply(new BigDecimal("0.9")), sum.multiply(new BigDecimal("1.1")));
	}

	private boolean isOfAspect(Claim claim) {
		if (this.asked.kind().measurement()) {
			return claim.aspect() == null;
		}
		return this.asked.aspects().stream().map(Aspect::name).anyMatch((name) -> name.equals(claim.aspect()));
	}

	/** Those of the time asked about; if there are none, the period is a difference. */
	private List<Claim> ofTime(List<Claim> numbers) {
		Period period = this.asked.period();
		if (period == null || Matches.isNewestMeant(this.asked)) {
			return this.asked.kind().measurement() ? numbers : newestOf(numbers);
		}
		if (this.asked.kind().measurement()) {
			Period recorded = this.match.fact().period();
			if (recorded == null || !(FigureTime.isSame(recorded, period) || isObservedWithin(recorded, period))) {
				this.match.differ(Scope.PERIOD, period.words(), (recorded != null) ? recorded.words() : "no period");
			}
			return numbers;
		}
		List<Claim> all = numbers.stream().filter((claim) -> exactlyDated(claim, numbers, period) == null).toList();
		this.exactlyDated = numbers.stream()
			.flatMap((claim) -> Stream.ofNullable(exactlyDated(claim, numbers, period)))
			.filter((claim) -> !agrees(claim))
			.toList();
		return ofTime(all,
				Stream.concat(all.stream().filter((claim) -> isOfTime(claim, period)), this.exactlyDated.stream())
					.distinct()
					.toList(),
				period);
	}

	/**
	 * Those of the time asked about. Another number of that time decides about a bound,
	 * which holds at many times.
	 * @param same those of the time asked about
	 */
	private List<Claim> ofTime(List<Claim> numbers, List<Claim> same, Period period) {
		boolean bound = this.number.low() == null || this.number.high() == null;
		if (bound && same.stream().noneMatch(this::agrees) && same.stream().anyMatch(this::contradicts)) {
			return same;
		}
		if (!numbers.isEmpty() && same.stream().noneMatch(this::agrees)
				&& (same.isEmpty() || numbers.stream().anyMatch(this::agrees))) {
			this.ofOtherTime = true;
			if (numbers.stream().anyMatch(this::isStock) && ActTime.isOverBefore(this.match.fact(), period)) {
				this.match.end();
			}
			same.stream().filter((claim) -> contradicts(claim)).forEach(this.match.contradicting()::add);
			return numbers.stream().filter((claim) -> !same.contains(claim)).toList();
		}
		return same;
	}

	/**
	 * The newest figure of a known day of the year of a figure whose day is not known, up
	 * to the days that are asked about: the figure of the year gives way to it. Null:
	 * there is none.
	 */
	private @Nullable Claim exactlyDated(Claim claim, List<Claim> numbers, Period period) {
		Period year = claim.period();
		boolean open = isStock(claim) && claim.affirms() && year != null && year.from() != null
				&& (claim.from() == null || claim.to() != null);
		if (!open || year == null || !FigureTime.isWithin(period, year) || FigureTime.isSame(period, year)) {
			return null;
		}
		return numbers.stream()
			.filter((one) -> one.affirms() && one.value() != null && Objects.equals(one.aspect(), claim.aspect())
					&& one.value().unit().equals(this.number.unit()))
			.filter((one) -> one.period() != null && one.period().days() < year.days()
					&& FigureTime.isWithin(one.period(), year) && !one.period().lastDay().isAfter(period.lastDay()))
			.max(Comparator.comparing(FigureTime::lastDay))
			.orElse(null);
	}

	/**
	 * Without a period the newest figure of a stock is meant. A flow belongs to its
	 * period alone, so that figures of other periods do not contradict it. A plan is held
	 * by whoever told it, whatever number was reached since.
	 */
	private List<Claim> newestOf(List<Claim> numbers) {
		this.anyPeriod = !numbers.stream().allMatch(this::isStock) || numbers.isEmpty();
		if (this.asked.stance().intends() && numbers.stream().anyMatch((claim) -> claim.intends() && agrees(claim))) {
			return numbers.stream().filter((claim) -> !claim.affirms()).toList();
		}
		List<Claim> stocks = numbers.stream().filter(this::isStock).toList();
		List<Claim> told = stocks.stream().filter((claim) -> claim.affirms() || this.asked.stance().intends()).toList();
		String newest = (told.isEmpty() ? stocks : told).stream()
			.map(FigureTime::lastDay)
			.max(Comparator.naturalOrder())
			.orElse("");
		if (newest.isEmpty()) {
			return numbers;
		}
		List<Claim> last = numbers.stream()
			.filter((claim) -> !isStock(claim) || FigureTime.lastDay(claim).equals(newest))
			.toList();
		boolean found = last.stream().anyMatch(this::agrees);
		if (!found && numbers.stream().anyMatch(this::agrees)) {
			this.ofOtherTime = true;
			return numbers;
		}
		return last;
	}

	private boolean agrees(Claim claim) {
		Quantity value = claim.value();
		Boolean same = (value != null) ? isSameCeiling(value) : null;
		return value != null && ((same != null) ? same : this.number.isHeldBy(value));
	}

	private boolean contradicts(Claim claim) {
		return claim.value() != null && claim.asserts() && !this.asked.isPlan(claim)
				&& (!this.asked.stance().intends() || StageRule.isPlan(claim)) && claim.derivation() == null
				&& agreement(claim) == Agreement.CONTRADICTS;
	}

	/** Up to 8 million that are granted are not up to 10 million. */
	private Agreement agreement(Claim claim) {
		Boolean same = (claim.value() != null) ? isSameCeiling(claim.value()) : null;
		return (same == null) ? this.number.with(claim) : same ? Agreement.SUPPORTS : Agreement.CONTRADICTS;
	}

	/** Whether the number is the ceiling that is recorded; null: there are not two. */
	private @Nullable Boolean isSameCeiling(Quantity value) {
		return this.asked.kind().name().equals("FUNDING") ? this.number.isSameCeiling(value) : null;
	}

	private boolean isOfTime(Claim claim, Period period) {
		Period recorded = FigureTime.of(claim);
		if (recorded == null) {
			return false;
		}
		if (isToldLater(claim, period)) {
			return true;
		}
		return isStock(claim) ? FigureTime.overlap(FigureTime.staying(claim, recorded, this.match.counted()), period)
				: FigureTime.isSame(recorded, period) || isObservedWithin(recorded, period);
	}

	/**
	 * Whether it is the sum of an act that began in the time asked about, and was told
	 * later: a penalty does not change afterwards.
	 */
	private boolean isToldLater(Claim claim, Period period) {
		return this.asked.kind().name().equals(KindsOfFact.RESTRICTION) && claim.asOf() != null
				&& this.match.fact()
					.spells()
					.stream()
					.map(Spell::start)
					.anyMatch((start) -> start != null && FigureTime.isWithin(new Period(start, start), period)
							&& !claim.asOf().isWhollyBefore(start));
	}

	/** A day within the period: an observation, or a payment made once. */
	private boolean isObservedWithin(Period recorded, Period period) {
		return recorded.days() == 1 && FigureTime.overlap(recorded, period)
				|| PAID_ONCE.contains(this.asked.kind().name()) && FigureTime.isWithin(recorded, period);
	}

	/** Whether a claim gives the very sum that is asked about, in another currency. */
	private boolean isSameSum(Claim claim) {
		Quantity value = claim.value();
		return value != null && CURRENCY.matcher(value.unit()).matches()
				&& CURRENCY.matcher(this.number.unit()).matches() && Match.isWithin(value, this.number)
				&& this.number.low() != null && this.number.high() != null;
	}

}
