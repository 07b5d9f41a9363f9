package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.tieline.claim.Entity;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.FactView;

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

	private final ClassifiedStakes sorted;

	private final NonOverlappingShares drawn;

	/** Who may be in anybody's hands, by threshold. */
	private final Map<Threshold, Set<String>> open = new ConcurrentHashMap<>();

	private Holdings(ClassifiedStakes sorted, NonOverlappingShares drawn) {
		this.sorted = sorted;
		this.drawn = drawn;
	}

	/**
	 * Sorts stakes.
	 * @param stakes facts of the kind STAKE, under one lens
	 * @param interest {@code EQUITY} or {@code VOTING}; golden shares are left aside, and
	 * what may be of either interest may hold or not
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
		ClassifiedStakes sorted = new ClassifiedStakes(stakes.stream()
			.filter((stake) -> ClassifiedStakes.is(stake, Interest.ATTRIBUTE, interest) || Interest.UNKNOWN.isOf(stake))
			.toList());
		NonOverlappingShares drawn = new NonOverlappingShares(sorted.direct(), sorted.others(),
				sorted.majorities()::isIndirect);
		sorted.leaveOut(drawn);
		affiliations.stream()
			.filter((one) -> AffiliationRole.SUBSIDIARY_OF.isOf(one))
			.forEach((one) -> sorted.addSubsidiary(one, drawn.graph()));
		drawn.add(sorted.contested(), sorted.open(), sorted.ofUnknownInterest());
		drawn.addDoubtful(sorted.doubtful(), sorted.doubtfulBeside());
		return new Holdings(sorted, drawn);
	}

	/** The shares that are established, those of groups left out. */
	public OwnershipGraph graph() {
		return this.drawn.graph();
	}

	/**
	 * The same, and what may hold or not: contested and alleged stakes, those of unknown
	 * interest, subsidiaries without a recorded stake.
	 */
	public OwnershipGraph readings() {
		return this.drawn.readings();
	}

	/** The same, and what may have held at the time, with nothing to show it. */
	public OwnershipGraph everyReading() {
		return this.drawn.everyReading();
	}

	/**
	 * Holders that anybody may have the threshold's part of: so much of them, or of those
	 * above them, has no recorded holder. A holder without any recorded holder is a hand
	 * of its own. One rule for all who ask of majorities.
	 */
	public Set<String> inAnybodysHands(Threshold threshold) {
		return this.open.computeIfAbsent(threshold,
				(one) -> PossiblyCaught.byAnybody(forMajorities(forOwners(everyReading(), List.of())), one));
	}

	/** Whether some bound is not reached ("more than 50"). */
	boolean haveHairs() {
		return this.sorted.exclusive();
	}

	/**
	 * Shares for a question about some owners: of groups, only those of the owners; where
	 * a group holds, others may be its members and may hold nothing beside it. A stake
	 * not stated to be direct may be held through another holder on record, and so may
	 * one of another year through one's own subsidiary, so the two may be one.
	 * @param shares all, or all above a company
	 */
	public OwnershipGraph forOwners(OwnershipGraph shares, Collection<String> owners) {
		return SameYearShares.of(this.drawn.forOwners(withGroups(shares, owners), owners), owners, this::yearOf);
	}

	/** The same, of only what the owners reach: as much work as there is to touch. */
	OwnershipGraph touchedBy(Collection<String> owners, OwnershipGraph shares) {
		return SameYearShares.of(this.drawn.forOwners(withGroups(shares, owners).under(owners), owners), owners,
				this::yearOf);
	}

	/**
	 * The year that the figure of a share is of; 0: it is not dated, or there is none.
	 */
	public int yearOf(Share share) {
		return share.fact().isEmpty() ? 0 : StakePercent.year(fact(share.fact()));
	}

	/** Shares for a question about majorities; what is said to be indirect is none. */
	public OwnershipGraph forMajorities(OwnershipGraph shares) {
		return this.sorted.majorities().of(shares);
	}

	/** The same of one share. */
	public Share forMajorities(Share share) {
		return this.sorted.majorities().of(share);
	}

	private OwnershipGraph withGroups(OwnershipGraph shares, Collection<String> owners) {
		List<Share> groups = this.sorted.ofGroups().stream().filter((share) -> owners.contains(share.owner())).toList();
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

	/**
	 * Stakes that are the outcome of chains on record: what these do not explain is drawn
	 * beside them from nothing up.
	 */
	public List<Share> outcomes() {
		return List.copyOf(this.drawn.outcomes());
	}

	public List<Share> sharesOfGroups() {
		return List.copyOf(this.sorted.ofGroups());
	}

	/** Whether a share may be held through another holder on record. */
	public boolean isLoose(Share share) {
		return this.drawn.isLoose(share);
	}

	/** Subsidiaries of which no stake of the parent is recorded. */
	List<FactView> subsidiaries() {
		return this.sorted.subsidiaries();
	}

	/** What does not count, with the reasons. */
	public List<LeftOut> leftOut() {
		return List.copyOf(this.sorted.leftOut());
	}

	/** Stakes that may have held, with nothing to show it. */
	public List<FactView> possible() {
		return List.copyOf(this.sorted.possible());
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

	/** How many stakes in some companies may have held, with nothing to show it. */
	public int possibleTies(Collection<String> companies) {
		return (int) possible().stream()
			.filter((stake) -> companies.contains(Objects.requireNonNull(stake.fact().participant("company")).id()))
			.count();
	}

	public FactView fact(String id) {
		return this.sorted.fact(id);
	}

	public Entity entity(String id) {
		return this.sorted.entity(id);
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
				List.of(fact), Share.withoutHairs(share.low()).doubleValue() / 100,
				Share.withoutHairs(share.high()).doubleValue() / 100);
	}

}
