package org.tieline.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.tieline.check.Difference.Scope;
import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.Stance;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.Status;

/**
 * Compares a claim with the facts of the record. The verdict follows from the facts of
 * exactly the same scope; only where these do not hold the claim, from a fact that
 * differs in one respect and holds it.
 */
public final class ClaimChecker {

	/** A claim is right for another scope only if that differs in one respect. */
	private static final int ONE = 1;

	/** Sorts of measures that do not restrict: none is a restriction of another sort. */
	private static final Set<String> LENIENT = Set.of("permission", "stay", "review", "reimbursement", "finding");

	/** Sorts that punish: what else restricts is no punishment, nor the other way. */
	private static final Set<String> PENAL = Set.of("fine", "indictment");

	private final AskedClaim asked;

	/** The nearest facts, the very nearest first. */
	private final List<Match> matches;

	/** All facts of the kind that are recorded of the subject, or close to it. */
	private final List<FactView> known;

	private final AskedWords words;

	private ClaimChecker(AskedClaim asked, List<Match> matches, List<FactView> known, AskedWords words) {
		this.asked = asked;
		this.matches = matches;
		this.known = known;
		this.words = words;
	}

	/**
	 * Checks a claim.
	 * @param asked what is asked about
	 * @param compared the facts that it is compared with, under the lens of the request
	 * @param entities the entities that it names, by id
	 */
	public static ClaimCheck check(AskedClaim asked, Compared compared, Map<String, Entity> entities) {
		if (asked.since() != null) {
			return new GrowthChecker(asked, compared, entities).check();
		}
		List<FactView> known = compared.facts().stream().filter(FactView::isRecorded).toList();
		return new ClaimChecker(asked, Matches.nearest(asked, compared), known, new AskedWords(asked, entities))
			.check();
	}

	private ClaimCheck check() {
		List<Match> exact = ofBound(this.matches.stream().filter(Match::isExact).toList());
		// That something is alleged is not contradicted by what is so.
		boolean state = !this.asked.stance().intends() && this.asked.stance() != Stance.NO_COMMENT
				&& this.asked.stance() != Stance.ALLEGES;
		LaterVersion later = state ? LaterVersion.of(this.asked, this.matches) : null;
		if (later != null) {
			return notInForce(later);
		}
		Match held = first(exact, (match) -> !match.supporting().isEmpty() && !isContested(match));
		if (held != null) {
			return answer(Verdict.SUPPORTED, held);
		}
		Match contested = first(exact, (match) -> !match.supporting().isEmpty());
		if (contested != null) {
			return answer(Verdict.CONTESTED, contested);
		}
		// Who gives a range that holds the number does not contradict it.
		Match contradicted = first(exact, (match) -> !match.contradicting().isEmpty() && !match.isOpen());
		if (contradicted != null && saidOnce(contradicted)) {
			return answer(Verdict.CONTESTED, contradicted);
		}
		Match over = first(this.matches,
				(match) -> match.count() == ONE && match.hasEnded() && !match.supporting().isEmpty());
		Match seat = first(this.matches, this::isOtherSeat);
		Match elsewhere = first(this.matches,
				(match) -> differsInScope(match) && !match.supporting().isEmpty() && !match.hasEnded());
		boolean decided = over != null && state && !isOfOtherTime(elsewhere);
		boolean replaced = contradicted != null && contradicted.wasGivenOnce();
		Match open = isBound() ? first(exact, (match) -> !match.vague().isEmpty() && match.isOpen()) : null;
		if (elsewhere != null && !decided && !replaced && open == null && (contradicted == null || isPoint())) {
			return answer(Verdict.SCOPE_MISMATCH, elsewhere, contradicted);
		}
		Match against = (contradicted != null) ? contradicted : (over != null) ? over : seat;
		// Another deadline contradicts a planned one as it does a stated one.
		if (against != null
				&& (state || (against == contradicted && this.asked.isDeadline() && this.asked.stance().intends()))) {
			return answer(Verdict.CONTRADICTED, against);
		}
		return answer(Verdict.NOT_COVERED, (open != null) ? open : exact.isEmpty() ? null : exact.getFirst());
	}

