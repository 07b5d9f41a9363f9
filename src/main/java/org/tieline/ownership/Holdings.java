package org.tieline.ownership;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.tieline.evidence.Entity;
import org.tieline.evidence.EntityKind;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.value.Quantity;

/**
 * The recorded stakes of one interest, equity or votes, as one lens shows them: those
 * that count as shares, and those that do not, each with the reason.
 */
public final class Holdings {

	/** The seed table's tolerance for rounding. */
	private static final BigDecimal MOST = new BigDecimal("100.5");

	/**
	 * A stake that is on record and does not count.
	 *
	 * @param stake the fact
	 * @param reason why not, in plain words
	 */
	public record LeftOut(FactView stake, String reason) {
	}

	private final Map<String, FactView> facts = new HashMap<>();

	private final Map<String, Entity> entities = new HashMap<>();

	private final List<LeftOut> leftOut = new ArrayList<>();

	private final Map<String, String> conflicts = new TreeMap<>();

	private final List<FactView> possible = new ArrayList<>();

	/** Of groups: they overlap with their members, and are holders of their own. */
	private final List<Share> ofGroups = new ArrayList<>();

	/** Stakes not said to be direct of which the chain is recorded: its outcome. */
	private final List<Share> outcomes = new ArrayList<>();

	/** Facts of the stakes that count though they are not stated to be direct. */
	private final Set<String> loose = new HashSet<>();

	private OwnershipGraph graph = new OwnershipGraph(List.of());

	private Holdings() {
	}

	/**
	 * Sorts stakes.
	 * @param stakes facts of the kind STAKE, under one lens
	 * @param interest {@code EQUITY} or {@code VOTING}; the others are left aside
	 */
	public static Holdings of(Collection<FactView> stakes, String interest) {
		Holdings holdings = new Holdings();
		List<Share> direct = new ArrayList<>();
		List<Share> others = new ArrayList<>();
		stakes.stream().filter((stake) -> interest.equals(attribute(stake, "interest"))).forEach((stake) -> {
			Entity holder = holdings.meet(stake, "holder");
			holdings.meet(stake, "company");
			Share share = holdings.sorted(stake);
			if (share != null) {
				boolean ofGroup = holder.kind() == EntityKind.GROUP;
				boolean isDirect = "DIRECT".equals(attribute(stake, "directness"));
				(ofGroup ? holdings.ofGroups : isDirect ? direct : others).add(share);
			}
		});
		holdings.draw(direct, others);
		return holdings;
	}

	private static String attribute(FactView stake, String name) {
		return stake.fact().attributes().getOrDefault(name, "");
	}

	private Entity meet(FactView stake, String part) {
		Entity entity = Objects.requireNonNull(stake.fact().participant(part));
		this.entities.put(entity.id(), entity);
		this.facts.put(stake.id(), stake);
		return entity;
	}

	/** The share that an established stake is; null: it does not count. */
	private @Nullable Share sorted(FactView stake) {
		String reason = Percents.reasonAgainst(stake);
		switch (stake.holds()) {
			case POSSIBLY -> {
				this.possible.add(stake);
				return null;
			}
			case NO -> {
				if (reason != null && stake.status() == Status.DENIED) {
					this.leftOut.add(new LeftOut(stake, reason));
				}
				return null;
			}
			case YES -> {
				if (reason != null) {
					this.leftOut.add(new LeftOut(stake, reason));
				}
			}
		}
		return (reason == null) ? Percents.of(stake) : null;
	}

	/** Several figures that one owner holds somehow may be one holding, or add up. */
	private List<Share> merged(List<Share> others) {
		Map<List<String>, Share> merged = new TreeMap<>(
				Comparator.comparing((List<String> pair) -> pair.getFirst()).thenComparing(List::getLast));
		others.stream().sorted(Comparator.comparing(Share::fact)).forEach((share) -> {
			Share before = merged.putIfAbsent(List.of(share.company(), share.owner()), share);
			if (before != null) {
				merged.put(List.of(share.company(), share.owner()),
						before.within(before.low().max(share.low()), before.high().add(share.high()).min(Share.WHOLE)));
				this.leftOut.add(new LeftOut(fact(share.fact()), "it may be the same holding as another that counts"));
			}
		});
		return List.copyOf(merged.values());
	}

	private void draw(List<Share> direct, List<Share> others) {
		List<Share> all = new ArrayList<>(direct);
		List<Share> merged = merged(others);
		all.addAll(merged);
		for (Share share : merged) {
			all.remove(share);
			if (share.owner().equals(share.company())
					|| new OwnershipGraph(all).leads(share.owner(), share.company())) {
				this.outcomes.add(share);
				this.leftOut.add(new LeftOut(fact(share.fact()),
						"it is not stated to be direct, and a chain of stakes is recorded"));
			}
			else {
				all.add(share);
				this.loose.add(share.fact());
			}
		}
		Map<String, BigDecimal> sums = new TreeMap<>();
		all.forEach((share) -> sums.merge(share.company(), share.low(), BigDecimal::add));
		sums.values().removeIf((sum) -> sum.compareTo(MOST) <= 0);
		sums.forEach((company, sum) -> this.conflicts.put(company,
				"The recorded shares of " + entity(company).name() + " add up to "
						+ sum.stripTrailingZeros().toPlainString()
						+ " percent (figures of different days), so each counts only as an upper bound."));
		this.graph = new OwnershipGraph(all.stream()
			.map((share) -> sums.containsKey(share.company()) ? share.within(BigDecimal.ZERO, share.high()) : share)
			.toList());
	}

