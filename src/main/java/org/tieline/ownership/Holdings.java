package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.tieline.claim.Entity;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.FactView;
import org.tieline.ownership.Share.Time;

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
	public record UncountedStake(FactView stake, String reason) {
	}

	/**
	 * Shares for a question about some owners. The three graphs differ in lower bounds.
	 *
	 * @param graph with those of what other hands hold
	 * @param least with those of what the owners hold, which add up
	 * @param stated with those of each share alone
	 * @param separate which of the last add up
	 */
	record Touched(OwnershipGraph graph, OwnershipGraph least, OwnershipGraph stated, SeparateHoldings separate) {

		/** All shares add up. */
		static Touched of(OwnershipGraph graph) {
			return new Touched(graph, graph, graph, SeparateHoldings.ALL);
		}

		private Touched with(UnaryOperator<OwnershipGraph> bounds) {
			OwnershipGraph changed = bounds.apply(this.graph);
			return (this.stated == this.graph) ? of(changed)
					: new Touched(changed, bounds.apply(this.least), bounds.apply(this.stated), this.separate);
		}

	}

	private final ClassifiedStakes sorted;

	private final NonOverlappingShares drawn;

	/** Holders of which any owner may hold the threshold's part, by threshold. */
	private final Map<Threshold, Set<String>> open = new ConcurrentHashMap<>();

	/** When shares with a stated start or end certainly held, by fact. */
	private final Map<String, Time> spells = new HashMap<>();

	private final SameTimeShares sameTime;

	private Holdings(ClassifiedStakes sorted, NonOverlappingShares drawn) {
		this.sorted = sorted;
		this.drawn = drawn;
		List<Share> all = Stream.of(sorted.direct(), sorted.others(), sorted.ofGroups()).flatMap(List::stream).toList();
		for (Share share : all) {
			Time spell = StakePercent.spell(sorted.fact(share.fact()));
			if (!spell.equals(Time.ALWAYS)) {
				this.spells.put(share.fact(), spell);
			}
		}
		this.sameTime = new SameTimeShares(all, this::spellOf, this::timeOf);
	}

	/**
	 * Classifies stakes.
	 * @param stakes facts of the kind STAKE, under one lens
	 * @param interest {@code EQUITY} or {@code VOTING}; golden shares are left out, and
	 * stakes of unknown interest are possible
	 */
	public static Holdings of(Collection<FactView> stakes, String interest) {
		return of(stakes, List.of(), interest);
	}

	/**
	 * Classifies stakes, and subsidiaries without a recorded stake.
	 * @param stakes facts of the kind STAKE, under one lens
	 * @param affiliations facts of the kind AFFILIATION; only subsidiaries are used
	 * @param interest {@code EQUITY} or {@code VOTING}; stakes of the other interest are
	 * left out
	 */
	public static Holdings of(Collection<FactView> stakes, Collection<FactView> affiliations, String interest) {
		ClassifiedStakes sorted = new ClassifiedStakes(stakes.stream()
			.filter((stake) -> ClassifiedStakes.is(stake, Interest.ATTRIBUTE, interest) || Interest.UNKNOWN.isOf(stake))
			.toList());
		NonOverlappingShares drawn = new NonOverlappingShares(sorted.direct(), sorted.others(),
				sorted.majorities()::isIndirect);
		sorted.uncounted().add(drawn, sorted::fact);
		affiliations.stream()
			.filter((one) -> AffiliationRole.SUBSIDIARY_OF.isOf(one))
			.forEach((one) -> sorted.addSubsidiary(one, drawn.graph()));
		drawn.read(sorted.alleged());
		drawn.add(sorted.contested(), sorted.open(), sorted.ofUnknownInterest());
		drawn.addDoubtful(sorted.doubtful(), sorted.doubtfulBeside());
		return new Holdings(sorted, drawn);
	}

	/** The established shares, without those of groups. */
	public OwnershipGraph graph() {
		return this.drawn.graph();
	}

	/**
	 * The established shares and those that are uncertain: contested and alleged stakes,
	 * stakes of unknown interest, and subsidiaries without a recorded stake. Each
	 * uncertain share has a lower bound of zero.
	 */
	public OwnershipGraph readings() {
		return this.drawn.readings();
	}

	/**
	 * The shares of {@link #readings()}, and those that may have held at the time without
	 * a claim that shows them.
	 */
	public OwnershipGraph everyReading() {
		return this.drawn.everyReading();
	}

	/**
	 * Holders of which any owner may hold the threshold's part, because this part of
	 * them, or of companies above them, has no recorded holder. A holder without any
	 * recorded holder is not among them. Every question about majorities uses this rule.
	 */
	public Set<String> inAnybodysHands(Threshold threshold) {
		return this.open.computeIfAbsent(threshold,
				(one) -> PossiblyCaught.byAnybody(forMajorities(forOwners(everyReading(), List.of())), one));
	}

	/** Whether some bound is exclusive ("more than 50"). */
	boolean haveHairs() {
		return this.sorted.exclusive();
	}

	/**
	 * Shares for a question about some owners. Of groups, only the owners themselves are
	 * used: if another group holds a stake, it can consist of recorded holders. A stake
	 * not stated to be direct can be held through another recorded holder; so can a stake
	 * of another time through the owner's own subsidiary. Two such stakes can be one
	 * holding.
	 * @param shares all shares, or all above a company
	 * @param owners ids of the owners
	 */
	public OwnershipGraph forOwners(OwnershipGraph shares, Collection<String> owners) {
		return this.sameTime.of(this.drawn.forOwners(withGroups(shares, owners), owners), owners);
	}

	/**
	 * The shares of {@link #forOwners} that the owners reach; linear in their number.
	 */
	Touched touchedBy(Collection<String> owners, OwnershipGraph shares) {
		OwnershipGraph part = withGroups(shares, owners).under(owners);
		OwnershipGraph graph = this.sameTime.of(this.drawn.forOwners(part, owners), owners);
		return !this.drawn.mayOverlap(part) ? Touched.of(graph)
				: new Touched(graph, this.sameTime.of(this.drawn.leastOfOwners(part, owners), owners),
						this.sameTime.of(this.drawn.stated(part), owners), this.drawn.separate(part));
	}

	/**
	 * When a share was held and its figure was given. Shares whose times have a moment in
	 * common certainly held together.
	 */
	public Time timeOf(Share share) {
		if (share.fact().isEmpty()) {
			return Time.UNDATED;
		}
		Time figure = StakePercent.ofFigure(fact(share.fact()));
		Time spell = spellOf(share);
		return !figure.equals(Time.UNDATED) ? figure.and(spell) : spell.equals(Time.ALWAYS) ? figure : Time.NEVER;
	}

	/** When a share certainly held, by its stated start and end. */
	public Time spellOf(Share share) {
		return this.spells.getOrDefault(share.fact(), Time.ALWAYS);
	}

	/**
	 * Shares for a question about majorities; indirect stakes have a lower bound of zero.
	 */
	public OwnershipGraph forMajorities(OwnershipGraph shares) {
		return this.sorted.majorities().of(shares);
	}

	Touched forMajorities(Touched shares) {
		return shares.with(this::forMajorities);
	}

	/** A share for a question about majorities. */
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
	 * Stakes that are the result of recorded chains. What the chains do not explain is
	 * drawn beside them, with a lower bound of zero.
	 */
	public List<Share> outcomes() {
		return List.copyOf(this.drawn.outcomes());
	}

	public List<Share> sharesOfGroups() {
		return List.copyOf(this.sorted.ofGroups());
	}

	/** Whether a share can be held through another recorded holder. */
	public boolean isLoose(Share share) {
		return this.drawn.isLoose(share);
	}

	/** Whether a share is stated to be indirect. */
	public boolean isIndirect(Share share) {
		return this.sorted.majorities().isIndirect(share);
	}

	/**
	 * Holders in a company, other than some owners, that chains of established shares
	 * from these owners lead to, with their shares.
	 */
	public List<Share> reachedIn(String company, Collection<String> owners) {
		boolean[] reached = graph().below(owners);
		return graph().sharesIn(company)
			.stream()
			.filter((share) -> reached[graph().numberOf(share.owner())] && !owners.contains(share.owner()))
			.filter((share) -> share.high().signum() > 0)
			.toList();
	}

	/** Subsidiaries without a recorded stake of the parent. */
	List<FactView> subsidiaries() {
		return this.sorted.subsidiaries();
	}

	/** What does not count, with the reasons. */
	public List<UncountedStake> uncounted() {
		return this.sorted.uncounted().noted();
	}

	/**
	 * Stakes that may have held, without a claim that shows them near the date.
	 */
	public List<FactView> possible() {
		return this.sorted.uncounted().possible();
	}

	/**
	 * Companies whose recorded stakes add up to more than 100 percent: id, and the
	 * conflict in words.
	 */
	public Map<String, String> conflicts() {
		Map<String, String> words = new TreeMap<>();
		this.drawn.conflicts()
			.forEach((company, sum) -> words.put(company,
					"The recorded shares of " + entity(company).name() + " add up to "
							+ sum.stripTrailingZeros().toPlainString()
							+ " percent (figures of different days), so each counts only as an upper bound."));
		return words;
	}

	/**
	 * How many stakes in some companies may have held, without a claim that shows them
	 * near the date.
	 */
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

}