	/** What is told of a measure that a later version took away, or that had ended. */
	private ClaimCheck notInForce(LaterVersion later) {
		Match planned = first(this.matches, (match) -> match.count() == ONE && !match.supporting().isEmpty()
				&& match.differences().getFirst().scope() == Scope.STANCE);
		if (later.back() == LaterVersion.Back.PLANNED && planned != null) {
			return answer(Verdict.SCOPE_MISMATCH, planned);
		}
		if (later.back() != LaterVersion.Back.NO) {
			later.version().mayBeOver();
			return answer(Verdict.NOT_COVERED, later.version());
		}
		later.version().end();
		return answer(Verdict.CONTRADICTED, later.version());
	}

	/**
	 * Whether the speaker asked about gave the number and replaced it since; it is then
	 * on the side of what is asked about.
	 */
	private boolean saidOnce(Match match) {
		String speaker = this.asked.speaker();
		if (speaker == null || this.asked.stance() == Stance.DENIES) {
			return false;
		}
		match.replace(match.givenOnce().stream().filter((claim) -> claim.speaksFor().contains(speaker)).toList());
		return !match.supporting().isEmpty();
	}

	/**
	 * Where some fact has the very number that is told as the most, those that have it:
	 * of "as much as 75" a fact of 75 tells, and not one of its parts. Whose word it is,
	 * and who denies it, is then that of this fact.
	 */
	private List<Match> ofBound(List<Match> exact) {
		AskedNumber number = this.asked.number();
		if (number == null || number.low() != null || number.high() == null) {
			return exact;
		}
		List<Match> told = exact.stream()
			.filter((match) -> match.supporting()
				.stream()
				.map(Claim::value)
				.anyMatch(
						(value) -> value != null && value.high() != null && value.high().compareTo(number.high()) == 0))
			.toList();
		return told.isEmpty() ? exact : told;
	}

	/**
	 * Whether it is the same thing at another time. What is recorded of another sort or
	 * party decides less than that the thing itself had ended.
	 */
	private static boolean isOfOtherTime(@Nullable Match match) {
		return match != null && match.differences().getFirst().scope() == Scope.PERIOD;
	}

	/** Whether it is a seat in another country: nobody is told to have two. */
	private boolean isOtherSeat(Match match) {
		return this.asked.attributes().containsValue(AffiliationRole.HEADQUARTERED_IN.name())
				&& this.asked.stance().affirms() && match.count() == ONE
				&& match.differences().getFirst().scope() == Scope.OBJECT && !match.supporting().isEmpty()
				&& !match.hasEnded();
	}

	/**
	 * Whether it differs in one respect that makes it the same thing in another scope.
	 * What is recorded of another customer, target or company says nothing of the one
	 * that is asked about.
	 */
	private boolean differsInScope(Match match) {
		if (match.count() != ONE) {
			return false;
		}
		boolean measurement = this.asked.kind().measurement();
		return switch (match.differences().getFirst().scope()) {
			case OBJECT -> measurement || isPoint();
			case TOPIC -> false;
			// Whoever makes one product need not make another, nor does a membership pass
			// on.
			case PRODUCT -> measurement || has(Role.OBJECT);
			case SUBJECT -> measurement || isPoint() || !this.asked.kind().name().equals(AffiliationRole.KIND);
			// What is said of another topic is another assessment.
			case SORT -> !this.asked.kind().isQuotation() && isOfLikeSort(match.differences().getFirst());
			case MARKET ->
				!this.asked.kind().name().equals("MARKET_RANK") || isOfLikeMarket(match.differences().getFirst());
			case MEASURE, JURISDICTION, METRIC, UNIT, PERIOD, SPEAKER, STANCE -> true;
		};
	}

	/** Whether a sort of measure does not restrict, in plain words. */
	static boolean isLenient(String sort) {
		return LENIENT.contains(sort);
	}

