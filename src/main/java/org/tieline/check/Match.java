package org.tieline.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.check.Difference.Scope;
import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.Stance;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.KindsOfFact;
import org.tieline.value.Period;
import org.tieline.value.Quantity;
import org.tieline.voice.ActTime;
import org.tieline.voice.ClaimTime;
import org.tieline.voice.Exactness;

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

	private final List<Claim> otherStance = new ArrayList<>();

	private @Nullable List<Claim> counted;

	private final List<Claim> vague = new ArrayList<>();

	private final List<Claim> reached = new ArrayList<>();

	private final List<Claim> otherDays = new ArrayList<>();

	private boolean otherSum;

	private boolean replaced;

	private boolean held;

	private boolean ofOneBody;

	private boolean ended;

	private boolean perhapsOver;

	private boolean otherScope;

	private Match(AskedClaim asked, FactView fact) {
		this.asked = asked;
		this.fact = fact;
	}

	/**
	 * A fact of the same kind beside the claim, with the parts in which it differs.
	 * @param asked what is asked about
	 * @param fact a fact in which its subject, or somebody close to it, takes the first
	 * part
	 * @param compared what the claim is compared with
	 */
	static Match ofParts(AskedClaim asked, FactView fact, Compared compared) {
		Match match = new Match(asked, fact);
		match.compareParts(compared.same());
		return match;
	}

	/** Compares what the claims of the fact say, which adds differences alone. */
	void compare(Compared compared) {
		if (this.asked.number() != null) {
			new NumberComparison(this, this.asked, this.asked.number()).compare();
		}
		else {
			new StateComparison(this, this.asked, compared).compare();
		}
		new StanceComparison(this, this.asked).compare();
		AskedScope scope = this.asked.scope();
		if (scope != null) {
			compare(scope);
		}
	}

	/**
	 * What claims tell of another scope neither holds nor contradicts it. If all do, that
	 * is a difference.
	 */
	private void compare(AskedScope scope) {
		List<Claim> said = Stream.concat(this.supporting.stream(), this.contradicting.stream()).toList();
		List<Claim> other = said.stream()
			.filter((claim) -> !scope.isCoveredBy(claim, this.fact, this.asked.isDeadline()))
			.toList();
		if (other.isEmpty()) {
			return;
		}
		if (other.size() == said.size()) {
			if (this.differences.isEmpty() || this.ended) {
				this.otherScope = true;
				differ(Scope.PRODUCT, scope.inWords(), other.getFirst().details().getOrDefault("scope", ""));
			}
			return;
		}
		this.supporting.removeAll(other);
		this.contradicting.removeAll(other);
	}

	/** Whether all that is recorded has another scope than what is asked about. */
	boolean isOfOtherScope() {
		return this.otherScope;
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

	/**
	 * Those of the supporting claims that tell of the time asked about. All, if none does
	 * or no state at a time is asked about.
	 */
	List<Claim> supportingThen() {
		List<Claim> then = toldThen();
		return then.isEmpty() ? this.supporting : then;
	}

	/**
	 * Whether what supports it tells of other times alone, between or after which it
	 * lasted.
	 */
	boolean isOnlyOfOtherTimes() {
		Period period = this.asked.period();
		return period != null && isOfTime() && !this.supporting.isEmpty()
				&& this.supporting.stream().noneMatch((claim) -> ClaimTime.tellsOfDaysOf(claim, period));
	}

	private List<Claim> toldThen() {
		Period period = this.asked.period();
		return (period != null && isOfTime())
				? this.supporting.stream().filter((claim) -> ClaimTime.tellsOf(claim, period)).toList()
				: this.supporting;
	}

	/**
	 * A plan, a denial, a deadline and what somebody has said have no time in which they
	 * last.
	 */
	private boolean isOfTime() {
		return this.asked.number() == null && this.asked.period() != null && !this.asked.isDeadline()
				&& this.asked.stance().asserts() && !this.asked.kind().isQuotation();
	}

	List<Claim> contradicting() {
		return this.contradicting;
	}

	/** In how many respects it differs. */
	int count() {
		return this.differences.size();
	}

	/** Claims that say the same with another stance: plans, allegations. */
	List<Claim> otherStance() {
		return this.otherStance;
	}

	/** Whether it is the very thing that is asked about. */
	boolean isExact() {
		return this.differences.isEmpty();
	}

	/** Claims whose number is less exact than the one that is asked about. */
	List<Claim> vague() {
		return this.vague;
	}

	/** Whether another sum is recorded, of a time that is not asked about. */
	boolean isOfOtherSum() {
		return this.otherSum;
	}

	/**
	 * Whether neither yes nor no can be said: what is recorded is less exact, and nothing
	 * that contradicts is as exact as that; or it is one sum of several.
	 */
	boolean isOpen() {
		return this.otherSum || this.ofOneBody
				|| (!this.vague.isEmpty() && !Exactness.isReachedBy(this.contradicting, this.vague));
	}

	/** Whether the record says that it ended before the time asked about. */
	boolean hasEnded() {
		return this.ended;
	}

	/** Whether the recorded sum is that of one body of several that are asked about. */
	boolean isOfOneBody() {
		return this.ofOneBody;
	}

	void openSum(boolean ofOneBody) {
		this.ofOneBody |= ofOneBody;
	}

	void otherSum() {
		this.otherSum = true;
	}

	/** Puts what its voice has replaced on the side of what is asked about. */
	void replace(List<Claim> given) {
		this.replaced = !given.isEmpty();
		this.supporting.addAll(given);
	}

	/** Whether its own voice has replaced what supports it. */
	boolean isReplaced() {
		return this.replaced;
	}

	void heldThen() {
		this.held = true;
	}

	/** Whether the state holds at the time asked about. */
	boolean isHeldThen() {
		return this.held;
	}

	/** Figures that were reached, where a plan is asked about. */
	List<Claim> reached() {
		return this.reached;
	}

	/** Other figures of other days of the time asked about. */
	List<Claim> otherDays() {
		return this.otherDays;
	}

	void end() {
		this.ended = true;
	}

	/** Its planned end has passed, and nobody says whether it went on after that. */
	void mayBeOver() {
		this.perhapsOver = true;
	}

	boolean isPerhapsOver() {
		return this.perhapsOver;
	}

	/**
	 * Puts a claim that holds what is asked about where its stance belongs. A share of
	 * nothing denies the state.
	 */
	void agree(Claim claim) {
		boolean nothing = this.asked.number() == null && isNothing(claim);
		if (claim.denies() || (nothing && claim.affirms())) {
			this.contradicting.add(claim);
		}
		else if ((claim.affirms() && !this.asked.isPlan(claim))
				|| (this.asked.isDeadline() && claim.stance() == Stance.PLANS)) {
			this.supporting.add(claim);
		}
		else if (claim.says() && !nothing) {
			this.otherStance.add(claim);
		}
	}

	/**
	 * Whether a claim gives zero for the share or amount of a state, and no claim gives
	 * more: whoever had something once and has nothing now held it.
	 */
	boolean isNothing(Claim claim) {
		return isZero(claim) && counted().stream().filter(Claim::affirms).allMatch(this::isZero);
	}

	private boolean isZero(Claim claim) {
		Quantity value = claim.value();
		return !this.asked.kind().measurement() && claim.says() && value != null && value.high() != null
				&& value.high().signum() == 0;
	}

	void differ(Scope scope, String asked, String recorded) {
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
		compareSort();
	}

	/**
	 * What permits, stays or reviews is no restriction, where no sort of measure is asked
	 * about.
	 */
	private void compareSort() {
		String sort = plain(this.fact.fact().attributes().getOrDefault("effect", ""));
		boolean any = this.asked.kind().name().equals(KindsOfFact.RESTRICTION)
				&& !this.asked.attributes().containsKey("effect");
		if (any && ClaimChecker.isLenient(sort)) {
			differ(Scope.SORT, "restriction", sort);
		}
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

	/** The claims that count: those that their own voice has not replaced. */
	List<Claim> counted() {
		if (this.counted == null) {
			this.counted = this.fact.claims()
				.stream()
				.filter((claim) -> this.fact.supersededBy(claim) == null)
				.toList();
		}
		return this.counted;
	}

	/**
	 * Whether a voice gave the number that is asked about and has replaced it since. The
	 * number is then one of this scope, whatever it is elsewhere.
	 */
	boolean wasGivenOnce() {
		return !givenOnce().isEmpty();
	}

	/** Claims that gave the number, which their own voice has replaced. */
	List<Claim> givenOnce() {
		AskedNumber number = this.asked.number();
		return (number == null) ? List.of()
				: this.fact.claims()
					.stream()
					.filter((claim) -> claim.affirms() && this.fact.supersededBy(claim) != null)
					.filter((claim) -> claim.value() != null && isWithin(claim.value(), number))
					.toList();
	}

	/** Whether it began, or was announced, in the time asked about, if one is. */
	boolean isBegunInItsTime() {
		return this.asked.period() != null && ActTime.isBegunIn(this.fact, this.asked.period());
	}

	/** Whether a value is wholly within the bounds of a number, whatever the units. */
	static boolean isWithin(Quantity value, AskedNumber number) {
		BigDecimal low = value.low();
		BigDecimal high = value.high();
		return low != null && high != null && (number.low() == null || low.compareTo(number.low()) >= 0)
				&& (number.high() == null || high.compareTo(number.high()) <= 0);
	}

}
