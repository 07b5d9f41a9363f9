package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.tieline.evidence.Entity;
import org.tieline.evidence.EntityKind;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Spell;
import org.tieline.evidence.Status;

/**
 * The recorded stakes of one interest, equity or votes, as one lens shows them: those
 * that count as shares, and those that do not, each with the reason.
 */
public final class Holdings {

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

	private final List<FactView> possible = new ArrayList<>();

	/** Of groups: they overlap with their members, and are holders of their own. */
	private final List<Share> ofGroups = new ArrayList<>();

	/** Contested, and stated to be direct. */
	private final List<Share> contested = new ArrayList<>();

	/** Else contested or alleged, or a subsidiary of which no stake is recorded. */
	private final List<Share> open = new ArrayList<>();

	private final DrawnShares drawn;

	private Holdings(Collection<FactView> stakes, Collection<FactView> affiliations) {
		List<Share> direct = new ArrayList<>();
		List<Share> others = new ArrayList<>();
		for (FactView stake : stakes) {
			Entity holder = meet(stake, "holder");
			meet(stake, "company");
			boolean isDirect = "DIRECT".equals(attribute(stake, "directness"));
			boolean isOfGroup = holder.kind() == EntityKind.GROUP;
			if (counts(stake)) {
				(isOfGroup ? this.ofGroups : isDirect ? direct : others).add(Percents.of(stake));
			}
			else if (isDisputed(stake) && !isOfGroup) {
				boolean squeezes = isDirect && stake.status() == Status.CONTESTED;
				(squeezes ? this.contested : this.open).add(Percents.of(stake));
			}
		}
		this.drawn = new DrawnShares(direct, others);
		this.drawn.sameHolding()
			.forEach((fact) -> this.leftOut
				.add(new LeftOut(fact(fact), "it may be the same holding as another that counts")));
		this.drawn.outcomes()
			.forEach((share) -> this.leftOut.add(new LeftOut(fact(share.fact()),
					"it is not stated to be direct, and a chain of stakes is recorded")));
		affiliations.forEach(this::addSubsidiary);
		if (!this.contested.isEmpty() || !this.open.isEmpty()) {
			this.drawn.add(this.contested, this.open);
		}
	}

	/**
	 * Sorts stakes.
	 * @param stakes facts of the kind STAKE, under one lens
	 * @param interest {@code EQUITY} or {@code VOTING}; the others are left aside
	 */
	public static Holdings of(Collection<FactView> stakes, String interest) {
		return of(stakes, List.of(), interest);
	}

	/**
	 * Sorts stakes, and subsidiaries of which no stake is recorded.
	 * @param stakes facts of the kind STAKE, under one lens
	 * @param affiliations facts of the kind AFFILIATION; only subsidiaries are taken
	 * @param interest {@code EQUITY} or {@code VOTING}; the others are left aside
	 */
	public static Holdings of(Collection<FactView> stakes, Collection<FactView> affiliations, String interest) {
		return new Holdings(stakes.stream().filter((stake) -> interest.equals(attribute(stake, "interest"))).toList(),
				affiliations.stream().filter((one) -> "SUBSIDIARY_OF".equals(attribute(one, "role"))).toList());
	}

	private static String attribute(FactView fact, String name) {
		return fact.fact().attributes().getOrDefault(name, "");
	}

	private Entity meet(FactView fact, String part) {
		Entity entity = Objects.requireNonNull(fact.fact().participant(part));
		this.entities.put(entity.id(), entity);
		this.facts.put(fact.id(), fact);
		return entity;
	}

	/** Whether a stake is a share; what is on record and is none is noted. */
	private boolean counts(FactView stake) {
		String reason = Percents.reasonAgainst(stake);
		if (stake.holds() == Spell.Holds.POSSIBLY) {
			this.possible.add(stake);
			return false;
		}
		boolean holds = stake.holds() == Spell.Holds.YES;
		if (reason != null && (holds || stake.status() == Status.DENIED)) {
			this.leftOut.add(new LeftOut(stake, reason));
		}
		return holds && reason == null;
	}

	private static boolean isDisputed(FactView fact) {
		return (fact.status() == Status.CONTESTED || fact.status() == Status.ALLEGED) && fact.holds() == Spell.Holds.YES
				&& !Percents.hasEnded(fact);
	}

