package org.tieline.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.check.AskedNumber.Agreement;
import org.tieline.check.Difference.Scope;
import org.tieline.claim.Claim;
import org.tieline.claim.Derivation;
import org.tieline.claim.Entity;
import org.tieline.claim.Stance;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact.Aspect;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.Status;
import org.tieline.time.Spell;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * One fact beside the claim that is asked about: in what it differs, and which of its
 * claims support or contradict the claim.
 */
final class Match {

	private final AskedClaim asked;

	private final FactView fact;

	private final List<Difference> differences = new ArrayList<>();

	private final List<Claim> supporting = new ArrayList<>();

	private final List<Claim> contradicting = new ArrayList<>();

	/** Claims that say the same with another stance: plans, allegations. */
	private final List<Claim> otherStance = new ArrayList<>();

	private boolean open;

	private boolean ofOtherTime;

	/** Whether the number is of no particular period. */
	private boolean anyPeriod;

	private boolean ended;

	private Match(AskedClaim asked, FactView fact) {
		this.asked = asked;
		this.fact = fact;
	}

	/**
	 * A fact of the same kind beside the claim.
	 * @param asked what is asked about
	 * @param fact a fact in which its subject, or somebody close to it, takes the first
	 * part
	 * @param same the ids that count as its subject
	 */
	static Match of(AskedClaim asked, FactView fact, Set<String> same) {
		Match match = new Match(asked, fact);
		match.compareParts(same);
		if (asked.number() != null) {
			match.compareNumbers(asked.number());
		}
		else {
			match.compareState();
		}
		match.compareStances();
		return match;
	}

	FactView fact() {
		return this.fact;
	}

	List<Difference> differences() {
		return this.differences;
	}

	List<Claim> supporting() {
		return this.supporting;
	}

	List<Claim> contradicting() {
		return this.contradicting;
	}

	/** Whether it is the very thing that is asked about. */
	boolean isExact() {
		return this.differences.isEmpty();
	}

	/** Whether what is recorded is less exact than what is asked. */
	boolean isOpen() {
		return this.open;
	}

	/** Whether the record says that it ended before the time asked about. */
	boolean hasEnded() {
		return this.ended;
	}

	private void differ(Scope scope, String asked, String recorded) {
		this.differences.add(new Difference(scope, asked, recorded));
	}

	private void compareParts(Set<String> same) {
		for (Participant part : this.asked.kind().participants()) {
			String id = this.asked.participants().get(part.name());
			Entity recorded = this.fact.fact().participant(part.name());
			boolean subject = part.equals(this.asked.kind().participants().getFirst());
			if (subject && recorded != null && same.contains(recorded.id())) {
				continue;
			}
			if (id != null && (recorded == null || !recorded.isWithin(id))) {
				differ(scope(part), id, (recorded != null) ? recorded.name() : "not recorded");
			}
			else if (id == null && recorded != null && narrows(part)) {
				differ(scope(part), "all", recorded.name());
			}
		}
		this.asked.attributes().forEach((column, word) -> {
			String recorded = this.fact.fact().attributes().getOrDefault(column, "");
			if (!recorded.equals(word)) {
				differ(column.equals("metric") ? Scope.METRIC : Scope.SORT, plain(word), plain(recorded));
			}
		});
	}

	/** A number of purchases from one group is not that of all purchases. */
	private boolean narrows(Participant part) {
		return this.asked.kind().measurement() && part.role() == Role.OBJECT && !part.required();
	}

	private static String plain(String word) {
		return word.replace('_', ' ').toLowerCase(Locale.ROOT);
	}

	private Scope scope(Participant part) {
		if (part.equals(this.asked.kind().participants().getFirst())) {
			return Scope.SUBJECT;
		}
		return switch (part.role()) {
			case SUBJECT -> Scope.SUBJECT;
			case OBJECT, SUPPLIER, CUSTOMER -> Scope.OBJECT;
			case PRODUCT -> Scope.PRODUCT;
			case MARKET -> Scope.MARKET;
			case MEASURE -> Scope.MEASURE;
			case JURISDICTION -> Scope.JURISDICTION;
			case TOPIC -> Scope.TOPIC;
		};
	}

