package org.tieline.plausible;

import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.supply.EssentialInputs;
import org.tieline.supply.GroupTotals;
import org.tieline.supply.ProductUses;
import org.tieline.supply.RecordedShares;
import org.tieline.supply.SupplyNetwork;
import org.tieline.supply.SupplyRecord;

/**
 * The recorded supply of one version of the data under one lens, with its recorded shares
 * and the networks that are drawn inside it. Draws are kept for the next request. Safe
 * for use by several threads.
 */
public final class SupplyModel {

	/** Sets of drawn networks that are kept. */
	private static final int DRAWS = 4;

	private final SupplyRecord record;

	private final GroupTotals totals;

	/** Of the totals, what is certain of numbers that sources call approximate. */
	private final GroupTotals certain;

	private final EssentialInputs essentials;

	private final ProductUses uses;

	private final RecordedShares shares;

	private final SupplyNetwork network;

	private final Cache<DrawKey, SupplyDraws> draws = Caffeine.newBuilder().maximumSize(DRAWS).build();

	/** By set of assumptions, and by whether the recorded links are the only ones. */
	private final Cache<SettledKey, SupplyDraws.Settled> settled = Caffeine.newBuilder().maximumSize(DRAWS).build();

	private record SettledKey(String set, boolean complete) {
	}

	private record DrawKey(String set, boolean complete, int count, long seed) {
	}

	public SupplyModel(SupplyRecord record) {
		this.record = record;
		this.totals = new GroupTotals(record);
		this.certain = GroupTotals.certain(record);
		this.essentials = new EssentialInputs(record);
		this.uses = ProductUses.of(record);
		this.shares = new RecordedShares(record);
		this.network = new SupplyNetwork(List.copyOf(record.firms().values()), record.links(), this.essentials,
				this.uses);
	}

	/**
	 * Networks drawn under assumptions.
	 * @param complete whether the recorded links are the only ones
	 * @param count how many, 1 or more
	 * @param seed the seed of the random numbers
	 */
	public SupplyDraws draws(AssumptionSet set, boolean complete, int count, long seed) {
		return this.draws.get(new DrawKey(set.id(), complete, count, seed),
				(key) -> settled(set, complete).draw(count, seed));
	}

	private SupplyDraws.Settled settled(AssumptionSet set, boolean complete) {
		return this.settled.get(new SettledKey(set.id(), complete), (key) -> new SupplyDraws.Settled(this.network,
				this.record.links(), this.record, this.totals, set, complete, true));
	}

	/**
	 * The links that draws have, without any amounts.
	 * @param complete whether the recorded links are the only ones
	 */
	public DrawnTopology topology(AssumptionSet set, boolean complete) {
		return DrawnTopology.of(this.network,
				SupplyPolytope.of(this.network, this.record.links(), this.record, this.totals, set, complete, true));
	}

	public SupplyRecord record() {
		return this.record;
	}

	public GroupTotals totals() {
		return this.totals;
	}

	/**
	 * The least part of a customer's purchases that all suppliers of a country certainly
	 * have.
	 */
	public double certainPart(String customer, String country) {
		return this.certain.partOfPurchases(customer, country).low();
	}

	public EssentialInputs essentials() {
		return this.essentials;
	}

	/**
	 * The recorded revenues and purchases of a company that draws go by, of the year or a
	 * year near to it.
	 */
	public List<FactView> sizes(String firm, AssumptionSet set) {
		List<FactView> metrics = this.record.facts("METRIC").stream().filter((one) -> {
			Entity subject = one.fact().participant("subject");
			return subject != null && subject.id().equals(firm);
		}).toList();
		return FirmSize.facts(metrics, this.record.lens().asOf(), set);
	}

	/** What products are for, by the record. */
	public ProductUses uses() {
		return this.uses;
	}

	public RecordedShares shares() {
		return this.shares;
	}

}
