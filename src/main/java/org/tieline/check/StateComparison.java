package org.tieline.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tieline.check.Difference.Scope;
import org.tieline.claim.Claim;
import org.tieline.claim.Stance;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.time.Presumption;
import org.tieline.time.Pause;
import org.tieline.time.Spell;
import org.tieline.time.StageRule;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.voice.ActTime;
import org.tieline.voice.ClaimTime;

/** Compares a state that is asked about with what claims of a fact say of it. */
final class StateComparison {

	private final Match match;

	private final AskedClaim asked;

	private final Compared compared;

	StateComparison(Match match, AskedClaim asked, Compared compared) {
		this.compared = compared;
		this.match = match;
		this.asked = asked;
	}

	void compare() {
		FactView fact = this.match.fact();
		Period period = this.asked.period();
		FactView then = (period != null) ? this.compared.at(fact, date(period)) : fact;
		this.match.counted()
			.stream()
			.filter(StateComparison::isOfState)
			.filter((claim) -> !plansAnEnd(claim))
			.forEach(this.match::agree);
		if (period != null && this.asked.stance().intends() && isPlanned()) {
			// A plan has a time of its own, whatever became of it.
			return;
		}
		if (period != null && this.asked.stance() == Stance.DENIES && !this.asked.kind().isQuotation()) {
			keepSaidOf(period, then);
			return;
		}
		if (period != null && this.asked.stance().affirms() && isActOfOtherDayToo(period)) {
			return;
		}
		boolean said = !this.match.supporting().isEmpty() || !this.match.contradicting().isEmpty();
		if (period != null && then.holds() != Spell.Holds.YES && this.asked.stance().asserts()
				&& isDisputedIn(period)) {
			return;
		}
		if (said && period != null && then.holds() != Spell.Holds.YES && isBegunIn(period)) {
			return;
		}
		if (said && period != null && period.to() == null && fact.hasEnded()) {
			this.match.end();
			this.match.differ(Scope.PERIOD, period.words(), recordedTime());
		}
		else if (said && period != null && fact.status() != Status.DENIED && then.holds() != Spell.Holds.YES
				&& !this.asked.kind().isQuotation() && !lastsTo(period)) {
			Pause pause = then.pause();
			boolean repealed = pause != null && pause.word() == Pause.Word.REPEALED;
			if (repealed || (then.holds() == Spell.Holds.NO && hasEndedBefore(date(period)))) {
				this.match.end();
			}
			if (!ActTime.isAnnouncedIn(fact, period)) {
				PartialDate planned = then.plannedEnd();
				this.match.differ(Scope.PERIOD, period.words(),
						recordedTime() + ((pause != null) ? ", " + pause.words() : "")
								+ ((planned != null) ? ", with its end planned for " + planned : ""));
			}
		}
		else if (fact.status() == Status.DENIED && period != null) {
			if (this.match.contradicting().stream().noneMatch((claim) -> isDeniedIn(claim, period))) {
				this.match.differ(Scope.PERIOD, period.words(), recordedTime());
			}
		}
		else if (said && period != null && !this.asked.kind().isQuotation() && isOnlyPresumed(period)) {
			this.match.differ(Scope.PERIOD, period.words(), recordedTime());
		}
	}

	/**
	 * Whether a claim is one of the state itself. Whoever gives or plans a number of it
	 * says or plans the state; whoever denies a number does not deny the state.
	 */
	private static boolean isOfState(Claim claim) {
		boolean ofItsTime = Claim.START.equals(claim.aspect()) || Claim.END.equals(claim.aspect());
		return claim.aspect() == null || claim.asserts() || (claim.intends() && !ofItsTime);
	}

	private boolean isPlanned() {
		return this.match.otherStance().stream().anyMatch((claim) -> claim.intends() || StageRule.isPlan(claim));
	}