	private void compareNumbers(AskedNumber number) {
		List<Claim> numbers = ofTime(counted().stream().filter(this::isOfAspect).toList());
		boolean unit = numbers.stream()
			.anyMatch((claim) -> claim.value() != null && claim.value().unit().equals(number.unit()));
		if (!unit) {
			numbers.stream()
				.map(Claim::value)
				.filter(Objects::nonNull)
				.findFirst()
				.ifPresentOrElse((value) -> differ(Scope.UNIT, number.unit(), value.unit()),
						() -> differ(Scope.METRIC, number.words(), "no number"));
			return;
		}
		List<Claim> ofItsTime = List.copyOf(this.contradicting);
		for (Claim claim : numbers) {
			compare(claim, number);
		}
		if (this.anyPeriod) {
			this.open |= !this.contradicting.isEmpty();
			this.contradicting.removeIf((claim) -> !claim.denies()
					&& this.supporting.stream().noneMatch((one) -> lastDay(one).equals(lastDay(claim))));
		}
		if (this.ofOtherTime) {
			Period asked = this.asked.period();
			this.contradicting.removeIf((claim) -> !claim.denies() && !ofItsTime.contains(claim));
			Period recorded = (this.supporting.isEmpty() ? numbers.getLast() : this.supporting.getLast()).period();
			differ(Scope.PERIOD, (asked != null) ? asked.words() : "the newest recorded",
					(recorded != null) ? recorded.words() : "no date");
		}
	}

	private void compare(Claim claim, AskedNumber number) {
		if (claim.value() == null) {
			if (claim.denies()) {
				this.contradicting.add(claim);
			}
			return;
		}
		if (!claim.value().unit().equals(number.unit())) {
			return;
		}
		Agreement agreement = number.with(claim);
		switch (agreement) {
			case SUPPORTS -> agree(claim);
			case CONTRADICTS -> {
				if (claim.asserts() && (claim.derivation() == null || isFarOff(claim, number))) {
					this.contradicting.add(claim);
				}
			}
			case OPEN -> this.open |= claim.says();
		}
	}

	/**
	 * Whether a sum that was converted from another currency is off by more than a tenth,
	 * which no rate of exchange of its time explains.
	 */
	private static boolean isFarOff(Claim claim, AskedNumber number) {
		Quantity value = Objects.requireNonNull(claim.value());
		BigDecimal sum = value.low();
		if (sum == null || !value.exact() || claim.derivation() != Derivation.CONVERTED) {
			return false;
		}
		return number.isBeyond(sum.multiply(new BigDecimal("0.9")), sum.multiply(new BigDecimal("1.1")));
	}

	private void agree(Claim claim) {
		if (claim.denies()) {
			this.contradicting.add(claim);
		}
		else if (claim.affirms()) {
			this.supporting.add(claim);
		}
		else if (claim.says()) {
			this.otherStance.add(claim);
		}
	}

	private boolean isOfAspect(Claim claim) {
		if (this.asked.kind().measurement()) {
			return claim.aspect() == null;
		}
		return this.asked.aspects().stream().map(Aspect::name).anyMatch((name) -> name.equals(claim.aspect()));
	}

	/** The claims that count: those that their own voice has not replaced. */
	private List<Claim> counted() {
		return this.fact.claims().stream().filter((claim) -> this.fact.supersededBy(claim) == null).toList();
	}

