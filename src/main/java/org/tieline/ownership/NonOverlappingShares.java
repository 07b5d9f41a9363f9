package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Shares drawn so that no holding counts twice. A stake that is not stated to be direct
 * is the outcome of a chain: where one of two steps or more is recorded, the chain
 * counts, and what it does not explain may be held beside it; where none is, the stake
 * stands for it, but may be held through any other holder on record, or be one with what
 * its owner holds directly.
 */
final class NonOverlappingShares {

	/** The seed table's tolerance for rounding. */
	private static final BigDecimal MOST = new BigDecimal("100.5");

	/** Facts that count though they are not stated to be direct. */
	private final Set<String> loose = new HashSet<>();

	/** The companies in which these are stakes. */
	private final Set<String> looselyHeld = new HashSet<>();

	private final List<Share> outcomes = new ArrayList<>();

	/** Facts of outcomes that the chains on record do not explain, or not wholly. */
	private final Set<String> unexplained = new HashSet<>();

	private final List<String> sameHolding = new ArrayList<>();

	/** What is recorded of companies of which it is more than the whole. */
	private final Map<String, BigDecimal> conflicts = new TreeMap<>();

	private final OwnershipGraph graph;

	private OwnershipGraph readings;

	private OwnershipGraph everyReading;

	/**
	 * Draws established stakes.
	 * @param direct stakes stated to be direct
	 * @param others the rest
	 * @param indirect which of the rest are said to be indirect
	 */
	NonOverlappingShares(List<Share> direct, List<Share> others, Predicate<Share> indirect) {
		List<Share> merged = merged(others);
		List<Share> all = new ArrayList<>(direct);
		all.addAll(merged);
		OwnershipGraph whole = new OwnershipGraph(all);
		Map<List<String>, BigDecimal> own = new TreeMap<>(BY_COMPANY_AND_OWNER);
		Map<String, BigDecimal> sums = new TreeMap<>();
		direct.forEach((share) -> {
			own.merge(List.of(share.company(), share.owner()), share.high(), BigDecimal::add);
			sums.merge(share.company(), share.low(), BigDecimal::add);
		});
		Set<String> left = new HashSet<>();
		List<Share> drawn = new ArrayList<>(direct);
		for (Share share : merged) {
			if (share.owner().equals(share.company()) || whole.leads(share.owner(), share.company(),
					(step) -> left.contains(step.fact()) || isBetween(step, share))) {
				left.add(share.fact());
				this.outcomes.add(share);
				continue;
			}
			markLoose(share);
			BigDecimal besides = own.getOrDefault(List.of(share.company(), share.owner()), BigDecimal.ZERO);
			// An indirect figure has in it what comes back through a ring; drawn as a
			// step of it, it would come back once more.
			BigDecimal least = (indirect.test(share) && isInRing(whole, share.company())) ? BigDecimal.ZERO
					: share.low().subtract(besides).max(BigDecimal.ZERO);
			drawn.add(share.within(least, share.high()));
		}
		sums.values().removeIf((sum) -> sum.compareTo(MOST) <= 0);
		this.conflicts.putAll(sums);
		OwnershipGraph chains = new OwnershipGraph(drawn.stream()
			.map((share) -> sums.containsKey(share.company()) ? share.within(BigDecimal.ZERO, share.high()) : share)
			.toList());
		List<Share> beside = Unexplained.of(this.outcomes, chains, indirect);
		beside.forEach((share) -> {
			markLoose(share);
			this.unexplained.add(share.fact());
		});
		this.graph = chains.and(beside);
		this.readings = this.graph;
		this.everyReading = this.graph;
	}

	private static final Comparator<List<String>> BY_COMPANY_AND_OWNER = Comparator
		.comparing((List<String> pair) -> pair.getFirst())
		.thenComparing(List::getLast);

	private static boolean isBetween(Share step, Share share) {
		return step.owner().equals(share.owner()) && step.company().equals(share.company());
	}

	private static boolean isInRing(OwnershipGraph whole, String company) {
		return whole.sharesOf(company).stream().anyMatch((share) -> whole.leads(share.company(), company));
	}

	private void markLoose(Share share) {
		this.loose.add(share.fact());
		this.looselyHeld.add(share.company());
	}

