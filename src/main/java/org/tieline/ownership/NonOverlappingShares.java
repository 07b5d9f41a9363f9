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
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tieline.stop.Stop;

/**
 * Draws shares so that no holding is counted twice. A stake that is not stated to be
 * direct can be the result of a chain.
 * <ul>
 * <li>If a chain of two or more steps is recorded, the chain counts. What it does not
 * explain can be held beside it.</li>
 * <li>If no chain is recorded, the stake itself counts. It can be held through any other
 * recorded holder, or be the same as the direct stake of its owner.</li>
 * </ul>
 */
final class NonOverlappingShares {

	/**
	 * The tolerance for rounding, in percent, which the seed tables have too.
	 */
	private static final BigDecimal MOST = new BigDecimal("100.5");

	/** Facts that count although they are not stated to be direct. */
	private final Set<String> loose = new HashSet<>();

	/** The companies of these stakes. */
	private final Set<String> looselyHeld = new HashSet<>();

	private final List<Share> outcomes = new ArrayList<>();

	/**
	 * By the fact of a result of unknown directness: the holders in its chains, beside
	 * whose holdings it is drawn.
	 */
	private final Map<String, Set<String>> inChains = new TreeMap<>();

	/** The lower bounds of the figures of these results. */
	private final Map<String, BigDecimal> figures = new TreeMap<>();

	/** Facts of results that recorded chains do not explain completely. */
	private final Set<String> unexplained = new HashSet<>();

	private final List<String> sameHolding = new ArrayList<>();

	/** For companies with more than 100 percent on record: the sum. */
	private final Map<String, BigDecimal> conflicts = new TreeMap<>();

	private final OwnershipGraph graph;

	private OwnershipGraph readings;

	private OwnershipGraph everyReading;