	/** Those of the time asked about; if there are none, the period is a difference. */
	private List<Claim> ofTime(List<Claim> numbers) {
		Period period = this.asked.period();
		if (period == null) {
			return this.asked.kind().measurement() ? numbers : newestOf(numbers);
		}
		if (this.asked.kind().measurement()) {
			Period recorded = this.fact.period();
			if (recorded == null || !(isSame(recorded, period) || isObservedWithin(recorded, period))) {
				differ(Scope.PERIOD, period.words(), (recorded != null) ? recorded.words() : "no period");
			}
			return numbers;
		}
		List<Claim> same = numbers.stream().filter((claim) -> isOfTime(claim, period)).toList();
		if (!numbers.isEmpty() && same.stream().noneMatch(this::agrees)
				&& (same.isEmpty() || numbers.stream().anyMatch(this::agrees))) {
			this.ofOtherTime = true;
			same.stream().filter((claim) -> contradicts(claim)).forEach(this.contradicting::add);
			return numbers.stream().filter((claim) -> !same.contains(claim)).toList();
		}
		return same;
	}

	/**
	 * Without a period the newest figure of a stock is meant. A flow belongs to its
	 * period alone, so that figures of other periods do not contradict it.
	 */
	private List<Claim> newestOf(List<Claim> numbers) {
		boolean stock = this.asked.aspects().stream().anyMatch(Aspect::stock);
		this.anyPeriod = !stock;
		String newest = numbers.stream().map(Match::lastDay).max(Comparator.naturalOrder()).orElse("");
		if (!stock || newest.isEmpty()) {
			return numbers;
		}
		List<Claim> last = numbers.stream().filter((claim) -> lastDay(claim).equals(newest)).toList();
		boolean found = last.stream().anyMatch(this::agrees);
		if (!found && numbers.stream().anyMatch(this::agrees)) {
			this.ofOtherTime = true;
			return numbers;
		}
		return last;
	}

	private boolean agrees(Claim claim) {
		AskedNumber number = this.asked.number();
		return number != null && claim.value() != null && number.with(claim) == Agreement.SUPPORTS;
	}

	private boolean contradicts(Claim claim) {
		AskedNumber number = this.asked.number();
		return number != null && claim.value() != null && claim.asserts() && claim.derivation() == null
				&& number.with(claim) == Agreement.CONTRADICTS;
	}

	private static String lastDay(Claim claim) {
		Period period = claim.period();
		return (period != null) ? period.lastDay().toString() : "";
	}

	private boolean isOfTime(Claim claim, Period period) {
		Period recorded = claim.period();
		if (recorded == null) {
			return false;
		}
		boolean stock = this.asked.aspects()
			.stream()
			.anyMatch((aspect) -> aspect.stock() && aspect.name().equals(claim.aspect()));
		return stock ? overlap(recorded, period) : isSame(recorded, period) || isObservedWithin(recorded, period);
	}

	private static boolean isSame(Period one, Period other) {
		return one.firstDay().equals(other.firstDay()) && one.lastDay().equals(other.lastDay());
	}

	/** A day within the period: an observation, or a payment made once. */
	private static boolean isObservedWithin(Period recorded, Period period) {
		return recorded.days() == 1 && overlap(recorded, period);
	}

	private static boolean overlap(Period one, Period other) {
		return !one.firstDay().isAfter(other.lastDay()) && !other.firstDay().isAfter(one.lastDay());
	}

	private void compareState() {
		Period period = this.asked.period();
		FactView then = (period != null) ? this.fact.through(this.fact.lens().at(date(period))) : this.fact;
		for (Claim claim : counted()) {
			if (claim.aspect() != null && !claim.asserts()) {
				continue;
			}
			if (claim.denies()) {
				this.contradicting.add(claim);
			}
			else if (claim.affirms()) {
				this.supporting.add(claim);
			}
			else if (claim.says()) {
				this.otherStance.add(claim);
			}
		}
		boolean said = !this.supporting.isEmpty() || !this.contradicting.isEmpty();
		if (said && period != null && this.fact.status() != Status.DENIED && then.holds() != Spell.Holds.YES
				&& !this.asked.kind().isQuotation()) {
			this.ended = then.holds() == Spell.Holds.NO && this.fact.hasEnded();
			differ(Scope.PERIOD, period.words(), recordedTime());
		}
	}

