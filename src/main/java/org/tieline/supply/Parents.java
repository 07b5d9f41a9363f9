package org.tieline.supply;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.Measurement;
import org.tieline.time.Spell.Holds;
import org.tieline.value.Quantity;

/**
 * Parents and subsidiaries among companies, through all tiers. A company is below another
 * one as its subsidiary or part, or if the other one holds more than half of it. This is
 * certain if the fact is established and holds at the time of the lens. A subsidiary's
 * purchases and sales are part of those of its parent.
 */
public final class Parents {

	private static final BigDecimal HALF = BigDecimal.valueOf(50);

	/** By company and parent: whether the tie between them is certain. */
	private final Map<String, Map<String, Boolean>> above = new TreeMap<>();

	/** The same by parent and subsidiary. */
	private final Map<String, Map<String, Boolean>> below = new TreeMap<>();

	/** By company with a certain parent: all certain parents, through all tiers. */
	private final Map<String, Set<String>> certain = new HashMap<>();

	public Parents(SupplyRecord supply) {
		supply.facts(AffiliationRole.KIND)
			.stream()
			.filter((one) -> AffiliationRole.SUBSIDIARY_OF.isOf(one) || AffiliationRole.PART_OF.isOf(one))
			.forEach((one) -> add(one, "member", "of", true));
		supply.facts(KindsOfFact.STAKE).stream().filter((one) -> !isGolden(one)).forEach((stake) -> {
			List<Measurement> percents = stake.figures("percent");
			boolean sure = stake.measurement("percent", true).filter((one) -> isMore(one.quantity())).isPresent();
			if (sure || percents.isEmpty() || percents.stream().anyMatch((one) -> mayBeMore(one.quantity()))) {
				add(stake, "company", "holder", sure);
			}
		});
		this.above.keySet().forEach((company) -> {
			Set<String> parents = reached(this.above, Set.of(company), true);
			parents.remove(company);
			if (!parents.isEmpty()) {
				this.certain.put(company, parents);
			}
		});
	}

	private static boolean isGolden(FactView stake) {
		return "GOLDEN_SHARE".equals(stake.fact().attributes().get("interest"));
	}

	private static boolean isMore(Quantity percent) {
		BigDecimal low = percent.low();
		int compared = (low != null) ? low.compareTo(HALF) : -1;
		return compared > 0 || (compared == 0 && percent.lowExclusive());
	}

	private static boolean mayBeMore(Quantity percent) {
		return percent.high() == null || percent.high().compareTo(HALF) > 0;
	}

	private void add(FactView fact, String lower, String upper, boolean sure) {
		Entity child = Objects.requireNonNull(fact.fact().participant(lower));
		Entity parent = Objects.requireNonNull(fact.fact().participant(upper));
		if (fact.holds() != Holds.NO && child.kind() == EntityKind.COMPANY && parent.kind() == EntityKind.COMPANY) {
			boolean stands = sure && fact.holds() == Holds.YES && fact.status().isEstablished();
			this.above.computeIfAbsent(child.id(), (id) -> new TreeMap<>())
				.merge(parent.id(), stands, Boolean::logicalOr);
			this.below.computeIfAbsent(parent.id(), (id) -> new TreeMap<>())
				.merge(child.id(), stands, Boolean::logicalOr);
		}
	}

	private static Set<String> reached(Map<String, Map<String, Boolean>> ties, Set<String> start, boolean surely) {
		Set<String> found = new TreeSet<>();
		Deque<String> open = new ArrayDeque<>(start);
		while (!open.isEmpty()) {
			ties.getOrDefault(open.remove(), Map.of()).forEach((next, sure) -> {
				if ((sure || !surely) && found.add(next)) {
					open.add(next);
				}
			});
		}
		return found;
	}

	/**
	 * Ids of the companies below some, through chains.
	 * @param ids ids of the companies above
	 * @param surely whether only certain ties count
	 */
	public Set<String> below(Set<String> ids, boolean surely) {
		return reached(this.below, ids, surely);
	}

	/** Whether a company is certainly one of these or below one of them. */
	boolean isWithin(String company, Set<String> some) {
		return some.contains(company) || this.certain.getOrDefault(company, Set.of()).stream().anyMatch(some::contains);
	}

	/**
	 * Whether the parties of one tie are those of another or certainly below them, and
	 * not the same on both sides. Figures of a company often include its subsidiaries.
	 */
	public boolean contains(SupplyLink wide, SupplyLink one) {
		return !wide.pair().equals(one.pair()) && isWithin(one.supplier().id(), wide.supplier().id())
				&& isWithin(one.customer().id(), wide.customer().id());
	}

	private boolean isWithin(String company, String above) {
		return company.equals(above) || this.certain.getOrDefault(company, Set.of()).contains(above);
	}

	/** Each company with each of its direct parents. */
	void each(boolean surely, BiConsumer<String, String> pair) {
		this.above.forEach((company, parents) -> parents.forEach((parent, sure) -> {
			if (sure || !surely) {
				pair.accept(company, parent);
			}
		}));
	}

}