	/**
	 * Draws established stakes.
	 * @param direct stakes that are stated to be direct
	 * @param others all other stakes
	 * @param indirect which of the others are stated to be indirect
	 */
	NonOverlappingShares(List<Share> direct, List<Share> others, Predicate<Share> indirect) {
		List<Share> merged = merged(others);
		List<Share> all = new ArrayList<>(direct);
		all.addAll(merged);
		OwnershipGraph whole = new OwnershipGraph(all);
		Map<List<String>, BigDecimal> own = new TreeMap<>(BY_COMPANY_AND_OWNER);
		Map<String, BigDecimal> sums = new TreeMap<>();
		direct.forEach((share) -> {
			own.merge(List.of(share.company(), share.owner()), share.low(), BigDecimal::add);
			sums.merge(share.company(), share.low(), BigDecimal::add);
		});
		List<Share> drawn = new ArrayList<>(direct);
		for (Share share : merged) {
			Stop.poll();
			// Two stakes in companies of one ring can each be a step of the other's
			// chain.
			// Both are results then, in whatever order they come.
			if (share.owner().equals(share.company())
					|| whole.leads(share.owner(), share.company(), (step) -> isBetween(step, share))) {
				this.outcomes.add(share);
				continue;
			}
			markLoose(share);
			BigDecimal besides = own.getOrDefault(List.of(share.company(), share.owner()), BigDecimal.ZERO);
			// An indirect figure includes what returns through a ring. As a step of the
			// ring it would be counted twice.
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
		this.outcomes.stream()
			.filter((stated) -> !indirect.test(stated) && !sums.containsKey(stated.company()))
			.filter((stated) -> this.unexplained.contains(stated.fact()))
			.forEach((stated) -> {
				this.figures.put(stated.fact(), stated.low());
				this.inChains.put(stated.fact(), holdersBelow(stated, whole));
			});
		this.readings = this.graph;
		this.everyReading = this.graph;
	}

	private static final Comparator<List<String>> BY_COMPANY_AND_OWNER = Comparator
		.comparing((List<String> pair) -> pair.getFirst())
		.thenComparing(List::getLast);

	private static boolean isBetween(Share step, Share share) {
		return step.owner().equals(share.owner()) && step.company().equals(share.company());
	}

	private static Set<String> holdersBelow(Share stated, OwnershipGraph whole) {
		return whole.sharesIn(stated.company())
			.stream()
			.map(Share::owner)
			.filter((owner) -> whole.leads(stated.owner(), owner))
			.collect(Collectors.toSet());
	}

	private static boolean isInRing(OwnershipGraph whole, String company) {
		return whole.sharesOf(company).stream().anyMatch((share) -> whole.leads(share.company(), company));
	}

	private void markLoose(Share share) {
		this.loose.add(share.fact());
		this.looselyHeld.add(share.company());
	}

	/**
	 * Several figures of one owner, none stated to be direct, can be one holding, or add
	 * up.
	 */
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
	 * Widens the readings of established shares.
	 * @param alleged shares with the figures that are alleged beside the stated ones
	 */
	void read(Map<String, Share> alleged) {
		if (!alleged.isEmpty()) {
			this.readings = this.graph.with((share) -> {
				Share read = alleged.getOrDefault(share.fact(), share);
				return share.within(share.low().min(read.low()), share.high().max(read.high()));
			});
			this.everyReading = this.readings;
		}
	}

	/**
	 * Adds uncertain shares. Each has a lower bound of zero, so that an answer is certain
	 * only if it holds for every reading.
	 * @param contested contested stakes that are stated to be direct; if they do not fit
	 * with the others that are, the bounds of all are lowered by the excess. What they
	 * may have above their lower bounds need not fit
	 * @param open other uncertain stakes, which do not change the bounds of others by
	 * themselves
	 * @param beside direct holdings that may be of the other interest
	 */
	void add(List<Share> contested, List<Share> open, List<Share> beside) {
		if (contested.isEmpty() && open.isEmpty() && beside.isEmpty()) {
			return;
		}
		List<Share> all = new ArrayList<>();
		Map<String, BigDecimal> sums = new TreeMap<>();
		contested.forEach((share) -> sums.merge(share.company(), share.low(), BigDecimal::add));
		for (Share share : this.readings.shares()) {
			BigDecimal sum = sums.get(share.company());
			BigDecimal excess = (sum != null) ? sum.subtract(leftBeside(share.company())).max(BigDecimal.ZERO)
					: BigDecimal.ZERO;
			all.add(share.within(share.low().subtract(excess).max(BigDecimal.ZERO), share.high()));
		}
		contested.forEach((share) -> all.add(share.within(BigDecimal.ZERO, share.high())));
		all.addAll(opened(open, beside));
		this.readings = new OwnershipGraph(all);
		this.everyReading = this.readings;
	}

	/**
	 * What direct holdings leave of a company, which others may hold through each other.
	 */
	private BigDecimal leftBeside(String company) {
		return this.graph.sharesIn(company)
			.stream()
			.filter((share) -> !isLoose(share))
			.map(Share::low)
			.reduce(Share.WHOLE, BigDecimal::subtract)
			.max(BigDecimal.ZERO);
	}

	/**
	 * Adds shares that may have held at the time, without a claim that shows them.
	 * @param open stakes that are not stated to be direct
	 * @param beside stakes that are stated to be direct
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

	/** The established shares. */
	OwnershipGraph graph() {
		return this.graph;
	}

	/** The established and the uncertain shares. */
	OwnershipGraph readings() {
		return this.readings;
	}

	/**
	 * The shares of {@link #readings()}, and those that may have held at the time.
	 */
	OwnershipGraph everyReading() {
		return this.everyReading;
	}

	/**
	 * Stakes that are the result of recorded chains. None counts in a lower bound.
	 */
	List<Share> outcomes() {
		return this.outcomes;
	}

	/** Whether a result can exceed the recorded chains. */
	boolean isUnexplained(Share outcome) {
		return this.unexplained.contains(outcome.fact());
	}

	/**
	 * Facts of stakes that can be the same holding as another one that is drawn.
	 */
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
	 * Shares for a question about some owners. If two shares can be one holding, only one
	 * is certain, and the owners' share takes precedence. A share of a holder that the
	 * owners have a part of stays certain, because that is a separate chain.
	 * @param part shares, with all that is drawn of each company in it
	 * @param owners ids of the owners
	 */
	OwnershipGraph forOwners(OwnershipGraph part, Collection<String> owners) {
		if (!mayOverlap(part)) {
			return part;
		}
		boolean[] reached = part.below(owners);
		return part.with((share) -> this.looselyHeld.contains(share.company())
				? withoutOverlap(part, share, owners, reached) : share);
	}

	/** Whether some shares can be one holding. */
	boolean mayOverlap(OwnershipGraph part) {
		return part.ids().stream().anyMatch(this.looselyHeld::contains);
	}

	/** The same shares, those that are held beside chains with their stated figures. */
	OwnershipGraph stated(OwnershipGraph part) {
		return this.figures.isEmpty() ? part : part.with((share) -> {
			BigDecimal figure = this.figures.get(share.fact());
			return (figure != null) ? share.within(figure, share.high().max(figure)) : share;
		});
	}

	/** Which shares of a part are certainly different holdings. */
	SeparateHoldings separate(OwnershipGraph part) {
		return SeparateHoldings.of(part, this.looselyHeld, this::isLoose, this.inChains);
	}

	/**
	 * Shares for what some owners hold at least, with what they hold through others, as
	 * bounds that add up. A holding of unknown directness is all its owner's, and so it
	 * is in a question about who holds this owner. Two of them can be one, and each can
	 * be held through another of their holders: together they are at least the largest.
	 * @param part shares, with all that is drawn of each company in it
	 * @param owners ids of the owners
	 */
	OwnershipGraph leastOfOwners(OwnershipGraph part, Collection<String> owners) {
		boolean[] reached = part.below(owners);
		return part
			.with((share) -> (this.looselyHeld.contains(share.company()) && reached[part.numberOf(share.owner())])
					? withoutOther(part, share, owners, reached) : share);
	}

	private Share withoutOther(OwnershipGraph part, Share share, Collection<String> owners, boolean[] reached) {
		BigDecimal overlap = part.sharesIn(share.company())
			.stream()
			.filter((other) -> !other.owner().equals(share.owner()) && reached[part.numberOf(other.owner())])
			.filter((other) -> (isLoose(share) || isLoose(other)) && comesBefore(other, share, owners))
			.map(Share::low)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		return share.within(share.low().subtract(overlap).max(BigDecimal.ZERO), share.high());
	}

	/**
	 * Whether the other share takes precedence, if the two can be one holding: that of an
	 * owner who is asked about, then a direct one, then the larger one. Of two equal ones
	 * both do, unless both are asked about.
	 */
	private boolean comesBefore(Share other, Share share, Collection<String> owners) {
		boolean asked = owners.contains(share.owner());
		if (owners.contains(other.owner()) != asked) {
			return !asked;
		}
		if (isLoose(other) != isLoose(share)) {
			return isLoose(share);
		}
		int order = other.low().compareTo(share.low());
		return order > 0 || (order == 0 && (!asked || other.owner().compareTo(share.owner()) < 0));
	}

	private Share withoutOverlap(OwnershipGraph part, Share share, Collection<String> owners, boolean[] reached) {
		boolean asked = owners.contains(share.owner());
		BigDecimal overlap = part.sharesIn(share.company())
			.stream()
			.filter((other) -> !other.owner().equals(share.owner()))
			.filter((other) -> asked ? isLoose(share) && owners.contains(other.owner()) : isLoose(share)
					|| (owners.contains(other.owner()) && isLoose(other) && !reached[part.numberOf(share.owner())]))
			.map(Share::high)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		return share.within(share.low().subtract(overlap).max(BigDecimal.ZERO), share.high());
	}

}