	private String recordedTime() {
		Period recorded = this.fact.period();
		PartialDate shown = this.fact.lastShown();
		return (recorded != null) ? recorded.words() : (shown != null) ? "last shown " + shown : "no date";
	}

	private static PartialDate date(Period period) {
		PartialDate last = (period.to() != null) ? period.to() : period.from();
		return Objects.requireNonNull(last);
	}

	/** Sorts the claims by the stance and the speaker that are asked about. */
	private void compareStances() {
		Stance stance = this.asked.stance();
		if (stance == Stance.DENIES) {
			List<Claim> saying = new ArrayList<>(this.supporting);
			saying.addAll(this.otherStance);
			this.supporting.clear();
			this.otherStance.clear();
			this.supporting.addAll(counted().stream().filter(Claim::denies).toList());
			this.contradicting.clear();
			this.contradicting.addAll(saying);
			bySpeaker();
			if (this.supporting.isEmpty() && this.contradicting.isEmpty()) {
				differ(Scope.STANCE, "denied", "no denial");
			}
			return;
		}
		List<Claim> same = this.otherStance.stream().filter((claim) -> isOfStance(claim, stance)).toList();
		this.supporting.addAll(same);
		bySpeaker();
		boolean alleged = this.otherStance.stream().anyMatch(Claim::asserts);
		if (this.supporting.isEmpty() && !this.contradicting.isEmpty() && alleged) {
			// What is alleged and denied is disputed, not refuted.
			this.otherStance.stream().filter(Claim::asserts).forEach(this.supporting::add);
		}
		else if (this.supporting.isEmpty() && this.contradicting.isEmpty() && !this.otherStance.isEmpty()) {
			this.supporting.addAll(this.otherStance);
			differ(Scope.STANCE, asStated(stance), asRecorded(this.otherStance.getFirst()));
		}
	}

	private static boolean isOfStance(Claim claim, Stance stance) {
		return switch (stance) {
			case ALLEGES -> claim.stance() == Stance.ALLEGES;
			case PLANS, CONSIDERS -> claim.intends();
			case STATES, ESTIMATES, DENIES, NO_COMMENT -> false;
		};
	}

	private static String asStated(Stance stance) {
		return switch (stance) {
			case ALLEGES -> "alleged";
			case PLANS, CONSIDERS -> "planned";
			case DENIES -> "denied";
			case STATES, ESTIMATES, NO_COMMENT -> "stated as a fact";
		};
	}

	static String asRecorded(Claim claim) {
		return claim.intends() ? "planned or expected" : "alleged";
	}

	/** Only what the speaker asked about says; if it says nothing, that differs. */
	private void bySpeaker() {
		String speaker = this.asked.speaker();
		if (speaker == null) {
			return;
		}
		boolean saysSomething = counted().stream().anyMatch((claim) -> isBy(claim, speaker));
		if (!saysSomething) {
			// What others say does not contradict that the speaker said it.
			this.contradicting.clear();
			differ(Scope.SPEAKER, speaker,
					this.supporting.isEmpty() ? "others alone" : nameOf(this.supporting.getFirst()));
			return;
		}
		this.supporting.removeIf((claim) -> !isBy(claim, speaker));
		this.contradicting.removeIf((claim) -> !isBy(claim, speaker));
		this.otherStance.removeIf((claim) -> !isBy(claim, speaker));
	}

	private static boolean isBy(Claim claim, String speaker) {
		Entity said = claim.speaker();
		return claim.speaksFor().contains(speaker) || (said != null && said.id().equals(speaker));
	}

	static String nameOf(Claim claim) {
		@Nullable Entity speaker = claim.speaker();
		if (speaker != null) {
			return speaker.name();
		}
		String publisher = claim.source().publisher();
		return (publisher != null) ? publisher : claim.source().title();
	}

}