	/** The shares, those of groups left out. */
	public OwnershipGraph graph() {
		return this.graph;
	}

	/**
	 * The shares for a question about some owners: of groups, only those of the owners;
	 * where a group holds, others may be its members and may hold nothing beside it. A
	 * stake not stated to be direct may be held through another holder on record, so the
	 * two may be one.
	 */
	public OwnershipGraph graphFor(Collection<String> owners) {
		OwnershipGraph drawn = this.loose.isEmpty() ? this.graph : new OwnershipGraph(
				this.graph.shares().stream().map((share) -> withoutOverlap(share, owners)).toList());
		List<Share> groups = this.ofGroups.stream().filter((share) -> owners.contains(share.owner())).toList();
		if (groups.isEmpty()) {
			return drawn;
		}
		List<String> shared = groups.stream().map(Share::company).toList();
		List<Share> all = new ArrayList<>(groups);
		drawn.shares()
			.forEach((share) -> all.add((shared.contains(share.company()) && !owners.contains(share.owner()))
					? share.within(BigDecimal.ZERO, share.high()) : share));
		return new OwnershipGraph(all);
	}

	private Share withoutOverlap(Share share, Collection<String> owners) {
		boolean asked = owners.contains(share.owner());
		boolean isLoose = this.loose.contains(share.fact());
		BigDecimal overlap = this.graph.sharesIn(share.company())
			.stream()
			.filter((other) -> !other.owner().equals(share.owner()))
			.filter((other) -> asked ? isLoose && owners.contains(other.owner())
					: isLoose || (owners.contains(other.owner()) && this.loose.contains(other.fact())))
			.map(Share::high)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		return share.within(share.low().subtract(overlap).max(BigDecimal.ZERO), share.high());
	}

	/** Stakes left out because they are the outcome of chains on record. */
	public List<Share> outcomes() {
		return List.copyOf(this.outcomes);
	}

	public List<Share> sharesOfGroups() {
		return List.copyOf(this.ofGroups);
	}

	/** What does not count, with the reasons. */
	public List<LeftOut> leftOut() {
		return List.copyOf(this.leftOut);
	}

	/** Stakes that may have held, with nothing to show it. */
	public List<FactView> possible() {
		return List.copyOf(this.possible);
	}

	/** Companies of which more than the whole is recorded, each in words. */
	public Map<String, String> conflicts() {
		return Map.copyOf(this.conflicts);
	}

	public FactView fact(String id) {
		return Objects.requireNonNull(this.facts.get(id));
	}

	public Entity entity(String id) {
		return Objects.requireNonNull(this.entities.get(id));
	}

	/** A chain of shares with its facts. */
	public Chain chain(List<Share> shares) {
		return Chain.ofShares(shares.stream().map(this::hop).toList());
	}

	/**
	 * Chains from some owners down to a company, those that may carry most first.
	 * @param owners where they may start, groups included
	 * @param most how many
	 */
	public List<Chain> chains(Collection<String> owners, String company, int most) {
		return Chains.between(graphFor(owners).above(company), owners, company, most)
			.stream()
			.map(this::chain)
			.toList();
	}

	private Hop hop(Share share) {
		return new Hop(entity(share.owner()), entity(share.company()), "OWNS", true, List.of(fact(share.fact())),
				share.low().doubleValue() / 100, share.high().doubleValue() / 100);
	}

	/**
	 * What an owner has of a company, from its chains; where a figure for the outcome of
	 * these chains is on record too, both are bounds.
	 */
	public Quantity part(String owner, String company, IntegratedOwnership chains) {
		double low = chains.low(company);
		double high = chains.high(company);
		for (Share stated : this.outcomes) {
			boolean known = stated.low().signum() > 0 || stated.high().compareTo(Share.WHOLE) < 0;
			if (known && stated.owner().equals(owner) && stated.company().equals(company)) {
				List<Share> direct = this.graph.sharesIn(company)
					.stream()
					.filter((share) -> share.owner().equals(owner))
					.toList();
				low = Math.min(low, sum(direct, stated, Share::low));
				high = Math.max(high, Math.min(1, sum(direct, stated, Share::high)));
			}
		}
		return percent(low, high);
	}

	private static double sum(List<Share> direct, Share stated, Function<Share, BigDecimal> bound) {
		return direct.stream().map(bound).reduce(bound.apply(stated), BigDecimal::add).doubleValue() / 100;
	}

	/**
	 * Bounds from 0 to 1 as percent; eight digits after the point are more than is known.
	 */
	public static Quantity percent(double low, double high) {
		BigDecimal least = percent(low);
		return new Quantity(least, percent(high).max(least), "percent");
	}

	private static BigDecimal percent(double part) {
		return BigDecimal.valueOf(part).movePointRight(2).setScale(8, RoundingMode.HALF_EVEN);
	}

}
