package org.tieline.tense;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.check.ClaimCheck;
import org.tieline.check.ClaimCheck.Sided;
import org.tieline.check.Difference;
import org.tieline.check.Difference.Scope;
import org.tieline.check.Verdict;
import org.tieline.claim.Claim;
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
 * @param sorts the sorts of networks that are named, such as "4g"; empty: none. This and
 * {@code networks} are told by addresses of earlier versions; now the claim tells them
 * @param due the deadline as exactly as it is told; null: none is
 * @param step how far a measure is told to have come, as {@link ToldStep}; null: not told
 * @param received whether money is told to be got by whom it is for: an export credit is
 * money of whoever buys
 */
public record ToldWords(@Nullable String manner, boolean hearsay, boolean done, boolean whole, boolean networks,
		Set<String> sorts, @Nullable ToldDeadline due, @Nullable String step, boolean received) {

	public ToldWords {
		sorts = Set.copyOf(sorts);
	}

	/** What is restricted is a part of the networks. */
	private static final Pattern PART = Pattern
		.compile("(?i)\\b(?:core|critical|certain|central|sites|new|some|sensitive)\\b");

	/** What is told to be no act in form, or one that names nobody. */
	private static final Pattern INFORMAL = Pattern.compile("(?i)\\bno formal\\b|\\bnot named in\\b|\\binformal");

	/** Nothing more is said. */
	public static final ToldWords PLAIN = new ToldWords(null, false, false, false, false, Set.of(), null, null, false);

	/** Above so many percent a company is bought as a whole. */
	private static final BigDecimal HALF = new BigDecimal(50);

	/**
	 * What words say.
	 * @param manner the word that tells how it is so; null: none
	 * @param done whether it is told as done where a deadline follows
	 * @param whole whether a whole company is told to be bought or owned
	 * @param networks whether networks are told to be closed, and no part of them
	 * @param closed the words that tell what is closed to somebody; blank: nothing is
	 */
	public static ToldWords of(@Nullable String manner, boolean done, boolean whole, boolean networks, String closed) {
		return new ToldWords(manner, manner != null && Manner.isHearsay(manner), done, whole, networks,
				ClosedTo.sorts(closed), null, null, false);
	}

	/**
	 * The same words with the step that a measure is told to have reached.
	 * @param words what is told of a measure, between blanks
	 */
	public ToldWords ofMeasure(String words) {
		ToldStep told = ToldStep.of(words);
		return withStep((told != null) ? told.name() : null);
	}

	private ToldWords withStep(@Nullable String told) {
		return new ToldWords(this.manner, this.hearsay, this.done, this.whole, this.networks, this.sorts, this.due,
				told, this.received);
	}

	/** The same words with whether money is told to be got by whom it is for. */
	public ToldWords received(boolean told) {
		return new ToldWords(this.manner, this.hearsay, this.done, this.whole, this.networks, this.sorts, this.due,
				this.step, told);
	}

	/** The same words with a deadline. */
	public ToldWords by(@Nullable ToldDeadline deadline) {
		return new ToldWords(this.manner, this.hearsay, this.done, this.whole, this.networks, this.sorts, deadline,
				this.step, this.received);
	}

	/** What is told as parts of an address; empty: nothing. */
	public Map<String, String> parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		if (this.manner != null) {
			parameters.put("how", this.manner.replace(' ', '_'));
		}
		if (this.done) {
			parameters.put("done", "");
		}
		if (this.whole) {
			parameters.put("whole", "");
		}
		if (this.networks) {
			parameters.put("networks", "");
		}
		if (!this.sorts.isEmpty()) {
			parameters.put("sorts", String.join(",", new TreeSet<>(this.sorts)));
		}
		if (this.due != null) {
			parameters.put("due", this.due.text());
		}
		if (this.step != null) {
			parameters.put("step", this.step);
		}
		if (this.received) {
			parameters.put("received", "");
		}
		return parameters;
	}

	/** What parts of an address tell. */
	public static ToldWords read(Map<String, String> parameters) {
		String how = parameters.get("how");
		String due = parameters.get("due");
		return of((how != null) ? how.replace('_', ' ') : null, parameters.containsKey("done"),
				parameters.containsKey("whole"), parameters.containsKey("networks"),
				parameters.getOrDefault("sorts", ""))
			.by((due != null) ? ToldDeadline.read(due) : null)
			.withStep(step(parameters.get("step")))
			.received(parameters.containsKey("received"));
	}

	private static @Nullable String step(@Nullable String told) {
		return Stream.of(ToldStep.values())
			.map(ToldStep::name)
			.filter((one) -> one.equals(told))
			.findFirst()
			.orElse(null);
	}

	/** The check, or what is left of it. */
	public ClaimCheck of(ClaimCheck bare) {
		ClaimCheck dated = (this.due != null) ? this.due.of(bare) : bare;
		ClaimCheck check = (this.step != null) ? ToldStep.valueOf(this.step).of(dated) : dated;
		FactView fact = check.bestMatch();
		if (fact == null) {
			return check;
		}
		if (check.claim().kind().name().equals("REQUIREMENT") && holds(check)
				&& "no".equals(fact.newestDetail("essential"))) {
			return check.as(Verdict.CONTRADICTED, "No: it is recorded as one that can be replaced. " + fact.summary());
		}
		if (this.whole && isPart(fact) && (check.claim().number() != null || holds(check))) {
			return (check.claim().number() != null)
					? check.as(Verdict.NOT_COVERED,
							"Not on record: what is recorded is a stake of a part, not the whole company. "
									+ fact.summary())
					: check.differing(new Difference(Scope.SORT, "the whole company", "a part of it"),
							"Not as stated: what is recorded is a part of the company, not the whole. "
									+ fact.summary());
		}
		if (this.received && holds(check) && check.claim().kind().name().equals("FUNDING")
				&& "EXPORT_CREDIT".equals(fact.fact().attributes().get("instrument"))) {
			return check.differing(new Difference(Scope.SORT, "money that it got itself", "credit for its sales"),
					"Not as stated: what is recorded is credit for sales, which is money of whoever buys. "
							+ fact.summary());
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
		String other = holds(check) ? otherSort(check) : null;
		if (other != null) {
			String told = String.join(" and ", new TreeSet<>(this.sorts)).toUpperCase(Locale.ROOT);
			return check.differing(new Difference(Scope.PRODUCT, told, other),
					"Not as stated: it is recorded for another sort of networks (" + other + "), not for " + told + ". "
							+ fact.summary());
		}
		boolean decided = check.verdict() == Verdict.CONTRADICTED || (holds(check) && !this.hearsay);
		boolean formal = this.manner != null && Manner.isOfficial(this.manner) && holds(check);
		if (formal && !isSaidByActor(check, fact) && isDoneByMeasure(check, fact)) {
			return check.as(check.verdict(), check.reason() + " The act is one in form: \""
					+ Objects.requireNonNull(fact.fact().participant("measure")).name() + "\".");
		}
		if (this.manner != null && decided && !(formal && isSaidByActor(check, fact))) {
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

	/**
	 * Whether an act was done by a measure that is on record: an order, a law or a
	 * condition is the form itself. What names nobody, or is told to be no formal act, is
	 * none.
	 */
	private static boolean isDoneByMeasure(ClaimCheck check, FactView fact) {
		Entity actor = fact.fact().participant("authority");
		Entity measure = fact.fact().participant("measure");
		return actor != null && measure != null && check.held().stream().map(Sided::claim).allMatch(Claim::affirms)
				&& fact.claims()
					.stream()
					.map((claim) -> claim.details().getOrDefault("scope", ""))
					.noneMatch((scope) -> INFORMAL.matcher(scope).find());
	}

	/**
	 * The sorts of networks that claims tell, where none tells those of the statement;
	 * null: some claim tells them, or no claim tells a sort.
	 */
	private @Nullable String otherSort(ClaimCheck check) {
		List<String> scopes = check.held()
			.stream()
			.map((one) -> one.claim().details().getOrDefault("scope", ""))
			.distinct()
			.toList();
		Set<String> recorded = ClosedTo.sorts(String.join(" ", scopes));
		return (this.sorts.isEmpty() || recorded.isEmpty() || recorded.containsAll(this.sorts)) ? null
				: scopes.stream().filter((scope) -> !ClosedTo.sorts(scope).isEmpty()).findFirst().orElseThrow();
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
