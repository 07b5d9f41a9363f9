package org.tieline.tense;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.check.ClaimCheck;
import org.tieline.check.ClaimCheck.Sided;
import org.tieline.check.Difference;
import org.tieline.check.Difference.Scope;
import org.tieline.check.Verdict;
import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.value.Quantity;

/**
 * What the words of a statement say beyond the bare fact, and what is left of a check of
 * that fact.
 *
 * @param manner the word that tells how it is so, such as "formally" or "entirely"; null:
 * none
 * @param hearsay whether that word only tells that it is said by somebody
 * @param done whether it is told as done where a deadline follows
 * @param whole whether a whole company is told to be bought
 * @param networks whether networks are told to be closed to somebody, and no part of them
 */
public record ToldWords(@Nullable String manner, boolean hearsay, boolean done, boolean whole, boolean networks) {

	/** What is restricted is a part of the networks. */
	private static final Pattern PART = Pattern
		.compile("(?i)\\b(?:core|critical|certain|central|sites|new|some|sensitive)\\b");

	/** Nothing more is said. */
	public static final ToldWords PLAIN = new ToldWords(null, false, false, false, false);

	/** Above so many percent a company is bought as a whole. */
	private static final BigDecimal HALF = new BigDecimal(50);

	/**
	 * What words say.
	 * @param manner the word that tells how it is so; null: none
	 * @param done whether it is told as done where a deadline follows
	 * @param whole whether a whole company is told to be bought
	 * @param networks whether networks are told to be closed, and no part of them
	 */
	public static ToldWords of(@Nullable String manner, boolean done, boolean whole, boolean networks) {
		return new ToldWords(manner, manner != null && Manner.isHearsay(manner), done, whole, networks);
	}

	/** The check, or what is left of it. */
	public ClaimCheck of(ClaimCheck check) {
		FactView fact = check.bestMatch();
		if (fact == null) {
			return check;
		}
		if (this.whole && isPart(fact)) {
			return check.as(Verdict.NOT_COVERED,
					"Not on record: what is recorded is a stake of a part, not the whole company. " + fact.summary());
		}
		if (this.done && holds(check) && check.held().stream().allMatch((one) -> one.claim().intends())) {
			return check.differing(new Difference(Scope.STANCE, "told as done", "planned"),
					"Not as stated: it is recorded as planned up to the deadline, not as done. " + fact.summary());
		}
		String scope = (this.networks && holds(check)) ? part(check) : null;
		if (scope != null) {
			return check.differing(new Difference(Scope.PRODUCT, "networks", scope),
					"Not as stated: it is recorded for a part (" + scope + "), not for networks as a whole. "
							+ fact.summary());
		}
		boolean decided = check.verdict() == Verdict.CONTRADICTED || (holds(check) && !this.hearsay);
		boolean official = this.manner != null && Manner.isOfficial(this.manner) && holds(check)
				&& isSaidByActor(check, fact);
		if (this.manner != null && decided && !official) {
			return check.as(Verdict.NOT_COVERED,
					"Neither confirmed nor contradicted: the record does not tell whether it is so \"" + this.manner
							+ "\". Recorded: " + fact.summary());
		}
		return check;
	}

	private static boolean holds(ClaimCheck check) {
		return check.verdict() == Verdict.SUPPORTED || check.verdict() == Verdict.CONTESTED;
	}

	/** Whether a claim that holds an act is one of whoever acts. */
	private static boolean isSaidByActor(ClaimCheck check, FactView fact) {
		Entity actor = fact.fact().participant("authority");
		return actor != null && check.held()
			.stream()
			.map(Sided::claim)
			.anyMatch((claim) -> claim.asserts() && claim.speaksFor().contains(actor.id()));
	}

	/** The part that all claims tell; null: some claim tells none. */
	private static @Nullable String part(ClaimCheck check) {
		List<String> scopes = check.held()
			.stream()
			.map((one) -> one.claim().details().getOrDefault("scope", ""))
			.distinct()
			.toList();
		boolean part = !scopes.isEmpty() && scopes.stream().allMatch((one) -> PART.matcher(one).find());
		return part ? scopes.getFirst() : null;
	}

	/** Whether at most half of a company is recorded as held. */
	private static boolean isPart(FactView fact) {
		return fact.claims()
			.stream()
			.map((claim) -> claim.value())
			.filter((value) -> value != null && value.unit().equals("percent"))
			.map(Quantity::high)
			.anyMatch((high) -> high != null && high.compareTo(HALF) <= 0);
	}

}