	private static boolean isOfLikeSort(Difference sort) {
		return !LENIENT.contains(sort.recorded()) && PENAL.contains(sort.asked()) == PENAL.contains(sort.recorded());
	}

	private boolean isOfLikeMarket(Difference market) {
		String name = this.words.name(market.asked());
		return name.equals(market.asked()) || ScopeWords.areLikeMarkets(name, market.recorded());
	}

	private boolean has(Role role) {
		return this.asked.kind().participants().stream().anyMatch((one) -> one.role() == role);
	}

	/**
	 * Whether a number is asked about that is no bound: what is "more than 20 percent" is
	 * so at many times and in many markets, which tells nothing.
	 */
	private boolean isPoint() {
		AskedNumber number = this.asked.number();
		return number != null && number.low() != null && number.high() != null;
	}

	/** Whether a bound is asked about, such as "more than 20 percent". */
	private boolean isBound() {
		return this.asked.number() != null && !isPoint();
	}

	private boolean isContested(Match match) {
		if (!match.contradicting().isEmpty()) {
			return true;
		}
		boolean state = this.asked.number() == null && !this.asked.stance().intends() && this.asked.stance().asserts();
		return state && match.fact().status() == Status.CONTESTED;
	}

	private static @Nullable Match first(List<Match> matches, Predicate<Match> fits) {
		return matches.stream().filter(fits).findFirst().orElse(null);
	}

	private ClaimCheck answer(Verdict verdict, @Nullable Match best) {
		return answer(verdict, best, null);
	}

	/**
	 * @param other what is recorded of exactly the scope that was asked about, where the
	 * verdict rests on another one
	 */
	private ClaimCheck answer(Verdict verdict, @Nullable Match best, @Nullable Match other) {
		List<Claim> supporting = (best != null && verdict != Verdict.NOT_COVERED && verdict != Verdict.CONTRADICTED)
				? best.supportingThen() : List.of();
		List<Match> against = new ArrayList<>();
		if (best != null && verdict != Verdict.NOT_COVERED) {
			against.add(best);
		}
		if (other != null) {
			against.add(other);
		}
		Set<FactView> nearby = new LinkedHashSet<>();
		this.matches.stream()
			.filter((match) -> match != best || verdict == Verdict.NOT_COVERED)
			.limit(Matches.NEAR)
			.forEach((match) -> nearby.add(match.fact()));
		List<ClaimCheck.Sided> contradicting = against.stream()
			.flatMap((match) -> contradicting(match, verdict).stream()
				.map((claim) -> new ClaimCheck.Sided(claim, match.fact())))
			.toList();
		int origins = (best != null) ? best.fact().fact().origins().affirming(supporting) : 0;
		CheckWords reason = new CheckWords(this.asked, this.words, verdict, best, other,
				this.matches.isEmpty() ? null : this.matches.getFirst().fact(), this.known);
		return new ClaimCheck(verdict, reason.text(), this.words.text(),
				(best != null) ? best.fact() : this.matches.isEmpty() ? null : this.matches.getFirst().fact(),
				(best != null) ? supporting.stream().map((claim) -> new ClaimCheck.Sided(claim, best.fact())).toList()
						: List.of(),
				contradicting, List.copyOf(nearby), (best != null) ? named(best.differences()) : List.of(), origins,
				null, this.asked, null);
	}

	/** What was asked, by its name in place of its id. */
	private List<Difference> named(List<Difference> differences) {
		return differences.stream()
			.map((one) -> new Difference(one.scope(), this.words.name(one.asked()), one.recorded()))
			.toList();
	}

	/**
	 * What was supported once and is over contradicts that it goes on, and a seat that it
	 * is elsewhere.
	 */
	private static List<Claim> contradicting(Match match, Verdict verdict) {
		boolean other = match.hasEnded() || match.contradicting().isEmpty();
		return (verdict == Verdict.CONTRADICTED && other) ? match.supporting() : match.contradicting();
	}

}
