package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.tieline.ownership.Share.Time;

/**
 * Separates holdings of different times. Two rules take the excess from lower bounds;
 * upper bounds stay, because both holdings can be true.
 * <ul>
 * <li>If one holding ends before another one in the same company starts, they never held
 * together, also if the date asked for touches both. The owners asked about have the
 * larger sum of one moment, and others the smaller one.</li>
 * <li>Shares move between a parent and its subsidiaries. The direct holding and the
 * holding through others are two holdings only if their figures can be of one day.
 * Otherwise the older figure counts only by its excess over the newer one.</li>
 * </ul>
 */
final class SameTimeShares {

	/** When a share was held, by its stated start and end. */
	private final Function<Share, Time> spell;

	/** When it was held and its figure was given. */
	private final Function<Share, Time> time;

	/** By company in which holdings were handed over: the moments before and after. */
	private final Map<String, List<Long>> moments = new TreeMap<>();

	/**
	 * Finds companies in which one holding ends before another one starts.
	 * @param shares all shares that can count
	 * @param spell when a share was held, by its stated start and end
	 * @param time when it was held and its figure was given
	 */
	SameTimeShares(Collection<Share> shares, Function<Share, Time> spell, Function<Share, Time> time) {
		this.spell = spell;
		this.time = time;
		Map<String, List<Time>> limited = new TreeMap<>();
		for (Share share : shares) {
			Time held = spell.apply(share);
			if (!held.equals(Time.ALWAYS)) {
				limited.computeIfAbsent(share.company(), (key) -> new ArrayList<>()).add(held);
			}
		}
		limited.forEach((company, times) -> {
			TreeSet<Long> found = new TreeSet<>();
			times.forEach((one) -> times.stream()
				.filter((other) -> one.last() < other.first())
				.forEach((other) -> found.addAll(List.of(one.last(), other.first()))));
			if (!found.isEmpty()) {
				this.moments.put(company, List.copyOf(found));
			}
		});
	}

	/**
	 * The shares for a question about some owners.
	 * @param graph the shares
	 * @param owners ids of the owners
	 */
	OwnershipGraph of(OwnershipGraph graph, Collection<String> owners) {
		boolean[] reached = graph.below(owners);
		return withoutOlderFigures(withoutHandedOver(graph, reached), owners, reached);
	}

	private OwnershipGraph withoutHandedOver(OwnershipGraph graph, boolean[] reached) {
		Set<Share> none = new TreeSet<>(Comparator.comparing(Share::fact));
		for (Map.Entry<String, List<Long>> one : this.moments.entrySet()) {
			List<Share> shares = graph.sharesIn(one.getKey());
			List<Share> theirs = shares.stream().filter((share) -> reached[graph.numberOf(share.owner())]).toList();
			List<Share> others = shares.stream().filter((share) -> !theirs.contains(share)).toList();
			none.addAll(theirs);
			none.addAll(others);
			Comparator<List<Share>> bySum = Comparator.comparing(SameTimeShares::least);
			sets(theirs, one.getValue()).max(bySum).ifPresent(none::removeAll);
			sets(others, one.getValue()).min(bySum).ifPresent(none::removeAll);
		}
		return none.isEmpty() ? graph
				: graph.with((share) -> (this.moments.containsKey(share.company()) && none.contains(share))
						? share.within(BigDecimal.ZERO, share.high()) : share);
	}

	/** The shares that were held at each moment. */
	private Stream<List<Share>> sets(List<Share> shares, List<Long> moments) {
		return moments.stream()
			.map((moment) -> shares.stream().filter((share) -> this.spell.apply(share).holds(moment)).toList());
	}

	private static BigDecimal least(List<Share> shares) {
		return shares.stream().map(Share::low).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private OwnershipGraph withoutOlderFigures(OwnershipGraph graph, Collection<String> owners, boolean[] reached) {
		Set<String> asked = Set.copyOf(owners);
		Map<Share, BigDecimal> less = new HashMap<>();
		for (String owner : asked) {
			for (Share own : graph.sharesOf(owner)) {
				for (Share through : graph.sharesIn(own.company())) {
					boolean theirs = reached[graph.numberOf(through.owner())] && !asked.contains(through.owner());
					if (theirs && areOfDifferentTimes(own, through)) {
						boolean isOlder = this.time.apply(own).first() < this.time.apply(through).first();
						less.merge(isOlder ? own : through, (isOlder ? through : own).high(), BigDecimal::add);
					}
				}
			}
		}
		return less.isEmpty() ? graph
				: graph.with((share) -> share.within(
						share.low().subtract(less.getOrDefault(share, BigDecimal.ZERO)).max(BigDecimal.ZERO),
						share.high()));
	}

	/**
	 * Whether the figures are of different times, while both holdings may have held
	 * together. What was handed over counts once already.
	 */
	private boolean areOfDifferentTimes(Share own, Share through) {
		return this.spell.apply(own).meets(this.spell.apply(through))
				&& !this.time.apply(own).meets(this.time.apply(through));
	}

}