	/**
	 * Whether what is told without a date and lasts long, such as a membership, is asked
	 * about at a time that its reach covers from the last day of the record back. No date
	 * is no other time.
	 */
	private boolean lastsTo(Period period) {
		FactView fact = this.match.fact();
		Presumption reach = fact.fact().kind().presumption().apply(fact.fact());
		LocalDate last = fact.recordEnd();
		return fact.spells().isEmpty() && !fact.isOnlyPlanned() && reach.isLong()
				&& (last == null || reach.reachesBack(PartialDate.of(last), date(period)));
	}

	/**
	 * Who says it of another time does not contradict a denial, unless it holds at the
	 * time that is asked about.
	 */
	private void keepSaidOf(Period period, FactView then) {
		if (then.holds() == Spell.Holds.YES) {
			this.match.heldThen();
		}
		else {
			this.match.supporting().removeIf((claim) -> !ClaimTime.tellsOf(claim, period));
			this.match.otherStance().removeIf((claim) -> !ClaimTime.tellsOf(claim, period));
		}
	}

	/** Whether a claim denies the state at a time; a denial without a time, at any. */
	static boolean isDeniedIn(Claim claim, Period period) {
		return claim.denies() && (claim.period() == null || ClaimTime.tellsOf(claim, period));
	}

	/**
	 * Whether some allege the state of the time asked about, while others say that it had
	 * ended by then. Those are then on opposite sides.
	 */
	private boolean isDisputedIn(Period period) {
		List<Claim> alleging = this.match.otherStance()
			.stream()
			.filter((claim) -> claim.asserts() && !StageRule.isRemoval(claim) && ClaimTime.tellsOf(claim, period))
			.toList();
		List<Claim> ending = this.match.supporting()
			.stream()
			.filter((claim) -> endsBy(claim, period.lastDay()))
			.toList();
		if (alleging.isEmpty() || ending.isEmpty()) {
			return false;
		}
		this.match.supporting().clear();
		this.match.supporting().addAll(alleging);
		this.match.otherStance().removeAll(alleging);
		this.match.contradicting().addAll(ending);
		return true;
	}

	/**
	 * Whether claims have it begin in the time asked about, though others may have it
	 * begin later. Those are then on opposite sides.
	 */
	private boolean isBegunIn(Period period) {
		List<Claim> supporting = this.match.supporting();
		boolean begun = supporting.stream()
			.map(Claim::from)
			.filter(Objects::nonNull)
			.anyMatch((from) -> period.touches(from) && supporting.stream()
				.map(Claim::from)
				.noneMatch((finer) -> finer != null && !finer.equals(from) && finer.refines(from)
						&& !period.touches(finer)));
		if (!begun || hasEndedBefore(date(period)) || this.match.fact().spells().size() > 1) {
			return false;
		}
		List<Claim> later = supporting.stream()
			.filter((claim) -> claim.from() != null && claim.from().firstDay().isAfter(period.lastDay()))
			.toList();
		supporting.removeAll(later);
		this.match.contradicting().addAll(later);
		return true;
	}

	/**
	 * Whether claims date an act, such as a signature, to the time asked about, and
	 * others to another time. Those are then on opposite sides.
	 */
	private boolean isActOfOtherDayToo(Period period) {
		if (!ACTS.contains(this.match.fact().fact().attributes().getOrDefault("state", ""))
				|| this.match.fact().spells().size() > 1) {
			return false;
		}
		List<Claim> dated = this.match.supporting()
			.stream()
			.filter((claim) -> claim.aspect() == null && claim.from() != null)
			.toList();
		List<Claim> then = dated.stream().filter((claim) -> touches(claim, period)).toList();
		List<Claim> others = dated.stream()
			.filter((claim) -> !touches(claim, period))
			.filter((claim) -> then.stream().anyMatch((one) -> step(one).equals(step(claim))))
			.toList();
		if (then.isEmpty() || others.isEmpty()) {
			return false;
		}
		this.match.supporting().removeAll(others);
		this.match.contradicting().addAll(others);
		return true;
	}

