package org.tieline.supply;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.evidence.Status;
import org.tieline.record.DataVersion;
import org.tieline.time.Spell.Holds;
import org.tieline.time.Stage;

/**
 * The facts for questions about cutoffs under one lens: supply, requirements, production,
 * totals, and facts that filters need.
 */
public final class SupplyRecord {

	public static final Set<String> KINDS = Set.of("SUPPLY", "REQUIREMENT", "PRODUCTION", "METRIC", "STAKE",
			"RESTRICTION", "MEASURE_VERSION", "EFFECT", AffiliationRole.KIND);

	private final DataVersion version;

	private final Lens lens;

	private final Map<String, List<FactView>> facts;

	private final List<SupplyLink> links;

	private final List<FactView> possible;

	private final int ofGroups;

	private final Map<String, Entity> firms = new TreeMap<>();

	private final Map<String, Entity> products = new TreeMap<>();

	private SupplyRecord(DataVersion version, Lens lens, Map<String, List<FactView>> facts,
			@Nullable FactView supposed) {
		this.version = version;
		this.lens = lens;
		this.facts = facts;
		List<FactView> supplies = facts(SupplyKinds.SUPPLY).stream().filter((one) -> !isOfGroup(one)).toList();
		this.links = supplies.stream().filter((one) -> one == supposed || isSupply(one)).map(SupplyLink::of).toList();
		this.ofGroups = facts(SupplyKinds.SUPPLY).size() - supplies.size();
		this.possible = supplies.stream().filter((one) -> one != supposed && isPossible(one)).toList();
		facts.values()
			.stream()
			.flatMap(List::stream)
			.flatMap((fact) -> fact.fact().participants().values().stream())
			.filter((one) -> one.kind() == EntityKind.PRODUCT)
			.forEach((product) -> this.products.put(product.id(), product));
		this.links.forEach((link) -> {
			this.firms.put(link.supplier().id(), link.supplier());
			this.firms.put(link.customer().id(), link.customer());
		});
	}

	/** Reads the facts of the {@link #KINDS} under a lens. */
	public static SupplyRecord of(DataVersion version, List<Fact> facts, Lens lens) {
		return new SupplyRecord(version, lens,
				facts.stream()
					.map((fact) -> new FactView(fact, lens))
					.sorted(Comparator.comparing(FactView::id))
					.collect(Collectors.groupingBy((fact) -> fact.fact().kind().name())),
				null);
	}

	/** The same record, supposing that a tie held that only may have. */
	public SupplyRecord supposing(FactView possible) {
		return new SupplyRecord(this.version, this.lens, this.facts, possible);
	}

	private static boolean isSupply(FactView supply) {
		boolean over = supply.lens().asOf() == null && supply.stage() == Stage.REMOVED;
		return supply.holds() == Holds.YES && supply.status() != Status.PLANNED && !over;
	}

	/**
	 * Whether the link may have held. A plan alone does not count, with or without a date
	 * of the lens.
	 */
	private static boolean isPossible(FactView supply) {
		return supply.holds() == Holds.POSSIBLY || (supply.holds() == Holds.YES && supply.status() == Status.PLANNED);
	}

	/**
	 * Whether one party is a group. Such a fact draws no tie, because it would repeat
	 * those of the members.
	 */
	private static boolean isOfGroup(FactView supply) {
		return supply.fact().participants().values().stream().anyMatch((one) -> one.kind() == EntityKind.GROUP);
	}

	public DataVersion version() {
		return this.version;
	}

	public Lens lens() {
		return this.lens;
	}

	/** All facts of a kind by id, whether they held or not. */
	public List<FactView> facts(String kind) {
		return this.facts.getOrDefault(kind, List.of());
	}

	/** The supply links that held, by the id of the fact. */
	public List<SupplyLink> links() {
		return this.links;
	}

	/**
	 * Supply that may have held, without a claim that shows it near the date.
	 */
	public List<FactView> possible() {
		return this.possible;
	}

	/** The number of supply facts with a group, which draw no tie. */
	public int ofGroups() {
		return this.ofGroups;
	}

	/** Products of facts and their wider products, by id. */
	public Map<String, Entity> products() {
		return this.products;
	}

	/** Whether one product is a kind of the other, as far as facts have both. */
	public boolean isSortOf(String narrow, String wide) {
		Entity product = this.products.get(narrow);
		if (product != null) {
			return product.isBelow(wide);
		}
		Entity wider = this.products.get(wide);
		return wider != null && !wider.isBelow(narrow)
				&& this.products.values().stream().anyMatch((one) -> one.isBelow(narrow) && one.isBelow(wide));
	}

	/**
	 * Entities that a filter can match, by id: those that buy, sell or make something, or
	 * may have.
	 */
	public Map<String, Entity> everybody() {
		Map<String, Entity> all = new TreeMap<>(this.firms);
		this.possible.forEach((one) -> List.of("supplier", "customer").forEach((part) -> put(all, one, part)));
		facts(SupplyKinds.PRODUCTION).forEach((one) -> put(all, one, "company"));
		return all;
	}

	/**
	 * Entities with a part in supply, or possibly with it.
	 * @param part {@code supplier} or {@code customer}
	 */
	public Map<String, Entity> taking(String part) {
		Map<String, Entity> some = new TreeMap<>();
		this.links.forEach((link) -> put(some, link.fact(), part));
		this.possible.forEach((one) -> put(some, one, part));
		return some;
	}

	private static void put(Map<String, Entity> entities, FactView fact, String part) {
		Entity entity = Objects.requireNonNull(fact.fact().participant(part));
		entities.put(entity.id(), entity);
	}

	/** Entities that buy or sell, by id. */
	public Map<String, Entity> firms() {
		return this.firms;
	}

}
