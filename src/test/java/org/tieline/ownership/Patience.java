package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whom an ownership rule with a threshold of 50 may catch, found by looking at everybody
 * again and again: slow, and written from the words of the rule alone.
 */
final class Patience {

	private static final BigDecimal HALF = new BigDecimal("50");

	private final List<Share> shares;

	private final Set<String> maybe;

	private final Set<String> held;

	/**
	 * Begins with who is listed.
	 * @param shares all that is recorded
	 * @param maybe the listed owners; whoever may be caught is added
	 */
	Patience(List<Share> shares, Set<String> maybe) {
		this.shares = shares.stream().filter((share) -> share.high().signum() > 0).toList();
		this.maybe = maybe;
		this.held = this.shares.stream().map(Share::company).collect(Collectors.toCollection(TreeSet::new));
	}

	/** Adds companies with a recorded holder of which others have less than they need. */
	boolean grow() {
		return this.held.stream()
			.filter((company) -> outside(company, this.maybe).compareTo(HALF) <= 0)
			.toList()
			.stream()
			.map(this.maybe::add)
			.reduce(false, Boolean::logicalOr);
	}

	/** What hands outside of some have of a company. */
	private BigDecimal outside(String company, Set<String> some) {
		return this.shares.stream()
			.filter((share) -> share.company().equals(company) && !some.contains(share.owner()))
			.map(Share::low)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** Adds rings of companies that carry each other, if they are mostly the listed's. */
	boolean growRings() {
		Set<String> carried = new TreeSet<>(this.held);
		carried.removeAll(this.maybe);
		while (carried.removeIf((company) -> outside(company, with(carried)).compareTo(HALF) > 0)) {
			continue;
		}
		return carried.stream()
			.map((company) -> ring(company, carried))
			.filter((ring) -> !ring.isEmpty() && isMostlyListed(ring))
			.toList()
			.stream()
			.map(this.maybe::addAll)
			.reduce(false, Boolean::logicalOr);
	}

	private Set<String> with(Set<String> carried) {
		Set<String> all = new TreeSet<>(carried);
		all.addAll(this.maybe);
		return all;
	}

	/** Who both holds a company and is held by it, through the carried ones. */
	private Set<String> ring(String company, Set<String> carried) {
		return carried.stream()
			.filter((other) -> leads(company, other, carried) && leads(other, company, carried))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private boolean leads(String from, String to, Set<String> carried) {
		Set<String> seen = new TreeSet<>(next(Set.of(from), carried));
		while (seen.addAll(next(seen, carried))) {
			continue;
		}
		return seen.contains(to);
	}

	private Set<String> next(Set<String> owners, Set<String> carried) {
		return this.shares.stream()
			.filter((share) -> owners.contains(share.owner()) && carried.contains(share.company()))
			.map(Share::company)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private boolean isMostlyListed(Set<String> ring) {
		BigDecimal others = BigDecimal.ZERO;
		BigDecimal listed = BigDecimal.ZERO;
		for (String company : ring) {
			BigDecimal theirs = outside(company, with(ring));
			BigDecimal within = outside(company, Set.of()).subtract(outside(company, ring));
			others = others.add(theirs);
			listed = listed.add(Share.WHOLE.subtract(within).subtract(theirs));
		}
		return listed.signum() > 0 && listed.compareTo(others) > 0;
	}

}