	/** A subsidiary of which no stake is recorded: any part of it, none included. */
	private void addSubsidiary(FactView affiliation) {
		boolean stands = isDisputed(affiliation)
				|| (affiliation.holds() == Spell.Holds.YES && Percents.reasonAgainst(affiliation) == null);
		Entity parent = meet(affiliation, "of");
		Entity subsidiary = meet(affiliation, "member");
		if (stands && !this.drawn.graph().leads(parent.id(), subsidiary.id())) {
			this.open.add(new Share(parent.id(), subsidiary.id(), BigDecimal.ZERO, Share.WHOLE, affiliation.id()));
		}
	}

	/** The shares that are established, those of groups left out. */
	public OwnershipGraph graph() {
		return this.drawn.graph();
	}

	/**
	 * The same, and what may hold or not: contested and alleged stakes, subsidiaries
	 * without a recorded stake.
	 */
	public OwnershipGraph readings() {
		return this.drawn.readings();
	}

	/**
	 * Shares for a question about some owners: of groups, only those of the owners; where
	 * a group holds, others may be its members and may hold nothing beside it. A stake
	 * not stated to be direct may be held through another holder on record, so the two
	 * may be one.
	 * @param shares all, or all above a company
	 */
	public OwnershipGraph forOwners(OwnershipGraph shares, Collection<String> owners) {
		return this.drawn.forOwners(withGroups(shares, owners), owners);
	}

	/** The same, of only what the owners reach: as much work as there is to touch. */
	OwnershipGraph touchedBy(Collection<String> owners, OwnershipGraph shares) {
		return this.drawn.forOwners(withGroups(shares, owners).under(owners), owners);
	}

	private OwnershipGraph withGroups(OwnershipGraph shares, Collection<String> owners) {
		List<Share> groups = this.ofGroups.stream().filter((share) -> owners.contains(share.owner())).toList();
		if (groups.isEmpty()) {
			return shares;
		}
		List<String> shared = groups.stream().map(Share::company).toList();
		List<Share> all = new ArrayList<>(groups);
		shares.shares()
			.forEach((share) -> all.add((shared.contains(share.company()) && !owners.contains(share.owner()))
					? share.within(BigDecimal.ZERO, share.high()) : share));
		return new OwnershipGraph(all);
	}

	/** Stakes left out because they are the outcome of chains on record. */
	public List<Share> outcomes() {
		return List.copyOf(this.drawn.outcomes());
	}

	public List<Share> sharesOfGroups() {
		return List.copyOf(this.ofGroups);
	}

	/** Whether a share may be held through another holder on record. */
	public boolean isLoose(Share share) {
		return this.drawn.isLoose(share);
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
		Map<String, String> words = new TreeMap<>();
		this.drawn.conflicts()
			.forEach((company, sum) -> words.put(company,
					"The recorded shares of " + entity(company).name() + " add up to "
							+ sum.stripTrailingZeros().toPlainString()
							+ " percent (figures of different days), so each counts only as an upper bound."));
		return words;
	}

	public FactView fact(String id) {
		return Objects.requireNonNull(this.facts.get(id));
	}

	public Entity entity(String id) {
		return Objects.requireNonNull(this.entities.get(id));
	}

	/** A chain of shares with its facts. */
	Chain chain(List<Share> shares) {
		return Chain.ofShares(shares.stream().map(this::hop).toList());
	}

	/**
	 * Chains from some owners down to a company, those that may carry most first.
	 * @param owners where they may start, groups included
	 * @param most how many
	 */
	public List<Chain> chains(Collection<String> owners, String company, int most) {
		return Chains.between(forOwners(graph(), owners).above(company), owners, company, most)
			.chains()
			.stream()
			.map(this::chain)
			.toList();
	}

	private Hop hop(Share share) {
		FactView fact = fact(share.fact());
		boolean isStake = fact.fact().kind().name().equals(OwnershipKinds.STAKE);
		return new Hop(entity(share.owner()), entity(share.company()), isStake ? "OWNS" : "AFFILIATED", isStake,
				List.of(fact), share.low().doubleValue() / 100, share.high().doubleValue() / 100);
	}

}