	/** Several figures that one owner holds somehow may be one holding, or add up. */
	private List<Share> merged(List<Share> others) {
		Map<List<String>, Share> merged = new TreeMap<>(BY_COMPANY_AND_OWNER);
		others.stream().sorted(Comparator.comparing(Share::fact)).forEach((share) -> {
			Share before = merged.putIfAbsent(List.of(share.company(), share.owner()), share);
			if (before != null) {
				merged.put(List.of(share.company(), share.owner()),
						before.within(before.low().max(share.low()), before.high().add(share.high()).min(Share.WHOLE)));
				this.sameHolding.add(share.fact());
			}
		});
		return List.copyOf(merged.values());
	}

	/**
	 * Adds what may hold or not: each such share runs from nothing, so that an answer is
	 * certain only if every reading gives it.
	 * @param contested stakes stated to be direct that are contested: where they do not
	 * fit beside the others, these are less certain by what is too much
	 * @param open what else may hold: it takes nothing from the others' bounds, except
	 * where it is asked for
	 * @param beside direct holdings that may be none of this interest: what others hold
	 * directly is theirs
	 */
	void add(List<Share> contested, List<Share> open, List<Share> beside) {
		if (contested.isEmpty() && open.isEmpty() && beside.isEmpty()) {
			return;
		}
		List<Share> all = new ArrayList<>();
		Map<String, BigDecimal> sums = new TreeMap<>();
		contested.forEach((share) -> sums.merge(share.company(), share.high(), BigDecimal::add));
		for (Share share : this.graph.shares()) {
			BigDecimal sum = sums.get(share.company());
			BigDecimal excess = (sum != null)
					? sum.subtract(this.graph.unrecordedIn(share.company())).max(BigDecimal.ZERO) : BigDecimal.ZERO;
			all.add(share.within(share.low().subtract(excess).max(BigDecimal.ZERO), share.high()));
		}
		contested.forEach((share) -> all.add(share.within(BigDecimal.ZERO, share.high())));
		all.addAll(opened(open, beside));
		this.readings = new OwnershipGraph(all);
		this.everyReading = this.readings;
	}

	/**
	 * Adds what may have held at the time, with nothing to show it.
	 * @param open what is not stated to be direct
	 * @param beside what is
	 */
	void addDoubtful(List<Share> open, List<Share> beside) {
		this.everyReading = this.readings.and(opened(open, beside));
	}

	private List<Share> opened(List<Share> open, List<Share> beside) {
		open.forEach(this::markLoose);
		return Stream.concat(open.stream(), beside.stream())
			.map((share) -> share.within(BigDecimal.ZERO, share.high()))
			.toList();
	}

	/** What is established. */
	OwnershipGraph graph() {
		return this.graph;
	}

	/** The same, and what may hold or not. */
	OwnershipGraph readings() {
		return this.readings;
	}

	/** The same, and what may have held at the time. */
	OwnershipGraph everyReading() {
		return this.everyReading;
	}

	/** Stakes that are the outcome of chains on record: none counts in a lower bound. */
	List<Share> outcomes() {
		return this.outcomes;
	}

	/** Whether an outcome may go beyond the chains on record. */
	boolean isUnexplained(Share outcome) {
		return this.unexplained.contains(outcome.fact());
	}

	/** Facts of stakes that may be one with another that is drawn. */
	List<String> sameHolding() {
		return this.sameHolding;
	}

	Map<String, BigDecimal> conflicts() {
		return this.conflicts;
	}

	boolean isLoose(Share share) {
		return this.loose.contains(share.fact());
	}

	/**
	 * The same shares for a question about some owners: of two that may be one holding,
	 * only one is certain, and that is the owners'. What is held by somebody that the
	 * owners have a part of stays certain: that is a chain of its own.
	 * @param part shares, with all that is drawn of each company in it
	 */
	OwnershipGraph forOwners(OwnershipGraph part, Collection<String> owners) {
		return part.ids().stream().noneMatch(this.looselyHeld::contains) ? part : part
			.with((share) -> this.looselyHeld.contains(share.company()) ? withoutOverlap(part, share, owners) : share);
	}

	private Share withoutOverlap(OwnershipGraph part, Share share, Collection<String> owners) {
		boolean asked = owners.contains(share.owner());
		BigDecimal overlap = part.sharesIn(share.company())
			.stream()
			.filter((other) -> !other.owner().equals(share.owner()))
			.filter((other) -> asked ? isLoose(share) && owners.contains(other.owner()) : isLoose(share)
					|| (owners.contains(other.owner()) && isLoose(other) && !part.leads(other.owner(), share.owner())))
			.map(Share::high)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		return share.within(share.low().subtract(overlap).max(BigDecimal.ZERO), share.high());
	}

}