	/** States of a measure that are acts of a day. */
	private static final Set<String> ACTS = Set.of("ANNOUNCED", "REPEALED");

	private static boolean touches(Claim claim, Period period) {
		return claim.from() != null && period.touches(claim.from());
	}

	private static String step(Claim claim) {
		return claim.details().getOrDefault("step", "");
	}

	private static boolean endsBy(Claim claim, LocalDate day) {
		PartialDate end = (claim.to() == null && StageRule.isRemoval(claim)) ? claim.asOf() : claim.to();
		return end != null && !end.firstDay().isAfter(day);
	}

	/**
	 * Whether no claim shows the state at a date, and the model presumes it to last.
	 * Where somebody has a seat and what a law says is told until a change is told.
	 */
	private boolean isOnlyPresumed(Period period) {
		FactView fact = this.match.fact();
		PartialDate date = date(period);
		return fact.spells().stream().noneMatch((spell) -> isShown(spell, period))
				&& !this.asked.kind().name().equals(AffiliationRole.KIND)
				&& !fact.fact().kind().presumption().apply(fact.fact()).law()
				&& fact.through(fact.lens().at(date).presuming(Presumption.NONE)).holds() != Spell.Holds.YES;
	}

	/**
	 * Whether dates of a spell show it in a period; for a day, in the year up to it. Who
	 * tells of today has the last report of it.
	 */
	private static boolean isShown(Spell spell, Period period) {
		LocalDate from = period.firstDay();
		LocalDate to = period.lastDay();
		LocalDate first = from.equals(to) ? from.minusYears(1) : from;
		List<PartialDate> shown = Stream
			.of(spell.start(), spell.startBy(), spell.observed(), spell.lastObserved(), spell.end())
			.filter(Objects::nonNull)
			.toList();
		return shown.stream().anyMatch((one) -> !one.firstDay().isAfter(to))
				&& shown.stream().anyMatch((one) -> !one.lastDay().isBefore(first));
	}

	/** A plan that only tells an end is no plan of the state itself. */
	private static boolean plansAnEnd(Claim claim) {
		return claim.intends() && claim.from() == null && claim.to() != null && claim.asOf() == null;
	}

	/** Whether an end is stated, of the state or of one of its times, before a date. */
	private boolean hasEndedBefore(PartialDate date) {
		return this.match.fact()
			.spells()
			.stream()
			.map(Spell::end)
			.anyMatch((end) -> end != null && end.isWhollyBefore(date));
	}

	/** With a pause, all times are told: the whole of them would hold the pause too. */
	private String recordedTime() {
		FactView fact = this.match.fact();
		if (fact.spells().size() > 1) {
			return fact.spells().stream().map(StateComparison::time).collect(Collectors.joining(", and again "));
		}
		Period recorded = fact.period();
		PartialDate shown = fact.lastShown();
		if (recorded != null && recorded.from() == null) {
			return recorded.words() + ", with no start on record";
		}
		return (recorded != null) ? recorded.words() : (shown != null) ? "last shown " + shown : "no date";
	}

	private static String time(Spell spell) {
		PartialDate shown = spell.lastShown();
		boolean dated = spell.start() != null || spell.end() != null;
		return dated ? spell.period().words() : (shown != null) ? "last shown " + shown : "at no date";
	}

	/**
	 * The date at which a state is asked about. After the last day of the record nobody
	 * has looked: then it is asked about on that day, which the reason tells. A planned
	 * end that lies between is known all the same.
	 */
	private PartialDate date(Period period) {
		PartialDate last = Objects.requireNonNull((period.to() != null) ? period.to() : period.from());
		LocalDate end = this.match.fact().recordEnd();
		return (end != null && last.firstDay().isAfter(end)
				&& this.compared.at(this.match.fact(), last).plannedEnd() == null) ? PartialDate.of(end) : last;
	}

}
